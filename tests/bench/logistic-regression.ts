/** One observation: values in the order of the features, whether it is a link, and how much it counts. */
export type Observation = {
  readonly values: readonly number[];
  readonly linked: boolean;
  readonly weight: number;
};

export type Model = { readonly bias: number; readonly weights: readonly number[] };

/**
 * Logistic regression with an L2 penalty on the standardised weights, by Newton's method (iteratively reweighted least
 * squares). Weights keep to their signs: features whose weight comes out on the wrong side are left out and the rest
 * is learned again, until none is. Deterministic.
 */
export function learn(
  observations: readonly Observation[],
  signs: readonly number[],
  penalty: number,
): Model {
  let live = signs.map((_sign, index) => index);
  for (;;) {
    const { bias, weights } = fit(observations, live, penalty);
    const wrong = live.filter((feature, at) => (signs[feature] ?? 0) * (weights[at] ?? 0) < 0);
    if (wrong.length === 0) {
      const full = signs.map((_sign, feature) => weights[live.indexOf(feature)] ?? 0);
      return { bias, weights: full };
    }
    live = live.filter((feature) => !wrong.includes(feature));
  }
}

export function logOdds(model: Model, values: readonly number[]): number {
  return model.weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), model.bias);
}

function fit(observations: readonly Observation[], live: readonly number[], penalty: number): Model {
  const size = live.length;
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  const means = live.map(
    (feature) => observations.reduce((sum, o) => sum + o.weight * (o.values[feature] ?? 0), 0) / total,
  );
  const spreads = live.map((feature, at) => {
    const variance =
      observations.reduce(
        (sum, o) => sum + o.weight * ((o.values[feature] ?? 0) - (means[at] ?? 0)) ** 2,
        0,
      ) / total;
    return Math.sqrt(variance) || 1;
  });
  const rows = observations.map(({ values }) => {
    const row = new Float64Array(size + 1);
    live.forEach((feature, at) => {
      row[at] = ((values[feature] ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1);
    });
    row[size] = 1;
    return row;
  });
  const beta = new Float64Array(size + 1);
  for (let round = 0; round < 30; round += 1) {
    const step = newtonStep(rows, observations, beta, penalty);
    for (let k = 0; k <= size; k += 1) beta[k] = at(beta, k) + at(step, k);
    if (step.every((change) => Math.abs(change) < 1e-7)) break;
  }
  const weights = live.map((_feature, k) => at(beta, k) / (spreads[k] ?? 1));
  const bias = weights.reduce((sum, weight, k) => sum - weight * (means[k] ?? 0), at(beta, size));
  return { bias, weights };
}

function newtonStep(
  rows: readonly Float64Array[],
  observations: readonly Observation[],
  beta: Float64Array,
  penalty: number,
): Float64Array {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  rows.forEach((row, index) => {
    const observation = observations[index];
    if (observation === undefined) return;
    let odds = 0;
    for (let k = 0; k < size; k += 1) odds += at(beta, k) * at(row, k);
    const likely = 1 / (1 + Math.exp(-odds));
    const residue = observation.weight * ((observation.linked ? 1 : 0) - likely);
    const bend = observation.weight * likely * (1 - likely);
    for (let k = 0; k < size; k += 1) {
      gradient[k] = at(gradient, k) + residue * at(row, k);
      const line = curvature[k];
      if (line === undefined) continue;
      for (let m = 0; m <= k; m += 1) line[m] = at(line, m) + bend * at(row, k) * at(row, m);
    }
  });
  for (let k = 0; k < size; k += 1) {
    const line = curvature[k];
    if (line === undefined) continue;
    for (let m = k + 1; m < size; m += 1) line[m] = at(curvature[m], k);
    const ridge = k === size - 1 ? 1e-9 : penalty;
    line[k] = at(line, k) + ridge;
    gradient[k] = at(gradient, k) - (k === size - 1 ? 0 : penalty * at(beta, k));
  }
  return solved(curvature, gradient);
}

/** Gaussian elimination with partial pivoting; changes its arguments. */
export function solved(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(at(matrix[row], column)) > Math.abs(at(matrix[pivot], column))) pivot = row;
    }
    const [upper, chosen] = [matrix[column], matrix[pivot]];
    if (upper === undefined || chosen === undefined) continue;
    [matrix[column], matrix[pivot]] = [chosen, upper];
    [right[column], right[pivot]] = [at(right, pivot), at(right, column)];
    for (let row = column + 1; row < size; row += 1) {
      const line = matrix[row];
      const factor = at(line, column) / (at(chosen, column) || 1e-12);
      if (line === undefined || factor === 0) continue;
      for (let k = column; k < size; k += 1) line[k] = at(line, k) - factor * at(chosen, k);
      right[row] = at(right, row) - factor * at(right, column);
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = at(right, row);
    for (let k = row + 1; k < size; k += 1) rest -= at(matrix[row], k) * at(solution, k);
    solution[row] = rest / (at(matrix[row], row) || 1e-12);
  }
  return solution;
}

function at(numbers: Float64Array | undefined, index: number): number {
  return numbers?.[index] ?? 0;
}
