import type { Account } from '../model.ts';
import type { Span } from '../span.ts';
import { type FullName, fullNamesOf } from './full-names.ts';
import { isCommonPart } from './lexicon.ts';
import type { NameMention } from './names.ts';
import { describes, type Office, officeOf } from './offices.ts';
import { type NamesRead, readNames } from './read-names.ts';

/** The people whom all accounts of a review name. */
export type People = {
  readonly fullName: FullName;
  /**
   * The person that a name means, by the full name; null for a name of something else. One word of which its account
   * does not tell what it names is a person's where it is the surname of somebody whom any account names in full.
   */
  readonly personOf: (account: Account, name: NameMention) => string | null;
  /**
   * The person a description means by the office it names, such as `the secretary of state`: the one holder among the
   * people the account names, else the one holder that any account names; null where two may be meant.
   */
  readonly holderOf: (account: string, description: string) => string | null;
};

export function peopleOf(
  accounts: readonly Account[],
  read: (account: Account) => NamesRead = readNames,
): People {
  const all = accounts.map((account) => ({ account, ...read(account) }));
  const fullName = fullNamesOf(
    all.flatMap(({ account: { id, text }, names }) =>
      names.flatMap((name) => (name.kind === 'person' ? [{ account: id, name: plainName(text, name) }] : [])),
    ),
  );
  const personOf = ({ id, text }: Account, name: NameMention): string | null => {
    if (name.kind !== null && name.kind !== 'person') return null;
    const plain = plainName(text, name);
    const full = fullName(id, plain);
    return name.kind === 'person' || (full.includes(' ') && mayBeSurname(plain)) ? full : null;
  };
  const offices = new Map<string, Map<string, Office>>();
  const named = new Map<string, Set<string>>();
  for (const { account, names, titles } of all) {
    const people = names.map((name) => personOf(account, name));
    named.set(account.id, new Set(people.filter((person) => person !== null)));
    for (const { title, person } of titles) {
      const office = officeOf(title);
      const holder = people[person];
      if (office === null || holder === undefined || holder === null) continue;
      const held = offices.get(holder) ?? new Map<string, Office>();
      held.set(title, office);
      offices.set(holder, held);
    }
  }
  const holders = [...offices].map(([person, held]) => ({ person, held: ofOneNation([...held.values()]) }));
  return {
    fullName,
    personOf,
    holderOf: (account, description) => {
      const office = describedOffice(description);
      if (office === null) return null;
      const here = named.get(account) ?? new Set();
      const own = holderAmong(
        holders.filter(({ person }) => here.has(person)),
        office,
      );
      return own.length > 0 ? only(own) : only(holderAmong(holders, office));
    },
  };
}

/** One word, and none that bodies, places and offices are called by. */
function mayBeSurname(plain: string): boolean {
  return !plain.includes(' ') && !isCommonPart(plain.toLowerCase());
}

/** A name with its blanks made even. */
export function plainName(text: string, at: Span): string {
  return text.slice(at.start, at.end).replace(/[\s\u00a0]+/gu, ' ');
}

type Holder = { readonly person: string; readonly held: readonly Office[] };

/** What one title says of a person's nation holds for the others that say nothing of it. */
function ofOneNation(held: readonly Office[]): readonly Office[] {
  const nations = new Set(held.flatMap(({ nation }) => nation ?? []));
  const [nation = null] = nations;
  return nations.size === 1 ? held.map((office) => ({ ...office, nation })) : held;
}

/** Only a definite description means one person: not `a minister`, `another minister` or `the former minister`. */
function describedOffice(description: string): Office | null {
  if (!/^(?:the|our|his|her|their)\s|['’]s?\s/i.test(description)) return null;
  return /\b(?:former|one|other|another|several|both)\b/i.test(description) ? null : officeOf(description);
}

/** The holders whom a description may mean: those of exactly this office, if there are any. */
function holderAmong(holders: readonly Holder[], description: Office): readonly string[] {
  const fitting = holders.flatMap(({ person, held }) => {
    const offices = held.filter((office) => describes(description, office));
    return offices.length > 0 ? [{ person, offices }] : [];
  });
  const exact = fitting.filter(({ offices }) =>
    offices.some(({ scope }) => scope.size === description.scope.size),
  );
  return (exact.length > 0 ? exact : fitting).map(({ person }) => person);
}

const only = (people: readonly string[]): string | null => (people.length === 1 ? (people[0] ?? null) : null);
