import type { BlockKind } from '../model.ts';
import { foldedWords } from '../text/words.ts';
import type { AttributedQuotes } from './attributed.ts';
import { type Gender, mayBePerson, surnameKey } from './names.ts';
import type { Subject } from './noun-phrases.ts';
import type { People } from './people.ts';

/**
 * The full names of the speakers of an account's quotations, in the order of its quotations; null where nobody is
 * named. Pronouns stand for the last person of fitting gender: the subject of the sentence before, else whoever it
 * names first.
 */
export function speakersOf(
  text: string,
  people: People,
  { units, quotes }: AttributedQuotes,
): readonly (string | null)[] {
  const resolved = new Map<number, string | null>();
  const spoke: { readonly at: number; readonly name: string }[] = [];
  const speakers = quotes.map(({ attribution: { subject } }) => {
    if (subject === null) return null;
    const known = resolved.get(subject.start);
    if (known !== undefined) return known;
    const name = nameOf(text, subject, people, (gender) => antecedent(subject, units, people, spoke, gender));
    resolved.set(subject.start, name);
    if (name !== null) spoke.push({ at: subject.start, name });
    return name;
  });
  return speakers.map((speaker, index) => speaker ?? speakerOfEcho(text, quotes, index, speakers));
}

/** A heading that quotes without saying whom (`Plan 'fine-tuned' before trip`): whoever says these words below. */
function speakerOfEcho(
  text: string,
  quotes: AttributedQuotes['quotes'],
  index: number,
  speakers: readonly (string | null)[],
): string | null {
  const quote = quotes[index];
  if (quote === undefined || quote.attribution.by === 'cue' || !headings.has(quote.unit.zone)) return null;
  const words = foldedWords(text.slice(quote.marked.start, quote.marked.end)).join(' ');
  const below = quotes.findIndex(
    ({ marked, unit }, other) =>
      speakers[other] !== null &&
      !headings.has(unit.zone) &&
      ` ${foldedWords(text.slice(marked.start, marked.end)).join(' ')} `.includes(` ${words} `),
  );
  return speakers[below] ?? null;
}

const headings: ReadonlySet<BlockKind> = new Set([
  'headline',
  'deck',
  'subheading',
  'bullet',
  'front-matter',
] as const);

function nameOf(
  text: string,
  subject: Subject,
  people: People,
  lastPerson: (gender: Gender) => string | null,
): string | null {
  const said = text.slice(subject.start, subject.end);
  if (subject.kind === 'name')
    return isCommonNoun(text, subject, said, people) ? null : people.fullName(said);
  if (subject.kind === 'description') return people.holderOf(said);
  const pronoun = said.toLowerCase();
  if (pronoun === 'he' || pronoun === 'his') return lastPerson('he');
  return pronoun === 'she' || pronoun === 'her' ? lastPerson('she') : null;
}

/** `Ministers said`: a capital because the sentence begins, a plural that is nowhere else a name. */
function isCommonNoun(text: string, { start }: Subject, said: string, people: People): boolean {
  if (!/^\p{Lu}\p{Ll}+s$/u.test(said) || !beginsSentence(text, start) || people.fullName(said) !== said)
    return false;
  return !people.mentions.some(({ name, start: at }) => name === said && !beginsSentence(text, at));
}

function beginsSentence(text: string, at: number): boolean {
  return (
    /(?:^|[.!?…:"“”'‘’•-])\s*$/u.test(text.slice(Math.max(0, at - 6), at)) ||
    /[\r\n]\s*$/u.test(text.slice(Math.max(0, at - 6), at))
  );
}

/** How far back an antecedent may stand, in UTF-16 code units. */
const reach = 2_000;

function antecedent(
  subject: Subject,
  units: AttributedQuotes['units'],
  people: People,
  spoke: readonly { readonly at: number; readonly name: string }[],
  gender: Gender,
): string | null {
  const here = units.findLastIndex((unit) => unit.start <= subject.start);
  for (let index = here; index >= 0; index -= 1) {
    const unit = units[index];
    if (unit === undefined || unit.end < subject.start - reach) break;
    if (unit.zone === 'headline' || unit.zone === 'caption' || unit.zone === 'embed') continue;
    const speaker = spoke.findLast(({ at }) => at >= unit.start && at < Math.min(unit.end, subject.start));
    if (speaker !== undefined && fits(people.gender(speaker.name), gender)) return speaker.name;
    const mention = people.mentions.find(
      ({ start, name, title }) =>
        start >= unit.start &&
        start < Math.min(unit.end, subject.start) &&
        unit.masked.charAt(start - unit.start) !== '\ufffc' &&
        isPerson(people, name, title) &&
        fits(people.gender(name), gender),
    );
    if (mention !== undefined) return people.fullName(mention.name);
  }
  return null;
}

function fits(found: Gender, wanted: Gender): boolean {
  return found === null || found === wanted;
}

function isPerson(people: People, name: string, title: string): boolean {
  if (!mayBePerson(name)) return false;
  const full = people.fullName(name);
  return title !== '' || (full.includes(' ') && surnameKey(full) === surnameKey(name) && mayBePerson(full));
}
