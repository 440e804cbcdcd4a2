import { z } from 'zod';

/** The set `conflict` of the public benchmarks: SummEdits and VitaminC. */
const input = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      domain: z.string(),
      /** The sentence that the wordings were made from: those of one group are not independent. */
      group: z.string(),
      a: z.string(),
      b: z.string(),
      conflict: z.boolean().optional(),
    }),
  ),
});

export type ConflictItem = z.infer<typeof input>['items'][number];

export function readConflicts(data: unknown): readonly ConflictItem[] {
  return input.parse(data).items;
}
