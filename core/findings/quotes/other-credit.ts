import { firstFrom } from '../../binary-search.ts';
import { addTo } from '../../grouped.ts';
import { isDescribed } from '../../quotes/described.ts';
import { sameSpeaker } from '../../quotes/similarity.ts';
import { type Span, slice, span } from '../../span.ts';
import { remembering } from '../../text/remembering.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { shortExcerpt } from '../evidence/short-excerpt.ts';
import { listed, valuesWithTellers } from '../evidence/telling.ts';
import { type Claim, claimsOf, utteredClaims } from './claims.ts';

const fewestShared = 4;
/** Of the shorter of two claims. */
const leastShared = 0.5;
const leastOfUnnamed = 0.7;

/** Sources of different kinds: what one of them says is not the word of another. */
const kinds: readonly RegExp[] = [
  /\b(?:[Pp]olice|[Ss]heriff|[Cc]onstables?|[Dd]etectives?|[Tt]roopers?|[A-Z]{1,4}PD)\b/u,
  /\b(?:[Pp]rosecut(?:ors?|ion)|[Aa]ttorney|DA|[Ii]ndictment|[Cc]harges|[Cc]ourt (?:papers|documents|records|filings))\b/u,
  /\bfire(?:fighters?| (?:service|department|brigade|chief))\b/iu,
  /\b(?:hospital|doctors?|coroner|medical examiner|paramedics?|ambulance)\b/iu,
  /\b(?:(?:eye-?)?witness(?:es)?|residents?|neighbou?rs?|locals|onlookers?|bystanders?|survivors?)\b/iu,
  /\b(?:family|relatives?|parents?|mother|father|wife|husband|friends?)\b/iu,
  /\b(?:newspaper|magazine|news agency|news site|portal|broadcaster|local media)\b/iu,
  /\b(?:army|navy|military|general staff)\b/iu,
];

/**
 * One claim, in much the same words, as the word of two sources: of different kinds, or of somebody who is named in one
 * account and in another not.
 *
 *     The gate was locked, the police said.    The gate was locked, residents said.
 */
export function otherCredits(evidence: Evidence): readonly Draft[] {
  const claims = claimsOf(evidence);
  const people = new Set(
    evidence.found.facts.flatMap(({ kind, value }) => (kind === 'person' ? [value] : [])),
  );
  const others = new Map<Claim, Claim[]>();
  for (const [one, other] of evidence.bothWays) {
    for (const claim of claims(one)) {
      const rival = claims(other).find((each) => areOfOthers(people, claim, each));
      if (rival !== undefined) addTo(others, claim, rival);
    }
  }
  for (const claims of utteredClaims(evidence)) {
    for (const claim of claims) {
      for (const other of claims)
        if (claim.passage.account !== other.passage.account && areOtherSources(people, claim, other))
          addTo(others, claim, other);
    }
  }
  const told = new Set<string>();
  const largest = [...others].toSorted(([, a], [, b]) => b.length - a.length);
  return largest.flatMap(([claim, rivals]): readonly Draft[] => {
    // one source may have said several things
    const keys = [claim, ...rivals].map(({ passage, source }) => `${passage.account} ${source}`);
    if (keys.every((key) => told.has(key))) return [];
    for (const key of keys) told.add(key);
    const sides = [claim, ...rivals].map((each) =>
      sideOf(evidence, each.passage.account, withSource(evidence, each), each.source),
    );
    const { text } = evidence.account(claim.passage.account);
    return [
      {
        kind: 'quote-attribution',
        severity: 'low',
        confidence: 0.5,
        summary: `“${shortExcerpt(text.slice(claim.start, claim.end), 0)}” is told as the word of ${listed(valuesWithTellers(evidence, sides))}.`,
        because: ['the sources beside what is otherwise said in much the same words'],
        sides,
        silent: silentAccounts(evidence, sides),
      },
    ];
  });
}

/** How many sentences a source may speak without being named anew. */
const mostSaid = 3;

/** The sentence of a claim, and those before it from the one that names the source. */
function withSource({ account, passages }: Evidence, { passage, source }: Claim): Span {
  const all = passages(passage.account);
  const { text } = account(passage.account);
  const here = firstFrom(all, passage.start);
  const names = (each: Span): boolean => slice(text, each).toLowerCase().includes(source.toLowerCase());
  const from = all.slice(Math.max(0, here - mostSaid), here + 1).findLast(names) ?? passage;
  return span(from.start, passage.end);
}

function areOfOthers(people: ReadonlySet<string>, one: Claim, other: Claim): boolean {
  const shared = countShared(one.roots, other.roots);
  const fewer = Math.min(one.roots.size, other.roots.size);
  if (shared < fewestShared || shared < leastShared * fewer) return false;
  if (areOfKinds(one.source, other.source)) return true;
  return shared >= leastOfUnnamed * fewer && isNamedInOne(people, one, other);
}

/** Whether the same words are given to sources of different kinds, or differently described, or to somebody named in one only. */
function areOtherSources(people: ReadonlySet<string>, one: Claim, other: Claim): boolean {
  return (
    areOfKinds(one.source, other.source) ||
    isNamedInOne(people, one, other) ||
    (one.source !== other.source && [one, other].every(isUnnamed))
  );
}

const isUnnamed = ({ source }: Claim): boolean => unnamed.test(source) && isDescribed(source);

const isNamedInOne = (people: ReadonlySet<string>, one: Claim, other: Claim): boolean =>
  [one, other].some(isUnnamed) && [one, other].some(({ source }) => people.has(source));

function areOfKinds(one: string, other: string): boolean {
  const [first, second] = [kindsOf(one), kindsOf(other)];
  return first.length === 1 && second.length === 1 && first[0] !== second[0] && !sameSpeaker(one, other);
}

const kindsOf = remembering((source) => kinds.filter((kind) => kind.test(source)));

/** `a witness`, beside whom another account names somebody. */
const unnamed = /^(?:an?|one) /u;
