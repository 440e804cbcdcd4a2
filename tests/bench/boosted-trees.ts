/** One observation: values in the order of the features, the answer, and how much it counts. */
export type Example = { readonly values: readonly number[]; readonly yes: boolean; readonly weight: number };

/** In preorder: a fork is feature, cut, lower branch, upper branch; a leaf is -1 and its value. */
export type Tree = readonly number[];

export type Growth = {
  readonly rounds: number;
  readonly depth: number;
  /** What a leaf's value is multiplied with. */
  readonly rate: number;
  /** Share of the features, and of the examples, that one tree may look at. */
  readonly features: number;
  readonly examples: number;
  /** L2 penalty of leaves, and the least curvature in one. */
  readonly penalty: number;
  readonly leastCurvature: number;
};

const mostBins = 32;

/** Values in bins: a feature's cuts, and each example's bin by feature. */
export type Binned = { readonly cuts: readonly (readonly number[])[]; readonly bins: readonly Uint8Array[] };

export function binned(examples: readonly Example[]): Binned {
  const count = examples[0]?.values.length ?? 0;
  const cuts = Array.from({ length: count }, (_, feature) => {
    const sorted = examples.map(({ values }) => values[feature] ?? 0).sort((a, b) => a - b);
    const distinct = [...new Set(sorted)];
    if (distinct.length <= mostBins) {
      return distinct.slice(1).map((value, index) => rounded((value + (distinct[index] ?? 0)) / 2));
    }
    const quantiles = Array.from(
      { length: mostBins - 1 },
      (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / mostBins)] ?? 0,
    );
    return [...new Set(quantiles.map(rounded))];
  });
  const bins = examples.map(({ values }) =>
    Uint8Array.from(cuts, (list, feature) => {
      const value = values[feature] ?? 0;
      const bin = list.findIndex((cut) => value <= cut);
      return bin === -1 ? list.length : bin;
    }),
  );
  return { cuts, bins };
}

/**
 * Gradient boosting of decision trees with logistic loss, by second-order gains over histograms (Chen and Guestrin,
 * XGBoost, 2016). `taken` are the examples to learn from. Deterministic.
 */
export function grow(
  { cuts, bins }: Binned,
  examples: readonly Example[],
  taken: readonly number[],
  growth: Growth,
): readonly Tree[] {
  const odds = new Float64Array(examples.length);
  const slope = new Float64Array(examples.length);
  const curve = new Float64Array(examples.length);
  const random = generator(1);
  const trees: Tree[] = [];
  for (let round = 0; round < growth.rounds; round += 1) {
    for (const index of taken) {
      const { yes, weight } = examples[index] ?? { yes: false, weight: 0 };
      const likely = 1 / (1 + Math.exp(-(odds[index] ?? 0)));
      slope[index] = weight * ((yes ? 1 : 0) - likely);
      curve[index] = weight * likely * (1 - likely);
    }
    const features = cuts.flatMap((list, feature) =>
      list.length > 0 && random() < growth.features ? [feature] : [],
    );
    const sample = taken.filter(() => random() < growth.examples);
    const tree: number[] = [];
    branch({ cuts, bins, slope, curve, features, growth }, sample, growth.depth, tree);
    trees.push(tree);
    for (const index of taken) odds[index] = (odds[index] ?? 0) + leafOf(tree, cuts, bins[index]);
  }
  return trees;
}

type Growing = Binned & {
  readonly slope: Float64Array;
  readonly curve: Float64Array;
  readonly features: readonly number[];
  readonly growth: Growth;
};

function branch(growing: Growing, sample: readonly number[], depth: number, tree: number[]): void {
  const { slope, curve, bins, cuts, growth } = growing;
  const total = totals(sample, slope, curve);
  const fork = depth === 0 ? null : bestFork(growing, sample, total);
  if (fork === null) {
    tree.push(-1, rounded((growth.rate * total.slope) / (total.curve + growth.penalty)));
    return;
  }
  tree.push(fork.feature, cuts[fork.feature]?.[fork.bin] ?? 0);
  const below = (index: number): boolean => (bins[index]?.[fork.feature] ?? 0) <= fork.bin;
  branch(growing, sample.filter(below), depth - 1, tree);
  branch(
    growing,
    sample.filter((index) => !below(index)),
    depth - 1,
    tree,
  );
}

type Totals = { readonly slope: number; readonly curve: number };

function totals(sample: readonly number[], slope: Float64Array, curve: Float64Array): Totals {
  let [slopes, curves] = [0, 0];
  for (const index of sample) {
    slopes += slope[index] ?? 0;
    curves += curve[index] ?? 0;
  }
  return { slope: slopes, curve: curves };
}

function bestFork(
  { cuts, bins, slope, curve, features, growth }: Growing,
  sample: readonly number[],
  total: Totals,
): { readonly feature: number; readonly bin: number } | null {
  const { penalty, leastCurvature } = growth;
  const worth = (slopes: number, curves: number): number => slopes ** 2 / (curves + penalty);
  let best: { feature: number; bin: number } | null = null;
  let gain = worth(total.slope, total.curve) + 1e-3;
  for (const feature of features) {
    const size = (cuts[feature]?.length ?? 0) + 1;
    const slopes = new Float64Array(size);
    const curves = new Float64Array(size);
    for (const index of sample) {
      const bin = bins[index]?.[feature] ?? 0;
      slopes[bin] = (slopes[bin] ?? 0) + (slope[index] ?? 0);
      curves[bin] = (curves[bin] ?? 0) + (curve[index] ?? 0);
    }
    let [low, lowCurve] = [0, 0];
    for (let bin = 0; bin < size - 1; bin += 1) {
      low += slopes[bin] ?? 0;
      lowCurve += curves[bin] ?? 0;
      if (lowCurve < leastCurvature || total.curve - lowCurve < leastCurvature) continue;
      const parted = worth(low, lowCurve) + worth(total.slope - low, total.curve - lowCurve);
      if (parted > gain) [gain, best] = [parted, { feature, bin }];
    }
  }
  return best;
}

function leafOf(tree: Tree, cuts: Binned['cuts'], bins: Uint8Array | undefined): number {
  const walk = (at: number): number => {
    const feature = tree[at] ?? -1;
    const cut = tree[at + 1] ?? 0;
    if (feature === -1) return cut;
    const lower = (bins?.[feature] ?? 0) <= (cuts[feature]?.indexOf(cut) ?? 0);
    return walk(lower ? at + 2 : branchEnd(tree, at + 2));
  };
  return walk(0);
}

function branchEnd(tree: Tree, start: number): number {
  let at = start;
  for (let open = 1; open > 0; at += 2) open += tree[at] === -1 ? -1 : 1;
  return at;
}

/** Park and Miller's generator: the same trees on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
