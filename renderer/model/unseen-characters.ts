import type { Span } from '../../core/span.ts';
import { hiddenCharacters } from '../../core/text/hidden-characters.ts';

/** A character that stands on the screen as its name, or as its code where it has no common one. */
type UnseenCharacter = Span & { readonly name: string };

/** What stands in place of bytes that no encoding makes a character of. */
const unreadable = /\ufffd/gu;

/** The characters of a text that cannot be seen, change the order around them, or could not be read. */
export const unseenCharacters = (text: string): readonly UnseenCharacter[] => [
  ...hiddenCharacters(text).map(({ start, end, code, name }) => ({ start, end, name: name ?? code })),
  ...Array.from(text.matchAll(unreadable), ({ index }) => ({
    start: index,
    end: index + 1,
    name: 'unreadable character',
  })),
];
