import type { Groups } from './groups.ts';
import type { Rendering } from './rendering.ts';

/** Whether an account has renderings in both groups, and so keeps them apart. */
export function haveOneAccount(
  renderings: readonly Rendering[],
  groups: Groups,
  a: number,
  b: number,
): boolean {
  const accountsOf = (at: number): readonly string[] =>
    renderings.flatMap(({ quote }, each) => (groups.same(each, at) ? [quote.account] : []));
  const others = new Set(accountsOf(b));
  return accountsOf(a).some((account) => others.has(account));
}
