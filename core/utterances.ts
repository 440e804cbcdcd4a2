import type { Account, Quote, Utterance } from './model.ts';

/** Quotes of different accounts that render the same words of the same speaker; ids `u1`, `u2`, ... */
export function utterancesOf(_accounts: readonly Account[], _quotes: readonly Quote[]): readonly Utterance[] {
  return [];
}
