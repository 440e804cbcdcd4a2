import { diffArrays } from 'diff';
import type { Span } from '../span.ts';
import { span } from '../span.ts';

/** A stretch that both versions have letter for letter, or what one has where the other has something else. */
export type VersionStretch = { readonly same: boolean; readonly before: Span; readonly after: Span };

/** More edits than this and nothing is in its place; it also bounds the time (Myers: length x edits). */
const maximumEdits = 4000;

/** Lines with their ends; words, the white space between them, and single signs. Each together is the whole text. */
const line = /[^\n]*\n|[^\n]+$/g;
const token = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * What two versions of one text have in common, in order: alternating stretches that hold all of both. Lines first, then
 * words and signs inside the lines that differ (Myers' difference, package `diff`).
 */
export function textChanges(before: string, after: string): readonly VersionStretch[] {
  const whole = { before: span(0, before.length), after: span(0, after.length) };
  const byLine = joined(stretches(before, after, { same: false, ...whole }, line));
  return joined(
    byLine.flatMap((stretch) => (stretch.same ? [stretch] : stretches(before, after, stretch, token))),
  );
}

/** One differing stretch cut into pieces and compared piece by piece. */
function stretches(
  before: string,
  after: string,
  of: VersionStretch,
  piece: RegExp,
): readonly VersionStretch[] {
  const from = before.slice(of.before.start, of.before.end).match(piece) ?? [];
  const to = after.slice(of.after.start, of.after.end).match(piece) ?? [];
  const changes = diffArrays([...from], [...to], { maxEditLength: maximumEdits });
  if (changes === undefined) return [of];
  let beforeAt = of.before.start;
  let afterAt = of.after.start;
  return changes.map(({ added, removed, value }) => {
    const length = value.reduce((sum, each) => sum + each.length, 0);
    const stretch = {
      same: !added && !removed,
      before: span(beforeAt, beforeAt + (added ? 0 : length)),
      after: span(afterAt, afterAt + (removed ? 0 : length)),
    };
    beforeAt = stretch.before.end;
    afterAt = stretch.after.end;
    return stretch;
  });
}

function joined(parts: readonly VersionStretch[]): readonly VersionStretch[] {
  const all: VersionStretch[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.same !== part.same) all.push(part);
    else
      all[all.length - 1] = {
        same: part.same,
        before: span(last.before.start, part.before.end),
        after: span(last.after.start, part.after.end),
      };
  }
  return all;
}
