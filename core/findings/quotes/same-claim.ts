import { countedRoots } from '../evidence/counted-roots.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** That an editor would write down that two tellings have different sources, by their roots and link: 0 to 1. */
export type SameClaim = (
  claim: ReadonlySet<string>,
  other: ReadonlySet<string>,
  linked: number,
  isPlain: boolean,
) => number;

const fewestShared = 2;

/**
 * A logistic regression over the 230 pairs of such tellings on twelve real events, 41 of which an inventory has; of those that
 * weights of the other eleven put above an even chance it has 23 of 31 (docs/experiments.md).
 */
const weights = {
  constant: -5.95,
  /** Of the words of the claim, by how rare they are, those that the other one has. */
  told: 3.91,
  /** The same of the other one's words. */
  telling: 2.45,
  /** How surely the two sentences are linked, 0 to 1. */
  linked: 3.16,
  /** Words that they share, as a logarithm. */
  shared: 1.06,
  /** Whether the other one has it in its own voice. */
  plain: -2.3,
};

export function sameClaimIn({ accounts, passages, roots }: Evidence): SameClaim {
  const all = accounts.flatMap(({ id }) => passages(id));
  const users = countedRoots(all.map(roots));
  /** How much some words tell together: the more, the fewer sentences have them. */
  const weigh = (some: Iterable<string>): number => {
    let sum = 0;
    for (const root of some) sum += Math.log((all.length + 1) / ((users.get(root) ?? 0) + 0.5));
    return sum;
  };
  return (claim, other, linked, isPlain) => {
    const shared = [...claim].filter((root) => other.has(root));
    if (shared.length < fewestShared) return 0;
    const score =
      weights.constant +
      weights.told * (weigh(shared) / weigh(claim)) +
      weights.telling * (weigh(shared) / weigh(other)) +
      weights.linked * linked +
      weights.shared * Math.log(shared.length) +
      weights.plain * Number(isPlain);
    return 1 / (1 + Math.exp(-score));
  };
}
