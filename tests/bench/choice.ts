import { solved } from './logistic-regression.ts';

/** One thing to choose: the values of each candidate and whether it is a right one, and how much the question counts. */
export type Question = {
  readonly candidates: readonly { readonly values: readonly number[]; readonly right: boolean }[];
  readonly weight: number;
};

/**
 * Conditional logistic regression (a softmax over the candidates of each question, any right one will do) with an L2
 * penalty on the standardised weights, by Newton's method with the curvature of all candidates. Weights keep to their
 * signs as in `learn`. Deterministic.
 */
export function learnChoice(
  questions: readonly Question[],
  signs: readonly number[],
  penalty: number,
): readonly number[] {
  const spreads = signs.map((_sign, feature) => spreadOf(questions, feature));
  let live = signs.map((_sign, feature) => feature);
  for (;;) {
    const found = fit(questions, live, spreads, penalty);
    const wrong = live.filter((feature, at) => (signs[feature] ?? 0) * (found[at] ?? 0) < 0);
    if (wrong.length === 0)
      return signs.map((_sign, feature) => (found[live.indexOf(feature)] ?? 0) / (spreads[feature] ?? 1));
    live = live.filter((feature) => !wrong.includes(feature));
  }
}

/** Whether the candidate with the highest sum is a right one; the first of equals. */
export function isChosenRight({ candidates }: Question, weights: readonly number[]): boolean {
  let best = Number.NEGATIVE_INFINITY;
  let right = false;
  for (const candidate of candidates) {
    const worth = weights.reduce((sum, weight, index) => sum + weight * (candidate.values[index] ?? 0), 0);
    if (worth <= best) continue;
    best = worth;
    right = candidate.right;
  }
  return right;
}

function spreadOf(questions: readonly Question[], feature: number): number {
  let [count, sum, squares] = [0, 0, 0];
  for (const { candidates } of questions) {
    for (const { values } of candidates) {
      const value = values[feature] ?? 0;
      count += 1;
      sum += value;
      squares += value * value;
    }
  }
  return Math.sqrt(squares / count - (sum / count) ** 2) || 1;
}

function fit(
  questions: readonly Question[],
  live: readonly number[],
  spreads: readonly number[],
  penalty: number,
): readonly number[] {
  const size = live.length;
  const rows = questions.map(({ candidates }) =>
    candidates.map(({ values }) =>
      Float64Array.from(live, (feature) => (values[feature] ?? 0) / (spreads[feature] ?? 1)),
    ),
  );
  const beta = new Float64Array(size);
  for (let round = 0; round < 40; round += 1) {
    const gradient = Float64Array.from(beta, (value) => -penalty * value);
    const curvature = Array.from({ length: size }, (_line, k) =>
      Float64Array.from({ length: size }, (_cell, m) => (k === m ? penalty : 0)),
    );
    questions.forEach(({ candidates, weight }, index) => {
      const own = rows[index] ?? [];
      const worth = own.map((row) => row.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0));
      const highest = worth.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
      const shares = worth.map((each) => Math.exp(each - highest));
      const total = shares.reduce((sum, each) => sum + each, 0);
      const rightTotal = shares.reduce((sum, each, at) => sum + (candidates[at]?.right ? each : 0), 0);
      if (rightTotal === 0) return;
      const mean = new Float64Array(size);
      own.forEach((row, at) => {
        const likely = (shares[at] ?? 0) / total;
        const pull = (candidates[at]?.right ? (shares[at] ?? 0) / rightTotal : 0) - likely;
        row.forEach((value, k) => {
          mean[k] = (mean[k] ?? 0) + likely * value;
          gradient[k] = (gradient[k] ?? 0) + weight * pull * value;
          const line = curvature[k];
          if (line === undefined) return;
          for (let m = 0; m < size; m += 1)
            line[m] = (line[m] ?? 0) + weight * likely * value * (row[m] ?? 0);
        });
      });
      curvature.forEach((line, k) => {
        for (let m = 0; m < size; m += 1) line[m] = (line[m] ?? 0) - weight * (mean[k] ?? 0) * (mean[m] ?? 0);
      });
    });
    const step = solved(curvature, gradient);
    for (let k = 0; k < size; k += 1) beta[k] = (beta[k] ?? 0) + (step[k] ?? 0);
    if (step.every((change) => Math.abs(change) < 1e-5)) break;
  }
  return [...beta];
}
