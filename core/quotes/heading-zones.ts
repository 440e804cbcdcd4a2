import type { BlockKind } from '../model.ts';

/** What stands above an article or a part of it. Its quotations often name nobody and repeat words quoted below. */
export const headingZones: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'deck',
  'subheading',
  'bullet',
  'lead-in',
  'front-matter',
]);
