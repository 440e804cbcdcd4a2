import type { Side } from '../../model.ts';
import { remembering } from '../../text/remembering.ts';
import { plainTypography } from '../../text/typography.ts';

/** A name, or a word of one, as an account writes it. */
export type Spelling = { readonly spelt: string; readonly side: Side };

/**
 * A name as it is written, without what a keyboard or a headline does to it: accents, apostrophes, dots, full capitals
 * and a capital first letter. `LaVerna` and `Laverna` are written in two ways, `Bašić` and `BASIC` in one.
 */
export const writtenForm = remembering((spelt) => {
  const plain = plainTypography(spelt)
    .normalize('NFD')
    .replace(/[\p{M}'.]/gu, '');
  return plain === plain.toUpperCase()
    ? plain.toLowerCase()
    : plain.replace(/(?<![^\s-])\S/gu, (letter) => letter.toLowerCase());
});

/** Each account's first use of each form. */
export function firstUses(spellings: readonly Spelling[]): readonly Spelling[] {
  const firsts = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const key = `${spelling.side.account} ${writtenForm(spelling.spelt)}`;
    if (!firsts.has(key)) firsts.set(key, spelling);
  }
  return [...firsts.values()];
}

const longestShort = 4;

/** `Dan` is short for Daniel, `Dave` for David: no other spelling of it. */
export function isShortFormOf(form: string, other: string): boolean {
  const beginning = form.length > longestShort ? form : form.slice(0, longestShort - 1);
  return form.length < other.length && other.startsWith(beginning);
}
