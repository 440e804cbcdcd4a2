/** One pair of wordings: the feature values of each of its differences, and whether people found them in conflict. */
export type JudgedPair = {
  readonly changes: readonly (readonly number[])[];
  readonly conflict: boolean;
};

export type NoisyOr = { readonly leak: number; readonly weights: readonly number[] };

export function likelihoodOf({ leak, weights }: NoisyOr, changes: readonly (readonly number[])[]): number {
  if (changes.length === 0) return 0;
  return 1 - changes.reduce((product, values) => product * (1 - sigmoid(odds(weights, values))), 1 - leak);
}

const rounds = 200;
const rate = 0.1;

/**
 * Learns the weights of a noisy-or of logistic regressions from judged pairs, both classes counting the same, with an L2
 * penalty on all weights but the first (the one that is always 1). Gradient descent with Adam's steps (Kingma and
 * Ba, 2015) from zero. Deterministic.
 */
export function learnNoisyOr(pairs: readonly JudgedPair[], leak: number, penalty: number): NoisyOr {
  const size = pairs.find(({ changes }) => changes.length > 0)?.changes[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  const conflicts = pairs.filter(({ conflict }) => conflict).length;
  const share = (conflict: boolean) => pairs.length / 2 / (conflict ? conflicts : pairs.length - conflicts);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = new Float64Array(size);
    for (const { changes, conflict } of pairs) {
      const likely = changes.map((values) => sigmoid(odds(weights, values)));
      const none = likely.reduce((product, each) => product * (1 - each), 1 - leak);
      const pull = share(conflict) * (conflict ? none / Math.max(1e-6, 1 - none) : -1);
      changes.forEach((values, index) => {
        const by = pull * (likely[index] ?? 0);
        values.forEach((value, k) => {
          if (value !== 0) gradient[k] = at(gradient, k) + by * value;
        });
      });
    }
    for (let k = 0; k < size; k += 1) {
      const slope = at(gradient, k) - (k === 0 ? 0 : penalty * at(weights, k));
      mean[k] = 0.9 * at(mean, k) + 0.1 * slope;
      square[k] = 0.99 * at(square, k) + 0.01 * slope * slope;
      const step = at(mean, k) / (1 - 0.9 ** round) / (Math.sqrt(at(square, k) / (1 - 0.99 ** round)) + 1e-8);
      weights[k] = at(weights, k) + rate * step;
    }
  }
  return { leak, weights: [...weights] };
}

function odds(weights: ArrayLike<number>, values: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < values.length; k += 1) sum += (weights[k] ?? 0) * (values[k] ?? 0);
  return sum;
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
