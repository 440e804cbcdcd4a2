import type { Span } from '../../span.ts';
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
    const users = new Map<string, number>();
    for (const { roots } of told) for (const root of roots) users.set(root, (users.get(root) ?? 0) + 1);
    const shared = [...users.values()].filter((count) => count > 1).length;
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
  const told = (passage === undefined ? [] : words(passage)).filter(
    (word) => !word.small && word.start >= start && word.end <= end,
  );
  return {
    words: told.length,
    weighty: told.filter(({ folded }) => isWeighty(folded)).length,
    roots: new Set(told.map(({ root }) => root)),
  };
}

function linkedAt({ passageAt, linksFrom }: Evidence, telling: readonly Place[]): number {
  const ids = telling.flatMap(({ account, start }) => passageAt(account, start)?.id ?? []);
  return Math.max(0, ...ids.map((id) => surestLink(linksFrom, id, ids)));
}
