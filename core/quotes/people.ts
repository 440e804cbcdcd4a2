import { type Gender, genderOf, mayBePerson, type NameMention, surnameKey } from './names.ts';

/** The people (and named bodies) of one account, and how it calls them. */
export type People = {
  /** The names that start between two places of the text, in order. */
  readonly mentionsIn: (from: number, to: number) => readonly NameMention[];
  /** Where a name starts, every time. */
  readonly mentionsOf: (name: string) => readonly number[];
  /** Full name for a name as given (`Bloggs` -> `Jo Bloggs`); the name itself when the account has no fuller one. */
  readonly fullName: (name: string) => string;
  readonly gender: (name: string) => Gender;
  /** Who holds an office that a description names (`the secretary of state`), if exactly one person does. */
  readonly holderOf: (description: string) => string | null;
};

type FullName = { readonly name: string; count: number };

/** The people that mentions tell of; `elsewhere` are full names of other accounts, for where this one has surnames only. */
export function peopleOf(mentions: readonly NameMention[], elsewhere: ReadonlyMap<string, string>): People {
  const fullNames = fullNamesBySurname(mentions);
  const titles = titlesOf(mentions);
  const fullName = (name: string): string => {
    if (/[\s\u00a0]/u.test(name)) return plainName(name);
    const key = surnameKey(name);
    return fullNames.get(key) ?? elsewhere.get(key) ?? name;
  };
  const gender = (name: string): Gender => {
    const full = fullName(name);
    return genderOf(full, (titles.get(surnameKey(full)) ?? []).join(' '));
  };
  return {
    mentionsIn: (from, to) => {
      const first = firstFrom(mentions, from);
      return mentions.slice(first, firstFrom(mentions, to, first));
    },
    mentionsOf: (name) => mentions.filter((each) => each.name === name).map(({ start }) => start),
    fullName,
    gender,
    holderOf: (description) => holderOf(description, titles, fullName),
  };
}

/** Index of the first mention that starts at or after a place, by halving. */
function firstFrom(mentions: readonly NameMention[], at: number, from = 0): number {
  let low = from;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The commonest full name of every surname, by its folded surname; the fuller one where two are as common. */
export function fullNamesBySurname(mentions: readonly NameMention[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, FullName>>();
  for (const { name } of mentions) {
    const words = name.split(/[\s\u00a0]+/u);
    if (words.length < 2 || words.length > 5 || !mayBePerson(name)) continue;
    const key = surnameKey(name);
    const ofKey = counts.get(key) ?? new Map<string, FullName>();
    const plain = plainName(name);
    const entry = ofKey.get(plain) ?? { name: plain, count: 0 };
    entry.count += 1;
    ofKey.set(plain, entry);
    counts.set(key, ofKey);
  }
  return new Map([...counts].map(([key, names]) => [key, commonest([...names.values()])]));
}

function commonest(names: readonly FullName[]): string {
  const [best] = names.toSorted((a, b) => b.count - a.count || b.name.length - a.name.length);
  return best?.name ?? '';
}

function plainName(name: string): string {
  return name.replace(/[\s\u00a0]+/gu, ' ').trim();
}

function titlesOf(mentions: readonly NameMention[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const { name, title } of mentions) {
    if (title === '') continue;
    const key = surnameKey(name);
    const list = titles.get(key) ?? [];
    if (!list.includes(title)) list.push(title);
    titles.set(key, list);
  }
  return titles;
}

/** Descriptions that stand for an office: a `top diplomat` is a secretary of state or a foreign minister. */
const offices: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:top|chief)\b.*\bdiplomat\b/i, /\bsecretary of state\b|\bforeign (?:minister|secretary)\b/i],
  [/\bsecretary of state\b/i, /\bsecretary of state\b/i],
  [/\bprime minister\b|\bpremier\b/i, /\bprime minister\b/i],
  [/\bforeign minister\b/i, /\bforeign minister\b/i],
  [/\bvice president\b/i, /\bvice president\b/i],
  [/\bpresident\b/i, /(?<!vice )\bpresident\b/i],
  [/\bchancellor\b/i, /\bchancellor\b/i],
  [/\bspecial envoy\b|\benvoy\b/i, /\benvoy\b/i],
  [/\bgovernor\b/i, /\bgov(?:ernor)?\b/i],
  [/\bsenator\b/i, /\bsen(?:ator)?\b/i],
  [/\bmayor\b/i, /\bmayor\b/i],
];

const nationality = /\b(us|u\.s|american|russian|ukrainian|french|german|british|chinese|turkish|israeli)\b/i;

function holderOf(
  description: string,
  titles: ReadonlyMap<string, readonly string[]>,
  fullName: (name: string) => string,
): string | null {
  if (
    !/^(?:the|our|his|her|their)\b/i.test(description) ||
    /\b(?:former|one|other|several)\b/i.test(description)
  )
    return null;
  const office = offices.find(([said]) => said.test(description));
  if (office === undefined) return null;
  const nation = nationality.exec(description)?.[1];
  const holders = [...titles].filter(([, list]) =>
    list.some((title) => office[1].test(title) && (nation === undefined || agrees(title, nation))),
  );
  const [only] = holders;
  return holders.length === 1 && only !== undefined ? fullName(only[0]) : null;
}

/** A title that names no nationality agrees with any; `US` and `American` are one. */
function agrees(title: string, nation: string): boolean {
  const named = nationality.exec(title)?.[1];
  return named === undefined || foldedNation(named) === foldedNation(nation);
}

function foldedNation(word: string): string {
  return /^(?:us|u\.s|american)$/i.test(word) ? 'us' : word.toLowerCase();
}
