import type { NameCategory } from './name-words.ts';
import type { Box } from './page-blocks.ts';
import type { SeenBlock } from './seen-block.ts';

/** Words of prose that each box holds, itself and below. */
export function proseByBox(all: readonly SeenBlock[]): Map<Box, number> {
  const held = new Map<Box, number>();
  for (const { block, prose, words, names } of all) {
    if (!prose) continue;
    const weight = words * (names.has('comments') ? 0.2 : 1);
    for (let box: Box | null = block.box; box !== null; box = box.parent)
      held.set(box, (held.get(box) ?? 0) + weight);
  }
  return held;
}

/** Boxes with such names are seldom the article. */
const elsewhere: readonly (readonly [NameCategory, number])[] = [
  ['comments', 0.2],
  ['signup', 0.3],
  ['navigation', 0.3],
  ['furniture', 0.5],
  ['related', 0.6],
  ['share', 0.6],
  ['advertising', 0.6],
  ['about', 0.6],
  ['picture', 0.6],
];

/** The shares of a paragraph's weight that its own box gets, the box around it, and so on. */
const sharesUpwards = [1, 0.6, 0.36, 0.25, 0.18];

/** Whether a text ends as cut-off teasers do. */
export function isCutOff(text: string): boolean {
  return /(?:\.\.\.|…|\[…\])$/u.test(text.slice(-3));
}

/** How much a paragraph counts towards finding the article: less where its names or its cut end say teaser or comment. */
function weightOf({ block, words, names, tags, linkShare }: SeenBlock): number {
  let weight = words * (1 - linkShare);
  for (const [category, factor] of elsewhere) if ((names.get(category) ?? 9) <= 4) weight *= factor;
  if (tags.has('aside') || tags.has('footer') || tags.has('nav') || tags.has('figure')) weight *= 0.3;
  if (isCutOff(block.text)) weight *= 0.4;
  if (tags.has('li')) weight *= 0.5;
  if (block.box.hidden) weight *= 0.3;
  return weight;
}

/**
 * The box whose own paragraphs are the article, weighed as Mozilla's Readability does: a paragraph counts for the boxes
 * around it, less for each further up. `title` is the index of the block with the page's headline, or -1.
 */
export function mainBox(all: readonly SeenBlock[], title: number): Box | null {
  const scores = new Map<Box, number>();
  all.forEach((one, index) => {
    if (!one.prose) return;
    const near = title === -1 ? 1 : index > title ? 1 + Math.exp((title - index) / 12) : 0.5;
    const weight = weightOf(one) * near;
    let box: Box | null = /^(?:p|li|blockquote|h\d)$/.test(one.block.box.tag)
      ? one.block.box.parent
      : one.block.box;
    for (const share of sharesUpwards) {
      if (box === null) break;
      scores.set(box, (scores.get(box) ?? 0) + weight * share);
      box = box.parent;
    }
  });
  let best: Box | null = null;
  for (const [box, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = box;
  return articleOfTitle(best, all, title) ?? best;
}

/** Where the main box holds several articles, one below the other, the one with the page's title is the article. */
function articleOfTitle(main: Box | null, all: readonly SeenBlock[], title: number): Box | null {
  const headline = all[title]?.block.box;
  if (main === null || headline === undefined) return null;
  let article: Box | null = null;
  for (let box: Box | null = headline; box !== null && box !== main; box = box.parent) {
    if (box.tag === 'article') article = box;
    if (box.parent === null) return null;
  }
  return article !== null && all.some(({ block, prose }) => prose && inside(block.box, article))
    ? article
    : null;
}

/** The deepest box that holds at least this share of the page's prose. */
export function holder(held: ReadonlyMap<Box, number>, total: number, share: number): Box | null {
  let best: Box | null = null;
  for (const [box, words] of held) {
    if (words >= total * share && (best === null || box.depth > best.depth)) best = box;
  }
  return best;
}

export function inside(box: Box, outer: Box | null): boolean {
  for (let each: Box | null = box; each !== null; each = each.parent) if (each === outer) return true;
  return false;
}
