import { transliterationKey } from './transliteration.ts';

/** A person's name as it stands in an account, in the order of the text. */
export type PersonName = { readonly account: string; readonly name: string };

const wordsOf = (name: string): readonly string[] => name.split(/[\s\u00a0]+/u).filter((word) => word !== '');
const surnameKey = (name: string): string => transliterationKey(wordsOf(name).at(-1) ?? '');
const givenKey = (name: string): string => transliterationKey((wordsOf(name)[0] ?? '').replace(/\./gu, ''));
const isFull = (name: string): boolean => wordsOf(name).length > 1;

/** Given names agree when they are one name, or one is the other's initial, short form or beginning. */
function sameGiven(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) <= 4 && (a.startsWith(b) || b.startsWith(a)));
}

type Person = {
  readonly surname: string;
  readonly given: Set<string>;
  readonly spellings: Map<string, number>;
  readonly accounts: Set<string>;
};

/**
 * Who each name means: the full name, in the spelling most often used in all accounts, for every part of it, within
 * the account and across accounts. The answer is by position in `names` and does not depend on the order of accounts.
 *
 *     a1: Volodymyr Zelensky … Zelensky     a2: Zelenskyy       -> Volodymyr Zelensky, three times
 */
export function resolvePeople(names: readonly PersonName[]): readonly string[] {
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  for (const { account, name } of names) {
    if (isFull(name)) addTo(people, bySurname, account, name);
  }
  const canonical = new Map<Person, string>(people.map((person) => [person, mostUsed(person.spellings)]));
  const byGiven = new Map<string, Person[]>();
  for (const person of people) {
    for (const given of person.given) byGiven.set(given, [...(byGiven.get(given) ?? []), person]);
  }
  return names.map(({ account, name }) => {
    const candidates = isFull(name)
      ? (bySurname.get(surnameKey(name)) ?? []).filter((person) => person.spellings.has(name))
      : partOf(name, account, bySurname, byGiven);
    const [only] = candidates;
    return only === undefined || (candidates.length > 1 && !isFull(name))
      ? name
      : (canonical.get(only) ?? name);
  });
}

/** The people a single name can mean: by surname in the account, by surname anywhere, by given name in the account. */
function partOf(
  name: string,
  account: string,
  bySurname: ReadonlyMap<string, Person[]>,
  byGiven: ReadonlyMap<string, Person[]>,
): readonly Person[] {
  const key = transliterationKey(name);
  const surnamed = bySurname.get(key) ?? [];
  const here = surnamed.filter((person) => person.accounts.has(account));
  if (here.length > 0) return here;
  if (surnamed.length > 0) return surnamed;
  return (byGiven.get(key) ?? []).filter((person) => person.accounts.has(account));
}

function addTo(people: Person[], bySurname: Map<string, Person[]>, account: string, name: string): void {
  const surname = surnameKey(name);
  const given = givenKey(name);
  const namesakes = bySurname.get(surname) ?? [];
  let person = namesakes.find((other) => [...other.given].some((known) => sameGiven(known, given)));
  if (person === undefined) {
    person = { surname, given: new Set(), spellings: new Map(), accounts: new Set() };
    people.push(person);
    bySurname.set(surname, [...namesakes, person]);
  }
  person.given.add(given);
  person.accounts.add(account);
  person.spellings.set(name, (person.spellings.get(name) ?? 0) + 1);
}

/** The spelling used most often; of those the longest, then the first of the alphabet. */
function mostUsed(spellings: ReadonlyMap<string, number>): string {
  return (
    [...spellings].toSorted(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ??
    ''
  );
}
