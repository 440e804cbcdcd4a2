import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './sample-test.ts';

test.use({ keptFor: 'hasty-hands' });

/** A click beside a dialog closes it, once it cannot be the second half of the one that opened it any more. */
async function closesBeside(page: Page, dialog: Locator): Promise<void> {
  await expect(async () => {
    await page.mouse.click(20, 700);
    await expect(dialog).toHaveCount(0, { timeout: 200 });
  }).toPass();
}

test('a double click decides a finding once, with one note', async ({ page }) => {
  const findings = page.getByRole('complementary', { name: 'Findings' });
  const notes = page.locator('[data-annotation]');
  await findings.getByRole('button', { name: 'Confirm' }).first().dblclick();
  await expect(findings.getByText(/^1 of \d+ decided$/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(notes).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(notes).toHaveCount(0);
  await expect(findings.getByText(/^0 of \d+ decided$/)).toBeVisible();
});

test('a dialog opened with a double click stays open', async ({ page }) => {
  await page.getByRole('button', { name: 'Export report' }).dblclick();
  const dialog = page.getByRole('dialog', { name: 'Export report' });
  await expect(dialog).toBeVisible();
  // A later click beside it closes it as before.
  await closesBeside(page, dialog);
});

test('a note that has been begun does not give way to another', async ({ page }) => {
  const items = page.getByRole('complementary', { name: 'Findings' }).locator('[data-finding]');
  const text = page.getByRole('textbox', { name: 'Note text' });
  await items.nth(0).getByRole('button', { name: 'Annotate' }).click();
  const first = await text.inputValue();
  // Nothing has been written yet: the other finding's note takes its place.
  await items.nth(1).getByRole('button', { name: 'Annotate' }).click();
  await expect(text).not.toHaveValue(first);
  await text.fill('Ring the ministry.');
  await items.nth(0).getByRole('button', { name: 'Annotate' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Save or cancel the note' })).toBeVisible();
  await expect(text).toHaveValue('Ring the ministry.');
  await page.getByRole('form', { name: 'Note' }).getByRole('button', { name: 'Cancel' }).click();
  await expect(text).toHaveCount(0);
});

test('a long article is pasted at once, and a stray click or Escape loses none of it', async ({
  page,
  sample,
}) => {
  const sentence = 'The council met on Tuesday and agreed to close the bridge for repairs.\n';
  const article = sentence.repeat(4_000);
  const dialog = page.getByRole('dialog', { name: 'Paste account' });
  const text = dialog.getByRole('textbox', { name: 'Article text' });
  const letters = (): Promise<number> => text.evaluate((field: HTMLTextAreaElement) => field.value.length);
  await page.getByRole('button', { name: 'Paste account' }).click();
  await expect(text).toBeFocused();
  await sample.app.evaluate(({ clipboard }, words) => clipboard.writeText(words), article);
  await page.keyboard.press('Control+v');
  // Line by line it took more than a minute.
  await expect.poll(letters).toBe(article.length);
  await closesBeside(page, dialog);
  await page.getByRole('button', { name: 'Paste account' }).click();
  await expect.poll(letters).toBe(article.length);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Paste account' }).click();
  await expect.poll(letters).toBe(article.length);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Paste account' }).click();
  await expect(text).toHaveValue('');
  // What is deleted again is gone.
  await text.focus();
  await page.keyboard.press('Control+v');
  await expect(dialog.getByRole('button', { name: 'Add account' })).toBeEnabled();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(dialog.getByRole('button', { name: 'Add account' })).toBeDisabled();
  await page.keyboard.press('Escape');
});

test('removing an account says how to have it back; what is said of one review is not said of another', async ({
  page,
}) => {
  const accounts = page.locator('[data-account]');
  await page.getByRole('button', { name: 'About MEAWW' }).click();
  await page.getByRole('menuitem', { name: 'Remove account' }).click();
  await expect(accounts).toHaveCount(4);
  const news = page.getByRole('status').filter({ hasText: 'Removed MEAWW. Undo brings it back.' });
  await expect(news).toBeVisible();
  await page.getByRole('tab', { name: 'Report' }).click();
  await page.getByRole('button', { name: 'Desk' }).click();
  await expect(page.getByRole('heading', { name: 'Recent reviews' })).toBeVisible();
  await expect(news).toHaveCount(0);
  // A new review begins with the columns, whatever the last one was left in.
  await page.getByRole('button', { name: 'New review' }).click();
  await page.getByRole('textbox', { name: 'Event' }).fill('Bridge closed');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Side by side' })).toHaveAttribute('aria-selected', 'true');
});
