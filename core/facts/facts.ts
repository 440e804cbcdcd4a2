import type { Account, Fact, FactKind, Passage } from '../model.ts';
import { isKnownPlace, placeKey } from '../names/lexicon.ts';
import { type People, peopleOf, plainName } from '../names/named-people.ts';
import { placeInFull } from '../names/place-letters.ts';
import { type NamesRead, readNames } from '../names/read-names.ts';
import { contains, type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { upperFirst } from '../text/upper-first.ts';
import {
  amountsIn,
  durationOf,
  hoursInWords,
  lengthsOnWatch,
  qualifierBefore,
  vagueAmountsIn,
} from './amounts.ts';
import { timesIn } from './clock-times.ts';
import type { DateReading } from './date-reading.ts';
import { dateMentionsIn } from './dates.ts';
import { lexemesOf } from './lexemes.ts';
import { looksAhead } from './looks-ahead.ts';
import { numbersIn } from './numbers.ts';
import { referenceDayOf } from './reference-day.ts';
import { resolveDate } from './resolve-date.ts';
import { percentagesIn, sumsIn, valueOfShare, valueOfSum } from './sums.ts';
import { TakenSpans } from './taken-spans.ts';
import { titleValue } from './title-value.ts';

const shortInitials = byScript(String.raw`^\p{Lu}{2,5}$`);

type FoundValue = Span & { readonly kind: FactKind; readonly value: string };

/** What one account alone tells: its amounts and dates, and whom and what it names. Its id is nowhere in it. */
export type FactsRead = NamesRead & { readonly amounts: readonly FoundValue[] };

export function readFacts(account: Account, names: NamesRead = readNames(account)): FactsRead {
  return { amounts: amountValues(account), ...names };
}

/** Every typed value in the accounts; ids `f1`, `f2`, ... in the order of accounts and of their texts. */
export function factsOf(
  accounts: readonly Account[],
  passages: readonly Passage[],
  read: (account: Account) => FactsRead = readFacts,
  people: People = peopleOf(accounts, read),
): readonly Fact[] {
  const facts = accounts.flatMap((account) => {
    const { amounts, ...named } = read(account);
    const values = [...amounts, ...nameValues(account, named, people)];
    const within = passages.filter((passage) => passage.account === account.id);
    return valuesInPassages(values.toSorted(byPlace), within).map((value) => ({
      account: account.id,
      ...value,
    }));
  });
  return facts.map(({ account, kind, start, end, value }, index) => ({
    id: `f${index + 1}`,
    account,
    kind,
    start,
    end,
    value,
  }));
}

/** Kinds of dates that may mean a day before or after the account's own, depending on the tense. */
const dependsOnTense: ReadonlySet<DateReading['kind']> = new Set([
  'weekday',
  'month-day',
  'day-of-month',
  'unit',
]);

const byPlace = (a: FoundValue, b: FoundValue): number =>
  a.start - b.start || a.end - b.end || compareTexts(a.kind, b.kind);

/** The values that stand in a passage; both lists are in the order of the text. */
function valuesInPassages(
  values: readonly FoundValue[],
  passages: readonly Passage[],
): readonly FoundValue[] {
  const ordered = passages.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return values.filter((value) => {
    while ((ordered[at]?.end ?? Number.POSITIVE_INFINITY) <= value.start) at += 1;
    const passage = ordered[at];
    return passage !== undefined && contains(passage, value);
  });
}

/**
 * Dates, times, sums, percentages, durations and plain numbers, in this order; text that one kind has taken is left by
 * the others.
 */
function amountValues({ text, ...account }: Account): readonly FoundValue[] {
  const page = { text, lexemes: lexemesOf(text) };
  const numbers = numbersIn(page);
  const dates = dateMentionsIn(text);
  const reference = referenceDayOf({ text, ...account }, dates);
  const values: FoundValue[] = dates.map((date) => ({
    start: date.start,
    end: date.end,
    kind: 'date',
    value: `${date.reading.kind === 'offset' ? qualifierBefore(text, date.start).sign : ''}${resolveDate(
      date.reading,
      {
        today: reference?.day ?? null,
        sure: reference?.sure ?? false,
        ahead: dependsOnTense.has(date.reading.kind) && looksAhead(text, date),
      },
    )}`,
  }));
  const taken = new TakenSpans(values);
  const take = (found: readonly FoundValue[]): void => {
    for (const value of found) if (taken.add(value)) values.push(value);
  };
  take(lengthsOnWatch(text));
  take(timesIn(text));
  take(percentagesIn(page, numbers).map((share) => qualified(text, share, 'percent', valueOfShare(share))));
  take(sumsIn(page, numbers).map((sum) => qualified(text, sum, 'money', valueOfSum(sum))));
  take(numbers.map((number) => durationOf(text, number)).filter((value) => value !== null));
  take(hoursInWords(text));
  take(vagueAmountsIn(text));
  take(amountsIn(page, numbers, (at) => taken.has(at)));
  return values;
}

function qualified(text: string, at: Span, kind: FactKind, value: string): FoundValue {
  const qualifier = qualifierBefore(text, at.start);
  return { ...span(qualifier.start, at.end), kind, value: `${qualifier.sign}${value}` };
}

function nameValues(account: Account, { names, titles }: NamesRead, people: People): readonly FoundValue[] {
  const { text } = account;
  const values = names.flatMap((name): readonly FoundValue[] => {
    const { start, end, kind } = name;
    const person = people.personOf(account, name);
    if (person !== null) return [{ start, end, kind: 'person', value: person }];
    if (kind === null) return [];
    return [{ start, end, kind, value: kind === 'place' ? placeValue(text, name) : plainName(text, name) }];
  });
  const held = titles.flatMap(({ start, end, title, person }): readonly FoundValue[] => {
    const name = names[person];
    const holder = name === undefined ? null : people.personOf(account, name);
    return holder === null ? [] : [{ start, end, kind: 'title', value: titleValue(holder, title) }];
  });
  return [...values, ...held];
}

const small = /^(?:of|the|and|on|de|la|le|el|du|da|do)$/u;

/** A place's usual name: `U.S.` is United States, `HALLANDALE BEACH` is Hallandale Beach. */
function placeValue(text: string, at: Span): string {
  const source = plainName(text, at);
  const key = placeKey(placeInFull(source));
  const initials = shortInitials.test(source) && !isKnownPlace(key);
  if (key === source.toLowerCase() && (source !== source.toUpperCase() || initials)) return source;
  return key
    .split(' ')
    .map((word, index) => (index > 0 && small.test(word) ? word : upperFirst(word)))
    .join(' ');
}
