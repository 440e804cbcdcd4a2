import type { Evidence } from '../evidence/evidence.ts';
import { type Matter, mattersOf } from './matters.ts';
import { soleMatters } from './sole-matters.ts';
import { type Teller, tellersOf } from './tellers-of.ts';
import type { ToldWords } from './told-words.ts';
import { isWeighty } from './weighty-words.ts';

/** Of all accounts as many tell what the others are said to leave out. */
const leastTelling = 0.4;
/** So much of the clauses of a matter, by the rarity of their words, stands in another account too. */
const leastAlike = 0.3;
const surelyAlike = 0.6;
/** What one account comes back to weighs as much as if half of the accounts told it once. */
const comingBack = 5;

/** A matter that accounts may leave out, with what the others say of it. */
export type Candidate = {
  readonly matter: Matter;
  readonly tellers: readonly Teller[];
  /** Of their clauses. */
  readonly agreement: number;
  readonly weight: number;
};

/**
 * What several accounts tell alike, and what one comes back to, the weightiest first: by how many tell it, how many
 * words they share, and how many of these an editor would not leave out. The factors were set on the development events.
 */
export function candidatesOf(evidence: Evidence, words: ToldWords): readonly Candidate[] {
  const fewest = Math.max(2, Math.ceil(leastTelling * evidence.accounts.length));
  const candidate = (matter: Matter): Candidate =>
    candidateOf(evidence, matter, tellersOf(evidence, words, matter));
  const shared = mattersOf(words, evidence.accounts.length, fewest)
    .map(candidate)
    .filter((each) => each.tellers.length >= fewest && isOneMatter(each));
  const sole = evidence.accounts
    .flatMap(({ id }) => soleMatters(words, id))
    .map(candidate)
    .filter(({ matter, tellers: [only] }) => weightySigns(matter).size > 0 && (only?.weighty ?? 0) > 1);
  return [...shared, ...sole].toSorted((a, b) => b.weight - a.weight);
}

/** Clauses that are too little alike share a word by chance, and no matter. */
function isOneMatter({ matter, tellers: telling, agreement }: Candidate): boolean {
  return agreement >= leastAlike && (matter.signs.length > 1 || isSurelyOne(matter, telling));
}

/** A single word that accounts share may be chance: it tells of one matter where it has weight, or the clauses are much alike. */
function isSurelyOne(matter: Matter, telling: readonly Teller[]): boolean {
  return weightySigns(matter).size > 0 || telling.every(({ agreement }) => agreement >= surelyAlike);
}

const weightySigns = ({ told }: Matter): ReadonlySet<string> =>
  new Set(
    [...told.values()]
      .flat()
      .filter(({ folded }) => isWeighty(folded))
      .map(({ root }) => root),
  );

function candidateOf({ accounts }: Evidence, matter: Matter, telling: readonly Teller[]): Candidate {
  const mean = (value: (teller: Teller) => number): number =>
    telling.reduce((sum, each) => sum + value(each), 0) / Math.max(1, telling.length);
  const weighty = mean((teller) => teller.weighty);
  return {
    matter,
    tellers: telling,
    agreement: mean(({ agreement }) => agreement),
    weight:
      (telling.length === 1 ? comingBack : (10 * telling.length) / accounts.length) +
      4 * Math.min(4, matter.signs.length) +
      2 * Math.min(3, weighty) +
      3 * Math.min(2, weightySigns(matter).size),
  };
}
