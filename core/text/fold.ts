import { byScript } from './by-script.ts';
import { remembering } from './remembering.ts';
import { americanSpelling } from './spelling.ts';
import { plainCharacter, plainTypography } from './typography.ts';

/** A text with typography and case folded away, and the way back to the source. */
export type FoldedText = {
  readonly text: string;
  /** For every position of `text`, and its end, the position in the source: `offsets.length === text.length + 1`. */
  readonly offsets: readonly number[];
};

/** Folds typography, case and the accents of Latin letters; spelling is left, for that needs whole words. */
export function foldText(source: string): FoldedText {
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  for (const character of source) {
    const folded = plainCharacter(character).toLowerCase();
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(at);
    text += folded;
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
}

const abbreviation = byScript(String.raw`^(?:\p{L}\.)+\p{L}?$`);

/**
 * What a word is compared by: plain typography, lower case, no accents, American spelling, no dots in initials
 * (`U.S.` = `US`). Two words are the same to an editor when their folded forms are equal.
 */
export const foldWord = remembering((word) => {
  const lower = plainTypography(word).toLowerCase();
  const dotted = lower.includes('.') && abbreviation.test(lower);
  return americanSpelling(dotted ? lower.replaceAll('.', '') : lower);
});
