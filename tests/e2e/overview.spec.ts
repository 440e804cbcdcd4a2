import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import '../../renderer/window.ts';
import { expectAccessible } from './accessible.ts';
import { type LaunchedCrossread, launchCrossread } from './launch.ts';
import { columns, compared, litWords, screens } from './passages.ts';
import { expectNoOverhang, resizeTo } from './window-size.ts';

test.describe.configure({ timeout: 240_000 });

let folder = '';
let crossread: LaunchedCrossread;
let page: Page;

const wire =
  'Engineers closed the old bridge over the river on Monday after inspectors found deep cracks in two of its pillars.';

/** Twelve short articles: every other one prints the same sentence, and some name another paper. */
function writeArticles(): string {
  const articles = join(folder, 'articles');
  mkdirSync(articles);
  for (let number = 1; number <= 12; number += 1) {
    const cites = number % 3 === 0 ? 'The bridge will stay shut, according to the Harbour Times.' : '';
    const shared = number % 2 === 0 ? wire : `Lindwick lost its bridge on day ${number}.`;
    const text = [`Bridge shut, part ${number}`, shared, cites, 'The mayor asked drivers to wait.'];
    writeFileSync(join(articles, `paper-${number}.txt`), text.filter(Boolean).join('\n\n'));
  }
  return articles;
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-overview-'));
  crossread = await launchCrossread({ dialogPaths: [[writeArticles()]] });
  page = crossread.page;
  await compared(page);
  await page.getByRole('tab', { name: 'Overview' }).click();
});
test.afterAll(async () => {
  await crossread.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function picture(name: string): Locator {
  return page.getByRole('grid', { name });
}

async function expectNamed(marks: Locator): Promise<void> {
  await expect(marks.first()).toBeVisible();
  const names = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
  for (const name of names) expect(name).toMatch(/\p{L}.*\d/u);
}

async function photograph(name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.crossread.setPreferences({ theme: chosen }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await picture('Sources by account').scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${screens}/${name}-${theme}.png` });
    await expectAccessible(page, `${name} ${theme}`);
  }
}

test('who reports what: the picture fits its place, and has no scroll bar', async () => {
  const heights = await page
    .locator('.matrix-scroll')
    .evaluate(({ offsetHeight, clientHeight }: HTMLElement) => ({ offsetHeight, clientHeight }));
  expect(heights.clientHeight).toBe(heights.offsetHeight);
  await page.screenshot({ path: `${screens}/overview-fits.png` });
});

test('who cites whom: every dot has a name, is reached with the arrows, and leads to its words', async () => {
  const grid = picture('Sources by account');
  const dots = grid.locator('.dot-mark');
  await expectNamed(dots);
  await expectNamed(grid.getByRole('rowheader').getByRole('button'));
  await grid.getByRole('rowheader').getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(dots.first()).toBeFocused();
  const name = (await dots.first().getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-role=cited]').first()).toBeInViewport();
  const cited = await litWords(page, 'cited');
  expect(cited.length).toBe(Number(/(\d+) places?$/.exec(name)?.[1]));
  for (const words of cited) expect(name).toContain(words);
  await page.getByRole('tab', { name: 'Overview' }).click();
});

test('who shares copy: a pair and a run lead to the same words in each account', async () => {
  const marks = picture('Shared copy between accounts').getByRole('button');
  await expectNamed(marks);
  const run = page.getByRole('list', { name: 'Runs of the same words' }).getByRole('button').first();
  const words = Number(/(\d+) words/.exec((await run.textContent()) ?? '')?.[1]);
  expect(words).toBeGreaterThanOrEqual(10);
  await run.click();
  const cited = await litWords(page, 'cited');
  expect(cited.length).toBeGreaterThan(1);
  for (const text of cited) expect(text.split(/\s+/).length).toBeGreaterThan(words / 2);
  await page.getByRole('tab', { name: 'Overview' }).click();
  await marks.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-role=cited]').first()).toBeInViewport();
  await page.getByRole('tab', { name: 'Overview' }).click();
});

test('the pictures can be read by everybody, light and dark, in a large and a small window', async () => {
  await photograph('overview-pictures-1440');
  await resizeTo(crossread, 1280, 800);
  await photograph('overview-pictures-1280');
  await resizeTo(crossread, 1440, 900);
});

test('with twelve accounts the pictures are still readable; with nothing to show they say so', async () => {
  await page.evaluate(() => window.crossread.setPreferences({ theme: 'light' }));
  await page.evaluate(() => window.crossread.newReview('Two that have nothing in common'));
  await page.evaluate(() =>
    window.crossread.pasteAccount({ name: 'One', text: 'The mayor opened a school in Lindwick.' }),
  );
  await page.evaluate(() =>
    window.crossread.pasteAccount({ name: 'Two', text: 'Rain fell on every hill of Tarn.' }),
  );
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await compared(page);
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(page.getByText('No account names another medium as its source.')).toBeVisible();
  await expect(page.getByText('No run of ten words or more stands in two accounts alike.')).toBeVisible();
  await page.screenshot({ path: `${screens}/overview-nothing.png` });

  await page.evaluate(() => window.crossread.newReview('Twelve papers'));
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await page.getByRole('button', { name: 'Add accounts' }).first().click();
  await expect(columns(page)).toHaveCount(12, { timeout: 60_000 });
  await compared(page);
  await page.getByRole('tab', { name: 'Overview' }).click();
  await expect(picture('Shared copy between accounts').getByRole('columnheader')).toHaveCount(13);
  await photograph('overview-twelve');
  await expectNoOverhang(page, 'twelve accounts');
});
