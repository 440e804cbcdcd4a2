import { titleWords } from '../names/lexicon.ts';
import { byScript } from '../text/by-script.ts';
import { remembering } from '../text/remembering.ts';
import { wordSet } from '../text/word-lists.ts';
import { messageNounIn } from './message-nouns.ts';

const lastWord = byScript(String.raw`[\p{L}-]+$`);
/**
 * Nouns for people who can speak without being named: the last word of a description, before `of`, `for` and the like.
 */
const people = wordSet(
  'source official spokesman spokeswoman spokesperson spokespeople representative aide adviser advisor diplomat ' +
    'minister president premier leader negotiator envoy delegate ally partner lawmaker senator congressman ' +
    'congresswoman member mayor governor chancellor secretary ambassador officer general commander witness ' +
    'resident survivor victim analyst expert scientist researcher doctor lawyer attorney prosecutor judge critic ' +
    'supporter opponent activist protester journalist reporter author people person man woman men women student ' +
    'teacher voter worker employee insider executive director chief chairman chairwoman passenger driver technician ' +
    'sailor farmer customer fan candidate nominee investigator firefighter rescuer neighbour neighbor relative ' +
    'parent mother father wife husband son daughter brother sister friend observer economist professor historian ' +
    'strategist counsel adversary commentator owner founder manager politician mediator colleague co-worker ' +
    'coworker classmate bystander onlooker shopkeeper trader tourist soldier guard medic paramedic nurse pupil ' +
    'employer boss landlord tenant mum dad uncle aunt cousin grandmother grandfather nephew niece girlfriend ' +
    'boyfriend roommate investor skipper fisherman fishermen engineer detective deputy inspector mechanic ' +
    'dispatcher supervisor defendant juror pathologist coroner campaigner refugee migrant villager local buyer ' +
    'seller operator pilot miner striker picketer backer rebel militant cop',
);
/** Nouns for bodies, which speak with one voice and are `it`. */
const bodies = wordSet(
  'ministry government administration delegation side police army military group organisation organization agency ' +
    'committee council union crowd party campaign department office authority team capital country company court ' +
    'crew family navy force coastguard commission board service tribunal parliament cabinet bank airline operator ' +
    'hospital school university institute charity federation association alliance bloc coalition junta regime ' +
    'embassy consulate club firm newspaper broadcaster foundation prosecution defence defense',
);

/** A noun, or its plural. */
const isOneOf = (nouns: ReadonlySet<string>, noun: string): boolean =>
  nouns.has(noun) ||
  (noun.endsWith('s') && plurals.some(([ending, one]) => nouns.has(noun.replace(ending, one))));
const plurals: readonly (readonly [RegExp, string])[] = [
  [/s$/u, ''],
  [/es$/u, ''],
  [/ies$/u, 'y'],
];
const isAgent = (noun: string): boolean => [people, bodies, titleWords].some((nouns) => isOneOf(nouns, noun));

const longest = 90;
const hangsOn =
  /\s(?:employed|based|working|wearing|holding|carrying|living|staying|standing|sitting|watching|involved|who|which|that|of|for|from|at|in|on|with|close (?:to|with)|familiar|briefed|near|to|by|speaking)\b/i;

/**
 * Who is quoted where nobody is named, as the account puts it: `A source close to the delegation` is `a source close to
 * the delegation`. Null for what is no person or body (`the letter`, `measures`).
 */
export function describedSpeaker(source: string): string | null {
  if (source.length > longest) return null;
  const words = uncapitalised(
    source
      .replace(/[\s\u00a0]+/gu, ' ')
      .replace(/(?: (?:who|which|that|close|familiar|briefed|speaking))+$/u, '')
      .trim(),
  );
  return isDescribed(words) ? words : null;
}

const telling =
  /^(?:said|says|told|tells|added|adds|wrote|writes|recalled|explained|tweeted|yelled|shouted)$/u;
const whoever = byScript(
  String.raw`^(?:an?|the|one|another) (?:[\p{L}'’-]+ ){0,3}(?![\p{Ll}-]+(?:ing|ed|ly)$)\p{Ll}[\p{Ll}-]{2,}$`,
);

/** Whoever is said to `say` or `tell` something is a person, even if no list has the noun: `a local barber`. */
export function describedTeller(source: string, verb: string | null): string | null {
  const described = describedSpeaker(source);
  if (described !== null || verb === null || !telling.test(verb)) return described;
  const plain = source.replace(/[\s\u00a0]+/gu, ' ').trim();
  const words = uncapitalised(plain.slice(0, hangsOn.exec(plain)?.index ?? plain.length));
  return whoever.test(words) && messageNounIn(words) === null ? words : null;
}

/** The noun of the last people before a place in a text, of those who are not only listening: who `one of them` is one of. */
export function lastSeveral(text: string): string | null {
  const nouns = plural
    .all(text)
    .map(([noun]) => noun.toLowerCase())
    .filter((noun) => isOneOf(people, noun));
  return nouns.at(-1) ?? null;
}

const plural = byScript(
  String.raw`(?<![\p{L}-])(?<!\b(?:told|tells|telling|to|asked by) (?:the )?)\p{L}\p{Ll}{2,}s(?![\p{L}-])`,
  'g',
);

/** Whether a quote's speaker is a description and not a name: its noun has no capital. */
export function isDescribed(speaker: string): boolean {
  const noun = nounOf(speaker);
  return isAgent(noun) || isAgent(noun.split('-').at(-1) ?? '');
}

/** `both sides`, `US officials`: any of several people. */
export const describesSeveral = remembering(
  (speaker) => nounOf(speaker).endsWith('s') && isDescribed(speaker),
);

/** `the ministry`, `the police`: a body, which is `it` and never `he`. */
export function describesBody(speaker: string): boolean {
  return isOneOf(bodies, nounOf(speaker));
}

/** The noun of a description: `a close friend of the mayor` is a friend. */
export function nounOf(description: string): string {
  const [, count, all] = ofThem.exec(description) ?? [];
  if (all !== undefined)
    return count === 'one' || count === 'another' ? nounOf(all).replace(/s$/, '') : nounOf(all);
  const head = description.slice(0, hangsOn.exec(description)?.index ?? description.length);
  return lastWord.exec(head)?.[0] ?? '';
}

/** `one of the officials` and `another of the officials` are an official each, `some of the officials` are officials. */
const ofThem =
  /^(one|another|some|several|many|most|two|three|four|all|both) of (?:the|its|his|her|their|several|many|these|those)\s(.+)$/;

const opening =
  /^(?:an?|the|one|another|some|several|many|most|two|three|four|its|his|her|their|our|both|other|these|all|no|top|senior|unnamed)\b/i;

/** Only articles and agents lose their capital: `Ukrainian officials` and `European allies` keep theirs. */
export function uncapitalised(words: string): string {
  const [first = ''] = words.split(' ');
  return opening.test(words) || [people, bodies].some((nouns) => isOneOf(nouns, first.toLowerCase()))
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
