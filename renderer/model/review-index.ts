import { nameOfAccount } from '../../core/account/name.ts';
import { addTo } from '../../core/grouped.ts';
import { type Standing, standingsOf } from '../../core/links/counterparts.ts';
import {
  type Account,
  type Analysis,
  nothingFound,
  type Passage,
  type Rule,
  type Statement,
} from '../../core/model.ts';
import { type Rulebook, rulebookOf } from '../../core/rules/rulebook.ts';
import type { Place } from './place.ts';

/** The analysis arranged for looking things up while drawing. */
export type ReviewIndex = {
  readonly accounts: readonly Account[];
  readonly analysis: Analysis;
  /** Whether an analysis is there, be it one that found nothing. */
  readonly isCompared: boolean;
  /** What the house takes for the same. */
  readonly rulebook: Rulebook;
  readonly accountById: ReadonlyMap<string, Account>;
  readonly passageById: ReadonlyMap<string, Passage>;
  /** Every account's passages in the order of its text. */
  readonly passagesOf: ReadonlyMap<string, readonly Passage[]>;
  readonly statementsOf: ReadonlyMap<string, readonly Statement[]>;
  /** How many accounts report what a passage reports, itself included. */
  readonly agreement: ReadonlyMap<string, number>;
  /** Where each passage stands in its account, by its id: what the best counterpart is chosen by. */
  readonly standings: ReadonlyMap<string, Standing>;
};

/** Without an analysis the accounts can still be read. */
export function indexReview(
  accounts: readonly Account[],
  analysis: Analysis | null,
  rules: readonly Rule[] = [],
): ReviewIndex {
  const found = analysis ?? nothingFound;
  const accountById = new Map(accounts.map((account) => [account.id, account]));
  // An analysis of other accounts (one was just removed) must not leak into the screen.
  const passages = found.passages.filter((passage) => accountById.has(passage.account));
  const passageById = new Map(passages.map((passage) => [passage.id, passage]));
  const passagesOf = new Map<string, readonly Passage[]>(
    accounts.map((account) => [
      account.id,
      passages.filter((passage) => passage.account === account.id).toSorted((a, b) => a.start - b.start),
    ]),
  );
  const statementsOf = new Map<string, Statement[]>();
  for (const statement of found.statements) {
    for (const member of statement.members) addTo(statementsOf, member, statement);
  }
  const agreement = new Map<string, number>();
  for (const passage of passages) {
    const members = (statementsOf.get(passage.id) ?? []).flatMap((statement) => statement.members);
    const reporting = new Set(members.map((id) => passageById.get(id)?.account).filter(Boolean));
    reporting.add(passage.account);
    agreement.set(passage.id, reporting.size);
  }
  const rulebook = rulebookOf(rules);
  return {
    accounts,
    analysis: found,
    isCompared: analysis !== null,
    rulebook,
    accountById,
    passageById,
    passagesOf,
    statementsOf,
    agreement,
    standings: standingsOf([...passagesOf.values()].flat()),
  };
}

/** The exact words of a passage, a quote, or any other stretch of an account. */
export function textOf(index: ReviewIndex, { account, start, end }: Place): string {
  return index.accountById.get(account)?.text.slice(start, end) ?? '';
}

/** The name of an account by its id; a note may be on one that is no longer there. */
export function nameIn(index: ReviewIndex, id: string): string {
  const account = index.accountById.get(id);
  return account === undefined ? 'removed account' : nameOfAccount(account);
}

/** The name of the account in a column. */
export function nameAt({ accounts }: ReviewIndex, column: number): string {
  const account = accounts[column];
  return account === undefined ? '' : nameOfAccount(account);
}

/** The passages of an account that share text with a span of it. */
export function passagesAt(
  index: ReviewIndex,
  account: string,
  start: number,
  end: number,
): readonly Passage[] {
  const passages = index.passagesOf.get(account) ?? [];
  return passages.filter((passage) => passage.start < Math.max(end, start + 1) && start < passage.end);
}
