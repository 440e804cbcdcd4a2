import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import '../../renderer/window.ts';
import { launchCrossread } from '../e2e/launch.ts';
import { longestTask, watchLongTasks } from '../e2e/long-tasks.ts';
import { inventedArticles } from './invented-articles.ts';

// How quick the desk is with 5 accounts of 10,000 words, 2,000 findings and 1,000 notes. `npm run bench:desk` prints
// the table; times run from the event to the end of the frame that shows what it did.

const accounts = 5;
const words = Number(process.env['WORDS'] ?? 10_000);
const findings = 2_000;
const notes = 1_000;

const rows: { what: string; measured: string; aim: string }[] = [];

test('the desk with long accounts', async () => {
  test.setTimeout(400_000);
  const folder = mkdtempSync(join(tmpdir(), 'crossread-desk-'));
  const files = inventedArticles(accounts, words).map((text, at) => {
    const path = join(folder, `account-${at + 1}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const { app, page, close } = await launchCrossread({ dialogPaths: [files] });
  await page.evaluate(() => window.crossread.newReview('Invented'));
  await watchLongTasks(page);
  await page.getByRole('button', { name: 'Add accounts' }).click();
  await expect(page.locator('[data-account]')).toHaveCount(accounts, { timeout: 60_000 });
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('[data-passage]').length), { timeout: 240_000 })
    .toBeGreaterThan(accounts * 10);
  await page.waitForTimeout(4_000);
  row('longest task while accounts are added', await longestTask(page), 'under 100 ms');

  // Through a file: the driver's own line to the main process does not carry that much.
  const filled = join(folder, 'filled.json');
  writeFileSync(filled, await page.evaluate(filledReview, [findings, notes] as const));
  await app.evaluate(({ BrowserWindow }, path) => {
    const slices = process.getBuiltinModule('node:fs').readFileSync(path, 'utf8');
    BrowserWindow.getAllWindows()[0]?.webContents.send('crossread:changed', slices);
  }, filled);
  // Looked for in one place: to read all of the page's text over and over would be a long task of its own.
  await expect(page.locator('.header-progress')).toContainText(`of ${findings} findings`);
  await page.waitForTimeout(4_000);
  row('longest task while findings and notes arrive', await longestTask(page), 'under 100 ms');

  row('a passage selected, 95 of 100', p95(await page.evaluate(selectingTimes, 60)), 'under 50 ms');
  await page.waitForTimeout(500);
  await longestTask(page);
  row('a letter typed in the search, 95 of 100', p95(await typingTimes(page)), 'under 50 ms');
  await page.evaluate(typed, '');
  await page.waitForTimeout(500);
  await longestTask(page);
  await page.evaluate(scrollThrough);
  row('longest task while scrolling', await longestTask(page), 'under 100 ms');
  for (const view of [
    'Statements',
    'Side by side',
    'Quotes',
    'Facts',
    'Overview',
    'Report',
    'Side by side',
  ]) {
    row(`to ${view}`, await page.evaluate(switchingTime, view), 'under 200 ms');
    await page.waitForTimeout(2_500);
    row(`  longest task after it`, await longestTask(page), 'under 200 ms');
  }
  const pid = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ type }) => type === 'Tab')?.pid ?? 0,
  );
  rows.push({ what: 'memory of the window', measured: `${ownMegabytes(pid)} MB`, aim: 'under 400 MB' });
  console.table(rows);
  await close();
  rmSync(folder, { recursive: true, force: true });
});

function row(what: string, milliseconds: number, aim: string): void {
  rows.push({ what, measured: `${Math.round(milliseconds)} ms`, aim });
}

/** What a process has for itself alone; without Linux's account of it, nothing is said. */
function ownMegabytes(pid: number): number {
  const path = `/proc/${pid}/smaps_rollup`;
  if (!existsSync(path)) return Number.NaN;
  const kilobytes = [...readFileSync(path, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm)];
  return Math.round(kilobytes.reduce((sum, [, count]) => sum + Number(count), 0) / 1024);
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** The open review with so many findings and notes as it would have after a long day. */
async function filledReview([findingCount, noteCount]: readonly [number, number]): Promise<string> {
  const answer = await window.crossread.snapshot();
  if (!answer.ok || answer.value.analysis === null || answer.value.review === null)
    throw new Error('nothing to fill');
  const { accounts: all, analysis, review } = answer.value;
  const text = (id: string, start: number, end: number): string =>
    all.find((account) => account.id === id)?.text.slice(start, end) ?? '';
  const passageById = new Map(analysis.passages.map((passage) => [passage.id, passage]));
  const shared = analysis.statements
    .map(({ members }) => members.flatMap((id) => passageById.get(id) ?? []))
    .filter((members) => members.length > 1);
  const pick = (at: number) => shared[at % Math.max(1, shared.length)] ?? analysis.passages.slice(0, 2);
  const kinds = ['number', 'place', 'date-time', 'quote-wording', 'omission'] as const;
  const severities = ['high', 'medium', 'low'] as const;
  const made = Array.from({ length: findingCount }, (_, at) => ({
    id: `invented ${at}`,
    kind: kinds[at % kinds.length],
    severity: severities[at % 3],
    confidence: 0.5,
    summary: `Invented finding ${at}: two accounts give different values for the same matter.`,
    sides: pick(at).map(({ account, start }) => ({
      account,
      start: start + (at % 5),
      end: start + 12 + (at % 5),
      text: text(account, start + (at % 5), start + 12 + (at % 5)),
      value: String(at),
    })),
    silent: [],
  }));
  const annotations = Array.from({ length: noteCount }, (_, at) => ({
    id: `note ${at}`,
    targets: pick(at * 3).map(({ account, start }) => ({
      account,
      start,
      end: start + 24,
      quote: text(account, start, start + 24),
      prefix: '',
      suffix: '',
      anchor: 'exact',
      former: null,
    })),
    silent: [],
    kind: 'remark',
    severity: severities[at % 3],
    status: 'open',
    text: `Invented note ${at}.`,
    tags: [],
    thread: [],
    author: 'bench',
    created: '2026-01-01T00:00:00.000Z',
    updated: '2026-01-01T00:00:00.000Z',
  }));
  return JSON.stringify({
    analysis: { ...analysis, findings: made },
    review: { ...review, annotations },
  });
}

/** Milliseconds from a click on a shared passage to the end of the frame in which its counterparts are lit. */
async function selectingTimes(count: number): Promise<readonly number[]> {
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', () => resolve());
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    });
  const all = [...document.querySelectorAll<HTMLElement>('[data-passage][aria-description$="report this"]')];
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const passage = all[(turn * 37) % all.length];
    const started = performance.now();
    passage?.click();
    await painted();
    times.push(performance.now() - started);
    if (document.querySelector('[data-role=counterpart]') === null) throw new Error('nothing is lit');
    await new Promise((resolve) => setTimeout(resolve, 350));
  }
  return times;
}

/** Milliseconds from a letter in the search box to the end of the frame that shows its hits. */
async function typingTimes(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (const query of ['gorbaden', 'the', 'lummer', 'stotavi', '12']) {
    for (let end = 1; end <= query.length; end += 1)
      times.push(await page.evaluate(typed, query.slice(0, end)));
  }
  return times;
}

async function typed(query: string): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('.search-input');
  if (box === null) throw new Error('there is no search box');
  const started = performance.now();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, query);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve());
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
  const elapsed = performance.now() - started;
  await new Promise((resolve) => setTimeout(resolve, 150));
  return elapsed;
}

/** Every column from head to end and back in large steps, a frame each. */
async function scrollThrough(): Promise<void> {
  const scrollers = [...document.querySelectorAll<HTMLElement>('[data-scroller]')];
  for (let step = 0; step <= 120; step += 1) {
    const share = step <= 60 ? step / 60 : (120 - step) / 60;
    for (const scroller of scrollers) scroller.scrollTop = share * scroller.scrollHeight;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Milliseconds from a tab to the end of the frame that shows its view. */
async function switchingTime(name: string): Promise<number> {
  const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find(
    ({ textContent }) => textContent === name,
  );
  if (tab === undefined) throw new Error(`there is no tab ${name}`);
  const started = performance.now();
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
    tab.dispatchEvent(
      new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, {
        bubbles: true,
        cancelable: true,
        button: 0,
        detail: 1,
      }),
    );
  }
  const key = name.toLowerCase().replaceAll(' ', '-');
  const shown = (): boolean =>
    (document.querySelector(`[data-view="${key}"]`)?.querySelectorAll('*').length ?? 0) >
    (key === 'report' ? 0 : 20);
  while (!shown() && performance.now() - started < 10_000)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => resolve());
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  });
  return performance.now() - started;
}
