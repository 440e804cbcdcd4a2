import type { Span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import type { AccountPeople } from './account-people.ts';
import { isDescribed } from './described.ts';
import { type Gender, genderOf } from './gender.ts';
import { messageNounIn } from './message-nouns.ts';
import type { Subject } from './noun-phrases.ts';

/** `the Palestinians`. */
const pluralName = byScript(String.raw`^\p{Lu}\p{Ll}+s$`);

/** Finds who is meant where no name is given. */
export type Meant = {
  /** The body or country that was last said to say something, just before. */
  readonly ofBody: () => string | null;
  /** The several people who were last said to say something, just before. */
  readonly ofSeveral: () => string | null;
  readonly ofGender: (gender: Gender) => string | null;
  /** Who spoke last, just before, if that is a man or a woman as asked and nobody else is named since. */
  readonly ofLast: (gender: Gender) => string | null;
  /** The firm that was last said to say something, just before, if nobody else is named since. */
  readonly ofFirm: () => string | null;
  readonly ofMessage: (description: string) => Span | null;
};

/** The full name of whom a subject means; null where the account names nobody. */
export function nameOf(text: string, subject: Subject, people: AccountPeople, meant: Meant): string | null {
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
    const parent = kin.exec(said);
    const noun = parent?.[1] ?? parent?.[2];
    const last = noun === undefined ? null : meant.ofLast(parent?.[1] === undefined ? 'he' : 'she');
    if (noun !== undefined && last !== null && people.isCalled(last, noun.toLowerCase())) return last;
    const body = firm.test(said) ? meant.ofFirm() : null;
    if (body !== null && !isDescribed(body)) return body;
    return epithet.test(said) ? meant.ofGender(null) : null;
  }
  const pronoun = said.toLowerCase();
  if (pronoun === 'it') return meant.ofBody();
  if (pronoun === 'they' || pronoun === 'them') return meant.ofSeveral();
  if (pronoun === 'he' || pronoun === 'his' || pronoun === 'him') return meant.ofGender('he');
  return pronoun === 'she' || pronoun === 'her' ? meant.ofGender('she') : null;
}

/** `the father`, right behind what Mr Bloggs said of his son and nobody else named. */
const kin =
  /^the (?:[\w-]+ )?(?:(mother|mum|mom|wife|widow|grandmother|sister|daughter|woman)|(father|dad|husband|widower|grandfather|brother|son|man))$/iu;

/** `the company`, behind what Osmark said: a firm, not a body that stands beside firms, as a ministry does. */
const firm =
  /^the (?:[\w-]+ ){0,2}(?:company|firm|airline|carrier|retailer|supermarket|operator|brewer|giant|carmaker|publisher)$/iu;

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
