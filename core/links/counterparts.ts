import type { Passage } from '../model.ts';
import { isLinkedZone } from './profile.ts';
import learned from './weights.json' with { type: 'json' };

/**
 * What the best counterpart of a passage is chosen by, among the passages of one other account. Whether two passages
 * report the same is one question (`linkScore`), which of several does so best is another: mostly the article's own words,
 * and where none is surely linked, the lead, which tells the event as a whole. `sign` as in `linkFeatures`.
 */
export const counterpartFeatures = {
  link: { sign: 1, is: 'log-odds of the link score, which is taken to be 0.004 at least' },
  'both lead': {
    sign: 1,
    is: 'unsureness (1 - the highest link score in the account) when both are among the first four passages of theirs',
  },
  'how late': { sign: -1, is: 'unsureness x log(1 + passages before it)' },
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

/** A passage to choose from: where it stands, and how likely it reports the same as the given one. */
export type Candidate = { readonly standing: Standing; readonly linkScore: number };

/** For each candidate of one account its values in the order of `counterpartFeatureNames`. */
export function counterpartValues(
  given: Standing,
  candidates: readonly Candidate[],
): readonly (readonly number[])[] {
  const unsureness = candidates.reduce((least, { linkScore }) => Math.min(least, 1 - linkScore), 1);
  return candidates.map(({ standing: { before, length, isBody }, linkScore }) => {
    const score = Math.min(1 - 1e-6, Math.max(leastScore, linkScore));
    return [
      Math.log(score / (1 - score)),
      given.before < leads && before < leads ? unsureness : 0,
      unsureness * Math.log1p(before),
      Math.log(10 + length),
      isBody ? 1 : 0,
    ];
  });
}

/** For each candidate of one account how good a counterpart it is: the higher, the better. */
export function counterpartRanks(given: Standing, candidates: readonly Candidate[]): readonly number[] {
  return counterpartValues(given, candidates).map((values) =>
    values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
  );
}
