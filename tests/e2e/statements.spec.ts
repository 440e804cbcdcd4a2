import { expect, type Locator, type Page } from '@playwright/test';
import '../../renderer/window.ts';
import { expectAccessible } from './accessible.ts';
import { screens } from './passages.ts';
import { test } from './sample-test.ts';

test.beforeEach(({ page }) => showStatements(page));

async function showStatements(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Statements' }).click();
  await expect(rows(page).first()).toBeVisible();
  // The view that was left is cleared away a moment later.
  await expect(page.locator('.view')).toHaveCount(1);
}

function grid(page: Page): Locator {
  return page.getByRole('grid', { name: 'Statements across the accounts' });
}

function rows(page: Page): Locator {
  return grid(page).locator('[data-members]');
}

function news(page: Page): Locator {
  return page.locator('.link-news');
}

/** The row that has these passages, no more and no fewer, whatever their order. */
async function expectRow(page: Page, members: readonly string[]): Promise<Locator> {
  const wanted = members.toSorted().join(' ');
  await expect
    .poll(
      () =>
        rows(page).evaluateAll((all) =>
          all.map((row) => row.getAttribute('data-members')?.split(' ').toSorted().join(' ')),
        ),
      { timeout: 30_000 },
    )
    .toContain(wanted);
  const found = await rows(page).evaluateAll(
    (all, name) =>
      all
        .find((row) => row.getAttribute('data-members')?.split(' ').toSorted().join(' ') === name)
        ?.getAttribute('data-members') ?? '',
    wanted,
  );
  return grid(page).locator(`[data-members="${found}"]`);
}

async function membersOf(row: Locator): Promise<readonly string[]> {
  return ((await row.getAttribute('data-members')) ?? '').split(' ');
}

/** Lists only the statements of one agreement. */
async function show(page: Page, agreement: string): Promise<void> {
  const choice = page.getByRole('combobox', { name: 'Statements shown' });
  const option = choice.locator('option').filter({ hasText: agreement });
  await choice.selectOption({ label: (await option.first().textContent()) ?? '' });
}

test('a passage is linked, taken out and given back to the engine by keyboard alone, undone, and kept after a restart', async ({
  sample,
}) => {
  let { page } = sample;
  await show(page, 'Only here');
  const alone = rows(page).locator('[data-passage]');
  const [one, other] = await page.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>('[data-members] [data-passage]')];
    const first = cells[0];
    const second = cells.find((cell) => cell.dataset['column'] !== first?.dataset['column']);
    return [first?.dataset['passage'] ?? '', second?.dataset['passage'] ?? ''];
  });
  await alone.first().focus();
  await page.keyboard.press('m');
  await expect(news(page)).toContainText('Picked up: a passage of');
  await expect(news(page)).toHaveRole('status');
  // Sideways and down to a row of the other account, on its own column.
  const target = grid(page).locator(`[data-passage="${other}"]`);
  for (let step = 0; step < 80 && !(await focusedRowHas(page, other)); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  for (let step = 0; step < 6 && !(await isFocused(target)); step += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('m');
  const linked = await expectRow(page, [one, other]);
  await expect(news(page)).toContainText('Linked with 1 account');
  await expect(linked.getByText('by you')).toBeVisible();
  await expect(linked.locator(':focus')).toHaveCount(1);

  // Undone and done again, with the keyboard at its row all the while.
  await page.keyboard.press('Control+z');
  await expectRow(page, [one]);
  await expect.poll(() => focusedMembers(page)).toHaveLength(1);
  await page.keyboard.press('Control+Shift+z');
  await expectRow(page, [one, other]);
  await expect.poll(() => focusedMembers(page)).toContain(other);

  page = await sample.restart();
  await showStatements(page);
  await page.getByRole('combobox', { name: 'Statements shown' }).selectOption('editors');
  const kept = await expectRow(page, [one, other]);
  await kept.locator(`[data-passage="${one}"]`).focus();
  await page.keyboard.press('u');
  await expectRow(page, [one]);
  await page.keyboard.press('w');
  await expect(page.getByText(/^You unlinked it from/)).toBeVisible();
});

test('the head of a row is reached by keys, picked up and put down', async ({ page }) => {
  await rows(page).first().locator('[data-passage]').first().focus();
  await page.keyboard.press('Home');
  await expect(
    rows(page)
      .first()
      .getByRole('button', { name: /^Statement: / }),
  ).toBeFocused();
  await page.keyboard.press('m');
  await expect(news(page)).toContainText('Picked up: a statement of');
  await page.keyboard.press('Escape');
  await expect(news(page)).toHaveText('Put down.');
});

test('rows are merged and passages linked by drag; a menu takes one out', async ({ page }) => {
  const [first, second] = [rows(page).nth(0), rows(page).nth(1)];
  const before = await membersOf(first);
  const all = [...new Set([...before, ...(await membersOf(second))])];
  const heights = [await heightOf(first), await heightOf(second)];
  await second.getByRole('button', { name: /^Statement: / }).dragTo(first.getByRole('gridcell').first());
  const row = await expectRow(page, all);
  await expect(news(page)).toContainText('Merged: one statement of');
  await expect(page.getByRole('progressbar', { name: 'Comparing the accounts' })).toHaveCount(0);
  // It stands where one of the two stood, whatever the new analysis has listed above it.
  const now = await heightOf(row);
  expect(Math.min(...heights.map((height) => Math.abs(now - height)))).toBeLessThan(60);

  const leaving = all.at(-1) ?? '';
  const passage = row.locator(`[data-passage="${leaving}"]`);
  await passage.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Take out of this statement' }).click();
  await expectRow(
    page,
    all.filter((id) => id !== leaving),
  );
  await page.keyboard.press('Control+z');
  await expectRow(page, all);
  await page.keyboard.press('Control+z');
  await expectRow(page, before);
  await expect(grid(page).getByText('by you')).toHaveCount(0);
});

test('a statement to link with is found by its words', async ({ page }) => {
  await show(page, 'Only here');
  const alone = rows(page).first();
  const [id = ''] = await membersOf(alone);
  await alone.locator('[data-passage]').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Link with…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Link with…' });
  await expect(dialog.getByRole('menuitem').first()).toBeVisible();
  await expectAccessible(page, 'chooser');
  await page.screenshot({ path: `${screens}/statements-chooser.png` });
  await dialog.getByRole('menuitem').first().click();
  await expect(news(page)).toContainText('Linked with');
  await expect.poll(() => focusedMembers(page)).toContain(id);
});

test('passages are linked side by side', async ({ page }) => {
  await page.getByRole('tab', { name: 'Side by side' }).click();
  const columns = page.locator('[data-account]');
  const one = columns.nth(0).locator('[data-passage][aria-description="only here"]').first();
  const other = columns.nth(1).locator('[data-passage][aria-description="only here"]').first();
  const ids = [await one.getAttribute('data-passage'), await other.getAttribute('data-passage')];
  await one.click();
  await page.keyboard.press('m');
  await expect(news(page)).toContainText('Picked up: a passage of');
  await other.click();
  await page.screenshot({ path: `${screens}/linking-side-by-side.png` });
  await page.keyboard.press('m');
  await expect(news(page)).toContainText('Linked with 1 account');
  // It is lit as the counterpart now.
  const counterpart = columns.nth(0).locator('[data-role=counterpart]');
  await expect(counterpart).toHaveAttribute('data-passage', ids[0] ?? '', { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await page.getByRole('tab', { name: 'Statements' }).click();
  await page.getByRole('combobox', { name: 'Statements shown' }).selectOption('editors');
  await expectRow(
    page,
    ids.filter((id) => id !== null),
  );
});

test('a row and a finding say why', async ({ page }) => {
  await rows(page).first().locator('[data-passage]').first().focus();
  await page.keyboard.press('w');
  await expect(page.getByText(/ sure$/).first()).toBeVisible();
  await expect(page.getByText(/in common \(\d+ %\)/).first()).toBeVisible();
  const finding = page.getByRole('complementary', { name: 'Findings' }).getByRole('listitem').first();
  await finding.getByText('Why', { exact: true }).click();
  await expect(finding.getByText(/^(Compared|Looked for): /).first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`the grid in the hands of an editor can be read by everybody, ${theme}`, async ({ page }) => {
    await page.evaluate((name) => window.crossread.setPreferences({ theme: name }), theme);
    await rows(page)
      .nth(1)
      .getByRole('button', { name: /^Statement: / })
      .focus();
    await page.keyboard.press('m');
    await rows(page).nth(0).locator('[data-passage]').first().focus();
    await page.keyboard.press('m');
    await expect(grid(page).getByText('by you').first()).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('progressbar', { name: 'Comparing the accounts' })).toHaveCount(0);
    await page.keyboard.press('w');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('m');
    await page.screenshot({ path: `${screens}/statements-edited-${theme}.png` });
    await expectAccessible(page, 'edited statements');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.screenshot({ path: `${screens}/statements-menu-${theme}.png` });
    await expectAccessible(page, 'menu of a passage');
  });
}

async function heightOf(row: Locator): Promise<number> {
  return (await row.boundingBox())?.y ?? Number.NaN;
}

async function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

async function focusedMembers(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    () => document.activeElement?.closest('[data-members]')?.getAttribute('data-members')?.split(' ') ?? [],
  );
}

async function focusedRowHas(page: Page, id: string): Promise<boolean> {
  return (await focusedMembers(page)).includes(id);
}
