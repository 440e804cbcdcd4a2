import { firstFrom } from '../../binary-search.ts';
import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import { slice } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { gistOf } from '../evidence/gist.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { tellers } from '../evidence/telling.ts';
import { type Claim, claimsOf } from './claims.ts';
import { saidInPassages } from './said-in-passages.ts';

/** Of the words of the claim, as many must be said by whoever says it in its own voice, and few more. */
const fewestSaid = 4;
const leastSaid = 0.7;
const mostMore = 6;
/** Words by which a passage leaves something open, or to somebody. */
const notOwn = byScript(
  String.raw`[“”"?]|\b(?:according to|said|says|saying|told|tells|wrote|writes|reported|reportedly|allegedly|alleged|claim\p{L}*|argu\p{L}+|insist\p{L}*|believe\p{L}*|thought|understood|announced|added|stated|confirmed|might|could|would|apparently|expected|urg(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|warn\p{L}*|recommend\p{L}*|promis(?:e|es|ed|ing)|vow\p{L}*)\b`,
  'i',
);
/** In small letters, for `May` is a month. */
const leavesOpen = /\bmay\b/u;
/** Who speaks of himself is quoted, marks or not; `US` is a country. */
const ofOneself = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b/u;

/**
 * What one account tells as somebody’s word and another, nearly in the same words, in its own voice.
 *
 *     The vault had been left open, a former guard said.    The vault had been left open.
 */
export function ownVoices(evidence: Evidence): readonly Draft[] {
  const claims = claimsOf(evidence);
  const isOwn = ownVoiceIn(evidence);
  const plain = new Map<Claim, Passage[]>();
  for (const [one, other] of evidence.bothWays) {
    for (const claim of claims(one))
      if (isTold(evidence, claim, other) && isOwn(other)) addTo(plain, claim, other);
  }
  const told = new Set<Passage>();
  return [...plain]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([claim, others]): readonly Draft[] => {
      // of several sources for one claim the first is enough
      if (others.every((other) => told.has(other))) return [];
      for (const other of others) told.add(other);
      return [draftOf(evidence, claim, others)];
    });
}

/** Nearly the words of the claim. */
function isTold(evidence: Evidence, { roots }: Claim, other: Passage): boolean {
  const has = evidence.roots(other);
  const said = countShared(roots, has);
  return said >= fewestSaid && said >= leastSaid * roots.size && has.size - said <= mostMore;
}

/** Whether a passage of running text is nobody’s speech and names nobody for what it tells. */
function ownVoiceIn(evidence: Evidence): (passage: Passage) => boolean {
  const spoken = new Set(
    [...evidence.found.quotes, ...evidence.found.indirect].flatMap((speech) =>
      saidInPassages(evidence, speech).map(({ passage }) => passage.id),
    ),
  );
  return oncePerPassage(
    (passage) => passage.zone === 'body' && !spoken.has(passage.id) && isOwnVoice(evidence, passage),
  );
}

/** Whether a passage leaves what it tells to nobody, here or in the sentence before, and is no speech of oneself. */
export function isOwnVoice({ account, passages }: Evidence, passage: Passage): boolean {
  const { text } = account(passage.account);
  const all = passages(passage.account);
  const before = all[firstFrom(all, passage.start) - 1];
  const led = before === undefined ? '' : slice(text, before);
  const own = slice(text, passage);
  return !ofOneself.test(own) && !isLeft(own) && (/[“”"]/u.test(led) || !isLeft(led));
}

const isLeft = (words: string): boolean => notOwn.test(words) || leavesOpen.test(words);

function draftOf(evidence: Evidence, claim: Claim, others: readonly Passage[]): Draft {
  const { passage, source } = claim;
  const own = new Set(others.map(({ account }) => account));
  const gist = gistOf(slice(evidence.account(passage.account).text, claim), []);
  const sides = [
    sideOf(evidence, passage.account, passage, source),
    ...others.map((other) => sideOf(evidence, other.account, other, 'in its own voice')),
  ];
  return {
    kind: 'quote-attribution',
    severity: 'low',
    confidence: 0.5,
    summary: `${evidence.name(passage.account)} has “${gist}” as the word of ${source}; ${tellers(evidence, own)} ${own.size === 1 ? 'says it in its' : 'say it in their'} own voice.`,
    because: ['a source beside what is otherwise said in the same words'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
