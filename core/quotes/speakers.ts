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
  lastSeveral,
} from './described.ts';
import { type Gender, genderOf } from './gender.ts';
import { headingZones } from './heading-zones.ts';
import { messageNounIn } from './message-nouns.ts';
import { messageOwner } from './message-owners.ts';
import type { Subject } from './noun-phrases.ts';
import { reportingVerbsIn } from './reporting-verbs.ts';
import { likelySubject } from './subjects.ts';
import type { Unit } from './units.ts';

/** `the Palestinians`. */
const pluralName = byScript(String.raw`^\p{Lu}\p{Ll}+s$`);

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
      ofBody: () => (body !== null && subject.start - body.at < nearby ? body.name : null),
      ofSeveral: () => (several !== null && subject.start - several.at < nearby ? several.name : null),
      ofGender: (gender) => antecedent(subject, units, people, spoke, described, gender),
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

/** `Brennick said it had`, `Brennick said in a statement`: where nothing tells `he` from `she`, `it` may stand for it. */
const asBody =
  /^,? (?:said|says) (?:(?:that )?it (?:had|has|would|will|was \w+ing|is \w+ing)\b|in an? (?:\w+ )?statement\b)/u;
const isAsBody = (text: string, end: number): boolean => asBody.test(text.slice(end, end + 40));

/** Who says something, by name or as the account describes them, and where it says so. */
type NamedTeller = { readonly at: number; readonly name: string };

function description(text: string, { attribution: { subject, verb, by } }: Spoken): string | null {
  if (subject?.kind !== 'description' || by === 'weak') return null;
  const words = text.slice(subject.start, subject.end);
  if (!oneOfThem.test(words)) return describedTeller(words, verb);
  const several = lastSeveral(text.slice(Math.max(0, subject.start - nearbyPeople), subject.start));
  return several === null ? null : `one of the ${several}`;
}

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
      return name === null || headingZones.has(each.unit.zone) ? [] : [{ words: folded(each), name }];
    }),
  );
  return (echo, own) => {
    if (!headingZones.has(echo.unit.zone)) return own;
    const words = folded(echo);
    const isOwn = own !== null && below().some(({ name }) => name === own);
    return (isOwn ? null : below().find((each) => each.words.includes(words))?.name) ?? own;
  };
}

/** Finds who is meant where no name is given. */
type Meant = {
  /** The body or country that was last said to say something, just before. */
  readonly ofBody: () => string | null;
  /** The several people who were last said to say something, just before. */
  readonly ofSeveral: () => string | null;
  readonly ofGender: (gender: Gender) => string | null;
  readonly ofMessage: (description: string) => Span | null;
};

function nameOf(text: string, subject: Subject, people: AccountPeople, meant: Meant): string | null {
  const said = text.slice(subject.start, subject.end);
  if (subject.kind === 'name') {
    const full = people.fullName(said);
    const namesake = full === said ? lastCalled(text, people, subject, said) : null;
    if (namesake !== null) return namesake;
    return isCommonNoun(text, subject, said, people) ? null : full;
  }
  if (subject.kind === 'description') {
    const owner = meant.ofMessage(said);
    if (owner !== null) return people.fullName(text.slice(owner.start, owner.end));
    const holder = people.holderOf(said);
    if (holder !== null) return holder;
    if (messageNounIn(said) !== null) return meant.ofBody();
    return epithet.test(said) ? meant.ofGender(null) : null;
  }
  const pronoun = said.toLowerCase();
  if (pronoun === 'it') return meant.ofBody();
  if (pronoun === 'they') return meant.ofSeveral();
  if (pronoun === 'he' || pronoun === 'his') return meant.ofGender('he');
  return pronoun === 'she' || pronoun === 'her' ? meant.ofGender('she') : null;
}

/** `the 65-year-old former executive`, `the veteran reporter`: whoever was named last. */
const epithet =
  /^the (?:\d{1,3}-year-old|veteran|disgraced|embattled|ousted|outgoing|fugitive)(?: (?!of\b|who\b)[\w-]+){0,4}$/iu;

/** Of several people of one surname the one whom the account named in full last, and who may be `Mrs` or `Mr` where it says so. */
function lastCalled(text: string, people: AccountPeople, { start }: Subject, surname: string): string | null {
  const gender = genderOf('', text.slice(Math.max(0, start - longestTitle), start).toLowerCase());
  return people.lastOfSurname(surname, start, (fullName) => {
    const own = people.gender(fullName);
    return gender === null || own === null || own === gender;
  });
}

/** `Miss ` and its like, in UTF-16 code units. */
const longestTitle = 5;

/** `Ministers said`: a capital because the sentence begins, a plural that is nowhere else a name. */
function isCommonNoun(text: string, { start }: Subject, said: string, people: AccountPeople): boolean {
  if (!pluralName.test(said) || !beginsSentence(text, start) || people.fullName(said) !== said) return false;
  return !people.mentionsOf(said).some((at) => !beginsSentence(text, at));
}

function beginsSentence(text: string, at: number): boolean {
  return (
    /(?:^|[.!?…:"“”'‘’•-])\s*$/u.test(text.slice(Math.max(0, at - 6), at)) ||
    /[\r\n]\s*$/u.test(text.slice(Math.max(0, at - 6), at))
  );
}

/** How far behind a body `it` may stand for it, in UTF-16 code units. */
const nearby = 500;
/** How far back an antecedent may stand, in UTF-16 code units. */
const reach = 2_000;

function antecedent(
  subject: Subject,
  units: readonly Unit[],
  people: AccountPeople,
  spoke: readonly NamedTeller[],
  described: Described,
  gender: Gender,
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
 * `Jo Bloggs’s lawyer`.
 */
function mostLikely(
  { start: from, masked }: Unit,
  mentions: readonly { readonly from: number; readonly end: number; readonly fullName: string }[],
): string | null {
  const says = mentions.find((each) =>
    source.test(masked.slice(Math.max(0, each.from - from - 100), each.from - from)),
  );
  const own = mentions.find(({ end }) => !/^['’]/u.test(masked.charAt(end - from)));
  return (says ?? own ?? mentions[0])?.fullName ?? null;
}

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
