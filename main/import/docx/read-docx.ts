import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { BlockKind } from '../../../core/model.ts';
import type { PageBlock } from '../html/page-blocks.ts';
import { sourceBlocks, sourcePiece } from '../html/source-blocks.ts';
import type { Failure } from '../problem.ts';
import type { Piece, ReadDocument } from '../read-document.ts';
import { documentProperties } from './document-properties.ts';
import { unpack } from './unpack.ts';

const damaged: Failure = {
  reason: 'is a damaged Word document.',
  advice: 'Open it in Word, save it again, and add the new file.',
};
const otherArchive: Failure = {
  reason: 'is an archive, but no Word document.',
  advice: 'Unpack it and add the files inside it.',
};
const noText: Failure = {
  reason: 'is a Word document without text.',
  advice: 'Check that the article was saved into it; text in pictures is not read.',
};

const body = /^word\/document\d{0,3}\.xml$/;
/** Parts with text, or with what is needed to read it: not the pictures, themes, fonts, heads and feet. */
const read =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/_rels\/[^/]{1,60}\.rels|word\/(?:document\d{0,3}|styles|numbering|footnotes|endnotes|comments)\.xml)$/;
const properties = 'docProps/core.xml';

/** Styles that say what a paragraph is, by Word's own names; mammoth maps its headings and lists itself. */
const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Byline'] => p.byline:fresh",
  'comment-reference => ',
];

/** The text of a Word document: headings, lists, captions and footnotes known as such; pictures and comments left out. */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument | Failure> {
  const parts = await unpack(bytes, (name) => read.test(name));
  if (!(parts instanceof Map)) return parts as Failure;
  if (![...parts.keys()].some((name) => body.test(name))) return otherArchive;
  try {
    // Only what was judged and measured goes on: mammoth would unpack whatever the archive says.
    const judged = Buffer.from(zipSync(Object.fromEntries(parts), { level: 0 }));
    const { value: html } = await mammoth.convertToHtml(
      { buffer: judged },
      { styleMap: styles, includeEmbeddedStyleMap: false, externalFileAccess: false },
    );
    const pieces = withHeadline(sourceBlocks(html).map(pieceOf));
    if (pieces.length === 0) return noText;
    return { pieces, stated: {}, properties: documentProperties(parts.get(properties) ?? null) };
  } catch {
    return damaged;
  }
}

/** Of a document without a title a heading above everything else is the headline. */
function withHeadline(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first?.kind !== 'subheading' || pieces.some(({ kind }) => kind === 'headline')) return pieces;
  return [{ ...first, kind: 'headline', reason: 'heading above the document' }, ...rest];
}

const kinds: readonly (readonly [string, BlockKind, string])[] = [
  ['title', 'headline', 'title of the document'],
  ['subtitle', 'deck', 'subtitle of the document'],
  ['caption', 'caption', 'caption of a picture'],
  ['byline', 'byline', 'who wrote the article'],
];

function pieceOf(block: PageBlock): Piece {
  const named = kinds.find(([name]) => block.box.names.includes(name));
  return named === undefined ? sourcePiece(block) : { text: block.text, kind: named[1], reason: named[2] };
}
