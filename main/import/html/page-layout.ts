import { holder, inside, mainBox, proseByBox } from './main-box.ts';
import type { Box, PageBlock } from './page-blocks.ts';
import { type SeenBlock, seenBlock } from './seen-block.ts';

/** What the page says of itself outside its text, folded for comparison. */
export type PageStatements = {
  readonly titles: readonly string[];
  readonly description: string | null;
  /** Words of the article as structured data give them; null where they don't. */
  readonly articleBody: string | null;
};

/** Where on a page its running text stands: what every block is compared with. */
export type PageLayout = {
  readonly page: PageStatements;
  readonly blocks: readonly SeenBlock[];
  /** Words of prose in all, and in each box. */
  readonly proseWords: number;
  readonly proseIn: ReadonlyMap<Box, number>;
  /** Share of the page's prose in boxes of one shape. */
  readonly proseOfShape: ReadonlyMap<string, number>;
  /** The deepest box that holds a good part of the prose, and most of it. */
  readonly part: Box | null;
  readonly most: Box | null;
  readonly main: Box | null;
  /** The main box and the boxes around it. */
  readonly aroundMain: ReadonlySet<Box>;
  readonly inPart: readonly boolean[];
  readonly inMain: readonly boolean[];
  /** Indices of the first and the last prose in `part` and in the main box. */
  readonly partProse: readonly [first: number, last: number];
  readonly mainProse: readonly [first: number, last: number];
  readonly mainWords: number;
  readonly words: number;
  /** Index of the first heading of the highest rank, the one with the page's title if there is one; -1 without. */
  readonly heading: number;
  /** How many boxes have the same tag and names, by those. */
  readonly alike: (box: Box | null) => number;
  readonly blocksIn: ReadonlyMap<Box, number>;
  readonly repetitions: ReadonlyMap<string, number>;
};

export function pageLayout(pageBlocks: readonly PageBlock[], page: PageStatements): PageLayout {
  const blocks = pageBlocks.map(seenBlock);
  const proseIn = proseByBox(blocks);
  const proseWords = sum(blocks, ({ prose, words }) => (prose ? words : 0)) || 1;
  const part = holder(proseIn, proseWords, 0.4);
  const title = blocks.findIndex(
    ({ block, folded }) =>
      block.box.tag === 'h1' &&
      folded.length > 8 &&
      page.titles.some((each) => each.includes(folded) || folded.includes(each)),
  );
  const main = mainBox(blocks, title);
  const inPart = blocks.map(({ block }) => inside(block.box, part));
  const inMain = blocks.map(({ block }) => inside(block.box, main));
  return {
    page,
    blocks,
    proseWords,
    proseIn,
    proseOfShape: counted(blocks, ({ shape, prose, words }) => (prose ? [shape, words / proseWords] : null)),
    part,
    most: holder(proseIn, proseWords, 0.75),
    main,
    aroundMain: new Set(pathOf(main)),
    inPart,
    inMain,
    partProse: ends(blocks, inPart),
    mainProse: ends(blocks, inMain),
    mainWords: blocks.reduce((total, { words }, index) => total + (inMain[index] === true ? words : 0), 0),
    words: Math.max(
      1,
      sum(blocks, ({ words }) => words),
    ),
    heading: title === -1 ? blocks.findIndex(({ block }) => block.box.tag === 'h1') : title,
    alike: alikeCounter(blocks),
    blocksIn: counted(blocks, ({ block }) => (block.box.parent === null ? null : [block.box.parent, 1])),
    repetitions: counted(blocks, ({ folded }) => [folded, 1]),
  };
}

function pathOf(from: Box | null): readonly Box[] {
  const path: Box[] = [];
  for (let box = from; box !== null; box = box.parent) path.push(box);
  return path;
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}

function counted<Key>(
  blocks: readonly SeenBlock[],
  of: (block: SeenBlock) => readonly [Key, number] | null,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const block of blocks) {
    const entry = of(block);
    if (entry !== null) counts.set(entry[0], (counts.get(entry[0]) ?? 0) + entry[1]);
  }
  return counts;
}

function ends(
  blocks: readonly SeenBlock[],
  within: readonly boolean[],
): readonly [first: number, last: number] {
  const counts = ({ prose }: SeenBlock, index: number): boolean => prose && within[index] === true;
  const first = blocks.findIndex(counts);
  return first === -1 ? [0, blocks.length] : [first, blocks.findLastIndex(counts)];
}

/** Boxes this far above a block are compared with each other: cards of a list, one like the other. */
const alikeHeight = 5;

function alikeCounter(blocks: readonly SeenBlock[]): (box: Box | null) => number {
  const byShape = new Map<string, Set<Box>>();
  const done = new Set<Box>();
  for (const { block } of blocks) {
    let box: Box | null = block.box;
    for (let up = 0; up < alikeHeight && box !== null; up += 1, box = box.parent) {
      if (done.has(box)) continue;
      done.add(box);
      const shape = shapeOf(box);
      byShape.set(shape, (byShape.get(shape) ?? new Set()).add(box));
    }
  }
  return (box) => (box === null ? 1 : (byShape.get(shapeOf(box))?.size ?? 1));
}

function shapeOf({ tag, names, parent }: Box): string {
  return `${tag}.${names.join('.')}<${parent?.tag}.${parent?.names.join('.')}`;
}
