import { writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import '../../renderer/window.ts';
import { type LaunchedCrossread, launchCrossread } from './launch.ts';
import { longestTask, watchLongTasks } from './long-tasks.ts';
import { ownFolder } from './own-folder.ts';
import { columns, screens, showView } from './passages.ts';
import { expectNoOverhang } from './window-size.ts';

let crossread: LaunchedCrossread;
let page: Page;

test.describe.configure({ timeout: 150_000 });

test.beforeEach(async () => {
  crossread = await launchCrossread();
  page = crossread.page;
});
test.afterEach(() => crossread.close());
const inFolder = ownFolder();

/** A new review of these texts, by file name. */
async function open(texts: Readonly<Record<string, string>>): Promise<void> {
  const paths = Object.entries(texts).map(([name, text]) => {
    const path = inFolder(name);
    writeFileSync(path, text);
    return path;
  });
  await page.evaluate(() => window.crossread.newReview('Hard to show'));
  await watchLongTasks(page);
  const answer = await page.evaluate((files) => window.crossread.addFiles(files), paths);
  expect(answer).toMatchObject({ ok: true, value: { problems: [] } });
  await expect(columns(page)).toHaveCount(paths.length, { timeout: 60_000 });
}

/** The comparison has come to its end; a long account takes its time. */
async function isCompared(): Promise<void> {
  await expect(columns(page).locator('[data-passage]').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('progressbar', { name: 'Comparing the accounts' })).toHaveCount(0, {
    timeout: 100_000,
  });
}

const report = 'Officials met in Florida on Sunday. The talks lasted four hours, and nothing was signed.';

test('an account of one word and one of 100,000 words', async () => {
  const sentence = (at: number): string =>
    `On day ${at} the delegates of district ${at % 97} counted ${(at * 7919) % 10_007} ballots in hall ${at % 41}.`;
  const paragraphs = Array.from({ length: 2_000 }, (_, at) =>
    [0, 1, 2, 3].map((part) => sentence(4 * at + part)).join(' '),
  );
  await open({ 'word.txt': 'Resigned.', 'long.txt': paragraphs.join('\n\n') });
  const [word, long] = [columns(page).nth(0), columns(page).nth(1)];
  // Both can be read before anything is compared, and the window answers meanwhile.
  await expect(word.getByText('Resigned.')).toBeVisible();
  await expect(long.getByText('On day 0 the delegates')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search this review' }).fill('On day 7999 ');
  await expect(page.getByText('1 of 1, in 1 account')).toBeVisible();
  await isCompared();
  await page.getByRole('searchbox', { name: 'Search this review' }).press('Enter');
  await expect(long.getByText('On day 7999 the delegates')).toBeInViewport({ timeout: 30_000 });
  await page.screenshot({ path: `${screens}/hard-long.png` });
  expect(await longestTask(page)).toBeLessThan(2_000);
});

test('Arabic and Chinese beside English', async () => {
  await open({
    'arabic.txt':
      'التقى المسؤولون في فلوريدا يوم الأحد.\n\nاستمرت المحادثات أربع ساعات، ولم يتم توقيع أي شيء.',
    'chinese.txt': '官员们周日在佛罗里达会面。\n\n会谈持续了四个小时，没有签署任何文件。',
    'english.txt': report,
  });
  await isCompared();
  const direction = (at: number): Promise<string> =>
    columns(page)
      .nth(at)
      .locator('[data-passage]')
      .first()
      .evaluate((passage) => getComputedStyle(passage.closest('.paragraph') ?? passage).direction);
  expect([await direction(0), await direction(1), await direction(2)]).toEqual(['rtl', 'ltr', 'ltr']);
  const language = (at: number) => columns(page).nth(at).locator('article').getAttribute('lang');
  expect([await language(0), await language(1), await language(2)]).toEqual(['ar', 'zh', 'en']);
  // Every column's number of accounts stands in its own margin, at the left, clear of the words.
  for (const column of await columns(page).all()) {
    const [mark, words] = await Promise.all([
      column.locator('.agreement').first().boundingBox(),
      column.locator('[data-passage]').first().boundingBox(),
    ]);
    expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual((words?.x ?? 0) + 1);
  }
  await columns(page).nth(0).locator('[data-passage]').last().click();
  await expect(page.locator('[data-role=selected]')).toContainText('المحادثات');
  await page.screenshot({ path: `${screens}/hard-scripts.png` });
});

test('a headline of 2,000 characters', async () => {
  const headline = 'Officials say that nothing was signed '.repeat(53).slice(0, 2_000).trim();
  await open({
    'long-headline.md': `---\ntitle: ${headline}\n---\n\n${report}`,
    'plain.md': `---\ntitle: Nothing signed\n---\n\n${report.replace('four', 'five')}`,
  });
  await isCompared();
  for (const name of ['Side by side', 'Statements', 'Quotes', 'Facts', 'Overview', 'Report']) {
    await showView(page, name);
    await expectNoOverhang(page, name);
    await page.screenshot({
      path: `${screens}/hard-headline-${name.toLowerCase().replaceAll(' ', '-')}.png`,
    });
  }
  await page.getByRole('tab', { name: 'Side by side' }).click();
  const head = await page.locator('.column-head').first().boundingBox();
  expect(head?.height ?? 1_000).toBeLessThan(160);
  await expect(columns(page).first().getByText('Officials met in Florida')).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Export report' })).toBeInViewport();
});

test('thirty accounts', async () => {
  const texts = Array.from({ length: 30 }, (_, at) => [
    `account-${String(at + 1).padStart(2, '0')}.txt`,
    `${report.replace('four', String(at + 2))} Reporter ${at} saw ${at * 3} cars leave.`,
  ]);
  await open(Object.fromEntries(texts));
  await isCompared();
  for (const at of [0, 29]) {
    const column = columns(page).nth(at);
    await column.scrollIntoViewIfNeeded();
    await expect(column.getByText('Officials met in Florida')).toBeInViewport();
    expect((await column.boundingBox())?.width ?? 0).toBeGreaterThanOrEqual(176);
  }
  await columns(page).nth(29).locator('[data-passage]').first().click();
  await expect(page.locator('[data-role=counterpart]')).toHaveCount(29);
  await page.screenshot({ path: `${screens}/hard-thirty.png` });
  for (const name of ['Statements', 'Facts', 'Overview', 'Report']) {
    await showView(page, name);
    await expectNoOverhang(page, name);
    await page.screenshot({ path: `${screens}/hard-thirty-${name.toLowerCase()}.png` });
  }
  expect(await longestTask(page)).toBeLessThan(1_000);
});

test('accounts whose comparison failed can be read, searched and annotated, and compared again', async () => {
  await open({ 'one.txt': report, 'two.txt': report.replace('four', 'five') });
  await isCompared();
  const message = 'The accounts could not be compared. They are all here and can be read and annotated.';
  await crossread.app.evaluate(({ BrowserWindow }, words) => {
    const slices = { analysis: null, analysisProgress: { state: 'failed', message: words } };
    BrowserWindow.getAllWindows()[0]?.webContents.send('crossread:changed', JSON.stringify(slices));
  }, message);
  const alert = page.getByRole('alert').filter({ hasText: message });
  await expect(alert).toContainText('If it fails again');
  for (const column of await columns(page).all())
    await expect(column.getByText('Officials met in Florida')).toBeInViewport();
  await expect(page.getByRole('complementary', { name: 'Findings' })).toContainText('have not been compared');
  await page.getByRole('searchbox', { name: 'Search this review' }).fill('florida');
  await expect(page.getByText('1 of 2, in 2 accounts')).toBeVisible();
  await page.screenshot({ path: `${screens}/hard-failed.png` });
  for (const name of ['Statements', 'Quotes', 'Facts', 'Overview', 'Report']) {
    await page.getByRole('tab', { name }).click();
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
    await page.screenshot({ path: `${screens}/hard-failed-${name.toLowerCase()}.png` });
  }
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await alert.getByRole('button', { name: 'Compare the accounts' }).click();
  await expect(alert).toHaveCount(0);
  await expect(columns(page).first().locator('[data-passage]').first()).toBeVisible();
});
