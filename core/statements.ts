import type { Link, Passage, Statement } from './model.ts';

/** What several passages report in common; ids `s1`, `s2`, ... A passage may belong to several. */
export function statementsOf(_passages: readonly Passage[], _links: readonly Link[]): readonly Statement[] {
  return [];
}
