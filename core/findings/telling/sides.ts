import type { Side } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** One account's side, with its exact source. */
export function sideOf({ account }: Pick<Evidence, 'account'>, id: string, at: Span, value: string): Side {
  const { start, end } = span(at.start, at.end);
  return { account: id, start, end, text: account(id).text.slice(start, end), value };
}

/** Accounts without a side, in the order of the review. */
export function silentAccounts(
  { accounts }: Pick<Evidence, 'accounts'>,
  sides: readonly Side[],
): readonly string[] {
  const speaking = new Set(sides.map((side) => side.account));
  return accounts.map((account) => account.id).filter((id) => !speaking.has(id));
}

/** The sides in the order of the accounts and their texts, each once. */
export function orderedSides(
  { accounts }: Pick<Evidence, 'accounts'>,
  sides: readonly Side[],
): readonly Side[] {
  const order = new Map(accounts.map((account, index) => [account.id, index]));
  const seen = new Set<string>();
  return sides
    .toSorted(
      (a, b) =>
        (order.get(a.account) ?? 0) - (order.get(b.account) ?? 0) || a.start - b.start || a.end - b.end,
    )
    .filter((side) => {
      const key = `${side.account}:${side.start}:${side.end}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}
