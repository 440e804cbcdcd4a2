import type { Standing } from '../../../core/anchors/reanchor.ts';
import { resolveTarget } from '../../../core/anchors/resolve-target.ts';
import type { SearchedText } from '../../../core/anchors/searched-text.ts';
import { targetOf } from '../../../core/annotations.ts';
import type { ToldPlace } from './read-annotations.ts';

/**
 * Finds the target that a place in an annotations file means. A position is trusted when the quote stands there,
 * whether it counts code units or characters; otherwise it is only a hint where to look for the quote. Null when there
 * is no quote and the position lies outside the text.
 */
export function placeIn(place: ToldPlace, searched: SearchedText): Standing | null {
  const { text } = searched;
  const { quote } = place;
  const spans = spansOf(place, text);
  const standing = spans.find(({ start, end }) => quote === null || text.slice(start, end) === quote);
  if (standing !== undefined) return targetOf('', text, standing);
  if (quote === null) return null;
  const { prefix, suffix } = place;
  const sought = { quote, prefix: prefix ?? '', suffix: suffix ?? '' };
  const start = spans[0]?.start ?? place.start ?? 0;
  const { state, at } = resolveTarget(sought, {
    text: searched,
    expected: place.start === null ? [] : [start],
  });
  if (state === 'exact') return targetOf('', text, at);
  return { ...sought, start, end: start + quote.length };
}

/** The spans that a position can mean in the text, the likelier first. */
function spansOf(
  { start, end, quote, unit }: ToldPlace,
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  if (start === null) return [];
  const until = end ?? (quote === null ? start : start + quote.length);
  const asUnits = { start, end: until };
  const asCharacters = {
    start: unitsBefore(text, start),
    end: end === null ? unitsBefore(text, start) + (quote ?? '').length : unitsBefore(text, until),
  };
  const spans = unit === 'characters' ? [asCharacters, asUnits] : [asUnits, asCharacters];
  return spans.filter((each) => each.end <= text.length);
}

/** The UTF-16 offset of a position counted in Unicode characters; infinite behind the text. */
function unitsBefore(text: string, characters: number): number {
  let units = 0;
  for (let passed = 0; passed < characters; passed += 1) {
    if (units >= text.length) return Number.POSITIVE_INFINITY;
    units += (text.codePointAt(units) ?? 0) > 0xff_ff ? 2 : 1;
  }
  return units;
}
