import { addTo } from '../grouped.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { remembering } from '../text/remembering.ts';
import { transliterationKey as keyOf } from './transliteration.ts';

/** A person's name as it stands in an account. */
export type PersonName = { readonly account: string; readonly name: string };

/** `Jo Bloggs Jr.` has the surname Bloggs. */
const nameWords = (name: string): readonly string[] =>
  name
    .replace(/,? [JS]r\.?$/u, '')
    .split(/[\s\u00a0]+/u)
    .filter((word) => word !== '');
/** What its words sound like: `Marl-Dupin` is two words, as `Marl Dupin` is. */
const soundsOf = remembering((name): readonly string[] =>
  nameWords(name).flatMap((word) =>
    word.split(/[-\u2010\u2011]/u).map((part) => keyOf(part.replace(/\./gu, ''))),
  ),
);
const isFull = (name: string): boolean => nameWords(name).length > 1;

/**
 * Given names agree when they are one name, or one is the other's initial, short form or beginning, or they are spelt
 * with one other vowel, save the last letter: `Katarina` is Katerina, `Paolo` is not Paola.
 */
function sameGiven(a: string, b: string): boolean {
  if (a === b || (Math.min(a.length, b.length) <= 4 && (a.startsWith(b) || b.startsWith(a)))) return true;
  if (a.length !== b.length || a.length < 5) return false;
  const at = Array.from(a).findIndex((letter, index) => letter !== b.charAt(index));
  const vowels = /^[aeiouy]{2}$/.test(`${a.charAt(at)}${b.charAt(at)}`);
  return vowels && at < a.length - 1 && a.slice(at + 1) === b.slice(at + 1);
}

/** A name of this many words is more than a title in capitals before an ordinary name. */
const longName = 4;

type KnownPerson = {
  readonly given: Set<string>;
  /** The second word of the longest name, by which it may be called too: `Sayyid Faisal bin Hamad al-Rahbi` is Faisal al-Rahbi. */
  readonly second: string | undefined;
  readonly spellings: Map<string, number>;
  readonly accounts: Set<string>;
};

/** Who a name means in an account: the full name, or the name itself where nobody is known by it. */
export type FullName = (account: string, name: string) => string;

/**
 * Who names mean: the full name, in the spelling most often used in all accounts, for every part of it, within the
 * account and across accounts. The answer does not depend on the order of names or accounts.
 *
 *     a1: Volodymyr Zelensky … Zelensky     a2: Zelenskyy       -> Volodymyr Zelensky, three times
 */
export function fullNamesOf(names: readonly PersonName[]): FullName {
  const { bySurname, byPart, byGiven, byName } = peopleNamedIn(names);
  return (account, name) => {
    const key = soundsOf(name).join(' ');
    const person =
      byName.get(name) ?? leading(partOf(account, bySurname.get(key), byPart.get(key), byGiven.get(key)));
    return person === undefined ? name : mostUsed(person);
  };
}

type ByPart = {
  readonly byName: ReadonlyMap<string, KnownPerson>;
  readonly bySurname: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly byGiven: ReadonlyMap<string, readonly KnownPerson[]>;
  /** By any other run of words: `Graciela Benítez Roa` is Benítez, Benítez Roa and Graciela Benítez too. */
  readonly byPart: ReadonlyMap<string, readonly KnownPerson[]>;
};

/** The people whose full names stand anywhere; taken longest first, then by the alphabet, so that no account comes first. */
function peopleNamedIn(names: readonly PersonName[]): ByPart {
  const byName = new Map<string, KnownPerson>();
  const bySurname = new Map<string, KnownPerson[]>();
  const byGiven = new Map<string, KnownPerson[]>();
  const byPart = new Map<string, KnownPerson[]>();
  const full = names
    .filter(({ name }) => isFull(name))
    .map((named) => ({ ...named, words: soundsOf(named.name) }))
    .toSorted((a, b) => b.words.length - a.words.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const { account, name, words } of full) {
    const [given = ''] = words;
    let person = byName.get(name);
    if (person === undefined) {
      const surname = words.at(-1) ?? '';
      const namesakes = bySurname.get(surname) ?? [];
      person =
        namesakes.find((other) => [...other.given].some((each) => sameGiven(each, given))) ??
        only(namesakes.filter(({ second }) => second === given)) ??
        only(byPart.get(words.join(' ')));
      if (person === undefined) {
        person = {
          given: new Set(),
          second: words.length >= longName ? words[1] : undefined,
          spellings: new Map(),
          accounts: new Set(),
        };
        addTo(bySurname, surname, person);
        for (const part of innerRuns(words)) addTo(byPart, part, person);
      }
      byName.set(name, person);
    }
    person.accounts.add(account);
    const isSurnameOnly = person.given.size > 0 && ![...person.given].some((each) => sameGiven(each, given));
    if (isSurnameOnly) continue;
    if (!person.given.has(given)) addTo(byGiven, given, person);
    person.given.add(given);
    person.spellings.set(name, (person.spellings.get(name) ?? 0) + 1);
  }
  return { byName, bySurname, byGiven, byPart };
}

/** The runs of a name's words that are neither its first word, nor its last one, nor all of it. */
function innerRuns(words: readonly string[]): readonly string[] {
  const { length } = words;
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((__, more) => {
      const to = from + more + 1;
      const isEnd = to - from === length || (to - from === 1 && (from === 0 || to === length));
      return isEnd ? [] : [words.slice(from, to).join(' ')];
    }),
  );
}

const only = (people: readonly KnownPerson[] = []): KnownPerson | undefined =>
  people.length === 1 ? people[0] : undefined;

/** The only person, or the one named in full so much more often than the others that the surname alone means them. */
function leading(people: readonly KnownPerson[]): KnownPerson | undefined {
  const [first, second] = people.toSorted((a, b) => timesNamed(b) - timesNamed(a));
  if (first === undefined || second === undefined) return first;
  return timesNamed(first) >= clearly * timesNamed(second) ? first : undefined;
}

const clearly = 4;
const timesNamed = ({ spellings }: KnownPerson): number =>
  [...spellings.values()].reduce((sum, times) => sum + times, 0);

/**
 * The people a single name can mean: by surname or another part of it in the account, by surname or part anywhere, by given
 * name in the account.
 */
function partOf(
  account: string,
  surnamed: readonly KnownPerson[] = [],
  parted: readonly KnownPerson[] = [],
  given: readonly KnownPerson[] = [],
): readonly KnownPerson[] {
  const isHere = (person: KnownPerson): boolean => person.accounts.has(account);
  const choices = [surnamed.filter(isHere), parted.filter(isHere), surnamed, parted, given.filter(isHere)];
  return choices.find((people) => people.length > 0) ?? [];
}

/** The spelling used most often; of those the longest, then the one with most of its accents, then the first of the alphabet. */
function mostUsed({ spellings }: KnownPerson): string {
  const [used] = [...spellings].toSorted(
    ([a, m], [b, n]) => n - m || b.length - a.length || accentsIn(b) - accentsIn(a) || compareTexts(a, b),
  );
  return used?.[0] ?? '';
}

const accentsIn = (name: string): number => name.normalize('NFD').length - name.length;
