import { countUpTo } from '../binary-search.ts';
import type { Span } from '../span.ts';
import { contains, overlap, span } from '../span.ts';
import type { VersionStretch } from './text-changes.ts';
import { textChanges } from './text-changes.ts';

/** Where the places of an older text are in a newer one. */
export type CarriedOver = {
  /** The span of the newer text that is this very place; null when anything in it or close by changed. */
  readonly same: (place: Span) => Span | null;
  /** About where an offset would be now. */
  readonly about: (offset: number) => number;
  /** Whether a span of the newer text is known to be another place of the older one than `place`. */
  readonly isOther: (found: Span, place: Span) => boolean;
};

/** Words met again by chance make short stretches; a longer one is the same place. */
const tellingLength = 24;
/** As long as this it needs nothing around it. */
const certainLength = 64;

/** Lays two versions of a text over each other. */
export function carriedOver(before: string, after: string): CarriedOver {
  const stretches = textChanges(before, after);
  const shared = stretches.filter(({ same }) => same);
  const isWhole = ({ before: of }: VersionStretch): boolean => of.start === 0 && of.end === before.length;
  return {
    same: (place) => {
      const around = stretchAt(shared, 'before', place.start);
      if (around === undefined || !contains(around.before, place)) return null;
      const length = around.before.end - around.before.start;
      const surroundings = length - (place.end - place.start);
      if (surroundings < tellingLength && length < certainLength && !isWhole(around)) return null;
      return span(moved(around, place.start), moved(around, place.end));
    },
    about: (offset) => {
      const around = stretchAt(stretches, 'before', offset);
      if (around === undefined) return after.length;
      if (around.same) return moved(around, offset);
      const share = (offset - around.before.start) / Math.max(1, around.before.end - around.before.start);
      return Math.round(around.after.start + share * (around.after.end - around.after.start));
    },
    isOther: (found, place) => {
      const around = stretchAt(shared, 'after', found.start);
      if (around === undefined || !contains(around.after, found)) return false;
      if (around.after.end - around.after.start < found.end - found.start + tellingLength) return false;
      const shift = around.before.start - around.after.start;
      return overlap(span(found.start + shift, found.end + shift), place) === 0;
    },
  };
}

function moved({ before, after }: VersionStretch, offset: number): number {
  return offset - before.start + after.start;
}

/** The last stretch that begins at or before an offset, if it reaches it. */
function stretchAt(
  stretches: readonly VersionStretch[],
  side: 'before' | 'after',
  offset: number,
): VersionStretch | undefined {
  const found = stretches[countUpTo(stretches, offset, (stretch) => stretch[side].start) - 1];
  return found !== undefined && offset <= found[side].end ? found : undefined;
}
