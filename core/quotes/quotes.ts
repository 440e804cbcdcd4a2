import type { Account, Passage, Quote } from '../model.ts';

/** Every direct quotation of the accounts; ids `q1`, `q2`, ... in the order of accounts and of their texts. */
export function quotesOf(_accounts: readonly Account[], _passages: readonly Passage[]): readonly Quote[] {
  return [];
}
