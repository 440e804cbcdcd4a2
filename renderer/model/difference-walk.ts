import type { Span } from '../../core/span.ts';
import type { WordDifference } from '../../core/words/word-comparison.ts';
import { type Reading, readingOf } from './reading.ts';
import { type ReviewIndex, textOf } from './review-index.ts';

/** A place to stop at: a marked stretch of one account, in the offsets of its text. */
export type Stop = Span & {
  readonly account: string;
  /** `other-words`: a passage told so differently that its single marks say less than the whole of it. */
  readonly kind: WordDifference['kind'] | 'other-words';
  readonly text: string;
};

/** The stop gone to, among those of the passage that it was found from. */
export type Stand = {
  /** The selected passage. */
  readonly passage: string;
  readonly stops: readonly Stop[];
  readonly at: number;
};

/** What differs from the passage looked at, account by account in the order of `columns` (account ids). */
export function stopsOf(index: ReviewIndex, reading: Reading, columns: readonly string[]): readonly Stop[] {
  return columns.flatMap((account) =>
    (index.passagesOf.get(account) ?? []).flatMap((passage): readonly Stop[] => {
      const light = reading.lights.get(passage.id);
      if (light === undefined || light.differences.length === 0) return [];
      const text = textOf(index, passage);
      if (light.wording === 'far')
        return [{ account, start: passage.start, end: passage.end, kind: 'other-words', text }];
      return light.differences.map(({ start, end, kind }) => ({
        account,
        start: passage.start + start,
        end: passage.start + end,
        kind,
        text: text.slice(start, end),
      }));
    }),
  );
}

/**
 * The next (+1) or previous (-1) difference: among those of the passage stood on, else among those of the nearest
 * passage after or before `from` in its account that has any. Null at the end of the account.
 */
export function stepStop(
  index: ReviewIndex,
  columns: readonly string[],
  reference: string | null,
  from: { readonly passage: string; readonly stand: Stand | null },
  step: 1 | -1,
): Stand | null {
  if (from.stand !== null) {
    const at = from.stand.at + step;
    if (at >= 0 && at < from.stand.stops.length) return { ...from.stand, at };
  }
  const start = index.passageById.get(from.passage);
  const own = start === undefined ? [] : (index.passagesOf.get(start.account) ?? []);
  const place = own.findIndex(({ id }) => id === from.passage);
  // Before the first stop, the passage that is looked at comes first.
  for (let at = from.stand === null ? place : place + step; at >= 0 && at < own.length; at += step) {
    const passage = own[at];
    if (passage === undefined || (index.agreement.get(passage.id) ?? 1) < 2) continue;
    const reading = readingOf(index, { type: 'passage', id: passage.id }, reference);
    const stops = stopsOf(index, reading, columns);
    if (stops.length > 0) return { passage: passage.id, stops, at: step === 1 ? 0 : stops.length - 1 };
  }
  return null;
}
