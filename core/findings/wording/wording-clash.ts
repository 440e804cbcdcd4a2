import { type ContradictionReason, contradictionOf } from '../../contradiction/contradiction.ts';
import { mayReplace } from '../../contradiction/features.ts';
import { tokensOf } from '../../contradiction/tokens.ts';
import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesAgainst } from '../telling/telling.ts';

/** Two sentences must share this much of their words, else a single word that differs tells nothing. */
const leastShared = 0.6;
const fewestShared = 4;
/** Words that only one of them has: with more it tells more than the other, or something else. */
const mostOther = 3;
/** To judge a pair costs more than all else here, so no more are judged: the time stays bounded in a long review. */
const mostJudged = 300;
const leastCommon = 0.6;
const surest = 0.55;
/** In UTF-16 code units: in a longer sentence one word is too small a part to matter. */
const longest = 600;
/**
 * The kinds of difference that are told here. Numbers, times, names and negations have findings of their own, which know
 * more.
 */
const told: ReadonlySet<ContradictionReason['kind']> = new Set(['opposite', 'other of a kind', 'certainty']);

type Clash = {
  readonly one: Passage;
  readonly other: Passage;
  readonly reason: ContradictionReason;
};

/** Sentences that are alike but for a word that cannot stand for the other: `approved` against `rejected`. */
export function wordingClashes(evidence: Evidence): readonly Draft[] {
  const byWords = new Map<string, Clash[]>();
  const tokens = oncePerPassage((passage) => tokensOf(evidence.textOf(passage)));
  let judged = 0;
  for (const [one, other] of evidence.pairs) {
    if (!isNearlyOne(evidence, one, other)) continue;
    judged += 1;
    if (judged > mostJudged) break;
    if (!mayReplace(tokens(one), tokens(other), told)) continue;
    const { common, reasons } = contradictionOf(evidence.textOf(one), evidence.textOf(other));
    const [reason] = reasons;
    if (common < leastCommon || reason === undefined || reason.score < surest || !told.has(reason.kind))
      continue;
    const words = [reason.reference?.value ?? '', reason.compared?.value ?? ''].toSorted().join(' ');
    if (words.startsWith(' ') || isSaid(evidence, one, reason.reference)) continue;
    addTo(byWords, `${reason.kind} ${words}`, { one, other, reason });
  }
  return [...byWords.values()].map((clashes) => draftOf(evidence, clashes));
}

function isNearlyOne(evidence: Evidence, one: Passage, other: Passage): boolean {
  if (Math.max(one.end - one.start, other.end - other.start) > longest) return false;
  const [a, b] = [evidence.roots(one), evidence.roots(other)];
  if (Math.abs(a.size - b.size) > mostOther) return false;
  const shared = countShared(a, b);
  const [onlyOne, onlyOther] = [a.size - shared, b.size - shared];
  return (
    shared >= fewestShared &&
    shared >= leastShared * Math.max(a.size, b.size) &&
    onlyOne + onlyOther > 0 &&
    Math.max(onlyOne, onlyOther) <= mostOther
  );
}

/** Whether the word stands in a quotation: that is another wording of somebody's words, which has its own finding. */
function isSaid(
  evidence: Evidence,
  { account, start }: Passage,
  at: ContradictionReason['reference'],
): boolean {
  return at !== null && evidence.isQuoted(account, { start: start + at.start, end: start + at.end });
}

function draftOf(evidence: Evidence, clashes: readonly Clash[]): Draft {
  const sides = clashes.flatMap(({ one, other, reason }) =>
    [[one, reason.reference] as const, [other, reason.compared] as const].flatMap(([passage, at]) =>
      at === null
        ? []
        : [
            sideOf(
              evidence,
              passage.account,
              { start: passage.start + at.start, end: passage.start + at.end },
              at.value.toLowerCase(),
            ),
          ],
    ),
  );
  const [first] = clashes;
  const hedged = first?.reason.kind === 'certainty';
  return {
    kind: hedged ? 'framing' : 'other',
    severity: hedged ? 'low' : 'medium',
    confidence: Math.min(0.7, first?.reason.score ?? 0.5),
    summary: `Otherwise alike, the accounts differ in a word: ${valuesAgainst(evidence, sides)}.`,
    because: ['the one word in which two sentences that are alike differ'],
    sides,
  };
}
