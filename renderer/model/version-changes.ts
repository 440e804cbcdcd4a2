import type { VersionStretch } from '../../core/anchors/text-changes.ts';
import { textChanges } from '../../core/anchors/text-changes.ts';
import { wordsOf } from '../../core/text/words.ts';

/** Text that both versions have, that only the former one has, or only the newer one. */
export type ChangePart = {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
  /** Its place among all parts. */
  readonly at: number;
};

/** A paragraph of the two versions laid over each other, or how many in a row did not change; `at`: its place. */
export type ChangeRow =
  | { readonly kind: 'changed'; readonly at: number; readonly parts: readonly ChangePart[] }
  | { readonly kind: 'unchanged'; readonly at: number; readonly count: number };

export type VersionChanges = {
  readonly rows: readonly ChangeRow[];
  /** Words that only the former version has, and only the newer one. */
  readonly gone: number;
  readonly new: number;
  /** Share of the former version's words that are still there, 0..1. */
  readonly common: number;
};

/**
 * What changed from one version of a text to the next, paragraph by paragraph, to be read as a manuscript with
 * corrections: what is gone stands before what is new in its place.
 */
export function changesBetween(before: string, after: string): VersionChanges {
  const stretches = textChanges(before, after);
  const pieces = readable(stretches, before).flatMap((stretch): readonly Piece[] => {
    const gone = before.slice(stretch.before.start, stretch.before.end);
    if (stretch.same) return [{ kind: 'same', text: gone }];
    const now = after.slice(stretch.after.start, stretch.after.end);
    // A blank that both end with is no part of the change.
    const blank = gone.endsWith(' ') && now.endsWith(' ') ? ' ' : '';
    return [
      { kind: 'gone', text: gone.slice(0, gone.length - blank.length) },
      { kind: 'new', text: now.slice(0, now.length - blank.length) },
      { kind: 'same', text: blank },
    ];
  });
  const wordsOn = (side: 'before' | 'after', text: string): number =>
    stretches.reduce(
      (sum, stretch) =>
        stretch.same ? sum : sum + wordsOf(text.slice(stretch[side].start, stretch[side].end)).length,
      0,
    );
  const gone = wordsOn('before', before);
  const common = 1 - gone / Math.max(1, wordsOf(before).length);
  return { rows: rowsOf(pieces), gone, new: wordsOn('after', after), common };
}

type Piece = Omit<ChangePart, 'at'>;

/** One word left between two changes makes three scraps of one: they are read as one change. */
function readable(stretches: readonly VersionStretch[], before: string): readonly VersionStretch[] {
  const tidy: VersionStretch[] = [];
  stretches.forEach((stretch, index) => {
    const text = before.slice(stretch.before.start, stretch.before.end);
    const isScrap =
      stretch.same &&
      index > 0 &&
      index < stretches.length - 1 &&
      !text.includes('\n') &&
      wordsOf(text).length < 2;
    const last = tidy.at(-1);
    if (last !== undefined && !last.same && (isScrap || !stretch.same)) {
      tidy[tidy.length - 1] = {
        same: false,
        before: { start: last.before.start, end: stretch.before.end },
        after: { start: last.after.start, end: stretch.after.end },
      };
    } else tidy.push(stretch);
  });
  return tidy;
}

/** Parts put into paragraphs: a line ends where any part has a line end. Blank lines are left out. */
function rowsOf(pieces: readonly Piece[]): readonly ChangeRow[] {
  const rows: ChangeRow[] = [];
  let line: ChangePart[] = [];
  let at = 0;
  const close = (): void => {
    const last = rows.at(-1);
    const written = line.filter(({ text }) => text.trim() !== '');
    if (written.some(({ kind }) => kind !== 'same')) rows.push({ kind: 'changed', at, parts: line });
    else if (written.length > 0 && last?.kind === 'unchanged')
      rows[rows.length - 1] = { ...last, count: last.count + 1 };
    else if (written.length > 0) rows.push({ kind: 'unchanged', at, count: 1 });
    line = [];
  };
  for (const { kind, text } of pieces) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) close();
      if (piece !== '') line.push({ kind, text: piece, at });
      at += 1;
    });
  }
  close();
  return rows;
}
