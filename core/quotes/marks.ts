import type { Span } from '../span.ts';
import { byScript } from '../text/by-script.ts';

const smallWordNext = byScript(String.raw`^ \p{Ll}`);
const opening = byScript(String.raw`[\p{L}\p{N}[("“.…$£€-]`);

/** A stretch between quotation marks: its words, the marks around them, and whether it stands inside another. */
export type Marked = Span & {
  /** Where the opening mark starts, and where the closing one ends. */
  readonly outer: Span;
  readonly single: boolean;
  readonly nested: boolean;
  /** False where the paragraph ends before the mark does: the quotation goes on, or the mark was forgotten. */
  readonly closed: boolean;
  /** Its words stop with a comma, a question mark or a dash, as before `he said`. */
  readonly goesOn: boolean;
  /** In a transcript the name that stands inside the mark, before the words: `"WALLACE: Governor, …`. */
  readonly turn: Span | null;
};

type Open = {
  readonly at: number;
  readonly mark: string;
  readonly closers: string;
  readonly single: boolean;
};

/** Two single marks typed for a double one: `''No,'' he said`. */
const doubled = /''|``|‘‘|’’/gu;
const marks = /["“”„‟«»'‘’‚‹›＂]/gu;
const beforeOpening = /[\s([{\u2010-\u2015/"“„«'‘:;…-]/u;
const letter = byScript(String.raw`[\p{L}\p{N}\p{M}]`);

/** What closes a quotation that a mark has opened; German low marks close with what opens an English one. */
const closersOf: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”',
  '„': '“”"‟',
  '‟': '”"',
  '«': '»',
  '»': '«»',
  '＂': '＂',
  "'": "'’",
  '‘': "’'",
  '‚': "‘’'",
  '‹': '›',
  '›': '‹',
};

const singles = "'‘’‚‹›";

/** How many marks ahead the end of a single quotation is looked for. */
const lookAhead = 24;

/**
 * The stretches between quotation marks of one paragraph, outer ones before those inside them. Apostrophes and
 * inches are no marks. `below` is the next paragraph. Linear in the paragraph's length.
 */
export function markedIn(source: string, below = ''): readonly Marked[] {
  const paragraph = source.replace(doubled, (_, at: number) =>
    /\s|\p{Ps}|^$/u.test(source.charAt(at - 1)) ? ' "' : '" ',
  );
  const places = Array.from(paragraph.matchAll(marks), (match) => match.index);
  const found: Marked[] = [];
  const open: Open[] = [];
  const close = (before: number, end: number, closed: boolean): void => {
    const last = open.pop();
    if (last === undefined || before <= last.at + 1) return;
    const at = last.at + 1 + paragraph.slice(last.at + 1, before).trimEnd().length;
    const nested = open.length > 0;
    const goesOn = /[,?!—–-]/u.test(paragraph.charAt(at - 1));
    found.push({
      start: last.at + 1,
      end: at,
      outer: { start: last.at, end },
      single: last.single,
      nested,
      closed,
      goesOn,
      turn: null,
    });
  };
  for (const [order, at] of places.entries()) {
    const mark = paragraph.charAt(at);
    const last = open.at(-1);
    const opens = looksOpening(paragraph, at);
    if (last !== undefined && last.closers.includes(mark) && closes(paragraph, places, order, last)) {
      close(at, at + 1, true);
      continue;
    }
    const outer = open.findIndex((each) => each.closers.includes(mark) && !each.single);
    if (outer !== -1 && !singles.includes(mark) && (!opens || mark === '”' || mark === '»')) {
      // The outer mark closes: a single mark inside was an apostrophe after all.
      open.length = outer + 1;
      close(at, at + 1, true);
      continue;
    }
    if (!opens || !(mark in closersOf)) continue;
    if (singles.includes(mark) && !hasEnd(paragraph, places, order, mark)) continue;
    // A new opening of the same kind: the one before was never closed.
    if (last !== undefined && last.closers.includes(mark) && last.mark === mark) open.pop();
    open.push({ at, mark, closers: closersOf[mark] ?? '', single: singles.includes(mark) });
  }
  const unopened = places.length > 0 && found.length === 0 ? forgottenStart(paragraph, places[0] ?? 0) : null;
  if (unopened !== null) return [unopened];
  const first = open[0];
  // Without its end a quotation counts only where one is sure to begin: at the start of a paragraph (by custom each
  // paragraph of a long quotation opens so) or after a sentence or a verb of saying.
  if (first !== undefined && !first.single) {
    open.length = 1;
    const next = below.trimStart().charAt(0);
    // by the same custom no mark is forgotten where the next paragraph opens with one too
    const told = next === first.mark ? null : forgottenEnd(paragraph, first.at);
    if (told !== null) close(told, told, true);
    else if (beginsSurely(paragraph, first.at, next))
      close(paragraph.trimEnd().length, paragraph.trimEnd().length, false);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `“It rained all day, the mayor said.`: where the closing mark was forgotten before whoever says it; null elsewhere. */
function forgottenEnd(text: string, at: number): number | null {
  const stretch = text.slice(at, at + farthest);
  const told =
    /^.{12,}?,(?= (?:[^,;:!?]{2,50}?(?:, [^,;:!?“"]{3,90},)? (?:said|says|added|wrote|told [^,.;]{3,30})[.,]|(?:said|says|added|wrote) [^,;:!?]{2,50}?[.,]))/.exec(
      stretch,
    );
  return told === null ? null : at + told[0].length;
}

/** `It rained all day,” the mayor said.`: the opening mark was forgotten at the start of the paragraph; null elsewhere. */
function forgottenStart(text: string, at: number): Marked | null {
  const start = text.length - text.trimStart().length;
  if (text.charAt(at) !== '”' || at - start < 12 || at > farthest) return null;
  if (
    !/^[,?!]”,? (?:[^,;:.!?“”]{2,50}? )?(?:said|says|added|wrote|told)\b/u.test(text.slice(at - 1, at + 80))
  )
    return null;
  // who tells of something said is the account
  if (
    /\b(?:said|says|told|tells|added|adds|wrote|writes|announced|claimed|warned|insisted|stated)\b/u.test(
      text.slice(0, at),
    )
  )
    return null;
  const words = { start, end: at };
  return {
    ...words,
    outer: { start, end: at + 1 },
    single: false,
    nested: false,
    closed: true,
    goesOn: true,
    turn: null,
  };
}

/** How far a forgotten mark is looked for, in UTF-16 code units. */
const farthest = 600;

function beginsSurely(text: string, at: number, nextOpening: string): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (at >= 8 || before.trim() !== '') return /[.,:?!”"]\s+$/u.test(before);
  return nextOpening === text.charAt(at) || nextOpening === '';
}

function looksOpening(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if ('”’›'.includes(mark)) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '') return false;
  if ('“„«‹'.includes(mark)) return true;
  if (/\s/u.test(after)) return false;
  return before === '' || beforeOpening.test(before);
}

function closes(text: string, places: readonly number[], order: number, open: Open): boolean {
  const at = places[order] ?? 0;
  const mark = text.charAt(at);
  if (mark === open.mark && looksOpening(text, at) && mark !== '»')
    return !/\s/u.test(text.charAt(at - 1)) || isSetApart(text, places, order);
  if (mark === '“' && open.mark !== '„' && looksOpening(text, at)) return false;
  return open.single ? looksClosing(text, at) && !isPossessive(text, places, order) : true;
}

/** `"It rained all day, "the mayor said.`: a mark that closes behind a space, for otherwise one would be left over. */
function isSetApart(text: string, places: readonly number[], order: number): boolean {
  const ahead = places.slice(order, order + lookAhead).filter((place) => text.charAt(place) === '"');
  const at = places[order] ?? 0;
  return (
    ahead[0] === at &&
    ahead.length % 2 === 1 &&
    ahead.length < lookAhead &&
    /[.,!?…]\s$/u.test(text.slice(Math.max(0, at - 2), at))
  );
}

/** A single mark that is no apostrophe: no letter after it. */
function looksClosing(text: string, at: number): boolean {
  return !/\s/u.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + 1));
}

/** `officials' talks`: an s before, a word after, and a better end later on. */
function isPossessive(text: string, places: readonly number[], order: number): boolean {
  const at = places[order] ?? 0;
  if (!/s/i.test(text.charAt(at - 1)) || !smallWordNext.test(text.slice(at + 1, at + 3))) return false;
  for (const next of places.slice(order + 1, order + 1 + lookAhead)) {
    const mark = text.charAt(next);
    if (!"'’".includes(mark)) return false;
    if (looksOpening(text, next)) return false;
    if (looksClosing(text, next)) return true;
  }
  return false;
}

/** Whether a single mark that may open (`'productive'`, but also `'til`) is closed in this paragraph. */
function hasEnd(text: string, places: readonly number[], order: number, mark: string): boolean {
  const closers = closersOf[mark] ?? '';
  const at = places[order] ?? 0;
  if (!opening.test(text.charAt(at + 1))) return false;
  for (const next of places.slice(order + 1, order + 1 + lookAhead)) {
    const other = text.charAt(next);
    if (closers.includes(other) && looksClosing(text, next) && next > at + 1) return true;
    if (other === mark && looksOpening(text, next)) return false;
  }
  return false;
}
