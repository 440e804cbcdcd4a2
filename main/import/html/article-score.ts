import learnedTrees from './article-trees.json' with { type: 'json' };

/** Features in the order that the trees number them. */
export type LearnedTrees = {
  readonly features: readonly string[];
  readonly trees: readonly (readonly number[])[];
};
const shipped: LearnedTrees = learnedTrees;

import type { PageValues } from './block-features.ts';

/**
 * How likely each block is to be the article's own text, as log-odds: the sum of small decision trees over named values
 * (boosted trees; learned by tests/bench/learn-article-trees.ts, which says from what). A tree is a list of numbers in
 * preorder: a fork is the index of a feature, a cut, the branch up to the cut, the branch above it; a leaf is -1 and
 * what it adds.
 */
export function articleScores(
  { names, rows }: PageValues,
  learned: LearnedTrees = shipped,
): readonly number[] {
  const places = learned.features.map((feature) => names.indexOf(feature));
  return rows.map((row) => {
    const values = places.map((place) => row[place] ?? 0);
    return learned.trees.reduce((sum, tree) => sum + leafOf(tree, values), 0);
  });
}

function leafOf(tree: readonly number[], row: readonly number[]): number {
  let at = 0;
  for (;;) {
    const feature = tree[at] ?? -1;
    const value = tree[at + 1] ?? 0;
    if (feature === -1) return value;
    const below = at + 2;
    at = (row[feature] ?? 0) <= value ? below : endOf(tree, below);
  }
}

/** Index behind the branch that starts here. */
function endOf(tree: readonly number[], start: number): number {
  let at = start;
  for (let open = 1; open > 0; at += 2) open += tree[at] === -1 || tree[at] === undefined ? -1 : 1;
  return at;
}
