import type { Evidence } from '../evidence/evidence.ts';
import { addTo } from '../evidence/grouped.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { type Clause, clausesOf, type Term } from './clauses.ts';

/** Clauses of different accounts that tell one thing, the two that are most alike first. */
export type Parallel = {
  readonly clauses: readonly Clause[];
  /** The words that all of them have, as the first has them. */
  readonly common: readonly Term[];
  /** How much the first two have in common. */
  readonly strength: number;
};

/** Two clauses, and how much they have in common: rare words count most. */
type Tie = { readonly one: Clause; readonly other: Clause; readonly strength: number };

const leastShared = 2.5;
const leastAlike = 0.15;
/** Of a clause that is added: what it must have in common with those that are there, on average. */
const leastAdded = 0.5;
/** In a review of many accounts more tell an editor nothing new, and cost time. */
const mostClauses = 8;
const mostPairs = 4_000;

/** Each clause with its likest of the other accounts. */
export function parallelsOf(evidence: Evidence): readonly Parallel[] {
  const ties = tiesOf(evidence);
  const tiesFrom = new Map<Clause, Tie[]>();
  for (const tie of ties) {
    addTo(tiesFrom, tie.one, tie);
    addTo(tiesFrom, tie.other, { ...tie, one: tie.other, other: tie.one });
  }
  const used = new Set<Clause>();
  const parallels: Parallel[] = [];
  for (const { one, other, strength } of ties.toSorted((a, b) => b.strength - a.strength)) {
    if (used.has(one) || used.has(other)) continue;
    const parallel = grown({ clauses: [one, other], common: inBoth(one, other), strength }, tiesFrom, used);
    for (const clause of parallel.clauses) used.add(clause);
    parallels.push(parallel);
  }
  return parallels;
}

/** With one clause of each other account that has an ordinary word in common with all, the likest first. */
function grown(
  parallel: Parallel,
  tiesFrom: ReadonlyMap<Clause, readonly Tie[]>,
  used: ReadonlySet<Clause>,
): Parallel {
  const { clauses, common } = parallel;
  if (clauses.length >= mostClauses) return parallel;
  const likely = new Map<Clause, number>();
  for (const { other, strength } of clauses.flatMap((clause) => tiesFrom.get(clause) ?? [])) {
    const isFree =
      !used.has(other) && clauses.every(({ passage }) => passage.account !== other.passage.account);
    if (!isFree || !common.some(({ root, plain }) => plain && other.terms.has(root))) continue;
    likely.set(other, (likely.get(other) ?? 0) + strength / clauses.length);
  }
  const [best] = [...likely].toSorted(([, a], [, b]) => b - a);
  if (best === undefined || best[1] < leastAdded) return parallel;
  const [added] = best;
  return grown(
    {
      ...parallel,
      clauses: [...clauses, added],
      common: common.filter(({ root }) => added.terms.has(root)),
    },
    tiesFrom,
    used,
  );
}

function inBoth(one: Clause, other: Clause): readonly Term[] {
  const common: Term[] = [];
  for (const term of one.terms.values()) if (other.terms.has(term.root)) common.push(term);
  return common;
}

function tiesOf(evidence: Evidence): readonly Tie[] {
  const pairs = evidence.pairs.slice(0, mostPairs).filter(([a, b]) => a.zone === 'body' && b.zone === 'body');
  const clauses = oncePerPassage((passage) => clausesOf(evidence, passage));
  const rarity = rarityOf([...new Set(pairs.flat())].map(clauses));
  const weights = new Map<Clause, number>();
  const weightOf = (clause: Clause): number => {
    const weight = weights.get(clause) ?? sum([...clause.terms.values()], rarity);
    weights.set(clause, weight);
    return weight;
  };
  return pairs.flatMap(([a, b]) =>
    clauses(a).flatMap((one) =>
      clauses(b).flatMap((other): readonly Tie[] => {
        const common = inBoth(one, other);
        if (!common.some(({ plain }) => plain)) return [];
        const shared = sum(common, rarity);
        const alike = shared / Math.sqrt(weightOf(one) * weightOf(other));
        return shared < leastShared || alike < leastAlike ? [] : [{ one, other, strength: shared * alike }];
      }),
    ),
  );
}

const sum = (terms: readonly Term[], rarity: (root: string) => number): number =>
  terms.reduce((all, { root }) => all + rarity(root), 0);

/** How rare a word is among these passages: the logarithm of the share of them that have it, turned round. */
function rarityOf(passages: readonly (readonly Clause[])[]): (root: string) => number {
  const holders = new Map<string, number>();
  for (const clauses of passages) {
    for (const root of new Set(clauses.flatMap(({ terms }) => [...terms.keys()])))
      holders.set(root, (holders.get(root) ?? 0) + 1);
  }
  return (root) => Math.log(passages.length / (holders.get(root) ?? 1));
}
