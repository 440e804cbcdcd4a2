import type { Passage } from '../model.ts';
import { isLinkedZone } from './profile.ts';
import learned from './weights.json' with { type: 'json' };

/**
 * What the best counterpart of a passage is chosen by, among those that another account has. Whether two passages report
 * the same is one question (`linkScore`), which of several does so best is another: mostly the one that tells it first
 * and in the article itself. `sign` as in `linkFeatures`.
 */
export const counterpartFeatures = {
  link: { sign: 1, is: 'log-odds of the link score, which is taken to be 0.004 at least' },
  'both lead': { sign: 1, is: '1 when both are among the first four passages of their accounts' },
  'how late': { sign: -1, is: 'log(1 + passages before it)' },
  length: { sign: 1, is: 'log(10 + its characters)' },
  'body text': {
    sign: 1,
    is: '1 when it stands in the body, not in a headline, a caption or a summary point',
  },
} as const satisfies Readonly<Record<string, { readonly sign: 1 | -1; readonly is: string }>>;

export type CounterpartFeature = keyof typeof counterpartFeatures;
export const counterpartFeatureNames = Object.keys(counterpartFeatures) as readonly CounterpartFeature[];

/** Where a passage stands: passages of its account before it, headline included; bylines and the like don't count. */
export type Standing = { readonly before: number; readonly length: number; readonly isBody: boolean };

const leads = 4;
const leastScore = 0.004;
const weights: readonly number[] = counterpartFeatureNames.map((name) => learned.counterparts.weights[name]);

/** Every passage's standing by its id. Passages of one account come in the order of its text. */
export function standingsOf(passages: readonly Passage[]): ReadonlyMap<string, Standing> {
  const met = new Map<string, number>();
  return new Map(
    passages.map(({ id, account, start, end, zone }) => {
      const before = met.get(account) ?? 0;
      if (isLinkedZone(zone)) met.set(account, before + 1);
      return [id, { before, length: end - start, isBody: zone === 'body' }];
    }),
  );
}

/** In the order of `counterpartFeatureNames`; not symmetric: one passage is given, the other one of those to choose from. */
export function counterpartValues(
  given: Standing,
  candidate: Standing,
  linkScore: number,
): readonly number[] {
  const score = Math.min(1 - 1e-6, Math.max(leastScore, linkScore));
  return [
    Math.log(score / (1 - score)),
    given.before < leads && candidate.before < leads ? 1 : 0,
    Math.log1p(candidate.before),
    Math.log(10 + candidate.length),
    candidate.isBody ? 1 : 0,
  ];
}

/** The higher, the better a counterpart. Good for comparing candidates of one account only. */
export function counterpartRank(given: Standing, candidate: Standing, linkScore: number): number {
  return counterpartValues(given, candidate, linkScore).reduce(
    (sum, value, index) => sum + value * (weights[index] ?? 0),
    0,
  );
}
