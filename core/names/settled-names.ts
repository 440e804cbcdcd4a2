import { byScript } from '../text/by-script.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isBeforeItsRegion, kindBeside } from './kind-beside.ts';
import { isCommonPart, isKnownPlace } from './lexicon.ts';
import {
  abbreviatedPlaces,
  acts,
  bodiesAmong,
  companiesIn,
  hasArticle,
  headsOfOrganisations,
  isCapitals,
  isListedWithOrganisations,
  isShortened,
  type NameCandidate,
} from './name-clues.ts';
import { byDefault, placePreposition, type TextCapitals } from './name-defaults.ts';
import type { NameKind } from './name-segments.ts';
import { thingsIn, waresIn } from './name-things.ts';
import type { NameToken } from './name-tokens.ts';
import { isFirstName, isLastName } from './name-words.ts';

/** A candidate of which it is settled what it names; `next` is the token after the name, which may be shorter now. */
export type SettledName = { readonly kind: NameKind | null; readonly next: number };

/** The candidates of one text, each with its words and, where they or their neighbours tell it, its kind. */
type TextCandidates = {
  readonly tokens: readonly NameToken[];
  readonly all: readonly NameCandidate[];
  readonly names: readonly string[];
  readonly kinds: readonly (NameKind | null)[];
  readonly surroundings: TextCapitals;
};

/**
 * Settles what each candidate of a text names: by its own words and those beside it, else by what the same name is
 * elsewhere in the text, else by default.
 */
export function settledNames(
  text: string,
  tokens: readonly NameToken[],
  all: readonly NameCandidate[],
  surroundings: TextCapitals,
): readonly SettledName[] {
  const names = all.map(({ first, next }) =>
    text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0),
  );
  const isThing = thingTest(text, tokens, surroundings);
  const kindByWords = kindByWordsIn(tokens, all, surroundings);
  const kinds = all.map((candidate, index) => {
    const name = names[index] ?? '';
    return isThing(name) ? null : kindByWords(candidate, name);
  });
  const candidates: TextCandidates = { tokens, all, names, kinds, surroundings };
  const votes = votesOf(candidates);
  const { people, guesses } = peopleOf(candidates, votes);
  const kindElsewhere = kindElsewhereIn(candidates, people, guesses);
  const wordsInHeadline = headlineWordsIn(names, surroundings);
  return all.map((candidate, index) => {
    const name = names[index] ?? '';
    const told = kinds[index] ?? mostVoted(votes.get(name));
    const owner = told === null ? wordsOfOwner(name, people) : told === 'person' ? wordsInHeadline(name) : 0;
    const next = owner > 0 ? candidate.first + owner : candidate.next;
    const kind = told ?? (owner > 0 ? 'person' : kindElsewhere(candidate, index));
    if (isThing(name)) return { kind: null, next };
    const isSurname = kind === 'place' && next - candidate.first === 1 && people.has(name);
    return { kind: isSurname && !isPutSomewhere(tokens, candidate, name) ? 'person' : kind, next };
  });
}

const opensInInitials = byScript(String.raw`^(?:\p{Lu}\.?\s)+`);

/** Whether a name is that of a storm, a ship or a machine: of `T. C. Bloggs` too, where the storm is called Bloggs. */
function thingTest(
  text: string,
  tokens: readonly NameToken[],
  { lowerCase }: TextCapitals,
): (name: string) => boolean {
  const things = thingsIn(text, tokens, lowerCase);
  const wares = waresIn(tokens);
  return (name) => {
    const last = wordsIn(name).at(-1) ?? '';
    return things.has(name) || wares.has(last) || (opensInInitials.test(name) && things.has(last));
  };
}

/** What a candidate is by its own words and those beside it. */
function kindByWordsIn(
  tokens: readonly NameToken[],
  all: readonly NameCandidate[],
  { shouting }: TextCapitals,
): (candidate: NameCandidate, name: string) => NameKind | null {
  const abbreviated = abbreviatedPlaces(tokens, all);
  const companies = companiesIn(tokens);
  return (candidate, name) => {
    if (abbreviated.has(name)) return 'place';
    if (candidate.kind === 'unknown' && companies.has(name.toLowerCase())) return 'organisation';
    return ownKind(tokens, candidate, shouting);
  };
}

function ownKind(
  tokens: readonly NameToken[],
  candidate: NameCandidate,
  shouting: ReadonlySet<number>,
): NameKind | null {
  if (candidate.kind === 'title') return null;
  if (candidate.kind === 'organisation' && isCapitals(tokens, candidate)) return null;
  if (candidate.kind !== 'unknown') return candidate.kind;
  if (!shouting.has(candidate.first)) return kindBeside(tokens, candidate);
  return isBeforeItsRegion(tokens, candidate) ? 'place' : null;
}

/** How often each name is which kind, where the words tell. */
function votesOf({ names, kinds }: TextCandidates): ReadonlyMap<string, ReadonlyMap<NameKind, number>> {
  const votes = new Map<string, Map<NameKind, number>>();
  kinds.forEach((kind, index) => {
    if (kind === null) return;
    const name = names[index] ?? '';
    const counts = votes.get(name) ?? new Map<NameKind, number>();
    votes.set(name, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  });
  return votes;
}

function mostVoted(counts: ReadonlyMap<NameKind, number> | undefined): NameKind | null {
  if (counts === undefined) return null;
  return [...counts].toSorted((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))[0]?.[0] ?? null;
}

/**
 * The names and parts of names of the text's people; and the names that are people by default only, with how often each
 * stands. One that is so by default counts among the people where it, or a part of it, does what a person does.
 */
function peopleOf(
  { tokens, all, names, kinds, surroundings }: TextCandidates,
  votes: ReadonlyMap<string, unknown>,
): { readonly people: ReadonlySet<string>; readonly guesses: ReadonlyMap<string, number> } {
  const people = new Set<string>();
  all.forEach(({ first, next }, index) => {
    const name = names[index] ?? '';
    if (kinds[index] === 'person' && next - first > 1) addParts(name, people.add(name));
  });
  const guesses = new Map<string, number>();
  const guessedParts = new Set<string>();
  all.forEach((candidate, index) => {
    const name = names[index] ?? '';
    if (kinds[index] !== null || votes.has(name) || candidate.next - candidate.first < 2) return;
    if (wordsOfOwner(name, people) > 0 || byDefault(tokens, candidate, surroundings) !== 'person') return;
    addParts(name, guessedParts);
    guesses.set(name, (guesses.get(name) ?? 0) + 1);
  });
  all.forEach((candidate, index) => {
    const name = names[index] ?? '';
    if (guessedParts.has(name) && acts(tokens, candidate)) people.add(name);
  });
  return { people, guesses };
}

/** Adds the words of a name, but for those that bodies, places and offices are called by. */
function addParts(name: string, to: Set<string>): void {
  for (const part of wordsIn(name)) if (!isCommonPart(part.toLowerCase())) to.add(part);
}

/** Who is named this often in one account, and never by the surname alone, is a team, a work or a company. */
const oftenNamed = 3;

/** What a candidate is, where neither its words nor the same name elsewhere tell, by the other names of the text. */
function kindElsewhereIn(
  { tokens, all, names, kinds, surroundings }: TextCandidates,
  people: ReadonlySet<string>,
  guesses: ReadonlyMap<string, number>,
): (candidate: NameCandidate, index: number) => NameKind | null {
  const bodies = bodiesAmong(tokens, all);
  const heads = headsOfOrganisations(tokens, all);
  // a list goes on from what was told of the name before
  const listed = [...kinds];
  all.forEach(({ kind }, index) => {
    if (kinds[index] === null && kind === 'unknown' && isListedWithOrganisations(tokens, all, index, listed))
      listed[index] = 'organisation';
  });
  const withArticle = new Set(names.filter((_, index) => hasArticle(tokens, all[index])));
  const isNobody = (name: string): boolean =>
    (guesses.get(name) ?? 0) >= oftenNamed &&
    !wordsIn(name).some((part) => people.has(part) || surroundings.alone.has(part));
  return (candidate, index) => {
    const name = names[index] ?? '';
    if (people.has(name)) return 'person';
    if (
      isShortened(tokens, candidate, heads) ||
      isListedWithOrganisations(tokens, all, index, listed) ||
      bodies.has(name)
    )
      return 'organisation';
    if (isNobody(name)) return null;
    const guess = guesses.has(name) ? 'person' : byDefault(tokens, candidate, surroundings);
    return guess === 'person' && withArticle.has(name) ? null : guess;
  };
}

/** `in Preston`: a preposition puts something there, and there is such a place. */
function isPutSomewhere(tokens: readonly NameToken[], { first }: NameCandidate, name: string): boolean {
  return placePreposition.test(tokens[first - 1]?.lower ?? '') && isKnownPlace(name.toLowerCase());
}

/**
 * `Anna Weber Dies`, where the text names Anna Weber and has `dies` or another ordinary word there: the number of words that
 * are her name, 0 for all.
 */
function headlineWordsIn(names: readonly string[], { lowerCase }: TextCapitals): (name: string) => number {
  const named = new Set(names);
  return (name) => {
    const words = wordsIn(name);
    const last = words.at(-1)?.toLowerCase() ?? '';
    if (words.length !== 3 || !named.has(words.slice(0, 2).join(' '))) return 0;
    const isWord = lowerCase.has(last) || isOrdinaryWord(last) || isOrdinaryWord(last.replace(/e?d$/u, ''));
    return isWord && !isLastName(last) && !isFirstName(last) ? 2 : 0;
  };
}

const wordsIn = (name: string): readonly string[] => name.split(/[\s\u00a0]+/u);

/**
 * `Bloggs Polaroids`, `Jo Bloggs Legacy Project`, where the text names Jo Bloggs: what is somebody's is nobody, but names
 * whose it is. The number of words that do, 0 for none.
 */
function wordsOfOwner(name: string, people: ReadonlySet<string>): number {
  const words = wordsIn(name);
  const [first = '', second = ''] = words;
  if (words.length > 2 && people.has(`${first} ${second}`)) return 2;
  return words.length > 1 && people.has(first) && !isFirstName(first.toLowerCase()) ? 1 : 0;
}
