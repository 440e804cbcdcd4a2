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
