import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { columns, compared, screens } from './passages.ts';
import { test } from './sample-test.ts';
import { resizeTo } from './window-size.ts';

function names(page: Page): Promise<readonly (string | null)[]> {
  return columns(page).evaluateAll((all) => all.map((column) => column.getAttribute('aria-label')));
}

async function width(page: Page, at: number): Promise<number> {
  return (await columns(page).nth(at).boundingBox())?.width ?? 0;
}

async function choose(page: Page, column: number, item: string): Promise<void> {
  await columns(page)
    .nth(column)
    .getByRole('button', { name: /^About / })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a column is made wider with the mouse and with the keys, and stays so', async ({ sample }) => {
  let { page } = sample;
  const edge = page.getByRole('separator', { name: /^Width of / }).first();
  await expect(edge).toHaveAttribute('aria-valuenow', '50');
  const before = await width(page, 0);
  const box = await edge.boundingBox();
  if (box === null) throw new Error('there is no edge');
  await page.mouse.move(box.x + 4, box.y + 300);
  await page.mouse.down();
  await page.mouse.move(box.x + 34, box.y + 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => width(page, 0)).toBeCloseTo(before + 30, -1);
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => width(page, 0)).toBeCloseTo(before + 14, -1);
  expect(Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(50);
  const wide = await width(page, 0);
  page = await sample.restart();
  await expect.poll(() => width(page, 0)).toBeCloseTo(wide, -1);
  await page
    .getByRole('separator', { name: /^Width of / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => width(page, 0)).toBeCloseTo(before, -1);
});

test('a column is hidden, said to be hidden, and shown again by what leads to it', async ({ page }) => {
  const all = await names(page);
  await choose(page, 1, 'Hide this column');
  await expect(columns(page)).toHaveCount(4);
  const hidden = page.getByRole('button', { name: '1 hidden' });
  await expect(hidden).toBeVisible();
  await page.mouse.move(700, 5);
  await page.screenshot({ path: `${screens}/column-hidden.png` });
  await hidden.click();
  await page.getByRole('menuitem', { name: `Show ${all[1]}` }).click();
  expect(await names(page)).toEqual(all);
  await choose(page, 0, 'Hide this column');
  await expect(columns(page)).toHaveCount(4);
  await page.getByRole('tab', { name: 'Statements' }).click();
  const cell = page.getByRole('grid').locator('[data-passage][data-column="0"]').first();
  await cell.click();
  await expect(columns(page)).toHaveCount(5);
  await expect(page.locator('[data-role=selected]')).toBeInViewport();
});

test('columns change places by menu, keys and mouse, and it can be undone', async ({ page }) => {
  const [first = '', second = '', ...others] = (await names(page)).map(String);
  await choose(page, 0, 'Move to the right');
  await expect.poll(() => names(page)).toEqual([second, first, ...others]);
  await columns(page).nth(1).locator('[data-passage]').first().focus();
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => names(page)).toEqual([first, second, ...others]);
  await columns(page).nth(0).getByRole('heading', { level: 2 }).dragTo(columns(page).nth(1));
  await expect.poll(() => names(page)).toEqual([second, first, ...others]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => names(page)).toEqual([first, second, ...others]);
});

test('an account that is removed leaves the keyboard on the column beside it', async ({ page }) => {
  const dots = (at: number) =>
    columns(page)
      .nth(at)
      .getByRole('button', { name: /^About / });
  for (const [removed, next] of [
    [1, 1],
    [3, 2],
  ] as const) {
    const count = await columns(page).count();
    await dots(removed).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Remove account' }).focus();
    await page.keyboard.press('Enter');
    await expect(columns(page)).toHaveCount(count - 1);
    await expect(dots(next)).toBeFocused();
  }
});

test('the window comes back as large as it was left', async ({ sample }) => {
  let { page } = sample;
  await resizeTo(sample, 1300, 820);
  await expect(() =>
    expect(readFileSync(join(sample.userData, 'window.json'), 'utf8')).toContain('"width":1300,"height":820'),
  ).toPass();
  page = await sample.restart();
  expect(await page.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([1300, 820]);
});

test('accounts are compared in a window that was left maximised too', async ({ sample }) => {
  const place = { x: 0, y: 0, width: 1200, height: 700, isMaximized: true };
  writeFileSync(join(sample.userData, 'window.json'), JSON.stringify(place));
  // Waits until they are.
  await sample.restart();
});

test('the pinned reference account stays pinned when the review is opened again', async ({ sample }) => {
  let { page } = sample;
  const pinned = () => columns(page).locator('[data-reference]');
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(columns(page).nth(1).getByText('reference', { exact: true })).toBeVisible();
  await expect(pinned()).toHaveCount(1);
  page = await sample.restart();
  await expect(columns(page).nth(1).getByText('reference', { exact: true })).toBeVisible();
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await expect(pinned()).toHaveCount(0);
  await page.getByRole('button', { name: 'Desk' }).click();
  await page.getByRole('button', { name: /^US–Ukraine/ }).click();
  await compared(page);
  await expect(pinned()).toHaveCount(0);
});
