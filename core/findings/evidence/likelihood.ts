import type { Span } from '../../span.ts';
import { countedRoots } from './counted-roots.ts';
import type { Evidence } from './evidence.ts';
import { surestLink } from './links-from.ts';
import { isWeighty } from './weighty-words.ts';

/** Where an account tells something. */
export type Place = Span & { readonly account: string };

/** How likely an editor would note what is told in these places, because others leave it out or tell it otherwise: 0 to 1. */
export type Likelihood = (telling: readonly Place[]) => number;

/**
 * A logistic regression, fitted to whether the inventories of 20 events hold the omissions that were offered; the sample is
 * none of them. It tells as well how many of the tellings that differ they hold (docs/experiments.md).
 */
const weights = {
  constant: -2.02,
  /** Of all accounts, those that tell it. */
  tellers: 2.14,
  /** How surely two of them are linked where they tell it, 0 to 1. */
  linked: 1.74,
  /** Words that say something, in each. */
  words: 0.067,
  /** Such as an editor would not leave out. */
  weighty: 0.41,
  /** Of the words, those that two of them have: what all tell in the same words came from one source and is often a detail. */
  shared: -1.26,
};

export function likelihoodOf(evidence: Evidence): Likelihood {
  return (telling) => {
    const told = telling.map((place) => rootsAt(evidence, place));
    const users = countedRoots(told.map(({ roots }) => roots));
    let shared = 0;
    for (const count of users.values()) if (count > 1) shared += 1;
    const mean = (value: (each: Told) => number): number =>
      told.reduce((sum, each) => sum + value(each), 0) / told.length;
    const score =
      weights.constant +
      weights.tellers * (new Set(telling.map(({ account }) => account)).size / evidence.accounts.length) +
      weights.linked * linkedAt(evidence, telling) +
      weights.words * mean(({ words }) => words) +
      weights.weighty * mean(({ weighty }) => weighty) +
      weights.shared * (shared / Math.max(1, users.size));
    return 1 / (1 + Math.exp(-score));
  };
}

type Told = { readonly words: number; readonly weighty: number; readonly roots: ReadonlySet<string> };

function rootsAt({ passageAt, words }: Evidence, { account, start, end }: Place): Told {
  const passage = passageAt(account, start);
  const roots = new Set<string>();
  let told = 0;
  let weighty = 0;
  for (const word of passage === undefined ? [] : words(passage)) {
    if (word.small || word.start < start || word.end > end) continue;
    told += 1;
    if (isWeighty(word.folded)) weighty += 1;
    roots.add(word.root);
  }
  return { words: told, weighty, roots };
}

function linkedAt({ passageAt, linksFrom }: Evidence, telling: readonly Place[]): number {
  const ids = telling.flatMap(({ account, start }) => passageAt(account, start)?.id ?? []);
  return Math.max(0, ...ids.map((id) => surestLink(linksFrom, id, ids)));
}
