import { firstNames, lastNames } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';

export const isInitials = (text: string): boolean => /^(?:\p{Lu}\.?){2,6}s?$/u.test(text);
export const isInitial = (text: string): boolean => /^\p{Lu}\.?$/u.test(text);
const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
export const isFirstName = (word: string): boolean =>
  firstNames.has(withoutAccents(word)) ||
  (word.includes('-') && firstNames.has(withoutAccents(word.split('-')[0] ?? '')));
export const isLastName = (word: string): boolean => lastNames.has(withoutAccents(word));

export function isDirection(token: NameToken | undefined): boolean {
  return /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower)$/u.test(
    token?.lower ?? '',
  );
}
