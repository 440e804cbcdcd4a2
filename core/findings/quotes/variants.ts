import type { Severity } from '../../model.ts';
import { connected } from '../comparing/connected.ts';
import type { QuotedPart } from './quoted-parts.ts';

/**
 * The words of a quoted part that differ, by their first and last index. Where it only lacks words, last is before
 * first.
 */
export type DifferingWords = {
  readonly part: QuotedPart;
  readonly first: number;
  readonly last: number;
};

/** All words of a quoted part. */
export const wholeOf = (part: QuotedPart): DifferingWords => ({
  part,
  first: 0,
  last: part.words.length - 1,
});

/** What differs between two accounts of the words of one utterance. */
export type Variant = {
  readonly severity: Severity;
  /** All that differs. */
  readonly sides: readonly [DifferingWords, DifferingWords];
  /** The difference that matters most. */
  readonly main: readonly [DifferingWords, DifferingWords];
};

/** In words: differences that stand further apart than this are two matters. */
const near = 2;

/**
 * The variants in groups whose main differences meet in some quotation. Each group is a finding: one utterance may be of
 * several sentences, each of which differs by itself.
 */
export function matters(variants: readonly Variant[]): readonly (readonly Variant[])[] {
  return connected(variants, meet);
}

function meet(one: Variant, other: Variant): boolean {
  return one.main.some((a) =>
    other.main.some(
      (b) => a.part.quote === b.part.quote && a.first <= b.last + near && b.first <= a.last + near,
    ),
  );
}
