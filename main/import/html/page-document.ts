import type { BlockKind } from '../../../core/model.ts';
import type { Piece, ReadDocument } from '../read-document.ts';
import type { JudgedBlock } from './article-blocks.ts';
import { type PhraseKind, phraseKinds } from './phrases.ts';
import type { Page } from './read-page.ts';
import type { SeenBlock } from './seen-block.ts';

/**
 * The article of a page as a document: what a reader sees from the headline to the end of the article. Between those,
 * what is not the article is kept and set aside with its reason; the page before and after them (menus, other articles,
 * comments) is left out, for it says nothing of the event. Null where the page has no text.
 */
export function pageDocument({ blocks, metadata, titles }: Page): ReadDocument | null {
  const first = blocks.findIndex(({ article }) => article);
  if (first === -1) return null;
  const last = blocks.findLastIndex(({ article }) => article);
  const isTitle = ({ seen: { folded, block } }: JudgedBlock): boolean =>
    folded !== '' &&
    titles.some((title) => title === folded || (block.box.tag === 'h1' && title.includes(folded)));
  const above = blocks.slice(0, first).findLastIndex(isTitle);
  const start = above !== -1 && first - above <= furthestTitle ? above : first;
  const stretch = blocks.slice(start, last + 1 + noticesAfter(blocks.slice(last + 1)));
  const pieces = stretch.flatMap((one) => {
    if (one.article) return [articlePiece(one.seen, isTitle(one))];
    return one.seen.block.box.hidden ? [] : [pagePiece(one.seen, isTitle(one))];
  });
  return { pieces, stated: metadata, properties: {} };
}

/** How many blocks can stand between a headline and the first paragraph: bylines, buttons, a gallery. */
const furthestTitle = 60;
/** How many lines in the article's own box are read on after its last paragraph: who wrote it, where it first stood. */
const mostNotices = 4;

function noticesAfter(blocks: readonly JudgedBlock[]): number {
  const end = blocks.findIndex(
    ({ inMain, seen }) => !inMain || seen.linkShare > 0.5 || phraseKinds(seen.block.text).has('end'),
  );
  return Math.min(mostNotices, end === -1 ? blocks.length : end);
}

function articlePiece({ block, tags, names }: SeenBlock, isTitle: boolean): Piece {
  const { text, box } = block;
  if (isTitle) return { text, kind: 'headline', reason: 'headline of the page' };
  if (/^h[1-6]$/.test(box.tag)) return { text, kind: 'subheading', reason: 'heading between paragraphs' };
  if (tags.has('li')) return { text, kind: 'bullet', reason: 'item of a list' };
  if (tags.has('blockquote') && names.has('share')) return { text, kind: 'embed', reason: 'embedded post' };
  return { text, kind: null, reason: '' };
}

const kindsOfPhrases: readonly (readonly [PhraseKind, BlockKind, string])[] = [
  ['advertising', 'boilerplate', 'advertisement'],
  ['credit', 'credit', 'credit of a picture'],
  ['copyright', 'boilerplate', 'copyright notice'],
  ['signup', 'boilerplate', 'invitation to subscribe'],
  ['share', 'boilerplate', 'button of the page'],
  ['comments', 'boilerplate', 'comments of readers'],
  ['related', 'boilerplate', 'link to other articles'],
  ['end', 'boilerplate', 'link to other articles'],
];

function pagePiece(seen: SeenBlock, isTitle: boolean): Piece {
  const { block, tags, names, words, linkShare } = seen;
  const { text } = block;
  if (isTitle) return { text, kind: 'headline', reason: 'headline of the page' };
  if (tags.has('figcaption') || tags.has('figure') || ((names.get('picture') ?? 9) < 2 && words > 3)) {
    return { text, kind: 'caption', reason: 'caption of a picture' };
  }
  const kinds = phraseKinds(text);
  const phrase = words > 40 ? undefined : kindsOfPhrases.find(([kind]) => kinds.has(kind));
  if (phrase !== undefined) return { text, kind: phrase[1], reason: phrase[2] };
  if (kinds.has('byline') && words <= 15) return { text, kind: 'byline', reason: 'who wrote the article' };
  if (kinds.has('date') && words <= 15) return { text, kind: 'date', reason: 'date of the article' };
  if (linkShare > 0.5) return { text, kind: 'boilerplate', reason: 'link of the page' };
  return { text, kind: 'boilerplate', reason: 'part of the page, not of the article' };
}
