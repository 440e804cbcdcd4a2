import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { isCommonPart, isKnownPlace, neverNames, organisationHeads, titleWords } from './lexicon.ts';
import {
  abbreviatedPlaces,
  acts,
  bodiesAmong,
  type Candidate,
  companiesIn,
  headsOfOrganisations,
  isCalled,
  isCapitals,
  isListed,
  isNamedSettlement,
  isShortened,
  space,
  thingsIn,
  titledFrom,
} from './name-clues.ts';
import { byDefault, placePreposition, type Surroundings } from './name-defaults.ts';
import { openingWords } from './name-openings.ts';
import { nameRunsOf } from './name-runs.ts';
import { type Segment, segmentsOf } from './name-segments.ts';
import type { NameToken } from './name-tokens.ts';
import { isFirstName, isLastName } from './name-words.ts';

const opensInInitials = byScript(String.raw`^(?:\p{Lu}\.?\s)+`);

export type NameKind = 'person' | 'place' | 'organisation';
/** A name in a text; `first` and `next` are token indices. */
export type NameMention = Span & {
  /** Null for words in capitals of which nothing tells what they name, if anything. */
  readonly kind: NameKind | null;
  readonly first: number;
  readonly next: number;
  /** Where the titles before it begin, with what they are of; its own start where there are none. */
  readonly from: number;
};

const speaks =
  /^(?:said|says|told|tells|added|adds|wrote|writes|tweeted|posted|argued|stressed|noted|warned|insisted|claimed|explained|admitted|replied|asked|thinks|believes|commented|concluded|recalled)$/u;

/** What bodies, places and offices are called by is nobody's by itself. */
function addParts(name: string, to: Set<string>): void {
  for (const part of name.split(/[\s\u00a0]+/u)) if (!isCommonPart(part.toLowerCase())) to.add(part);
}

/** Every name of a text, in order. Kinds are settled by the words of the name, by what stands beside it, and by what the same name is elsewhere in the text. */
export function namesIn(text: string, tokens: readonly NameToken[]): readonly NameMention[] {
  // handles and addresses (@anna_weber, example.org/anna) are no use of a word in lower case
  const lowerCase = new Set(
    tokens.filter((token) => !token.capital && !/[@_/#.]$/u.test(token.gap)).map((token) => token.lower),
  );
  const shouting = shoutingTokens(text, tokens);
  const candidates: Candidate[] = [];
  for (const run of nameRunsOf(tokens)) {
    const skipped = openingWords(run.tokens, lowerCase);
    const segments = segmentsOf(run.tokens.slice(skipped));
    segments.forEach((segment, index) => {
      candidates.push(placed(segment, run.first + skipped, segments[index - 1]));
    });
  }
  return settled(text, tokens, candidates, {
    shouting,
    lowerCase,
    alone: aloneAmong(tokens, candidates),
  });
}

/** Single words that stand as names, not behind an article and not with a capital because a sentence begins. */
function aloneAmong(tokens: readonly NameToken[], candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ kind, first, next }) => {
      const token = tokens[first];
      if (kind !== 'unknown' || next - first > 1 || token === undefined) return [];
      const opening = token.opens && isOrdinaryWord(token.lower);
      return !opening && !article.test(tokens[first - 1]?.lower ?? '') ? [token.text] : [];
    }),
  );
}

const article = /^(?:the|an?)$/u;

function placed(segment: Segment, first: number, before: Segment | undefined): Candidate {
  const titled = segment.kind === 'unknown' && before?.kind === 'title' && before.to === segment.from;
  return { kind: titled ? 'person' : segment.kind, first: first + segment.from, next: first + segment.to };
}

/** Tokens of lines in which nearly every word has a capital: a headline's capitals say little. */
function shoutingTokens(text: string, tokens: readonly NameToken[]): ReadonlySet<number> {
  const shouting = new Set<number>();
  let line: number[] = [];
  const flush = (): void => {
    const long = line.filter((index) => (tokens[index]?.text.length ?? 0) > 3);
    const capitals = long.filter((index) => tokens[index]?.capital === true).length;
    if (long.length >= 4 && capitals >= long.length * 0.8) for (const index of line) shouting.add(index);
    line = [];
  };
  tokens.forEach((token, index) => {
    if (/[\n\r]/u.test(token.gap)) flush();
    line.push(index);
  });
  flush();
  return text === '' ? new Set() : shouting;
}

/** So many times in one account. */
const oftenNamed = 3;

type Stretch = Pick<Candidate, 'first' | 'next'>;

function kindBeside(tokens: readonly NameToken[], { first, next }: Stretch): NameKind | null {
  const before = tokens[first - 1];
  const after = tokens[next];
  const token = tokens[first];
  if (space(after?.gap) && speaks.test(after?.lower ?? '') && !areMany(token, next - first)) return 'person';
  // `donors, said Bloggs, are`
  if (space(token?.gap) && /^(?:said|says)$/u.test(before?.lower ?? '') && /^[,.]/u.test(after?.gap ?? '.'))
    return 'person';
  if (
    before !== undefined &&
    space(token?.gap) &&
    titleWords.has(before.lower) &&
    !organisationHeads.has(token?.lower ?? '') &&
    !/^(?:general|chief|head|leader|official|star|expert)$/u.test(before.lower)
  )
    return 'person';
  if (isBeforeItsRegion(tokens, { first, next })) return 'place';
  if (isCalled(tokens, next)) return 'person';
  if (
    before !== undefined &&
    space(token?.gap) &&
    next - first === 1 &&
    ((/^(?:in|near|outside|at)$/u.test(before.lower) && !goesOn(after)) || isNamedSettlement(tokens, first))
  )
    return 'place';
  return null;
}

/** `Authorities said`, `Friends told`: a plural that opens the sentence. */
function areMany(token: NameToken | undefined, length: number): boolean {
  if (token === undefined || !token.opens || length > 1) return false;
  return /[^s]s$/u.test(token.lower) && isOrdinaryWord(token.lower) && !isLastName(token.lower);
}

/** `in Hajj stampedes`: the word names what kind of thing the noun behind it is; `in Batman: The Series`. */
function goesOn(after: NameToken | undefined): boolean {
  if (after === undefined) return false;
  if (!space(after.gap)) return after.gap.startsWith(':');
  return (
    !after.capital &&
    !neverNames.has(after.lower) &&
    !/^(?:ago|early|late|who|amid|amidst|between)$|ly$/u.test(after.lower)
  );
}

/** `Preston, Victoria`: before a comma and a known place. */
function isBeforeItsRegion(tokens: readonly NameToken[], { first, next }: Stretch): boolean {
  const after = tokens[next];
  return (
    next - first <= 3 && after?.capital === true && /^,\s*$/u.test(after.gap) && isKnownPlace(after.lower)
  );
}

/** Settles what is still unknown, first by the words beside it, then by the same name elsewhere. */
function settled(
  text: string,
  tokens: readonly NameToken[],
  candidates: readonly Candidate[],
  surroundings: Surroundings,
): readonly NameMention[] {
  const { shouting, alone } = surroundings;
  const source = ({ first, next }: Candidate): string =>
    text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0);
  const votes = new Map<string, Map<NameKind, number>>();
  const people = new Set<string>();
  const abbreviated = abbreviatedPlaces(tokens, candidates);
  const things = thingsIn(text, tokens, surroundings.lowerCase);
  // `T. C. Bloggs`, where the storm is called Bloggs
  const isThing = (name: string): boolean =>
    things.has(name) || (opensInInitials.test(name) && things.has(name.split(' ').at(-1) ?? ''));
  const companies = companiesIn(tokens);
  const kinds = candidates.map((candidate): NameKind | null => {
    if (isThing(source(candidate))) return null;
    const company = candidate.kind === 'unknown' && companies.has(source(candidate).toLowerCase());
    const own = company ? 'organisation' : ownKind(tokens, candidate, shouting);
    const kind = abbreviated.has(source(candidate)) ? 'place' : own;
    if (kind === null) return null;
    const name = source(candidate);
    const counts = votes.get(name) ?? new Map<NameKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    votes.set(name, counts);
    if (kind === 'person' && candidate.next - candidate.first > 1) addParts(name, people.add(name));
    return kind;
  });
  // a name that is a person's by default gives its parts to the text as well, where one of them acts like a person
  const guessed = new Set<string>();
  const times = new Map<string, number>();
  candidates.forEach((candidate, index) => {
    if (kinds[index] !== null || candidate.next - candidate.first < 2) return;
    const name = source(candidate);
    if (
      !votes.has(name) &&
      wordsOfOwner(name, people) === 0 &&
      byDefault(tokens, candidate, surroundings) === 'person'
    ) {
      addParts(name, guessed);
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  });
  for (const candidate of candidates) {
    const name = source(candidate);
    if (!guessed.has(name)) continue;
    if (acts(tokens, candidate)) people.add(name);
  }
  // who is named again and again, and never by the surname alone, is a team, a work or a company
  const isNobody = (name: string): boolean =>
    (times.get(name) ?? 0) >= oftenNamed &&
    !name.split(/[\s\u00a0]+/u).some((part) => people.has(part) || alone.has(part));
  const bodies = bodiesAmong(tokens, candidates);
  const heads = headsOfOrganisations(tokens, candidates);
  // a list goes on from what was told of the name before
  const listed = [...kinds];
  candidates.forEach((candidate, index) => {
    if (kinds[index] === null && candidate.kind === 'unknown' && isListed(tokens, candidates, index, listed))
      listed[index] = 'organisation';
  });
  const mentions: NameMention[] = [];
  candidates.forEach((candidate, index) => {
    if (candidate.kind === 'title') return;
    // `US$ 10 billion`
    if (
      /^\s?[$£€]/u.test(
        text.slice(tokens[candidate.next - 1]?.end ?? 0, (tokens[candidate.next - 1]?.end ?? 0) + 2),
      )
    )
      return;
    const name = source(candidate);
    const owner = kinds[index] === null && !votes.has(name) ? wordsOfOwner(name, people) : 0;
    const next = owner > 0 ? candidate.first + owner : candidate.next;
    const kind =
      kinds[index] ??
      mostVoted(votes.get(name)) ??
      (owner > 0 || people.has(name)
        ? 'person'
        : isShortened(tokens, candidate, heads) ||
            isListed(tokens, candidates, index, listed) ||
            bodies.has(name)
          ? 'organisation'
          : isNobody(name)
            ? null
            : times.has(name)
              ? 'person'
              : byDefault(tokens, candidate, surroundings));
    const single = next - candidate.first === 1;
    const placed = placePreposition.test(tokens[candidate.first - 1]?.lower ?? '');
    const persons =
      single && kind === 'place' && people.has(name) && !(placed && isKnownPlace(name.toLowerCase()));
    const at = span(tokens[candidate.first]?.start ?? 0, tokens[next - 1]?.end ?? 0);
    mentions.push({
      ...at,
      kind: isThing(name) ? null : persons ? 'person' : kind,
      first: candidate.first,
      next,
      from: candidates[index - 1]?.kind === 'title' ? titledFrom(tokens, candidate.first) : at.start,
    });
  });
  return mentions;
}

/**
 * `Bloggs Polaroids`, `Jo Bloggs Legacy Project`, where the text names Jo Bloggs: what is somebody's is nobody, but names
 * whose it is. The number of words that do, 0 for none.
 */
function wordsOfOwner(name: string, people: ReadonlySet<string>): number {
  const words = name.split(/[\s\u00a0]+/u);
  const [first = '', second = ''] = words;
  if (words.length > 2 && people.has(`${first} ${second}`)) return 2;
  return words.length > 1 && people.has(first) && !isFirstName(first.toLowerCase()) ? 1 : 0;
}

function ownKind(
  tokens: readonly NameToken[],
  candidate: Candidate,
  shouting: ReadonlySet<number>,
): NameKind | null {
  if (candidate.kind === 'title') return null;
  if (candidate.kind === 'organisation' && isCapitals(tokens, candidate)) return null;
  if (candidate.kind !== 'unknown') return candidate.kind;
  if (!shouting.has(candidate.first)) return kindBeside(tokens, candidate);
  return isBeforeItsRegion(tokens, candidate) ? 'place' : null;
}

function mostVoted(counts: ReadonlyMap<NameKind, number> | undefined): NameKind | null {
  if (counts === undefined) return null;
  return [...counts].toSorted((a, b) => b[1] - a[1] || compareTexts(a[0], b[0]))[0]?.[0] ?? null;
}
