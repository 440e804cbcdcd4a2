import { grouped } from '../grouped.ts';
import type { Progress } from '../progress.ts';
import type { Profile, Profiles } from './profile.ts';
import type { Similar } from './similar.ts';
import { likenessTo, rarityAmong, similarPassages } from './similar.ts';
import type { TermKind } from './terms.ts';

/**
 * What a pair of passages is judged by. Every feature is symmetric; `sign` is what common sense allows its weight to
 * be (likeness never counts against a link, a conflict never for it), and learning keeps to it.
 */
export const linkFeatures = {
  'shared words': { sign: 1, is: 'log(1 + stems in common that are neither names nor numbers)' },
  'shared numbers': { sign: 1, is: 'numbers in common, 2 at most' },
  'one inside the other': {
    sign: 1,
    is: 'summed rarity in common, by that of the passage that has less of it',
  },
  'hardly elsewhere': {
    sign: 1,
    is: 'log(1 + what is in common, each by 1 / (passages of the one account that have it x passages of the other))',
  },
  'neighbours match': {
    sign: 1,
    is: 'best likeness of the passage before or after one to that of the other',
  },
  'same company': { sign: 1, is: 'cosine of their likenesses to all other passages' },
  'third account': {
    sign: 1,
    is: 'the passage of a third account most like both: the lower of its two likenesses',
  },
  'other names': { sign: -1, is: '1 when both have names and none in common' },
  'other quotations': { sign: -1, is: '1 when both quote, and no utterance in common' },
  'other speakers': { sign: -1, is: '1 when named people speak in both, and nobody in both' },
} as const satisfies Readonly<Record<string, { readonly sign: 1 | -1; readonly is: string }>>;

export type LinkFeature = keyof typeof linkFeatures;
export const linkFeatureNames = Object.keys(linkFeatures) as readonly LinkFeature[];

/**
 * Values of the features for a pair of profiles, in the order of `linkFeatureNames`. Quickest when pairs come with their
 * first passage in order: what belongs to it is laid out once.
 */
export type Measure = (first: number, second: number) => readonly number[];

/** Passages as the features see them, and the passages that are worth comparing with each. */
export type Comparison = { readonly measure: Measure; readonly similar: readonly Similar[] };

/** Prepares the comparison of all pairs of a review. Memory and time are linear in passages. */
export function comparisonOf({ profiles, terms }: Profiles, tell: Progress): Comparison {
  const total = profiles.length;
  const rarities = Float64Array.from(terms.passageCounts, (count) => rarityAmong(count, total));
  const similar = similarPassages(profiles, rarities, tell);
  const sizes = profiles.map((profile) => sizesOf(profile, terms.kinds, rarities));
  const shares = sharesOf(profiles, rarities.length);
  const accountOf = Int32Array.from(profiles, ({ account }) => account);
  /** Of the first passage: rarities and shares of its terms, and its likenesses, each in the place of its number. */
  const here = {
    index: -1,
    terms: new Float64Array(rarities.length),
    shares: new Float64Array(rarities.length),
    likenesses: new Float64Array(total),
  };
  const layOut = (index: number): void => {
    if (index === here.index) return;
    for (const term of profiles[here.index]?.terms ?? []) here.terms[term] = 0;
    const former = similar[here.index]?.passages ?? [];
    for (let place = 0; place < former.length; place += 1) here.likenesses[former[place] ?? 0] = 0;
    profiles[index]?.terms.forEach((term, place) => {
      here.terms[term] = rarities[term] ?? 0;
      here.shares[term] = shares[index]?.[place] ?? 0;
    });
    const passages = similar[index]?.passages ?? [];
    const likenesses = similar[index]?.likenesses ?? [];
    for (let place = 0; place < passages.length; place += 1)
      here.likenesses[passages[place] ?? 0] = likenesses[place] ?? 0;
    here.index = index;
  };

  const measure: Measure = (first, second) => {
    const a = profiles[first];
    const b = profiles[second];
    const sizeA = sizes[first];
    const sizeB = sizes[second];
    if (a === undefined || b === undefined || sizeA === undefined || sizeB === undefined) return [];
    layOut(first);
    let words = 0;
    let names = 0;
    let numbers = 0;
    let weight = 0;
    let only = 0;
    const sharesB = shares[second];
    for (let place = 0; place < b.terms.length; place += 1) {
      const term = b.terms[place] ?? 0;
      const value = here.terms[term] ?? 0;
      if (value === 0) continue;
      weight += value;
      only += (here.shares[term] ?? 0) * (sharesB?.[place] ?? 0);
      const kind = terms.kinds[term];
      if (kind === 'name') names += 1;
      else if (kind === 'number') numbers += 1;
      else words += 1;
    }
    const { product, third } = companyOf(here.likenesses, similar[second], accountOf, a.account);
    // In the order of `linkFeatures`: a list made at once, for this is done for every pair.
    return [
      Math.log1p(words),
      Math.min(2, numbers),
      by(weight, Math.min(sizeA.weight, sizeB.weight)),
      Math.log1p(only),
      neighbours(accountOf, similar, first, second),
      by(product, (similar[first]?.length ?? 0) * (similar[second]?.length ?? 0)),
      third,
      names === 0 && sizeA.names > 0 && sizeB.names > 0 ? 1 : 0,
      nothingInCommon(a.quoted, b.quoted) ? 1 : 0,
      nothingInCommon(a.speakers, b.speakers) ? 1 : 0,
    ];
  };
  return { measure, similar };
}

/** How many names a passage has, and the summed rarity of all its terms. */
type Sizes = { readonly names: number; readonly weight: number };

function sizesOf({ terms }: Profile, kinds: readonly TermKind[], rarities: Float64Array): Sizes {
  const sizes = { names: 0, weight: 0 };
  for (const term of terms) {
    if (kinds[term] === 'name') sizes.names += 1;
    sizes.weight += rarities[term] ?? 0;
  }
  return sizes;
}

/** For each passage and each of its terms: 1 / passages of its account that have it. Passages come account by account. */
function sharesOf(profiles: readonly Profile[], termCount: number): readonly Float64Array[] {
  const counts = new Int32Array(termCount);
  return [...grouped(profiles, ({ account }) => account).values()].flatMap((own) => {
    for (const { terms } of own) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
    const shares = own.map(({ terms }) => Float64Array.from(terms, (term) => 1 / (counts[term] ?? 1)));
    for (const { terms } of own) for (const term of terms) counts[term] = 0;
    return shares;
  });
}

/** Whether both have items, and none in common. */
function nothingInCommon(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((each) => other.includes(each));
}

function by(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Two tellings of the same stretch of the story: what stands before both, or after both, matches too. */
function neighbours(
  accountOf: Int32Array,
  similar: readonly Similar[],
  first: number,
  second: number,
): number {
  let best = 0;
  for (let left = first - 1; left <= first + 1; left += 2) {
    if (accountOf[left] !== accountOf[first]) continue;
    for (let right = second - 1; right <= second + 1; right += 2) {
      if (accountOf[right] !== accountOf[second]) continue;
      best = Math.max(best, likenessTo(similar[left], right));
    }
  }
  return best;
}

/** What two passages are both like: the product of their likenesses, and the best match in a third account. */
function companyOf(
  likenessToFirst: Float64Array,
  second: Similar | undefined,
  accountOf: Int32Array,
  firstAccount: number,
): { readonly product: number; readonly third: number } {
  let product = 0;
  let third = 0;
  if (second === undefined) return { product, third };
  const { passages, likenesses, account: secondAccount } = second;
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index] ?? 0;
    const toFirst = likenessToFirst[passage] ?? 0;
    if (toFirst === 0) continue;
    const toSecond = likenesses[index] ?? 0;
    product += toFirst * toSecond;
    const lower = Math.min(toFirst, toSecond);
    if (lower <= third) continue;
    const account = accountOf[passage];
    if (account !== firstAccount && account !== secondAccount) third = lower;
  }
  return { product, third };
}
