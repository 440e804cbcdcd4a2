import { hiddenCharacters } from '../text/hidden-characters.ts';

/** A stretch of a text as it is drawn: plain, or one hidden character. */
export type TextPiece =
  | { readonly type: 'plain'; readonly text: string }
  | { readonly type: 'hidden'; readonly code: string; readonly name: string };

/** The text in pieces; the hidden characters stand for themselves as code and name. Linear in its length. */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  const plainTo = (end: number): void => {
    if (end > from) pieces.push({ type: 'plain', text: text.slice(from, end) });
  };
  for (const { start, end, code, name } of hiddenCharacters(text)) {
    plainTo(start);
    pieces.push({ type: 'hidden', code, name: name ?? 'invisible or control character' });
    from = end;
  }
  plainTo(text.length);
  return pieces;
}

/** The text with every hidden character written out, `[U+202E]`, for formats that have only text. */
export function visibleText(text: string): string {
  return textPieces(text)
    .map((piece) => (piece.type === 'plain' ? piece.text : `[${piece.code}]`))
    .join('');
}

/** Visible, and on one line. */
export function visibleLine(text: string): string {
  return visibleText(text.replace(/\s+/g, ' ').trim());
}
