import type { Profile, Profiles } from './profile.ts';
import type { Similar } from './similar.ts';
import { cosineWith, rarity, similarPassages } from './similar.ts';

/**
 * What a pair of passages is judged by. Every feature is symmetric; `sign` is what common sense allows its weight to
 * be (likeness never counts against a link, a conflict never for it), and learning keeps to it.
 */
export const features = {
  'shared words': { sign: 1, is: 'log(1 + stems in common that are neither names nor numbers)' },
  'shared names': { sign: 1, is: 'log(1 + names in common)' },
  'shared numbers': { sign: 1, is: 'numbers in common, 2 at most' },
  'shared phrases': { sign: 1, is: 'log(1 + summed rarity of neighbouring words in common)' },
  'shared quoted words': { sign: 1, is: 'log(1 + summed rarity of stems that both have in quotation marks)' },
  'rarest shared word': { sign: 1, is: 'rarity of the rarest stem in common that is no name and no number' },
  'all words': { sign: 1, is: 'TF-IDF cosine of all stems' },
  'plain words': { sign: 1, is: 'TF-IDF cosine of the stems that are neither names nor numbers' },
  'names alike': { sign: 1, is: 'TF-IDF cosine of the names' },
  'letters alike': { sign: 1, is: 'TF-IDF cosine of character 4-grams: variants of names, other endings' },
  'one inside the other': {
    sign: 1,
    is: 'summed rarity in common, by that of the passage that has less of it',
  },
  'best match': {
    sign: 1,
    is: 'cosine by the best that either has with an account of the other, the lower share',
  },
  'neighbours match': {
    sign: 1,
    is: 'best cosine of the passage before or after one with that of the other',
  },
  'same company': { sign: 1, is: 'cosine of their similarities to all other passages' },
  'third account': {
    sign: 1,
    is: 'the passage of a third account most like both: the lower of its two cosines',
  },
  'other names': { sign: -1, is: '1 when both have names and none in common' },
  'other numbers': { sign: -1, is: '1 when both have numbers and none in common' },
} as const satisfies Readonly<Record<string, { readonly sign: 1 | -1; readonly is: string }>>;

export type Feature = keyof typeof features;
export const featureNames = Object.keys(features) as readonly Feature[];

/** Values of the features for a pair of profiles, in the order of `featureNames`. */
export type Measure = (a: number, b: number) => readonly number[];

/** Passages as the features see them, and the passages that are worth comparing with each. */
export type Comparison = { readonly measure: Measure; readonly similar: readonly Similar[] };

/** Prepares the comparison of all pairs of a review. Memory and time are linear in passages. */
export function comparisonOf({ profiles, terms, gramCounts, phraseCounts }: Profiles): Comparison {
  const total = profiles.length;
  const rarities = terms.passageCounts.map((count) => rarity(count, total));
  const gramRarities = gramCounts.map((count) => rarity(count, total));
  const phraseRarities = phraseCounts.map((count) => rarity(count, total));
  const similar = similarPassages(profiles, rarities);
  const lengthBy = (kind: string | null) =>
    profiles.map((profile) =>
      Math.sqrt(
        sum(profile.terms, (term) =>
          kind === null || terms.kinds[term] === kind ? square(rarities[term]) : 0,
        ),
      ),
    );
  const lengths = {
    all: lengthBy(null),
    word: lengthBy('word'),
    name: lengthBy('name'),
    number: lengthBy('number'),
  };
  const gramLengths = profiles.map(({ grams }) =>
    Math.sqrt(sum(grams, (gram) => square(gramRarities[gram]))),
  );
  const weights = profiles.map((profile) => sum(profile.terms, (term) => rarities[term] ?? 0));
  const best = profiles.map((_profile, index) => bestByAccount(similar[index], profiles));

  const measure: Measure = (first, second) => {
    const [a, b] = [profiles[first], profiles[second]];
    if (a === undefined || b === undefined) return featureNames.map(() => 0);
    const shared = { word: 0, name: 0, number: 0 };
    const squares = { word: 0, name: 0, number: 0 };
    let weight = 0;
    let rarest = 0;
    let quoted = 0;
    eachCommon(a.terms, b.terms, (term) => {
      const kind = terms.kinds[term] ?? 'word';
      const value = rarities[term] ?? 0;
      shared[kind] += 1;
      squares[kind] += value * value;
      weight += value;
      if (kind === 'word' && value > rarest) rarest = value;
      if (a.quoted.has(term) && b.quoted.has(term)) quoted += value;
    });
    let gramProduct = 0;
    eachCommon(a.grams, b.grams, (gram) => (gramProduct += square(gramRarities[gram])));
    let phrases = 0;
    eachCommon(a.phrases, b.phrases, (phrase) => (phrases += phraseRarities[phrase] ?? 0));
    const cosine = by(
      squares.word + squares.name + squares.number,
      (lengths.all[first] ?? 0) * (lengths.all[second] ?? 0),
    );
    const { company, third } = companyOf(similar[first], similar[second], profiles, a.account, b.account);
    const conflict = (kind: 'name' | 'number') =>
      shared[kind] === 0 && (lengths[kind][first] ?? 0) > 0 && (lengths[kind][second] ?? 0) > 0 ? 1 : 0;
    const values: Readonly<Record<Feature, number>> = {
      'shared words': Math.log1p(shared.word),
      'shared names': Math.log1p(shared.name),
      'shared numbers': Math.min(2, shared.number),
      'shared phrases': Math.log1p(phrases),
      'shared quoted words': Math.log1p(quoted),
      'rarest shared word': rarest,
      'all words': cosine,
      'plain words': by(squares.word, (lengths.word[first] ?? 0) * (lengths.word[second] ?? 0)),
      'names alike': by(squares.name, (lengths.name[first] ?? 0) * (lengths.name[second] ?? 0)),
      'letters alike': by(gramProduct, (gramLengths[first] ?? 0) * (gramLengths[second] ?? 0)),
      'one inside the other': by(weight, Math.min(weights[first] ?? 0, weights[second] ?? 0)),
      'best match': Math.min(
        by(cosine, best[first]?.get(b.account) ?? 0),
        by(cosine, best[second]?.get(a.account) ?? 0),
        1,
      ),
      'neighbours match': neighbours(profiles, similar, first, second),
      'same company': company,
      'third account': third,
      'other names': conflict('name'),
      'other numbers': conflict('number'),
    };
    return featureNames.map((name) => values[name]);
  };
  return { measure, similar };
}

function square(value: number | undefined): number {
  return value === undefined ? 0 : value * value;
}

function by(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function sum(numbers: readonly number[], value: (number: number) => number): number {
  let total = 0;
  for (const number of numbers) total += value(number);
  return total;
}

/** Calls `found` for every number that two ascending lists have in common. */
function eachCommon(a: readonly number[], b: readonly number[], found: (number: number) => void): void {
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left = 0, right = 0] = [a[i], b[j]];
    if (left === right) found(left);
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
}

function bestByAccount(
  similar: Similar | undefined,
  profiles: readonly Profile[],
): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  similar?.passages.forEach((passage, index) => {
    const account = profiles[passage]?.account ?? -1;
    const cosine = similar.cosines[index] ?? 0;
    if (cosine > (best.get(account) ?? 0)) best.set(account, cosine);
  });
  return best;
}

/** Two tellings of the same stretch of the story: what stands before both, or after both, matches too. */
function neighbours(
  profiles: readonly Profile[],
  similar: readonly Similar[],
  first: number,
  second: number,
): number {
  let best = 0;
  for (const left of [first - 1, first + 1]) {
    if (profiles[left]?.account !== profiles[first]?.account) continue;
    for (const right of [second - 1, second + 1]) {
      if (profiles[right]?.account !== profiles[second]?.account) continue;
      best = Math.max(best, cosineWith(similar[left], right));
    }
  }
  return best;
}

function companyOf(
  a: Similar | undefined,
  b: Similar | undefined,
  profiles: readonly Profile[],
  accountA: number,
  accountB: number,
): { readonly company: number; readonly third: number } {
  if (a === undefined || b === undefined) return { company: 0, third: 0 };
  let [i, j, product, third] = [0, 0, 0, 0];
  while (i < a.passages.length && j < b.passages.length) {
    const [left = 0, right = 0] = [a.passages[i], b.passages[j]];
    if (left === right) {
      const [toA = 0, toB = 0] = [a.cosines[i], b.cosines[j]];
      product += toA * toB;
      const account = profiles[left]?.account;
      if (account !== accountA && account !== accountB) third = Math.max(third, Math.min(toA, toB));
    }
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return { company: by(product, a.length * b.length), third };
}
