import type { Lexeme } from './lexemes.ts';

/** The lexemes of one text, with what lies between them. */
export type Page = { readonly text: string; readonly lexemes: readonly Lexeme[] };

/** What stands between a lexeme and the one before it. */
export function gapBefore(page: Page, index: number): string {
  const before = page.lexemes[index - 1];
  const lexeme = page.lexemes[index];
  return before === undefined || lexeme === undefined ? '' : page.text.slice(before.end, lexeme.start);
}

/** A lexeme's word, in lower case; nothing where it is a number or a sign. */
export function wordOnPage(page: Page, index: number): string {
  const lexeme = page.lexemes[index];
  return lexeme?.kind === 'word' ? lexeme.text : '';
}
