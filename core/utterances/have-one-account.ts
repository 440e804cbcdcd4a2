import type { ComparedQuote } from './compared-quote.ts';
import type { Groups } from './groups.ts';

/** Whether an account has renderings in both groups, and so keeps them apart. */
export function haveOneAccount(
  renderings: readonly ComparedQuote[],
  groups: Groups,
  a: number,
  b: number,
): boolean {
  const accountsOf = (at: number): readonly string[] =>
    renderings.flatMap(({ quote }, each) => (groups.same(each, at) ? [quote.account] : []));
  const others = new Set(accountsOf(b));
  return accountsOf(a).some((account) => others.has(account));
}
