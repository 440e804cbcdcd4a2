import type { Account, BlockKind, Passage } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';

/** A stretch of a paragraph: a passage, or the text between two. */
export type Run = Span & { readonly passage: Passage | null };

/** What is drawn as one paragraph. */
export type Paragraph = Span & {
  readonly kind: BlockKind;
  /** Why it is set aside; empty for body text. */
  readonly reason: string;
  readonly runs: readonly Run[];
};

/**
 * An account's paragraphs in order. Every character that is not blank is in exactly one run: text outside all blocks
 * is drawn as body text rather than left out, and a passage that crosses blocks is not cut.
 */
export function paragraphsOf(account: Account, passages: readonly Passage[]): readonly Paragraph[] {
  const blocks = withStrays(account);
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const block of blocks) {
    let start = Math.max(at, block.start);
    const end = Math.max(block.end, passages.findLast((passage) => passage.start < block.end)?.end ?? 0);
    if (start >= end) continue;
    at = end;
    const inside = passages.filter((passage) => passage.start >= start && passage.start < end);
    const runs: Run[] = [];
    const close = (): void => {
      if (runs.length === 0) return;
      const first = runs[0];
      const last = runs.at(-1);
      if (first === undefined || last === undefined) return;
      paragraphs.push({
        start: first.start,
        end: last.end,
        kind: block.kind,
        reason: block.reason,
        runs: [...runs],
      });
      runs.length = 0;
    };
    /** The text up to `to`; a line break in body text between passages begins a new paragraph. */
    const gap = (to: number): void => {
      if (to <= start) return;
      for (const part of linesOf(account.text, start, to)) {
        if (part.breaks) close();
        if (
          part.end > part.start &&
          (runs.length > 0 || account.text.slice(part.start, part.end).trim() !== '')
        )
          runs.push({ start: part.start, end: part.end, passage: null });
      }
      start = to;
    };
    for (const passage of inside) {
      if (passage.start < start) continue;
      gap(passage.start);
      runs.push({ start: passage.start, end: passage.end, passage });
      start = passage.end;
    }
    gap(end);
    close();
  }
  return paragraphs;
}

type Piece = Span & { readonly breaks: boolean };

function linesOf(text: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/\r?\n/g)) {
    const at = start + match.index;
    pieces.push({ start: from, end: at, breaks: pieces.length > 0 });
    from = at + match[0].length;
  }
  pieces.push({ start: from, end, breaks: pieces.length > 0 });
  return pieces;
}

function withStrays(account: Account): Account['blocks'] {
  const all: Account['blocks'][number][] = [];
  let at = 0;
  const stray = (end: number): void => {
    if (end > at && account.text.slice(at, end).trim() !== '')
      all.push({ kind: 'body', start: at, end, reason: '' });
  };
  for (const block of account.blocks) {
    stray(block.start);
    all.push(block);
    at = Math.max(at, block.end);
  }
  stray(account.text.length);
  return all;
}
