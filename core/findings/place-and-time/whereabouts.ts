import { placeKey } from '../../facts/lexicon.ts';
import type { Fact } from '../../model.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import type { PassageWord } from '../evidence/passage-words.ts';

/** One of the places that an adjunct names, the finest first: `in a flat | in Harbour Street, | Lorne`. */
export type Whereabout = {
  /** The name as `placeKey` has it, or the noun in the singular. */
  readonly key: string;
  /** As printed; null for a noun. */
  readonly named: string | null;
  /** A name of which it is known that it is a place. */
  readonly isPlace: boolean;
};

export type Whereabouts = { readonly end: number; readonly terms: readonly Whereabout[] };

export type Sentence = {
  readonly text: string;
  readonly words: readonly PassageWord[];
  /** In the order of the text. */
  readonly facts: readonly Fact[];
};

const wordsIn = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const nouns = wordsIn(
  'house home apartment flat building tower dwelling street road lane avenue highway motorway freeway intersection corner crossroads ' +
    'square hospital clinic station school college university campus church mosque temple synagogue court courtroom courthouse ' +
    'prison jail cell garden yard backyard driveway park playground beach shore river lake sea ocean bay canal bridge tunnel airport ' +
    'airfield runway hotel motel restaurant bar pub café cafe nightclub club shop store supermarket mall market office headquarters ' +
    'embassy consulate parliament capital city town village suburb outskirts region province state county district neighborhood ' +
    'neighbourhood border frontier coast island mountain hill valley forest woods desert field farm camp base barracks port harbor ' +
    'harbour dock pier quay quarry factory plant warehouse mine refinery depot classroom room bedroom bathroom kitchen basement cellar ' +
    'attic garage hallway corridor lobby balcony roof car van truck bus train plane aircraft ship boat ferry scene site area ditch pond ' +
    'pool well lot ward morgue venue stadium arena theater theatre cinema museum library cemetery gym center centre checkpoint ' +
    'facility compound residence villa palace cottage cabin tent shelter trail path track platform doorway gate entrance window porch ' +
    'floor stairs crosswalk sidewalk pavement block',
);
const prepositions = wordsIn(
  'in at near on outside inside to from into onto behind toward towards through across beside under around by off',
);
/** Where something is without a noun. */
const adverbs = wordsIn('nearby abroad elsewhere');
const determiners = wordsIn('the a an his her their its this that one another some any our my your');

export const isPreposition = ({ folded }: PassageWord): boolean => prepositions.has(folded);
export const isAdverb = (word: string): boolean => adverbs.has(word);
export const isDeterminer = (word: string): boolean => determiners.has(word) || /['’]s?$/u.test(word);

const singular = (word: string): string => word.replace(/'s?$/u, '').replace(/(?<=[^s]{2})s$/u, '');
const isNoun = (word: string): boolean => nouns.has(singular(word));

const mostTerms = 5;
/** Of one place, in words. */
const longest = 7;

/** Where something is said to be, from its preposition or adverb on; null where no place is named. */
export function whereaboutsAt(sentence: Sentence, from: number): Whereabouts | null {
  const { words } = sentence;
  const first = words[from];
  if (first !== undefined && adverbs.has(first.folded))
    return { end: first.end, terms: [{ key: first.folded, named: null, isPlace: false }] };
  const terms: Whereabout[] = [];
  let index = from;
  let end = 0;
  while (terms.length < mostTerms) {
    const lead = words[index];
    if (lead === undefined) break;
    const opens = isPreposition(lead) || (terms.length > 0 && lead.folded === 'of');
    const between = gapBefore(sentence, index);
    // `in Harbour Street, Lorne`
    const isRegion = terms.length > 0 && /^,\s*$/u.test(between) && placeFrom(sentence, lead) !== undefined;
    if (!isRegion && (!opens || (terms.length > 0 && !isBlank(between)))) break;
    const found = termAt(sentence, opens ? index + 1 : index);
    if (found === null) break;
    terms.push(found.term);
    end = words[found.last]?.end ?? end;
    index = found.last + 1;
  }
  return terms.length === 0 ? null : { end, terms };
}

const isBlank = (text: string): boolean => /^\s*-?\s*$/u.test(text);

function gapBefore({ text, words }: Sentence, index: number): string {
  const [before, word] = [words[index - 1], words[index]];
  return before === undefined || word === undefined ? '' : text.slice(before.end, word.start);
}

const placeFrom = ({ facts }: Sentence, { start }: PassageWord): Fact | undefined =>
  facts.find((fact) => fact.kind === 'place' && fact.start === start);

/** The place that a noun phrase names, and the index of its last word. */
function termAt(
  sentence: Sentence,
  from: number,
): { readonly term: Whereabout; readonly last: number } | null {
  const { text, words, facts } = sentence;
  let found: { readonly term: Whereabout; readonly last: number } | null = null;
  for (let index = from; index < Math.min(words.length, from + longest); index += 1) {
    const word = words[index];
    if (word === undefined || (index > from && !isBlank(gapBefore(sentence, index)))) break;
    if (index > from && (isPreposition(word) || (word.small && !determiners.has(word.folded)))) break;
    const fact = facts.find(({ start, end }) => start <= word.start && end >= word.end);
    const last = fact === undefined ? index : lastWithin(words, fact, index);
    const isPlace = fact?.kind === 'place';
    if (fact !== undefined && (isPlace || isNoun(words[last]?.folded ?? ''))) {
      found = { term: { key: placeKey(fact.value), named: fact.value, isPlace }, last };
      index = last;
    } else if (fact !== undefined && fact.kind !== 'organisation') break;
    else if (isNoun(word.folded)) {
      const name = index > from && beginsWithCapital(text.charAt(word.start));
      const called = name ? text.slice(words[index - 1]?.start ?? word.start, word.end) : null;
      const term = { key: called?.toLowerCase() ?? singular(word.folded), named: called, isPlace: false };
      found = { term, last: index };
    } else if (found !== null) break;
  }
  return found;
}

function lastWithin(words: readonly PassageWord[], { end }: Fact, from: number): number {
  let last = from;
  while ((words[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last += 1;
  return last;
}
