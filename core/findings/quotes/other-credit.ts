import { addTo } from '../../grouped.ts';
import { isDescribed } from '../../quotes/described.ts';
import { sameSpeaker } from '../../quotes/similarity.ts';
import { remembering } from '../../text/remembering.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { shortExcerpt } from '../evidence/short-excerpt.ts';
import { listed, valuesWithTellers } from '../evidence/telling.ts';
import { type Claim, claimsOf } from './claims.ts';

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
  const told = new Set<string>();
  const largest = [...others].toSorted(([, a], [, b]) => b.length - a.length);
  return largest.flatMap(([claim, rivals]): readonly Draft[] => {
    // one source may have said several things
    const keys = [claim, ...rivals].map(({ passage, source }) => `${passage.account} ${source}`);
    if (keys.every((key) => told.has(key))) return [];
    for (const key of keys) told.add(key);
    const sides = [claim, ...rivals].map(({ passage, source }) =>
      sideOf(evidence, passage.account, passage, source),
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

function areOfOthers(people: ReadonlySet<string>, one: Claim, other: Claim): boolean {
  const shared = countShared(one.roots, other.roots);
  const fewer = Math.min(one.roots.size, other.roots.size);
  if (shared < fewestShared || shared < leastShared * fewer) return false;
  if (areOfKinds(one.source, other.source)) return true;
  const isUnnamed = (a: Claim, b: Claim): boolean =>
    unnamed.test(a.source) && isDescribed(a.source) && people.has(b.source);
  return shared >= leastOfUnnamed * fewer && (isUnnamed(one, other) || isUnnamed(other, one));
}

function areOfKinds(one: string, other: string): boolean {
  const [first, second] = [kindsOf(one), kindsOf(other)];
  return first.length === 1 && second.length === 1 && first[0] !== second[0] && !sameSpeaker(one, other);
}

const kindsOf = remembering((source) => kinds.filter((kind) => kind.test(source)));

/** `a witness`, beside whom another account names somebody. */
const unnamed = /^(?:an?|one) /u;
