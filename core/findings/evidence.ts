import { nameOfAccount } from '../account/account.ts';
import type { Account, Fact, Finding, Passage, Quote, Side } from '../model.ts';
import { type Span, span } from '../span.ts';
import type { Found } from './found.ts';

/** A finding before it has a rank and an id. */
export type Draft = Omit<Finding, 'id'>;

/** What the findings look up in an analysis. Every list is in the order of the text. */
export type Evidence = {
  readonly accounts: readonly Account[];
  readonly account: (id: string) => Account;
  readonly name: (accountId: string) => string;
  readonly passages: (accountId: string) => readonly Passage[];
  readonly passage: (id: string) => Passage | undefined;
  readonly quote: (id: string) => Quote | undefined;
  readonly facts: (accountId: string) => readonly Fact[];
  readonly factsIn: (accountId: string, at: Span) => readonly Fact[];
  readonly found: Found;
};

export function evidenceOf(found: Found): Evidence {
  const accounts = new Map(found.accounts.map((account) => [account.id, account]));
  const passages = groupedByAccount(found.passages);
  const facts = groupedByAccount(found.facts);
  const passageById = new Map(found.passages.map((passage) => [passage.id, passage]));
  const quoteById = new Map(found.quotes.map((quote) => [quote.id, quote]));
  return {
    accounts: found.accounts,
    account: (id) => known(accounts.get(id), id),
    name: (id) => nameOfAccount(known(accounts.get(id), id)),
    passages: (id) => passages.get(id) ?? [],
    passage: (id) => passageById.get(id),
    quote: (id) => quoteById.get(id),
    facts: (id) => facts.get(id) ?? [],
    factsIn: (id, at) => within(facts.get(id) ?? [], at),
    found,
  };
}

function known(account: Account | undefined, id: string): Account {
  if (account === undefined) throw new Error(`no account ${id} in this analysis`);
  return account;
}

function groupedByAccount<T extends Span & { readonly account: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.account);
    if (group === undefined) groups.set(item.account, [item]);
    else group.push(item);
  }
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start || a.end - b.end);
  return groups;
}

/** The facts inside a stretch; the facts are in order of their starts, so the first is found by halving. */
function within(facts: readonly Fact[], at: Span): readonly Fact[] {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.start ?? 0) < at.start) low = middle + 1;
    else high = middle;
  }
  const inside: Fact[] = [];
  for (let index = low; index < facts.length; index += 1) {
    const fact = facts[index];
    if (fact === undefined || fact.start >= at.end) break;
    if (fact.end <= at.end) inside.push(fact);
  }
  return inside;
}

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

/** `one`, `one and two`, `one, two and three`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `“walking” (AA); “working” (BBC and MEAWW)`: what each account says, the most widely shared value first. */
export function valuesByAccount(
  { name, accounts }: Pick<Evidence, 'name' | 'accounts'>,
  sides: readonly Side[],
): string {
  const order = new Map(accounts.map((account, index) => [account.id, index]));
  const holders = new Map<string, Set<string>>();
  for (const side of sides) holders.set(side.value, (holders.get(side.value) ?? new Set()).add(side.account));
  return [...holders]
    .toSorted(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1))
    .map(([value, ids]) => {
      const names = [...ids].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)).map(name);
      return `“${value}” (${listed(names)})`;
    })
    .join('; ');
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

const mostUses = 2;

/** Of sides with one value in one account the first two: that it is said often need not be shown often. */
export function firstUses(sides: readonly Side[]): readonly Side[] {
  const uses = new Map<string, number>();
  return sides
    .toSorted((a, b) => a.start - b.start)
    .filter(({ account, value }) => {
      const key = `${account} ${value}`;
      const count = (uses.get(key) ?? 0) + 1;
      uses.set(key, count);
      return count <= mostUses;
    });
}
