import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { engineVersion } from '../../core/version.ts';
import { measures } from './measures.ts';

/**
 * `npm run bench -- MEASURE --data FOLDER [--half dev] --out PREDICTIONS.json` writes one measure's predictions.
 * `npm run bench -- --data FOLDER [--half dev] [--score SCORER.mjs]` makes them all and prints a table; figures come from
 * the scorer (`node SCORER.mjs MEASURE HALF PREDICTIONS.json`), which is looked for beside the data folder.
 */
const usage = `usage: npm run bench -- [MEASURE] --data FOLDER [--half dev] [--out PREDICTIONS.json] [--score SCORER.mjs]
measures: ${Object.keys(measures).join(' ')}`;

/** True and false positives and false negatives: behind every F1, and too many for a line. */
const counts: ReadonlySet<string> = new Set(['tp', 'fp', 'fn']);

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    half: { type: 'string', default: 'dev' },
    out: { type: 'string' },
    score: { type: 'string' },
  },
});
const [measure] = positionals;

if (options.data === undefined || (measure !== undefined && !Object.hasOwn(measures, measure))) {
  console.error(usage);
  process.exitCode = 2;
} else if (measure === undefined) {
  printTable(options.data, options.half, options.score ?? join(options.data, '..', 'score.mjs'));
} else {
  writePredictions(measure, options.data, options.half, options.out);
}

function writePredictions(name: string, data: string, half: string, out: string | undefined): void {
  const predict = measures[name];
  if (out === undefined) {
    console.error(`${name}: say where to write the predictions, with --out FILE.json`);
    process.exitCode = 2;
  } else if (predict !== undefined) {
    writeFileSync(out, JSON.stringify(predict(data, half)));
  }
}

function printTable(data: string, half: string, scorer: string): void {
  console.log(`engine ${engineVersion}, half ${half}`);
  if (!existsSync(scorer)) console.log(`No scorer at ${scorer}: predictions are made and timed, not scored.`);
  const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
  for (const [name, predict] of Object.entries(measures)) {
    const out = join(folder, `${name}.json`);
    const started = performance.now();
    try {
      writeFileSync(out, JSON.stringify(predict(data, half)));
    } catch (error) {
      console.log(`${name.padEnd(16)} failed: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
      continue;
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${name.padEnd(16)} ${existsSync(scorer) ? figures(scorer, name, half, out) : ''} (${seconds} s)`,
    );
  }
  rmSync(folder, { recursive: true });
}

/** The scorer's figures on one line. */
function figures(scorer: string, name: string, half: string, predictions: string): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve(scorer), name, half, predictions], {
    encoding: 'utf8',
  });
  if (status !== 0) return `could not be scored: ${stderr.trim().split('\n').at(-1) ?? ''}`;
  return flat(JSON.parse(stdout)).join('  ');
}

function flat(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return [`${path} ${Number.isInteger(value) ? value : value.toFixed(3)}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    counts.has(key) ? [] : flat(inner, path === '' ? key : `${path}.${key}`),
  );
}
