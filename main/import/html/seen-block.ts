import { categoryOf, type NameCategory } from './name-words.ts';
import type { Box, PageBlock } from './page-blocks.ts';

const sentenceEnd = /[.!?…。！？؟।]["'”’»)\]]*$/u;

/** Letters and digits in lower case, with one blank between words: for comparing, never for showing. */
export function foldedText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordCount(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  // Scripts without spaces: about two characters a word.
  const dense =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return spaced + dense / 2;
}

/** A block with what is asked of it more than once. */
export type SeenBlock = {
  readonly block: PageBlock;
  readonly folded: string;
  readonly words: number;
  readonly linkShare: number;
  /** Ends with a sentence mark. */
  readonly stops: boolean;
  /** Reads like a sentence of running text. */
  readonly prose: boolean;
  /** How many boxes up the nearest one named so, or with that tag, stands. */
  readonly names: ReadonlyMap<NameCategory, number>;
  readonly tags: ReadonlyMap<string, number>;
  /** Tag and names of its box and the box around that: paragraphs of one article share them. */
  readonly shape: string;
};

export function seenBlock(block: PageBlock): SeenBlock {
  const names = new Map<NameCategory, number>();
  const near = new Map<string, number>();
  let distance = 0;
  for (
    let box: Box | null = block.box;
    box !== null && box.tag !== 'body' && box.tag !== 'html';
    box = box.parent
  ) {
    if (!near.has(box.tag)) near.set(box.tag, distance);
    for (const word of box.names) {
      const category = categoryOf(word);
      if (category !== null && !names.has(category)) names.set(category, distance);
    }
    distance += 1;
  }
  const parent = block.box.parent;
  const words = wordCount(block.text);
  const linkShare = block.linked / Math.max(1, block.inked);
  const stops = sentenceEnd.test(block.text.slice(-8));
  return {
    block,
    folded: foldedText(block.text),
    words,
    linkShare,
    stops,
    prose: words >= 12 && linkShare < 0.4 && (stops || words >= 25),
    names,
    tags: near,
    shape: `${block.box.tag}.${block.box.names.join('.')}/${parent?.tag}.${parent?.names.join('.')}`,
  };
}
