import type { Span } from '../../core/span.ts';
import type { WordDifference } from '../../core/words/word-comparison.ts';
import { unseenCharacters } from './unseen-characters.ts';

/** A stretch of text that is drawn in one way. */
export type Segment = {
  readonly start: number;
  readonly text: string;
  readonly difference: WordDifference['kind'] | null;
  /** Ids of the notes that cover it. */
  readonly notes: readonly string[];
  /** Where several notes are in one text: the numbers of those that begin here, as the margin calls them. */
  readonly begins: readonly number[];
  /** The name of a character that could not be seen or would bend the line; null for ordinary text. */
  readonly unseen: string | null;
};

/** A note's stretch of a text, in that text's own offsets; `number` is how the margin calls the note. */
export type NotedSpan = Span & { readonly note: string; readonly number: number };

/** A text cut where the way it is drawn changes. The texts of the segments put together are the text. */
export function segmentsOf(
  text: string,
  differences: readonly WordDifference[],
  noted: readonly NotedSpan[],
): readonly Segment[] {
  const unseen = unseenCharacters(text);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...differences, ...noted, ...unseen]) {
    if (start > 0 && start < text.length) cuts.add(start);
    if (end > 0 && end < text.length) cuts.add(end);
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [at, start] of places.entries()) {
    const end = places[at + 1];
    if (end === undefined) break;
    segments.push({
      start,
      text: text.slice(start, end),
      difference: differences.find(covers(start))?.kind ?? null,
      notes: noted.filter(covers(start)).map(({ note }) => note),
      begins: noted.length < 2 ? [] : noted.filter(begins(start)).map(({ number }) => number),
      unseen: unseen.find(covers(start))?.name ?? null,
    });
  }
  return segments;
}

function covers(start: number): (of: Span) => boolean {
  return (of) => of.start <= start && start < of.end;
}

/** A note that began before the text is not one that begins in it. */
function begins(start: number): (of: Span) => boolean {
  return (of) => of.start === start && of.end > start;
}
