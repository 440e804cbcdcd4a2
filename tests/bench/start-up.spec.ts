import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron as electron, expect, test } from '@playwright/test';
import { foundElectron } from '../../scripts/electron-runtime.mjs';
import { launch, platformSwitches } from '../../scripts/launch.mjs';

// Cold start to five readable accounts, as a ratio to an empty window on the same runtime: the two are started in turn,
// each in a new process, and the medians of one run are compared: when the text stands in the window, and when Chromium
// says that its first text was on the screen. `npm run bench:start-up` prints the table.

const rounds = Number(process.env['ROUNDS'] ?? 11);
const emptyApp = resolve(import.meta.dirname, '../fixtures/empty-window');

type Case = {
  readonly name: string;
  readonly args: readonly string[];
  readonly selector: string;
  readonly count: number;
  /** How much text each of them must show. */
  readonly letters: number;
};

test('start-up', async () => {
  test.setTimeout(rounds * 30_000);
  const runtime = foundElectron();
  if (runtime === null) throw new Error('There is no Electron yet: run `npm run build` first.');
  const own = launch(runtime);
  const kept = mkdtempSync(join(tmpdir(), 'crossread-start-'));
  const empty: Case = {
    name: 'empty window',
    args: [...platformSwitches(), emptyApp],
    selector: '[data-readable]',
    count: 1,
    letters: 1,
  };
  const app = { args: own.args, selector: 'section.column', count: 5, letters: 2_000 };
  const first: Case = { ...app, name: 'Crossread, first start on the sample' };
  const again: Case = { ...app, name: 'Crossread, started again' };

  const times = new Map<string, Start[]>([
    [empty.name, []],
    [first.name, []],
    [again.name, []],
  ]);
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of [empty, first, again]) {
      const userData = one === again ? kept : mkdtempSync(join(tmpdir(), 'crossread-start-'));
      const start = await startOf(own.executablePath, { ...own.env, CROSSREAD_USER_DATA: userData }, one);
      // The first round warms the page cache and fills the folder that is started again.
      if (round > 0) times.get(one.name)?.push(start);
      if (one !== again) rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  rmSync(kept, { recursive: true, force: true });

  const base = times.get(empty.name) ?? [];
  const rows = [...times].map(([name, starts]) => ({
    name,
    ...figures('readable', starts, base),
    ...figures('painted', starts, base),
  }));
  console.table(rows);
  expect(rows).toHaveLength(3);
});

/** Milliseconds from the start of the process to the frame in which the text stands in the window, and to its painting. */
type Start = { readonly readable: number; readonly painted: number };

async function startOf(executablePath: string, env: Record<string, string>, one: Case): Promise<Start> {
  const started = Date.now();
  const app = await electron.launch({
    executablePath,
    args: [...one.args],
    env,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await app.firstWindow();
  const readable = await page.evaluate(
    ({ selector, count, letters }) =>
      new Promise<number>((done) => {
        const look = (): void => {
          const shown = [...document.querySelectorAll(selector)].filter(
            ({ textContent }) => (textContent ?? '').length >= letters,
          );
          if (shown.length < count) requestAnimationFrame(look);
          else requestAnimationFrame(() => done(Date.now()));
        };
        look();
      }),
    { selector: one.selector, count: one.count, letters: one.letters },
  );
  const painted = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((paints) => {
          const first = paints.getEntriesByName('first-contentful-paint')[0];
          if (first !== undefined) done(performance.timeOrigin + first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await app.close();
  return { readable: readable - started, painted: painted - started };
}

/** Columns of the table: the median with the least and the most, in milliseconds, and by the empty window's. */
function figures(
  what: keyof Start,
  starts: readonly Start[],
  base: readonly Start[],
): Record<string, string | number> {
  const values = starts.map((start) => start[what]);
  const middle = median(values);
  return {
    [`${what}, ms`]: `${Math.round(middle)} (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})`,
    [`${what}, ratio`]: Number((middle / median(base.map((start) => start[what]))).toFixed(2)),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
