import { expect, type Page, test } from '@playwright/test';
import type { LaunchedCrossread } from './launch.ts';
import { columns, compared, screens } from './passages.ts';
import { sampleWindow } from './sample-window.ts';

let crossread: LaunchedCrossread;
let page: Page;

const restart = sampleWindow('for each test', (opened) => {
  crossread = opened;
  page = opened.page;
});

function names(): Promise<readonly (string | null)[]> {
  return columns(page).evaluateAll((all) => all.map((column) => column.getAttribute('aria-label')));
}

async function width(at: number): Promise<number> {
  return (await columns(page).nth(at).boundingBox())?.width ?? 0;
}

async function choose(column: number, item: string): Promise<void> {
  await columns(page)
    .nth(column)
    .getByRole('button', { name: /^About / })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a column is made wider with the mouse and with the keys, and stays so', async () => {
  const edge = page.getByRole('separator', { name: /^Width of / }).first();
  await expect(edge).toHaveAttribute('aria-valuenow', '50');
  const before = await width(0);
  const box = await edge.boundingBox();
  if (box === null) throw new Error('there is no edge');
  await page.mouse.move(box.x + 4, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 34, box.y + 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => width(0)).toBeCloseTo(before + 30, -1);
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => width(0)).toBeCloseTo(before + 14, -1);
  expect(Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(50);
  const wide = await width(0);
  await restart();
  await expect.poll(() => width(0)).toBeCloseTo(wide, -1);
  await page
    .getByRole('separator', { name: /^Width of / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => width(0)).toBeCloseTo(before, -1);
});

test('a column is hidden, said to be hidden, and shown again by what leads to it', async () => {
  const all = await names();
  await choose(1, 'Hide this column');
  await expect(columns(page)).toHaveCount(4);
  const hidden = page.getByRole('button', { name: '1 hidden' });
  await expect(hidden).toBeVisible();
  await page.mouse.move(700, 5);
  await page.screenshot({ path: `${screens}/column-hidden.png` });
  await hidden.click();
  await page.getByRole('menuitem', { name: `Show ${all[1]}` }).click();
  expect(await names()).toEqual(all);
  await choose(0, 'Hide this column');
  await expect(columns(page)).toHaveCount(4);
  await page.getByRole('tab', { name: 'Statements' }).click();
  const cell = page.getByRole('grid').locator('[data-passage][data-column="0"]').first();
  await cell.click();
  await expect(columns(page)).toHaveCount(5);
  await expect(page.locator('[data-role=selected]')).toBeInViewport();
});

test('columns change places by menu, keys and mouse, and it can be undone', async () => {
  const [first = '', second = '', ...others] = (await names()).map(String);
  await choose(0, 'Move to the right');
  await expect.poll(names).toEqual([second, first, ...others]);
  await columns(page).nth(1).locator('[data-passage]').first().focus();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(names).toEqual([first, second, ...others]);
  await columns(page).nth(0).getByRole('heading', { level: 2 }).dragTo(columns(page).nth(1));
  await expect.poll(names).toEqual([second, first, ...others]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual([first, second, ...others]);
});

test('the window comes back as large as it was left', async () => {
  const size = { width: 1300, height: 820 };
  const inner = (): Promise<{ width: number; height: number }> =>
    page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  await crossread.app.evaluate(({ BrowserWindow }, wanted) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(wanted.width, wanted.height);
  }, size);
  await expect.poll(inner).toEqual(size);
  await page.waitForTimeout(1_000);
  await restart();
  expect(await inner()).toEqual(size);
});

test('the pinned reference account stays pinned when the review is opened again', async () => {
  const pinned = () => columns(page).locator('[data-reference]');
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(columns(page).nth(1).getByText('reference', { exact: true })).toBeVisible();
  await expect(pinned()).toHaveCount(1);
  await restart();
  await expect(columns(page).nth(1).getByText('reference', { exact: true })).toBeVisible();
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await expect(pinned()).toHaveCount(0);
  await page.getByRole('button', { name: 'Desk' }).click();
  await page.getByRole('button', { name: /^US–Ukraine/ }).click();
  await compared(page);
  await expect(pinned()).toHaveCount(0);
});
