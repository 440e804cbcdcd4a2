import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffWords } from 'diff';
import { readAccount } from '../../core/account/account.ts';
import { analyse, stages } from '../../core/analyse.ts';
import type { Account } from '../../core/model.ts';
import { emptyMemory } from '../../core/readings.ts';
import { tuneV8 } from '../../main/tune-v8.ts';

/**
 * `npm run bench:speed`: how long an analysis takes, as ratios within this one run, so that another machine or a busy one
 * changes little. Cold is what the command line says of itself (`--timings`, import included) in new processes; it is
 * run once before, as whatever it kept of its compiled code is kept between runs.
 */
tuneV8();
const folder = join(process.cwd(), 'data', 'sample');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
  .map((file) => join(folder, file));
const texts = files.map((file) => readFileSync(file, 'utf8'));

const none: Timing = { total: 0, stages: new Map() };

inNewProcess();
const colds = Array.from({ length: 7 }, inNewProcess).toSorted((a, b) => a.total - b.total);
const cold = colds[3] ?? none;
const jsdiff = clocked(() => {
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) diffWords(one, other);
  });
});
const again = (times: number): readonly number[] =>
  Array.from({ length: times }, () => timed(accountsOf(texts)).total);
const warm = middle(again(10).slice(1));
// V8 goes on optimising for dozens of analyses
const settled = middle(again(50).slice(-9));
const sixth = withSixth(9);
const short = middleOf(5, 500);
const long = middleOf(5, 5000);
const five = middleOf(5, 400);
const forty = middleOf(40, 400);
const growths = [
  { what: '5 x 5,000 words by 5 x 500 words', small: short, large: long, aim: 'under 15' },
  { what: '40 accounts by 5 accounts', small: five, large: forty, aim: 'at most 12' },
];

row('five accounts of the sample, cold (median of 7)', cold.total);
row('  import', cold.stages.get('import') ?? 0);
for (const stage of stages) row(`  ${stage}`, cold.stages.get(stage) ?? 0);
row('the same, warm (median of 9)', warm);
row('settled (median of the last 9 of 50 more)', settled);
row('jsdiff diffWords over their ten pairs', jsdiff);
console.log(`jsdiff by analysis, cold   ${(jsdiff / cold.total).toFixed(1)} (aim 8)`);
console.log(`jsdiff by analysis, warm   ${(jsdiff / warm).toFixed(1)} (aim 20)`);
console.log(`jsdiff by analysis, settled   ${(jsdiff / settled).toFixed(1)} (aim 20)`);
console.log(
  `a sixth account, by all six anew   ${(sixth.added / sixth.anew).toFixed(2)} (${sixth.added.toFixed(0)} by ${sixth.anew.toFixed(0)} ms of processor)`,
);
for (const { what, small, large, aim } of growths) {
  console.log(`${what}   ${(large.total / small.total).toFixed(1)} (aim ${aim})`);
  for (const stage of stages) {
    const [one, many] = [small.stages.get(stage) ?? 0, large.stages.get(stage) ?? 0];
    console.log(
      `  ${stage.padEnd(12)} ${one.toFixed(1).padStart(8)} ms ${many.toFixed(1).padStart(9)} ms  x ${(many / one).toFixed(1)}`,
    );
  }
}

type Timing = { readonly total: number; readonly stages: ReadonlyMap<string, number> };

/** The built command line's own timings of the sample. */
function inNewProcess(): Timing {
  const parameters = ['dist/main/cli.cjs', 'analyse', ...files, '--json', '--timings'];
  const { status, stdout, stderr } = spawnSync(process.execPath, parameters, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`The command line did not run (npm run build makes it): ${stderr}`);
  const { timings } = JSON.parse(stdout) as { readonly timings: Readonly<Record<string, number>> };
  return timingOf(new Map(Object.entries(timings)));
}

function timed(accounts: readonly Account[]): Timing {
  const times = new Map<string, number>();
  analyse(accounts, {
    runStage: (stage, run) => {
      const started = performance.now();
      const result = run();
      times.set(stage, performance.now() - started);
      return result;
    },
  });
  return timingOf(times);
}

function timingOf(stages: ReadonlyMap<string, number>): Timing {
  return { total: Array.from(stages.values()).reduce((sum, time) => sum + time, 0), stages };
}

/** A sixth account of 800 words: processor time where the five are remembered, and where they are not; the least of each. */
function withSixth(turns: number): { readonly added: number; readonly anew: number } {
  const before = accountsOf(texts);
  const all = accountsOf([...texts, article(5, 800)]);
  const times = Array.from({ length: turns }, () => {
    const memory = emptyMemory();
    analyse(before, { memory });
    return { added: worked(() => analyse(all, { memory })), anew: worked(() => analyse(all)) };
  });
  return {
    added: Math.min(...times.map(({ added }) => added)),
    anew: Math.min(...times.map(({ anew }) => anew)),
  };
}

/** The processor time of all threads of this process, in milliseconds: other processes do not count. */
function worked(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle one of three runs. */
function middleOf(accounts: number, words: number): Timing {
  const made = accountsOf(Array.from({ length: accounts }, (_account, index) => article(index, words)));
  const runs = Array.from({ length: 3 }, () => timed(made)).toSorted((a, b) => a.total - b.total);
  return runs[1] ?? none;
}

/**
 * An article of about so many words from the sample's sentences: every account takes its own selection, so that most
 * passages have counterparts, and longer ones bring new words as longer articles do.
 */
function article(account: number, words: number): string {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.!?]["”]?)\s+/u))
    .filter((each) => each.length > 40);
  const lines: string[] = [];
  let length = 0;
  for (let turn = 0; length < words; turn += 1) {
    const sentence = sentences[(turn * 7 + account * 3) % sentences.length] ?? '';
    const round = Math.floor((turn * 7) / sentences.length);
    const varied =
      round === 0
        ? sentence
        : sentence.replaceAll(/\b[a-z]{6,}\b/g, (word, at: number) =>
            at % 3 === 0 ? `${word}${letters(round)}` : word,
          );
    lines.push(varied);
    length += varied.split(/\s+/).length;
  }
  return lines.join('\n');
}

function letters(round: number): string {
  return String.fromCodePoint(97 + (round % 26), 97 + (Math.floor(round / 26) % 26));
}

function accountsOf(all: readonly string[]): readonly Account[] {
  return all.map((text, index) =>
    readAccount({ id: `a${index + 1}`, file: `${index + 1}.txt`, sha256: '', text }),
  );
}

function clocked(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function row(what: string, milliseconds: number): void {
  console.log(`${what.padEnd(42)} ${milliseconds.toFixed(1).padStart(9)} ms`);
}
