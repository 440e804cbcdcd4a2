import type { Target } from '../annotations.ts';
import { carriedOver } from './carried-over.ts';
import type { Resolved } from './resolve-target.ts';
import { resolveTarget } from './resolve-target.ts';
import { searchedText } from './searched-text.ts';

/** Finds targets of an older text again in a newer one; prepared once for all of them. */
export type Reanchor = (target: Standing) => Resolved;

/** Where something stands in a text, and by which words it is known. */
export type Standing = Pick<Target, 'start' | 'end' | 'quote' | 'prefix' | 'suffix'>;

/**
 * For a newer version of a text. What stands in an unchanged stretch is where it was, even where the same words stand
 * elsewhere too; the rest is looked for (`resolveTarget`), but never in what the older version already had elsewhere.
 */
export function reanchorBetween(before: string, after: string): Reanchor {
  const carried = carriedOver(before, after);
  const text = searchedText(after);
  return (target) => {
    // the position of words that did not stand there says nothing
    if (before.slice(target.start, target.end) !== target.quote)
      return resolveTarget(target, { text, expected: [] });
    const same = carried.same(target);
    if (same !== null) return { state: 'exact', at: same, score: 1 };
    return resolveTarget(target, {
      text,
      expected: [carried.about(target.start)],
      isOther: (found) => carried.isOther(found, target),
    });
  };
}
