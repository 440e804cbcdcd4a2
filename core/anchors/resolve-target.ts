import type { Target } from '../annotations.ts';
import type { Span } from '../span.ts';
import { span } from '../span.ts';
import type { CandidatePlace, Search } from './candidate-places.ts';
import { likenesses, occurrences } from './candidate-places.ts';
import { isLookAlike } from './is-look-alike.ts';
import { patternOf } from './pattern.ts';
import { acceptable, placeScore } from './score.ts';

/** Where an anchor holds on in another text. */
export type Resolved =
  /** The same words in their place; score at least `certain`. */
  | { readonly state: 'exact'; readonly at: Span; readonly score: number }
  /** To be confirmed by the editor; score at least `acceptable`. */
  | { readonly state: 'moved'; readonly at: Span; readonly score: number }
  /** Nowhere to be shown; the score is that of the best place there was. */
  | { readonly state: 'lost'; readonly at: null; readonly score: number };

/** What a target needs to be found again. */
export type Sought = Pick<Target, 'quote' | 'prefix' | 'suffix'>;

/** From this score on the editor need not be asked. */
const certain = 0.95;

/** A shorter quote stands in too many places: it needs half its context, and all of it to be taken without asking. */
const shortQuote = 12;

/** A quote this long is recognised with one side of its context changed. */
const longEnough = 32;

const halfContext = 0.5;
const wholeContext = 0.999;

/** A longer quote is found again by its beginning and its end, of half this length each: alignment is quadratic. */
const longQuote = 1000;
/** What lies between them may have grown or shrunk by this factor. */
const maximumGrowth = 2;

/** Another occurrence makes the place doubtful if its context comes this near. */
const rivalMargin = 0.1;

/** Between places with the same words the context decides; these two count as well. */
const amongSame = { adjoining: 0.3, position: 0.35 };

/**
 * Finds a quote again in a text. Strict first: the very characters, in their context; then forgiving: the words of
 * quote and context in order, some changed, dropped or put in.
 *
 * After Hypothesis' `match-quote` (quote, prefix, suffix and position with named weights), but by words instead of
 * letters, with a floor below which nothing is taken, and without look-alikes of a quote that is gone.
 */
export function resolveTarget(sought: Sought, search: Search): Resolved {
  const pattern = patternOf(sought);
  const verbatim = occurrences(pattern, search);
  const strict = verbatim.toSorted((a, b) => inItsPlace(b) - inItsPlace(a) || a.start - b.start)[0];
  if (strict !== undefined && strict.context.both >= halfContext)
    return judged(strict, verbatim, sought.quote.length, search.expected);

  if (sought.quote.length > longQuote) return resolveEnds(sought, search);
  const [forgiving] = [...verbatim, ...likenesses(pattern, search)].toSorted(
    (a, b) => placeScore(b) - placeScore(a) || a.start - b.start,
  );
  if (forgiving === undefined) return { state: 'lost', at: null, score: 0 };
  if (isLookAlike(forgiving, pattern, search.text))
    return { state: 'lost', at: null, score: Math.min(placeScore(forgiving), acceptable / 2) };
  return judged(forgiving, verbatim, sought.quote.length, search.expected);
}

/** A long quote that changed: from where its beginning now stands to where its end does. */
function resolveEnds({ quote, prefix, suffix }: Sought, search: Search): Resolved {
  const half = longQuote / 2;
  const tailAt = quote.length - half;
  const head = resolveTarget(
    { prefix, quote: quote.slice(0, half), suffix: quote.slice(half, half + 32) },
    search,
  );
  const tail = resolveTarget(
    { prefix: quote.slice(tailAt - 32, tailAt), quote: quote.slice(tailAt), suffix },
    { ...search, expected: search.expected.map((start) => start + tailAt) },
  );
  const score = Math.min(head.score, tail.score, certain - 0.001);
  const length = (tail.at?.end ?? 0) - (head.at?.start ?? 0);
  const fits = length * maximumGrowth > quote.length && length < quote.length * maximumGrowth;
  if (head.at === null || tail.at === null || !fits)
    return { state: 'lost', at: null, score: Math.min(score, acceptable / 2) };
  return { state: 'moved', at: span(head.at.start, tail.at.end), score };
}

function inItsPlace({ context, adjoining, nearness }: CandidatePlace): number {
  return context.both + amongSame.adjoining * adjoining + amongSame.position * nearness;
}

/** What a place is worth: certain, to be confirmed, or nothing. */
function judged(
  found: CandidatePlace,
  verbatim: readonly CandidatePlace[],
  length: number,
  expected: readonly number[],
): Resolved {
  const { context } = found;
  const score = placeScore(found);
  if (score < acceptable || (length < shortQuote && context.both < halfContext))
    return { state: 'lost', at: null, score: Math.min(score, acceptable / 2) };
  const at = span(found.start, found.end);
  const rivals = verbatim.some(
    (other) =>
      other.start !== found.start &&
      other.context.both > context.both - rivalMargin &&
      other.adjoining > found.adjoining - 2 * rivalMargin,
  );
  const inPlace =
    context.both >= wholeContext ||
    (length >= shortQuote && score >= certain) ||
    (length >= longEnough && Math.max(context.before ?? 0, context.after ?? 0) >= wholeContext);
  if (found.verbatim && inPlace && (!rivals || expected.includes(found.start)))
    return { state: 'exact', at, score: Math.max(certain, score) };
  return { state: 'moved', at, score: Math.min(score, certain - 0.001) };
}
