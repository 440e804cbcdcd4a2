import { firstFrom } from '../binary-search.ts';
import { addTo, grouped } from '../grouped.ts';
import type { Account } from '../model.ts';
import type { People } from '../names/named-people.ts';
import type { NameMention } from '../names/names.ts';
import type { NamesRead } from '../names/read-names.ts';
import { once } from '../once.ts';
import { type Gender, genderOf } from './gender.ts';
import { isKinBeside, kinReach } from './kin.ts';
import { toldGenders } from './told-genders.ts';

type NamedPerson = NameMention & { readonly fullName: string };

/** The people of one account, as its quotations are given speakers. */
export type AccountPeople = {
  /** The people that are named between two places of the text, in order, by their full names. */
  readonly namedIn: (from: number, to: number) => readonly NamedPerson[];
  /** Of several people of one surname the one named in full last before a place, of those who may be meant. */
  readonly lastOfSurname: (
    surname: string,
    before: number,
    mayBe: (fullName: string) => boolean,
  ) => string | null;
  /** Where a name starts, every time. */
  readonly mentionsOf: (name: string) => readonly number[];
  /** Full name for a name as given (`Bloggs` -> `Jo Bloggs`); the name itself when nobody is known by it. */
  readonly fullName: (name: string) => string;
  readonly gender: (fullName: string) => Gender;
  /** Whether the account calls somebody by a noun (`father`), in a title or beside the name. */
  readonly isCalled: (fullName: string, noun: string) => boolean;
  /** Who holds an office that a description names (`the secretary of state`), if exactly one person does. */
  readonly holderOf: (description: string) => string | null;
};

export function peopleOfAccount(
  account: Account,
  { names, titles }: NamesRead,
  people: People,
): AccountPeople {
  const { id, text } = account;
  const persons = names.flatMap((name) => {
    const fullName = people.personOf(account, name);
    return fullName === null ? [] : [{ ...name, fullName }];
  });
  const titlesOf = new Map<string, string>();
  const add = (name: string, title: string): void => {
    titlesOf.set(name, `${titlesOf.get(name) ?? ''} ${title.toLowerCase()}`);
  };
  for (const { fullName, from, start } of persons) if (from < start) add(fullName, text.slice(from, start));
  for (const { person, title } of titles) {
    const name = names[person];
    const holder = name === undefined ? null : people.personOf(account, name);
    if (holder !== null) add(holder, title);
  }
  const told = toldGenders(text, persons);
  const starts = once(() => {
    const named = new Map<string, number[]>();
    for (const { start, end } of names) addTo(named, text.slice(start, end), start);
    return named;
  });
  const mentions = grouped(persons, ({ fullName }) => fullName);
  const called = new Map<string, boolean>();
  const namesakes = grouped([...mentions.keys()], lastWord);
  return {
    lastOfSurname: (surname, before, mayBe) => {
      let last: NamedPerson | undefined;
      for (const fullName of namesakes.get(lastWord(surname)) ?? []) {
        if (!fullName.endsWith(` ${surname}`) || !mayBe(fullName)) continue;
        const own = mentions.get(fullName) ?? [];
        const named = own[firstFrom(own, before) - 1];
        if (named !== undefined && named.start > (last?.start ?? -1)) last = named;
      }
      return last?.fullName ?? null;
    },
    namedIn: (from, to) => {
      const first = firstFrom(persons, from);
      return persons.slice(first, firstFrom(persons, to));
    },
    mentionsOf: (name) => starts().get(name) ?? [],
    fullName: (name) => people.fullName(id, name),
    gender: (name) => genderOf(name, titlesOf.get(name) ?? '') ?? told.get(name) ?? null,
    isCalled: (fullName, noun) => {
      const key = `${noun} ${fullName}`;
      const before = called.get(key);
      if (before !== undefined) return before;
      const is =
        (titlesOf.get(fullName) ?? '').split(/[^\p{L}-]+/u).includes(noun) ||
        (mentions.get(fullName) ?? []).some(({ from, end }) =>
          isKinBeside(noun, text.slice(Math.max(0, from - kinReach), from), text.slice(end, end + kinReach)),
        );
      called.set(key, is);
      return is;
    },
    holderOf: (description) => people.holderOf(id, description),
  };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
