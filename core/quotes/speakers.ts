import { firstFrom } from '../binary-search.ts';
import { once } from '../once.ts';
import { type Span, slice } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { foldedWords } from '../text/words.ts';
import type { AccountPeople } from './account-people.ts';
import type { AttributedQuote } from './attributed.ts';
import {
  describedSpeaker,
  describedTeller,
  describesBody,
  describesSeveral,
  isDescribed,
  lastSeveral,
} from './described.ts';
import { type Gender, genderOf } from './gender.ts';
import { headingZones } from './heading-zones.ts';
import { messageOwner } from './message-owners.ts';
import { nameOf } from './named-speaker.ts';
import type { Subject } from './noun-phrases.ts';
import { reportingVerbsIn } from './reporting-verbs.ts';
import { likelySubject } from './subjects.ts';
import type { Unit } from './units.ts';

/** Words of somebody, with or without quotation marks: where they stand, and who is said to have said them. */
export type Spoken = Pick<AttributedQuote, 'unit' | 'attribution'> & { readonly words: Span };

/**
 * The full names of the speakers of what an account gives as said, in its order, which is that of the text. Pronouns stand for the last
 * person of fitting gender: the subject of the sentence before, else whoever it names first. Where nobody is named, the
 * account's own description of a source (`a senior official`); null where it has none.
 */
export function speakersOf(
  text: string,
  people: AccountPeople,
  units: readonly Unit[],
  spoken: readonly Spoken[],
): readonly (string | null)[] {
  const resolved = new Map<number, string | null>();
  const spoke: NamedTeller[] = [];
  let body: NamedTeller | null = null;
  let several: NamedTeller | null = null;
  const described = describedIn(text, people);
  const names = spoken.map((each) => {
    const { subject } = each.attribution;
    if (subject === null) return null;
    const known = resolved.get(subject.start);
    if (known !== undefined) return known;
    const name = nameOf(text, subject, people, {
      ofBody: () => bodyBefore(subject.start, body, spoke.at(-1), people)?.name ?? null,
      ofFirm: () => {
        const firm = bodyBefore(subject.start, body, spoke.at(-1), people);
        return firm !== null && isAloneSince(firm, subject.start, people, units) ? firm.name : null;
      },
      ofSeveral: () => (several !== null && subject.start - several.at < nearby ? several.name : null),
      ofGender: (gender) => antecedent(subject, gender, { units, people, spoke, described }),
      ofLast: (gender) => {
        const last = spoke.at(-1);
        if (last === undefined || subject.start - last.at > nearby || people.gender(last.name) !== gender)
          return null;
        return isOnlyPersonSince(last, subject.start, people) ? last.name : null;
      },
      ofMessage: (description) =>
        messageOwner(description, subject.start, units, unitAt(units, subject.start)),
    });
    resolved.set(subject.start, name);
    const told = { at: subject.start, name: name ?? description(text, each) ?? '' };
    if (told.name === '') return null;
    const isBody =
      name === null
        ? describesBody(told.name)
        : subject.kind === 'name' &&
          (people.namedIn(subject.start, subject.end).length === 0 ||
            (people.gender(told.name) === null && isAsBody(text, subject.end)));
    if (isBody) body = told;
    else if (name !== null || !describesSeveral(told.name)) spoke.push(told);
    several = describesSeveral(told.name) ? told : null;
    return name;
  });
  const known = spoken.map((each, index) => names[index] ?? description(text, each));
  const echoed = speakersOfEchoes(text, spoken, known);
  return spoken.map((each, index) => echoed(each, known[index] ?? null));
}

/** The body that spoke last, just before; else a name of one word that may be a body's: `Brennick said …`, then `it added`. */
function bodyBefore(
  at: number,
  body: NamedTeller | null,
  last: NamedTeller | undefined,
  people: AccountPeople,
): NamedTeller | null {
  if (body !== null && at - body.at < nearby) return body;
  const isOne = last !== undefined && /^\p{Lu}[^\s]*$/u.test(last.name) && people.gender(last.name) === null;
  return isOne && at - last.at < nearby ? last : null;
}

const isOnlyPersonSince = ({ at, name }: NamedTeller, until: number, people: AccountPeople): boolean =>
  people.namedIn(at, until).every(({ fullName }) => fullName === name);

/** Whether no other person and no other body is named between a teller and a place. */
function isAloneSince(
  teller: NamedTeller,
  until: number,
  people: AccountPeople,
  units: readonly Unit[],
): boolean {
  if (!isOnlyPersonSince(teller, until, people)) return false;
  for (let index = Math.max(0, unitAt(units, teller.at)); index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.start >= until) break;
    const { names, start, masked } = unit;
    const since = names.slice(firstFrom(names, teller.at - start), firstFrom(names, until - start));
    const isOther = (name: string): boolean => !teller.name.includes(name) && !name.includes(teller.name);
    if (since.some((name) => name.kind === 'organisation' && isOther(slice(masked, name)))) return false;
  }
  return true;
}

/** `Brennick said it had`, `Brennick said in a statement`: where nothing tells `he` from `she`, `it` may stand for it. */
const asBody =
  /^,? (?:said|says) (?:(?:that )?it (?:had|has|would|will|was \w+ing|is \w+ing)\b|in an? (?:\w+ )?statement\b)/u;
const isAsBody = (text: string, end: number): boolean => asBody.test(text.slice(end, end + 40));

/** Who says something, by name or as the account describes them, and where it says so. */
type NamedTeller = { readonly at: number; readonly name: string };

/** `Police are treating it as “…”`: theirs, though no verb of saying stands there. */
const takenAs = /\bas (?:an? )?["“'‘]$/u;
/** The subject of a sentence without a verb of saying is sure only where it is short: `The fire service`. */
const shortNoun = /^\S+(?: \S+){0,2}$/u;

function description(
  text: string,
  { attribution: { subject, verb, by }, words: { start } }: Spoken,
): string | null {
  if (subject === null || subject.kind === 'pronoun') return null;
  if (by === 'weak' && !takenAs.test(text.slice(Math.max(0, start - 8), start))) return null;
  const words = text.slice(subject.start, subject.end).replace(messageFrom, '');
  if (by === 'weak') return shortNoun.test(words) ? describedSpeaker(words) : null;
  if (!oneOfThem.test(words)) {
    const standing =
      subject.kind === 'description' ? standingOf.exec(text.slice(subject.end, subject.end + 90)) : null;
    return describedTeller(`${words}${standing?.[0] ?? ''}`, verb) ?? describedTeller(words, verb);
  }
  const several = lastSeveral(text.slice(Math.max(0, subject.start - nearbyPeople), subject.start));
  return several === null ? null : `one of the ${several}`;
}

/** `a statement from Tarn police`: the police. */
const messageFrom =
  /^(?:an?|the|one|this) (?:[a-z-]+ ){0,2}(?:statement|letter|message|post|release|memo) (?:issued |released |sent |posted )?(?:by|from) (?=\S)/iu;

/** `adds an aide | with knowledge of the talks,`: how they come to know. */
const standingOf =
  /^ (?:with (?:direct )?knowledge of|close to|familiar with|briefed on|involved (?:in|with)) [^,.;:()"“”\n]{3,60}(?=[,.])/u;

const oneOfThem = /^(?:one|another)(?: of (?:them|those|these|the (?:two|three|four)))?$/iu;
/** How far before `one of them` they may stand, in UTF-16 code units. */
const nearbyPeople = 300;

/**
 * A heading that quotes without saying whom (`Plan 'fine-tuned' before trip`), or by a name that the text does not use:
 * whoever says these words below.
 */
function speakersOfEchoes(
  text: string,
  spoken: readonly Spoken[],
  known: readonly (string | null)[],
): (echo: Spoken, own: string | null) => string | null {
  const folded = ({ words }: Spoken): string => ` ${foldedWords(slice(text, words)).join(' ')} `;
  const below = once(() =>
    spoken.flatMap((each, index) => {
      const name = known[index] ?? null;
      if (name === null || headingZones.has(each.unit.zone)) return [];
      const words = folded(each);
      return [{ words, isLong: words.split(' ').length > fewestEchoed + 1, name }];
    }),
  );
  /** Words that the text begins later or ends earlier: `We were only just beginning to row` of `only … beginning to row`. */
  const within = (words: string) => below().find((each) => each.isLong && words.includes(each.words));
  return (echo, own) => {
    if (!headingZones.has(echo.unit.zone)) return own;
    const words = folded(echo);
    if (own !== null && below().some(({ name }) => name === own)) return own;
    const holder = below().find((each) => each.words.includes(words)) ?? within(words);
    return holder?.name ?? own;
  };
}

/** A quotation in the text with fewer words than this is not what a longer one in a heading repeats. */
const fewestEchoed = 4;

/** How far behind a body `it` may stand for it, in UTF-16 code units. */
const nearby = 500;
/** How far back an antecedent may stand, in UTF-16 code units. */
const reach = 2_000;

/** The sentences of an account, and whom they name, have speak and describe. */
type Before = {
  readonly units: readonly Unit[];
  readonly people: AccountPeople;
  readonly spoke: readonly NamedTeller[];
  readonly described: Described;
};

function antecedent(
  subject: Subject,
  gender: Gender,
  { units, people, spoke, described }: Before,
): string | null {
  let spoken = spoke.length - 1;
  for (let index = unitAt(units, subject.start); index >= 0; index -= 1) {
    const unit = units[index];
    if (unit === undefined || unit.end < subject.start - reach) break;
    if (unit.zone === 'headline' || unit.zone === 'caption' || unit.zone === 'embed') continue;
    const end = Math.min(unit.end, subject.start);
    while (spoken >= 0 && (spoke[spoken]?.at ?? 0) >= end) spoken -= 1;
    const speaker = spoke[spoken];
    if (speaker !== undefined && speaker.at >= unit.start && fits(people.gender(speaker.name), gender))
      return speaker.name;
    const mentions = people
      .namedIn(unit.start, end)
      .filter(
        ({ start, from, fullName }) =>
          unit.masked.charAt(start - unit.start) !== '\ufffc' &&
          (from < start || fullName.includes(' ')) &&
          fits(people.gender(fullName), gender),
      );
    const told = mostLikely(unit, mentions) ?? described(unit, end, gender);
    if (told !== null) return told;
  }
  return null;
}

const source = /\baccording to [^.;]{0,80}$/i;

/**
 * Of the people a sentence names, the one who says it (`according to Jo Bloggs`), else the first, but not the one in
 * `Jo Bloggs’s lawyer` or `Bloggs aide Ann Weber`.
 */
function mostLikely(
  { start: from, masked }: Unit,
  mentions: readonly {
    readonly from: number;
    readonly start: number;
    readonly end: number;
    readonly fullName: string;
  }[],
): string | null {
  const says = mentions.find((each) =>
    source.test(masked.slice(Math.max(0, each.from - from - 100), each.from - from)),
  );
  const own = mentions.find(
    ({ end }, index) =>
      !/^['’]/u.test(masked.charAt(end - from)) &&
      !isOwnersTitle(masked.slice(end - from, (mentions[index + 1]?.start ?? end) - from)),
  );
  return (says ?? own ?? mentions[0])?.fullName ?? null;
}

const smallWords = byScript(String.raw`^ \p{Ll}[\p{Ll}-]+ $`);
const isOwnersTitle = (between: string): boolean => smallWords.test(between) && isDescribed(between.trim());

/** Whom a sentence, up to `until`, describes as saying something, or by an office that somebody known holds. */
type Described = (unit: Unit, until: number, gender: Gender) => string | null;

/** Each sentence is read once, however many pronouns look back to it. */
function describedIn(text: string, people: AccountPeople): Described {
  const read = new Map<Unit, readonly SomebodyDescribed[]>();
  return (unit, until, gender) => {
    const somebody = read.get(unit) ?? somebodyIn(text, people, unit);
    read.set(unit, somebody);
    return somebody.find(({ end, of }) => end <= until && fits(of, gender))?.name ?? null;
  };
}

/** A full name or a description, where it ends in the text, and the gender that its words tell. */
type SomebodyDescribed = { readonly name: string; readonly end: number; readonly of: Gender };

function somebodyIn(text: string, people: AccountPeople, unit: Unit): readonly SomebodyDescribed[] {
  const likely = likelySubject(unit);
  const said = reportingVerbsIn(unit, likely).findLast(({ direct }) => direct !== null)?.direct ?? null;
  return [said, likely].flatMap((subject) => {
    if (subject?.kind !== 'description') return [];
    const end = unit.start + subject.end;
    const words = text.slice(unit.start + subject.start, end);
    const described = describedSpeaker(words);
    if (described === null || describesBody(described) || describesSeveral(described)) return [];
    const name = people.holderOf(words) ?? (subject === said ? described : null);
    return name === null ? [] : [{ name, end, of: genderOf('', words) }];
  });
}

/** Index of the last unit that starts at or before a place. */
const unitAt = (units: readonly Unit[], at: number): number => firstFrom(units, at + 1) - 1;

function fits(found: Gender, wanted: Gender): boolean {
  return found === null || wanted === null || found === wanted;
}
