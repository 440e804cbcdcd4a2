import { carriedOver } from '../anchors/carried-over.ts';
import type { Block } from '../model.ts';

/** A text and what its stretches were taken for. */
type Blocked = { readonly text: string; readonly blocks: readonly Block[] };

/**
 * The newer version's blocks, those whose text stands as before with the kind they had: it may be the editor's own word,
 * and if it is the importer's, nothing has happened that would make it another.
 */
export function keptKinds(before: Blocked, after: Blocked): readonly Block[] {
  const carried = carriedOver(before.text, after.text);
  const former = new Map(
    before.blocks.flatMap((block) => {
      const at = carried.same(block);
      return at === null ? [] : [[`${at.start} ${at.end}`, block] as const];
    }),
  );
  return after.blocks.map((block) => {
    const { kind, reason } = former.get(`${block.start} ${block.end}`) ?? block;
    return { ...block, kind, reason };
  });
}
