import { expect, type Locator, type Page } from '@playwright/test';
import { commandIds, commands } from '../../preload/commands.ts';
import { screens, sharedPassage } from './passages.ts';
import { test } from './sample-test.ts';

async function openPalette(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Commands' });
  await expect(dialog.getByRole('menuitem').first()).toBeVisible();
  return dialog;
}

/** As an editor does: opens the palette, types, presses Enter. */
async function command(page: Page, name: string): Promise<void> {
  const dialog = await openPalette(page);
  await page.keyboard.type(name);
  await expect(dialog.getByRole('menuitem').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  // The command runs once the keyboard is back.
  await page.waitForTimeout(150);
}

test('every command of the menus and of the sheet of keys is in the palette, with its keys', async ({
  page,
  sample,
}) => {
  const dialog = await openPalette(page);
  const offered = (await dialog.getByRole('menuitem').allTextContents()).join('\n');
  for (const id of commandIds.filter((one) => one !== 'commands'))
    expect(offered).toContain(commands[id].name);
  await expect(dialog.getByRole('menuitem', { name: 'Next difference' })).toContainText('F7');
  for (const words of ['Compare all with MEAWW', 'Hide the column of MEAWW', 'Update MEAWW', 'Remove MEAWW'])
    expect(offered).toContain(words);
  await page.screenshot({ path: `${screens}/palette.png` });
  await page.keyboard.press('Escape');

  const known = new Set<string>(commandIds.map((id) => commands[id].name));
  const inMenus = await sample.app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap(({ submenu }) => submenu?.items ?? [])
      .filter(({ role, type }) => !role && type !== 'separator')
      .map(({ label }) => label),
  );
  expect(inMenus.length).toBeGreaterThan(35);
  expect(inMenus.filter((label) => !known.has(label))).toEqual([]);

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  for (const id of commandIds) {
    const { key } = commands[id];
    if (key === undefined || /^\d$/u.test(key)) continue;
    if (id === 'new-note')
      await expect(sheet.getByText('Note on the selection, or on the passage or finding')).toHaveCount(1);
    else
      await expect(
        sheet.locator('dd').getByText(commands[id].name.replace(/…$/u, ''), { exact: true }),
        id,
      ).toHaveCount(1);
  }
});

test('statements are linked, unlinked, merged and split by name', async ({ page }) => {
  const news = page.locator('.link-news');
  const grid = page.getByRole('grid', { name: 'Statements across the accounts' });
  const membersAt = async (at: number): Promise<readonly string[]> =>
    ((await grid.locator('[data-members]').nth(at).getAttribute('data-members')) ?? '').split(' ');
  await command(page, 'Show statements');
  await expect(grid).toBeVisible();
  const dialog = await openPalette(page);
  const unlink = dialog.getByRole('menuitem', { name: /^Unlink/ });
  await expect(unlink).toContainText('select a passage first');
  await expect(unlink).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');

  const before = await membersAt(0);
  const [first = ''] = before;
  await grid.locator(`[data-passage="${first}"]`).first().focus();
  await command(page, 'Unlink');
  await expect(news).toHaveText(/^Taken out: 1 passage/);
  await expect(grid.locator(`[data-members="${before.join(' ')}"]`)).toHaveCount(0);
  await command(page, 'Undo: Unlink passage');
  await expect(grid.locator(`[data-members="${before.join(' ')}"]`)).toHaveCount(1);

  const below = await membersAt(1);
  await grid.locator('[data-members]').nth(0).locator('[data-passage]').first().focus();
  await command(page, 'Merge the statement with the row below');
  await expect(news).toHaveText(/^Merged: one statement/);
  const isOneRow = (): Promise<boolean> =>
    grid
      .locator('[data-members]')
      .evaluateAll(
        (rows, all) =>
          rows.some((row) => all.every((id) => row.getAttribute('data-members')?.split(' ').includes(id))),
        [...before, ...below],
      );
  await expect.poll(isOneRow).toBe(true);
  await command(page, 'Undo: Merge statements');
  await expect.poll(() => membersAt(0)).toEqual(before);

  // Two passages picked up leave the statement together.
  const row = grid.locator('[data-members]').nth(0).locator('[data-passage]');
  await row.nth(0).focus();
  await command(page, 'Pick up the passage');
  await row.nth(1).focus();
  await command(page, 'Pick up one more passage');
  await expect(news).toContainText('2 passages');
  await row.nth(0).focus();
  await command(page, 'Unlink');
  await expect(news).toHaveText(/^Taken out: 2 passages/);
});

test('what is selected side by side is linked and unlinked by name; findings are decided by name', async ({
  page,
}) => {
  const news = page.locator('.link-news');
  await (await sharedPassage(page)).click();
  await command(page, 'Unlink');
  await expect(news).toHaveText(/^Taken out: 1 passage/);
  await command(page, 'Next finding');
  await expect(page.locator('[data-finding][aria-current=true]')).toHaveCount(1);
  await command(page, 'Dismiss the finding');
  await expect(page.getByText(/^1 of \d+ decided$/)).toBeVisible();
  await command(page, 'Search this review');
  await expect(page.getByRole('searchbox', { name: 'Search this review' })).toBeFocused();
});

test('on the desk the palette offers what needs no review, and says so of the rest', async ({ page }) => {
  await command(page, 'All reviews');
  await expect(page.getByRole('heading', { name: 'Recent reviews' })).toBeVisible();
  const dialog = await openPalette(page);
  const exporting = dialog.getByRole('menuitem', { name: /^Export report/ });
  await expect(exporting).toContainText('open a review first');
  await expect(exporting).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.type('New review');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'New review' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
