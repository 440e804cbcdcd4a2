import { outletIn } from '../../quotes/channels.ts';
import { type Span, slice, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { foldedWords } from '../../text/words.ts';

/** Words that name an outlet which heard somebody: `told the Courier`, `the Courier quoted`. */
const toldOutlet = byScript(
  String.raw`\b(?:told|tells|telling)\s+(?:the\s+)?\p{Lu}[\p{L}\p{N}&-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}\p{N}&-]*){0,4}|\b\p{Lu}[\p{L}&-]*(?:\s+\p{Lu}[\p{L}&-]*){0,4}\s+quoted\b`,
);

/** Whether some text says to whom words were said, be it an outlet or not. */
export const namesHearer = (source: string): boolean => toldOutlet.test(source);

/** The outlet that the words of a passage were told to, and where it says so; null where it names none. */
export function hearerIn(text: string, passage: Span): { readonly outlet: string; readonly at: Span } | null {
  const source = slice(text, passage);
  const match = toldOutlet.exec(source);
  const outlet = match === null ? null : outletIn(source);
  if (match === null || outlet === null) return null;
  const start = passage.start + match.index;
  return { outlet, at: span(start, start + match[0].length) };
}

/**
 * Whether two names may be one outlet's: all words of one stand in the other, as those of `Times` in `New York Times`.
 */
export function isOneOutlet(a: string, b: string): boolean {
  const [one, other] = [foldedWords(a), foldedWords(b)];
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}
