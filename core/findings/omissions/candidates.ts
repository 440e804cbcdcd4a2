import type { Evidence } from '../evidence/evidence.ts';
import type { Likelihood } from '../evidence/likelihood.ts';
import { isWeighty } from '../evidence/weighty-words.ts';
import { type Matter, mattersOf } from './matters.ts';
import { soleMatters } from './sole-matters.ts';
import { statementMatters } from './statement-matters.ts';
import { type Teller, tellersOf } from './tellers-of.ts';

/** Of all accounts as many tell what the others are said to leave out. */
const leastTelling = 0.4;
/** So much of the clauses of a matter, by the rarity of their words, stands in another account too: less is chance. */
const leastAlike = 0.3;
const surelyAlike = 0.6;

/** A matter that accounts may leave out, with what the others say of it. */
export type OmissionCandidate = {
  readonly matter: Matter;
  readonly tellers: readonly Teller[];
  readonly likelihood: number;
};

/** What several accounts tell, in a statement or by words that others lack, and what one comes back to: the likeliest to be missed first. */
export function candidatesOf(evidence: Evidence, likelihood: Likelihood): readonly OmissionCandidate[] {
  const words = evidence.toldWords();
  const all = evidence.accounts.length;
  const fewest = Math.max(2, Math.ceil(leastTelling * all));
  const told = (matter: Matter): Pick<OmissionCandidate, 'matter' | 'tellers'> => ({
    matter,
    tellers: tellersOf(evidence, matter),
  });
  const shared = [...statementMatters(evidence, fewest), ...mattersOf(words, all, fewest)]
    .map(told)
    .filter(({ matter, tellers }) => tellers.length >= fewest && isOneMatter(matter, tellers));
  const sole = evidence.accounts
    .flatMap(({ id }) => soleMatters(words, id))
    .map(told)
    .filter(({ matter, tellers: [only] }) => hasWeightySign(matter) && (only?.weighty ?? 0) > 1);
  return [...shared, ...sole]
    .map(({ matter, tellers }) => ({
      matter,
      tellers,
      likelihood: likelihood(tellers.map(({ account, at }) => ({ account, ...at }))),
    }))
    .toSorted((a, b) => b.likelihood - a.likelihood);
}

/** Clauses that are too little alike share words by chance; and a single word, unless it has weight or they are much alike. */
function isOneMatter(matter: Matter, tellers: readonly Teller[]): boolean {
  const alike = tellers.map(({ agreement }) => agreement);
  return (
    alike.reduce((sum, each) => sum + each, 0) >= leastAlike * alike.length &&
    (matter.signs.length > 1 || hasWeightySign(matter) || Math.min(...alike) >= surelyAlike)
  );
}

const hasWeightySign = ({ told }: Matter): boolean =>
  [...told.values()].flat().some(({ folded }) => isWeighty(folded));
