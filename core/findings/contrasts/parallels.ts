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

const inBoth = (one: Clause, other: Clause): readonly Term[] =>
  [...one.terms.values()].filter(({ root }) => other.terms.has(root));

function tiesOf(evidence: Evidence): readonly Tie[] {
  const weightOf = rarityOf(evidence);
  const clauses = oncePerPassage((passage) =>
    clausesOf(evidence, passage).map((clause) => ({
      clause,
      weight: [...clause.terms.keys()].reduce((sum, root) => sum + weightOf(root), 0),
    })),
  );
  return evidence.pairs.flatMap(([a, b]) =>
    a.zone !== 'body' || b.zone !== 'body'
      ? []
      : clauses(a).flatMap((one) =>
          clauses(b).flatMap((other): readonly Tie[] => {
            const common = inBoth(one.clause, other.clause);
            const shared = common.reduce((sum, { root }) => sum + weightOf(root), 0);
            const alike = shared / Math.sqrt(one.weight * other.weight);
            return shared < leastShared || alike < leastAlike || !common.some(({ plain }) => plain)
              ? []
              : [{ one: one.clause, other: other.clause, strength: shared * alike }];
          }),
        ),
  );
}

/** How rare a word is in this review: the logarithm of the share of passages that have it. */
function rarityOf(evidence: Evidence): (root: string) => number {
  const passages = new Set(evidence.pairs.flat());
  const holders = new Map<string, number>();
  for (const passage of passages) {
    for (const root of new Set(clausesOf(evidence, passage).flatMap(({ terms }) => [...terms.keys()])))
      holders.set(root, (holders.get(root) ?? 0) + 1);
  }
  return (root) => Math.log(passages.size / (holders.get(root) ?? 1));
}
