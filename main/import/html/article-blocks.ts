import { articleScores, type LearnedTrees } from './article-score.ts';
import { pageValues } from './block-features.ts';
import type { PageBlock } from './page-blocks.ts';
import { type PageLayout, type PageStatements, pageLayout } from './page-layout.ts';
import { type PhraseKind, phraseKinds } from './phrases.ts';
import type { SeenBlock } from './seen-block.ts';

/** A block of a page, and whether it is the article's own text. */
export type JudgedBlock = {
  readonly seen: SeenBlock;
  readonly article: boolean;
  readonly inMain: boolean;
};

/** Log-odds from which a block counts: recall before precision, for what is taken wrongly can be seen and set aside. */
const bar = -0.9;
/** Short lines of these kinds belong to the page and not to the article, wherever they stand. */
const neverArticle: readonly PhraseKind[] = ['advertising', 'copyright', 'credit', 'share'];
/** The most words that such a short line has. */
const shortLine = 40;

/**
 * Tells the article's blocks from the page's. A page on which nothing reaches the bar gives the text of its main box.
 * `learned` is for measuring trees other than the shipped ones.
 */
export function articleBlocks(
  blocks: readonly PageBlock[],
  page: PageStatements,
  learned?: LearnedTrees,
): readonly JudgedBlock[] {
  const layout = pageLayout(blocks, page);
  const scores = articleScores(pageValues(layout), learned);
  const judged = layout.blocks.map((seen, index) => ({
    seen,
    article: (scores[index] ?? 0) > bar && !isOfPage(seen),
    inMain: layout.inMain[index] === true,
  }));
  return judged.some(({ article, seen }) => article && seen.prose) ? judged : mainText(layout, judged);
}

function isOfPage({ tags, words, block }: SeenBlock): boolean {
  if (tags.has('figure') || tags.has('figcaption')) return true;
  if (words > shortLine) return false;
  const kinds = phraseKinds(block.text);
  if (neverArticle.some((kind) => kinds.has(kind))) return true;
  return kinds.has('signup') || (tags.has('aside') && words < 12);
}

function mainText(layout: PageLayout, judged: readonly JudgedBlock[]): readonly JudgedBlock[] {
  if (layout.main === null) return judged.map((one) => ({ ...one, article: one.seen.linkShare < 0.5 }));
  return judged.map((one) => ({
    ...one,
    article: one.inMain && one.seen.linkShare < 0.5 && !isOfPage(one.seen),
  }));
}
