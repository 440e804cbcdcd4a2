import { addTo } from '../../grouped.ts';
import type { Passage, Side } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { contentRoots } from '../evidence/passage-words.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers } from '../telling/telling.ts';

/**
 * Turns of phrase by which an account reads a motive or a meaning into what happened, in its own voice. They close a
 * sentence that reports: what is reported stands before them.
 *
 *     the mayor cut the ribbon, | a gesture clearly aimed at calming the voters
 */
const reading = byScript(
  String.raw`(?:,[”"’']?|\s[—–-])\s+(?:(?:in|by)\s+)?(?:an?\s+|what\s+)?(?:[\p{L}-]+\s+){0,4}?(?:aimed\s+at|intended\s+(?:to|for|as)|designed\s+to|meant\s+(?:to|for|as)|calculated\s+to|widely\s+seen\s+as|seen\s+(?:by\s+many\s+)?as|viewed\s+as|interpreted\s+as|regarded\s+as|in\s+an\s+(?:apparent|obvious|attempt|effort|bid)|in\s+a\s+(?:clear|bid|move|sign|veiled|thinly)|an\s+apparent|signal(?:l?ing)|underscoring|underlining|highlighting|indicating\s+(?:that|the|how|a)|suggesting\s+(?:that|the|a)|reflecting\s|demonstrating\s+(?:that|the|how|a)|emphasi[sz]ing|revealing\s|countering\s|hinting|raising\s+(?:fears|questions|doubts|hopes|concerns)|fuel(?:l?ing)\s|paving\s+the\s+way|dealing\s+a\s+blow)\b[^.!?]*`,
  'gi',
);

/**
 * Openings of a clause that only goes on telling, whatever word of reading follows: `, 23, had been held after an
 * apparent attempt`, `award for demonstrating`.
 */
const telling = byScript(
  String.raw`^\W+(?:[\p{L}-]+\s+){0,3}(?:had|has|have|after|before|for|who|while|when)\s`,
  'i',
);

const opensWithDash = /^\s[—–-]/u;
const afterDash = /(?<=\S)\s[—–-]\s.*$/su;
/** What a source is given for is not the account's own. */
const sourced = /\b(?:according to|(?:he|she|they) (?:said|says|added))\b/iu;

const fewestShared = 2;
/** The share of what is reported before the reading that the other passage must report too. */
const leastShared = 0.4;

/** What one account reads into an act or into words that the others report without it. */
export function interpretations(evidence: Evidence): readonly Draft[] {
  const others = new Map<Passage, Passage[]>();
  for (const [one, other] of evidence.bothWays) addTo(others, one, other);
  return [...others].flatMap(([passage, told]) => draftsOf(evidence, passage, told));
}

function draftsOf(evidence: Evidence, passage: Passage, told: readonly Passage[]): readonly Draft[] {
  const { text } = evidence.account(passage.account);
  return reading
    .all(evidence.textOf(passage))
    .slice(0, 1)
    .flatMap((match): readonly Draft[] => {
      const start = passage.start + match.index + (/^\W+/u.exec(match[0])?.[0].length ?? 0);
      // between dashes it ends where the sentence goes on
      const stretch = opensWithDash.test(match[0]) ? match[0].replace(afterDash, '') : match[0];
      const at = { start, end: passage.start + match.index + stretch.trimEnd().length };
      if (evidence.isQuoted(passage.account, at) || telling.test(match[0]) || sourced.test(stretch))
        return [];
      const words = evidence.words(passage);
      const reported = contentRoots(words.filter(({ end }) => end <= at.start));
      const read = contentRoots(words.filter(({ start }) => start >= at.start && start < at.end));
      const plain = told.filter((other) => {
        const has = evidence.roots(other);
        const shared = countShared(reported, has);
        // a passage with half of the words of the reading gives it too
        const same = shared >= fewestShared && shared >= leastShared * reported.size;
        return same && countShared(read, has) * 2 < read.size;
      });
      const readers = told.length - plain.length;
      if (plain.length === 0 || readers > plain.length) return [];
      const sides: readonly Side[] = [
        sideOf(evidence, passage.account, at, 'reads a meaning into it'),
        ...plain.map((other) => sideOf(evidence, other.account, other, 'without it')),
      ];
      return [
        {
          kind: 'framing',
          severity: 'medium',
          confidence: 0.6,
          summary: `${evidence.name(passage.account)} adds in its own voice “${shortExcerpt(text.slice(at.start, at.end), 0)}”; ${tellers(evidence, new Set(plain.map(({ account }) => account)), new Set([passage.account]))} ${new Set(plain.map(({ account }) => account)).size === 1 ? 'reports' : 'report'} the same without it.`,
          because: ['a motive or meaning that no source is given for, after what others report too'],
          sides,
        },
      ];
    });
}
