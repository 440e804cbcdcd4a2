import { expect } from '@playwright/test';
import { columns, screens } from './passages.ts';
import { test } from './sample-test.ts';

test('the views are six tabs, on the keys 1 to 6', async ({ page }) => {
  const names = ['Side by side', 'Statements', 'Quotes', 'Facts', 'Overview', 'Report'];
  const tabs = page.getByRole('tablist', { name: 'Views' }).getByRole('tab');
  await expect(tabs).toHaveText(names);
  for (const [at, name] of names.entries()) {
    await page.keyboard.press(String(at + 1));
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    // A frame takes the keys; the window must get them back.
    if (name === 'Report') await page.getByRole('tab', { name }).focus();
  }
});

test('a statement leads to its passage in the columns', async ({ page }) => {
  await page.getByRole('tab', { name: 'Statements' }).click();
  const grid = page.getByRole('grid', { name: 'Statements across the accounts' });
  const cell = grid.locator('[data-passage]').first();
  const id = await cell.getAttribute('data-passage');
  await cell.focus();
  await page.keyboard.press('ArrowDown');
  await expect(cell).not.toBeFocused();
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-role=selected]')).toHaveAttribute('data-passage', id ?? '');
  await expect(page.locator('[data-role=selected]')).toBeInViewport();
});

test('quotes are listed once each, and lead to their passage', async ({ page }) => {
  await page.getByRole('tab', { name: 'Quotes' }).click();
  const rendering = page.locator('.rendering-text').first();
  await expect(rendering).toBeVisible();
  await rendering.click();
  await expect(page.locator('[data-role=selected]')).toBeInViewport();
});

test('what an account says without quotation marks is called a paraphrase, and leads to its place', async ({
  page,
}) => {
  await page.getByRole('tab', { name: 'Quotes' }).click();
  const paraphrase = { hasText: 'paraphrase, not quoted' };
  const utterance = page.locator('.utterance').filter(paraphrase).first();
  await expect(utterance.locator('header')).toContainText(/paraphrased in \d/);
  const row = utterance.locator('.rendering').filter(paraphrase).first();
  await expect(row.locator('q')).toHaveCount(0);
  const words = await row.locator('.rendering-text').innerText();
  await row.locator('.rendering-text').click();
  await expect(page.locator('[data-role=selected]')).toBeInViewport();
  await expect(page.locator('[data-role=selected]')).toContainText(words);
});

test('facts say who gives a value and who does not', async ({ page }) => {
  await page.getByRole('tab', { name: 'Facts' }).click();
  const table = page.getByRole('table').last();
  await expect(table.getByRole('columnheader')).toHaveCount(6);
  // A dash is explained where it stands and at the head of the view; where values differ, it is said in words.
  const dash = table.locator('td[data-unasked]').first();
  await expect(dash).toHaveText('–does not give this value');
  await expect(dash).toHaveAttribute('title', 'does not give this value');
  await expect(page.getByText(/A dash: the account does not give this value/)).toBeVisible();
  const differing = page.getByRole('table', { name: 'Where values differ' });
  await expect(differing.getByText('gives no value').first()).toBeVisible();
  await expect(differing.getByText('–', { exact: true })).toHaveCount(0);
  await page.screenshot({ path: `${screens}/facts-given.png` });
});

test('a matter whose finding is dismissed does not count as differing, as in the report', async ({
  page,
}) => {
  await page.getByRole('tab', { name: 'Facts' }).click();
  const matters = page.locator('table.differing tbody tr');
  // the values of single facts are drawn once all matters are
  await expect(page.locator('table:not(.differing) tbody tr').first()).toBeVisible();
  const before = await matters.count();
  const place = page.locator('[data-finding][aria-label^="Place, severity high"]').first();
  await place.getByRole('button', { name: 'Dismiss' }).click();
  await expect(matters).toHaveCount(before - 1);
  await expect(page.getByText('1 matter not shown here: you have dismissed the finding.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(matters).toHaveCount(before);
});

test('every mark of the coverage picture has a name and can be followed', async ({ page }) => {
  await page.getByRole('tab', { name: 'Overview' }).click();
  const grid = page.getByRole('grid', { name: 'Coverage of statements by account' });
  const marks = grid.getByRole('button');
  await expect(marks.first()).toBeVisible();
  const unnamed = await marks.evaluateAll(
    (all) => all.filter((mark) => !mark.getAttribute('aria-label')).length,
  );
  expect(unnamed).toBe(0);
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.first()).not.toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-role=selected]')).toBeInViewport();
});

test('searching goes from one place to the next and forgets on clearing', async ({ page }) => {
  await page.keyboard.press('Control+f');
  const box = page.getByRole('searchbox', { name: 'Search this review' });
  await expect(box).toBeFocused();
  await box.fill('Hallandale Beach');
  await expect(page.getByRole('status').filter({ hasText: /^1 of \d+, in \d accounts$/ })).toBeVisible();
  await box.press('Enter');
  await expect(page.locator('[data-role=selected]')).toContainText('Hallandale Beach', { ignoreCase: true });
  await box.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^2 of / })).toBeVisible();
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(box).toHaveValue('');
});

test('commands are found by a few letters, and all keys are on one sheet', async ({ page }) => {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Commands' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('theme: dark');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('an account is pasted, and taken back', async ({ page }) => {
  await page.getByRole('button', { name: 'Paste account' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste account' });
  await dialog.getByRole('textbox', { name: 'Outlet or name' }).fill('The Wire');
  await dialog
    .getByRole('textbox', { name: 'Article text' })
    .fill('Talks end late in Florida\n\nTalks were held in Florida on Sunday. Nobody was late.');
  await dialog.getByRole('button', { name: 'Add account' }).click();
  await expect(columns(page)).toHaveCount(6);
  // It goes by the outlet that was typed, and not by the headline that was read.
  await expect(page.getByRole('region', { name: 'The Wire', exact: true })).toBeAttached();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(columns(page)).toHaveCount(5);
});

test('the panel can be hidden and comes back with the next note', async ({ page }) => {
  await page.getByRole('button', { name: 'Look of the window' }).click();
  await page.getByRole('menuitem', { name: 'Show or hide findings and notes' }).click();
  await expect(page.getByRole('complementary', { name: 'Notes' })).toHaveCount(0);
  await columns(page).first().locator('[data-passage]').first().click();
  await page.keyboard.press('n');
  await expect(page.getByRole('form', { name: 'Note' })).toBeVisible();
});

test('the desk lists the review, begins a new one, and an empty review invites', async ({ page }) => {
  await page.getByRole('button', { name: 'Desk' }).click();
  await expect(page.getByRole('heading', { name: 'Recent reviews' })).toBeVisible();
  // The keyboard goes on at the review that was left, which says how far it has come.
  const left = page.locator('.desk-review', { hasText: 'Florida' });
  await expect(left).toBeFocused();
  await expect(left).toContainText(/\d+ of \d+ findings decided/);
  await page.getByRole('button', { name: 'New review' }).click();
  await page.getByRole('textbox', { name: 'Event' }).fill('Rail strike');
  await page.getByRole('button', { name: 'Begin review' }).click();
  await expect(page.getByRole('heading', { name: 'Rail strike' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No accounts yet' })).toBeVisible();
  // What comes first is to add accounts; there is nothing to export, and it says why.
  await expect(page.locator('.button.primary')).toHaveText(['Choose files…']);
  await expect(page.getByRole('button', { name: 'Export report' })).toBeDisabled();
  await expect(page.getByTitle('Nothing to export yet: add accounts first')).toBeVisible();
  await page.screenshot({ path: `${screens}/empty-review.png` });
  await page.keyboard.press('Control+k');
  const exporting = page.getByRole('menuitem', { name: /^Export report/ });
  await expect(exporting).toContainText('add accounts first');
  await expect(exporting).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Desk' }).click();
  await expect(page.locator('.desk-review', { hasText: 'Rail strike' })).toBeFocused();
  await page.getByRole('button', { name: /Florida/ }).click();
  await expect(columns(page)).toHaveCount(5);
});

test('a file dragged out of another program is taken by its text, one without text says what to do', async ({
  page,
}) => {
  const drop = (name: string, content: string, on: string): Promise<void> =>
    page.evaluate(
      ([fileName, words, place]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([words], fileName, { type: 'text/plain' }));
        document.querySelector(place)?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
      },
      [name, content, on] as const,
    );
  await drop('wire.txt', '---\noutlet: Gull\n---\nTalks were held in Florida on Sunday.', 'body');
  await expect(columns(page)).toHaveCount(6);
  // The name of a file is no outlet.
  await expect(columns(page).nth(5)).toHaveAccessibleName('Gull');
  await drop('picture.png', 'PNG\u0000\u0000', 'article');
  const alert = page.getByRole('alert').filter({ hasText: 'picture.png' });
  await expect(alert).toContainText('Save it to a folder and drop it from there.');
  await expect(columns(page)).toHaveCount(6);
});
