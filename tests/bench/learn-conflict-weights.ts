import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { weighedChanges } from '../../core/contradiction/contradiction.ts';
import { type ContradictionFeature, contradictionFeatureNames } from '../../core/contradiction/features.ts';
import { type ConflictItem, readConflicts } from './conflict-data.ts';
import { type JudgedPair, learnNoisyOr, likelihoodOf } from './noisy-or.ts';

/**
 * Learns the weights of contradictions from the development half of the set conflict:
 * `npm run learn-conflict-weights -- --data FOLDER [--half dev] [--out core/contradiction/weights.json]`.
 *
 * Figures are of pairs that were held out: all pairs made from one sentence together (ten folds of sentences), and once
 * more a whole domain at a time.
 */

const leak = 0.05;
/** L2 penalty. From 1 to 10 it makes no difference. */
const penalty = 3;
const folds = 10;

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, half: { type: 'string', default: 'dev' }, out: { type: 'string' } },
});
if (options.data === undefined) {
  console.error('usage: npm run learn-conflict-weights -- --data FOLDER [--half dev] [--out FILE.json]');
  process.exit(2);
}

type Pair = JudgedPair & { readonly item: ConflictItem };

const pairs: readonly Pair[] = readConflicts(
  JSON.parse(readFileSync(join(options.data, 'conflict', `${options.half}.json`), 'utf8')),
).map((item) => ({
  item,
  conflict: item.conflict === true,
  changes: weighedChanges(item.a, item.b).changes.map(({ values }) =>
    contradictionFeatureNames.map((name) => values[name] ?? 0),
  ),
}));
const groups = [...new Set(pairs.map(({ item }) => item.group))];
const foldOf = new Map(groups.map((group, index) => [group, index % folds]));

const figures = {
  'by leave-sentences-out': balancedByPart(heldOut(({ item }) => String(foldOf.get(item.group)))),
  'by leave-one-domain-out': balancedByPart(heldOut(({ item }) => item.domain)),
};
const model = learn(() => true);
const fitted = balancedByPart(new Map(pairs.map((pair) => [pair, likelihoodOf(model, pair.changes)])));
console.log('balanced accuracy', figures, { fitted });

const weights: Partial<Record<ContradictionFeature, number>> = {};
contradictionFeatureNames.forEach((name, index) => {
  weights[name] = Math.round((model.weights[index] ?? 0) * 1000) / 1000;
});
console.log(weights);
const file = {
  provenance: {
    what: 'Noisy-or of logistic regressions, learned by tests/bench/learn-conflict-weights.ts',
    data: `conflict (SummEdits, Apache-2.0; VitaminC, CC BY-SA 3.0), ${options.half} half: ${pairs.length} pairs, ${groups.length} sentences`,
    'balanced accuracy': figures,
  },
  leak,
  weights,
};
if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(file, null, 2)}\n`);

function learn(taken: (pair: Pair) => boolean) {
  return learnNoisyOr(pairs.filter(taken), leak, penalty);
}

/** Every pair judged by weights that were learned without its part. */
function heldOut(partOf: (pair: Pair) => string): ReadonlyMap<Pair, number> {
  const judged = new Map<Pair, number>();
  for (const part of new Set(pairs.map(partOf))) {
    const without = learn((pair) => partOf(pair) !== part);
    for (const pair of pairs)
      if (partOf(pair) === part) judged.set(pair, likelihoodOf(without, pair.changes));
  }
  return judged;
}

function balancedByPart(judged: ReadonlyMap<Pair, number>) {
  const of = (belongs: (pair: Pair) => boolean) => {
    const right = (conflict: boolean) => {
      const those = pairs.filter((pair) => pair.conflict === conflict && belongs(pair));
      return those.filter((pair) => (judged.get(pair) ?? 0) >= 0.5 === conflict).length / those.length;
    };
    return Math.round(500 * (right(true) + right(false))) / 1000;
  };
  return {
    news: of(({ item }) => item.domain === 'news'),
    'all edited summaries': of(({ item }) => item.domain !== 'vitaminc'),
    'independent claims': of(({ item }) => item.domain === 'vitaminc'),
  };
}
