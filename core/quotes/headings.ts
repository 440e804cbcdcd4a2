import type { BlockKind } from '../model.ts';

/** What stands above a report or its parts, in whose quotations an editor often names nobody. */
export const headings: ReadonlySet<BlockKind> = new Set([
  'headline',
  'deck',
  'subheading',
  'bullet',
  'front-matter',
] as const);
