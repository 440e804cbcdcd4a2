import { z } from 'zod';
import { expectedStarts } from '../../core/anchors/expected-starts.ts';
import { resolveTarget } from '../../core/anchors/resolve-target.ts';
import { searchedText } from '../../core/anchors/searched-text.ts';

/** Only what a bare target has is read: the older text and the places of the gold are left where they are. */
const input = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      before_length: z.number(),
      after: z.string(),
      annotations: z.array(
        z.object({ start: z.number(), exact: z.string(), prefix: z.string(), suffix: z.string() }),
      ),
    }),
  ),
});

type Prediction = readonly [start: number, end: number] | null;

/** Where each annotation of an older text stands in the newer one; null where it is lost. */
export function predictReanchor(data: unknown): Readonly<Record<string, readonly Prediction[]>> {
  return Object.fromEntries(
    input.parse(data).items.map(({ id, before_length: lengthBefore, after, annotations }) => {
      const text = searchedText(after);
      return [
        id,
        annotations.map(({ start, exact, prefix, suffix }): Prediction => {
          const expected = expectedStarts(start, lengthBefore, after.length);
          const { at } = resolveTarget({ quote: exact, prefix, suffix }, { text, expected });
          return at === null ? null : [at.start, at.end];
        }),
      ];
    }),
  );
}
