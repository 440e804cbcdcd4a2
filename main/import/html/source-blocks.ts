import type { Piece } from '../read-document.ts';
import { elementsOf } from './element.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { parsePage } from './parse-page.ts';

/** The blocks of an HTML source that is all article: what a Word document becomes, a mail. Throws OverbuiltPage. */
export function sourceBlocks(source: string): readonly PageBlock[] {
  for (const element of elementsOf(parsePage(source))) {
    if (element.tagName === 'body') return pageBlocks(element);
  }
  return [];
}

/** Such a block as a piece of the document; headings and items of lists are known as such. */
export function sourcePiece({ text, box }: PageBlock): Piece {
  if (/^h[1-6]$/.test(box.tag)) return { text, kind: 'subheading', reason: 'heading of the document' };
  if (box.tag === 'li') return { text, kind: 'bullet', reason: 'item of a list' };
  return { text, kind: null, reason: '' };
}
