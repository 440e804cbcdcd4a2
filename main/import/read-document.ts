import type { FormattedText } from '../../core/account/account.ts';
import type { Block, BlockKind, Metadata } from '../../core/model.ts';

/** A paragraph of a document, with its kind where the format tells; null leaves it to the rules for plain text. */
export type Piece = { readonly text: string; readonly kind: BlockKind | null; readonly reason: string };

/** What a reader of some format makes of a file's bytes. */
export type ReadDocument = {
  /** In reading order; none is blank. */
  readonly pieces: readonly Piece[];
  /** What the file states of its article outside the text. */
  readonly stated: Partial<Metadata>;
  /** What the file says of itself, for where neither text nor `stated` say more. */
  readonly properties: Partial<Metadata>;
};

/** The text of a document, its paragraphs parted by a blank line, with the kinds that are known. */
export function textOfDocument({ pieces, stated, properties }: ReadDocument): FormattedText {
  const known: Block[] = [];
  let text = '';
  for (const { text: own, kind, reason } of pieces) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += own;
    if (kind !== null) known.push({ kind, start, end: text.length, reason });
  }
  return { text: `${text}\n`, known, stated, properties };
}
