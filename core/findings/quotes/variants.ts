import type { Severity } from '../../model.ts';
import { connected } from '../evidence/connected.ts';
import type { Rendering } from './renderings.ts';

/** The words of a rendering that differ, first to last; where it only lacks words, last is before first. */
export type Stretch = { readonly rendering: Rendering; readonly first: number; readonly last: number };

/** All words of a rendering. */
export const wholeOf = (rendering: Rendering): Stretch => ({
  rendering,
  first: 0,
  last: rendering.words.length - 1,
});

/** What differs between two renderings of one utterance. */
export type Variant = {
  readonly severity: Severity;
  /** All that differs. */
  readonly sides: readonly [Stretch, Stretch];
  /** The difference that matters most. */
  readonly main: readonly [Stretch, Stretch];
};

/** What differs further apart than so many words is another matter. */
const near = 2;

/** The variants whose main differences meet in some rendering, together: one utterance may be of several sentences. */
export function matters(variants: readonly Variant[]): readonly (readonly Variant[])[] {
  return connected(variants, meet);
}

function meet(one: Variant, other: Variant): boolean {
  return one.main.some((a) =>
    other.main.some(
      (b) => a.rendering.quote === b.rendering.quote && a.first <= b.last + near && b.first <= a.last + near,
    ),
  );
}
