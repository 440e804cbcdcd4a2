import type { Metadata } from '../../../core/model.ts';
import { articleBlocks, type JudgedBlock } from './article-blocks.ts';
import { pageBlocks } from './page-blocks.ts';
import { pageMetadata } from './page-metadata.ts';
import { OverbuiltPage, parsePage } from './parse-page.ts';

/** A page as its reader has it: paragraphs with a verdict on each, and what its head states. */
export type Page = {
  readonly blocks: readonly JudgedBlock[];
  readonly metadata: Partial<Metadata>;
  /** Its titles as its head states them, folded. */
  readonly titles: readonly string[];
};

const mostBlocks = 30_000;

/** Reads an HTML source. Nothing in it runs, nothing is fetched. Throws OverbuiltPage. */
export function readPage(source: string): Page {
  const { metadata, statements, body } = pageMetadata(parsePage(source));
  const blocks = body === null ? [] : pageBlocks(body);
  if (blocks.length > mostBlocks) throw new OverbuiltPage();
  return { blocks: articleBlocks(blocks, statements), metadata, titles: statements.titles };
}
