import { transliterationKeys } from './transliteration.ts';

/** A person's name as it stands in an account, in the order of the text. */
export type PersonName = { readonly account: string; readonly name: string };

const wordsOf = (name: string): readonly string[] => name.split(/[\s\u00a0]+/u).filter((word) => word !== '');
const isFull = (name: string): boolean => wordsOf(name).length > 1;

/** Given names agree when they are one name, or one is the other's initial, short form or beginning. */
function sameGiven(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) <= 4 && (a.startsWith(b) || b.startsWith(a)));
}

type Person = {
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
  const keyOf = transliterationKeys();
  const known = peopleIn(names, keyOf);
  const { bySurname, byGiven, byName } = known;
  return names.map(({ account, name }) => {
    const person =
      byName.get(name) ?? only(partOf(account, bySurname.get(keyOf(name)), byGiven.get(keyOf(name))));
    return person === undefined ? name : mostUsed(person);
  });
}

type People = {
  readonly byName: ReadonlyMap<string, Person>;
  readonly bySurname: ReadonlyMap<string, readonly Person[]>;
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
};

/** The people whose full names stand anywhere; taken in the order of the alphabet, so that no account comes first. */
function peopleIn(names: readonly PersonName[], keyOf: (name: string) => string): People {
  const byName = new Map<string, Person>();
  const bySurname = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const full = names
    .filter(({ name }) => isFull(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const { account, name } of full) {
    const words = wordsOf(name);
    const given = keyOf((words[0] ?? '').replace(/\./gu, ''));
    let person = byName.get(name);
    if (person === undefined) {
      const namesakes = listAt(bySurname, keyOf(words.at(-1) ?? ''));
      person = namesakes.find((other) => [...other.given].some((each) => sameGiven(each, given)));
      if (person === undefined) {
        person = { given: new Set(), spellings: new Map(), accounts: new Set() };
        namesakes.push(person);
      }
      byName.set(name, person);
    }
    if (!person.given.has(given)) listAt(byGiven, given).push(person);
    person.given.add(given);
    person.accounts.add(account);
    person.spellings.set(name, (person.spellings.get(name) ?? 0) + 1);
  }
  return { byName, bySurname, byGiven };
}

function listAt(lists: Map<string, Person[]>, key: string): Person[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

const only = (people: readonly Person[]): Person | undefined => (people.length === 1 ? people[0] : undefined);

/** The people a single name can mean: by surname in the account, by surname anywhere, by given name in the account. */
function partOf(
  account: string,
  surnamed: readonly Person[] = [],
  given: readonly Person[] = [],
): readonly Person[] {
  const here = surnamed.filter((person) => person.accounts.has(account));
  if (here.length > 0) return here;
  return surnamed.length > 0 ? surnamed : given.filter((person) => person.accounts.has(account));
}

/** The spelling used most often; of those the longest, then the first of the alphabet. */
function mostUsed({ spellings }: Person): string {
  return (
    [...spellings].toSorted(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ??
    ''
  );
}
