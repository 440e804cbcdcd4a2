import type { Span } from '../span.ts';
import { changesBetween } from './changes.ts';
import type { ContradictionKind } from './contradiction-kind.ts';
import { type ContradictionFeature, type FeatureValues, readChange } from './features.ts';
import { type Token, tokensOf } from './tokens.ts';
import learned from './weights.json' with { type: 'json' };

/** One difference between two wordings, and how likely it alone makes them contradict each other. */
export type ContradictionReason = {
  readonly kind: ContradictionKind;
  /** Where it stands in the reference and what it says there: a word, or a number in plain digits; null: nothing there. */
  readonly reference: (Span & { readonly value: string }) | null;
  /** The same in the compared passage. */
  readonly compared: (Span & { readonly value: string }) | null;
  /** 0..1 */
  readonly score: number;
};

export type Contradiction = {
  /** How likely not both can be right, 0..1; above a half they contradict each other. */
  readonly score: number;
  /** Share of words in common, 0..1. Below about a half they are no two wordings of one sentence: the score is a guess. */
  readonly common: number;
  /** What differs, the likeliest contradiction first. */
  readonly reasons: readonly ContradictionReason[];
};

/** What is known of a pair before weighing: for learning the weights. */
export type WeighedChange = Omit<ContradictionReason, 'score'> & { readonly values: FeatureValues };

const weights: Readonly<Partial<Record<ContradictionFeature, number>>> = learned.weights;

/**
 * Whether two wordings of the same matter contradict each other, and by which words. The words are aligned (Myers), each
 * difference gets a probability (logistic regression over named features), and the wordings contradict each other
 * when any of their differences does (noisy-or). English; a few tenths of a
 * millisecond for a pair of long sentences. Unlike tellings get a score too: look at `common` first.
 */
export function contradictionOf(reference: string, compared: string): Contradiction {
  const { changes, common } = weighedChanges(reference, compared);
  const reasons = changes
    .map(({ values, ...change }) => ({ ...change, score: likelihood(values) }))
    .sort((a, b) => b.score - a.score);
  const none = reasons.reduce((product, { score }) => product * (1 - score), 1 - learned.leak);
  return { score: changes.length === 0 ? 0 : 1 - none, common, reasons };
}

/** The differences of two wordings with the features that the weights are of. */
export function weighedChanges(
  reference: string,
  compared: string,
): { readonly changes: readonly WeighedChange[]; readonly common: number } {
  const from = tokensOf(reference);
  const to = tokensOf(compared);
  const alignment = changesBetween(from, to);
  if (alignment === null) return { changes: [], common: 0 };
  const around = {
    count: alignment.changes.length,
    fromStems: new Set(from.map(({ stem }) => stem)),
    toStems: new Set(to.map(({ stem }) => stem)),
  };
  const changes = alignment.changes.map((change) => ({
    ...readChange(change, around),
    reference: side(change.from, reference),
    compared: side(change.to, compared),
  }));
  return { changes, common: alignment.common };
}

function side(tokens: readonly Token[], text: string): ContradictionReason['reference'] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return null;
  const value = first.kind === 'number' ? first.key.slice(1) : text.slice(first.start, last.end);
  return { start: first.start, end: last.end, value };
}

function likelihood(values: FeatureValues): number {
  let odds = 0;
  for (const [feature, value] of Object.entries(values))
    odds += (weights[feature as ContradictionFeature] ?? 0) * value;
  return 1 / (1 + Math.exp(-odds));
}
