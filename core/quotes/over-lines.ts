import type { BlockKind } from '../model.ts';
import type { Span } from '../span.ts';

type ZonedStretch = Span & { readonly zone: BlockKind };

/** A quotation over more lines than this, or longer in UTF-16 code units, has lost its closing mark. */
const mostLines = 12;
const longest = 3_000;

/**
 * The stretches of an account, those together that one quotation runs over: from the line where it opens to the one where
 * it closes, or, in a text without empty lines, to the one before that opens anew. A statement that is given whole is of
 * this form, and every longer quotation in a text that is kept with a sentence a line.
 */
export function joinedOverLines(text: string, stretches: readonly ZonedStretch[]): readonly ZonedStretch[] {
  const found: ZonedStretch[] = [];
  for (let at = 0; at < stretches.length; at += 1) {
    const first = stretches[at];
    if (first === undefined) break;
    if (first.zone === 'body') at = lastLine(text, stretches, at);
    found.push({ ...first, end: stretches[at]?.end ?? first.end });
  }
  return found;
}

function lastLine(text: string, stretches: readonly ZonedStretch[], from: number): number {
  const { start = 0, end = 0 } = stretches[from] ?? {};
  if (end - start > longest) return from;
  const opened = openedIn(text.slice(start, end));
  if (opened === null) return from;
  let isDense = true;
  for (let at = from + 1; at <= from + mostLines; at += 1) {
    const [before, line] = [stretches[at - 1], stretches[at]];
    if (before === undefined || line?.zone !== 'body' || line.end - start > longest) return from;
    isDense &&= line.start - before.end === 1;
    const source = text.slice(line.start, line.end);
    if (source.startsWith(opened)) return isDense ? at - 1 : from;
    const next = nextMark(source, opened);
    if (next !== null) return next === 'closes' ? at : from;
  }
  return from;
}

const closers: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"',
  '„': '“”"',
  '«': '»',
  "'": "'’",
  '‘': "’'",
};
const openings = /["“„«]|(?<=^|:\s?)['‘]/gu;

/** The mark of the last quotation that a line opens and does not close; null where there is none. */
function openedIn(line: string): string | null {
  let from = 0;
  for (const { 0: mark, index } of line.matchAll(openings)) {
    if (index < from || !/[^\s,.;:!?)]/u.test(line.charAt(index + 1))) continue;
    const close = closeIn(line, mark, index + 1);
    if (close === null) return mark;
    from = close + 1;
  }
  return null;
}

function closeIn(line: string, opened: string, from: number): number | null {
  for (let at = from; at < line.length; at += 1) if (isClose(line, at, opened)) return at;
  return null;
}

/** What the first mark of a further line does to the quotation that is open. */
function nextMark(line: string, opened: string): 'closes' | 'opens' | null {
  for (let at = 0; at < line.length; at += 1) {
    if (isClose(line, at, opened)) return 'closes';
    if (/["“„«]/u.test(opened) && /["“„«]/u.test(line.charAt(at))) return 'opens';
  }
  return null;
}

/** Behind a letter or a stop; a single mark only behind a stop, for it may be an apostrophe. */
function isClose(line: string, at: number, opened: string): boolean {
  const mark = line.charAt(at);
  if (!closers[opened]?.includes(mark)) return false;
  const before = line.slice(Math.max(0, at - 2), at);
  if (/['‘]/u.test(opened)) return /[.,!?…]$/u.test(before) && /^(?:\s|$)/u.test(line.slice(at + 1, at + 2));
  if (mark === '"' && at === 0) return false;
  return mark !== opened || /(?:\S|[.,!?…]\s)$/u.test(before);
}
