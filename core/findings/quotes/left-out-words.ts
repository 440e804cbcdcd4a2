import type { Side } from '../../model.ts';
import { contains, overlap, type Span, span } from '../../span.ts';
import type { Word } from '../../text/words.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { printed } from '../telling/printed.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers } from '../telling/telling.ts';
import { partsOfQuote, type QuotedPart } from './quoted-parts.ts';
import { isOfOneSpeech, type QuotedRun, quotedRunsOf } from './quoted-runs.ts';
import { valuedWords } from './valued-words.ts';

/**
 * In words: so many on either side of the dots must stand in the fuller quotation too, to find the place of the dots in
 * it.
 */
const beside = 3;
/** In words. Where more stand between, the two quote different parts of one speech. */
const longest = 60;
/** Words that say something, of what was left out: fewer are no loss to a reader. */
const fewestLost = 2;
/** With as many of them as this it is more than a note. */
const many = 3;
/** An account that has this share of the words left out in one of its passages tells of them there. */
const told = 0.5;

/** The parts of a quotation on either side of its dots. */
type Joined = { readonly before: QuotedPart; readonly after: QuotedPart };
type Fuller = { readonly side: Side; readonly lost: readonly PassageWord[] };

/**
 * Words that an account leaves out of a quotation where it shows dots, and that another account has there. Nothing is
 * said where the account tells of them elsewhere.
 *
 *     "We thank them … and will go on"   "We thank them for the boats and the nurses and will go on"
 */
export function leftOutWords(evidence: Evidence): readonly Draft[] {
  const runs = quotedRunsOf(evidence);
  return runs.flatMap((run) =>
    joinedIn(partsOfQuote(evidence, run)).flatMap((joined) => {
      const fuller = runs
        .filter((other) => other.account !== run.account && isOfOneSpeech(run, other))
        .flatMap((other) => fullerIn(evidence, joined, other) ?? []);
      return draftOf(evidence, run.speaker, joined, fuller) ?? [];
    }),
  );
}

function joinedIn(parts: readonly QuotedPart[]): readonly Joined[] {
  return parts.flatMap((after, index) => {
    const before = parts[index - 1];
    return before !== undefined && Math.min(before.words.length, after.words.length) >= beside
      ? [{ before, after }]
      : [];
  });
}

/** What another account has between the words beside the dots, or in the sentence on one side of them. */
function fullerIn(evidence: Evidence, { before, after }: Joined, run: QuotedRun): Fuller | null {
  const words = valuedWords(evidence, run);
  const lefts = placesOf(before.words.slice(-beside), words).map((at) => at + beside);
  const rights = placesOf(after.words.slice(0, beside), words);
  const sentence = (at: number): Span => evidence.passageAt(run.account, words[at]?.start ?? -1) ?? run;
  const [left, right] = [lefts[0] ?? -1, rights.find((at) => at >= (lefts[0] ?? 0)) ?? -1];
  const lost = words.filter(
    ({ start, end }, at) =>
      (left >= 0 || right >= 0) &&
      (left >= 0 ? at >= left : start >= sentence(right - 1).start) &&
      (right >= 0 ? at < right : end <= sentence(left).end),
  );
  const [first, last] = [lost[0], lost.at(-1)];
  if (first === undefined || last === undefined || lost.length > longest) return null;
  const between = span(first.start, last.end);
  const content = contentIn(evidence, run.account, between);
  if (content.length < fewestLost || isTold(evidence, before.quote.account, content)) return null;
  const value = printed(evidence, run.account, between);
  return { side: sideOf(evidence, run.account, between, value), lost: content };
}

/** Where a run of words begins in others; nowhere for small words alone, which stand together by chance. */
function placesOf(run: readonly Word[], words: readonly Word[]): readonly number[] {
  if (run.every(({ folded }) => isFunctionWord(folded))) return [];
  return words.flatMap((_word, at) =>
    run.every(({ folded }, index) => folded === words[at + index]?.folded) ? [at] : [],
  );
}

function contentIn(evidence: Evidence, id: string, at: Span): readonly PassageWord[] {
  return evidence
    .passages(id)
    .filter((passage) => overlap(passage, at) > 0)
    .flatMap((passage) => evidence.words(passage))
    .filter((word) => !word.small && contains(at, word));
}

function isTold(evidence: Evidence, id: string, lost: readonly PassageWord[]): boolean {
  const roots = new Set(lost.map(({ root }) => root));
  return evidence
    .passages(id)
    .some((passage) => countShared(roots, evidence.roots(passage)) >= told * roots.size);
}

function draftOf(
  evidence: Evidence,
  speaker: string,
  { before, after }: Joined,
  fuller: readonly Fuller[],
): Draft | null {
  const [fullest] = fuller.toSorted((a, b) => b.lost.length - a.lost.length);
  if (fullest === undefined) return null;
  const { account } = before.quote;
  const dots = span(
    before.words.at(-beside)?.start ?? before.quote.start,
    after.words[beside - 1]?.end ?? after.quote.end,
  );
  const shown = printed(evidence, account, dots);
  const has = fuller.map(({ side }) => side.account);
  return {
    kind: 'omission',
    severity: fullest.lost.length >= many ? 'medium' : 'low',
    confidence: 0.8,
    summary: `${evidence.name(account)} leaves “${shortExcerpt(fullest.side.value, 0)}” out of what ${speaker} said; ${tellers(evidence, has)} ${has.length === 1 ? 'has' : 'have'} it.`,
    because: ['what stands in a fuller rendering of one utterance where the quotation has dots'],
    searched: [...new Set(fullest.lost.map(({ folded }) => folded))],
    sides: [sideOf(evidence, account, dots, shown), ...fuller.map(({ side }) => side)],
    silent: [],
  };
}
