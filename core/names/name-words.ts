import { byScript } from '../text/by-script.ts';
import { remembering } from '../text/remembering.ts';
import { firstNames, lastNames } from './lexicon.ts';
import type { NameToken } from './name-tokens.ts';

export const isInitials = byScript(String.raw`^(?:\p{Lu}\.?){2,6}s?$`).test;
export const isInitial = byScript(String.raw`^\p{Lu}\.?$`).test;
const withoutAccents = remembering((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
export const isFirstName = (word: string): boolean =>
  firstNames.has(withoutAccents(word)) ||
  (word.includes('-') && firstNames.has(withoutAccents(word.split('-')[0] ?? '')));
export const isLastName = (word: string): boolean => lastNames.has(withoutAccents(word));

export function isDirection(token: NameToken | undefined): boolean {
  return /^(?:(?:north|south)-?(?:east|west)(?:ern)?|north|south|east|west|northern|southern|eastern|western|central|upper|lower)$/u.test(
    token?.lower ?? '',
  );
}
