import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { type LaunchedCrossread, launchCrossread } from './launch.ts';
import { ownFolder } from './own-folder.ts';
import { columns, compared, screens } from './passages.ts';

const inFolder = ownFolder();

/** The app of an editor at a machine of their own; the file dialogs answer with these names in the shared folder. */
function at(editor: string, ...dialogs: readonly string[]): Promise<LaunchedCrossread> {
  return launchCrossread({
    userData: inFolder(editor),
    dialogPaths: dialogs.map((name) => inFolder(name)),
  });
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('dialog').getByRole('searchbox').fill(name);
  await page.keyboard.press('Enter');
}

/** Writes a note on the first passage of the first account, by keyboard but for the selection. */
async function writeNote(page: Page, text: string): Promise<void> {
  const passage = columns(page).nth(0).locator('.paragraph[data-kind=body] [data-passage]').nth(0);
  await passage.click();
  await page.keyboard.press('n');
  const form = page.getByRole('form', { name: 'Note' });
  await form.getByRole('textbox', { name: 'Note text' }).fill(text);
  await form.getByRole('button', { name: 'Save note' }).click();
  await expect(form).toHaveCount(0);
}

async function rewriteNote(page: Page, text: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Note' });
  await page.locator('[data-annotation]').first().getByRole('button', { name: 'Edit' }).click();
  await form.getByRole('textbox', { name: 'Note text' }).fill(text);
  await form.getByRole('button', { name: 'Save note' }).click();
  await expect(form).toHaveCount(0);
}

test('a review goes to a colleague as one file and comes back: both editors’ notes, and what both had changed', async () => {
  const first = await at('ann', 'first.crossread', 'second.crossread');
  await compared(first.page);
  await writeNote(first.page, 'Two leads, two claims.');
  await command(first.page, 'Save a copy');
  await expect(first.page.getByText(/^Copy saved to/)).toBeVisible();

  const second = await at('ben', 'first.crossread', 'second.crossread');
  await second.page.getByRole('button', { name: 'Desk' }).click();
  await second.page.getByRole('button', { name: 'Open saved review' }).click();
  await compared(second.page);
  await expect(second.page.locator('[data-annotation]')).toContainText('Two leads, two claims.');
  await rewriteNote(second.page, 'Two leads, one claim.');
  await writeNote(second.page, 'Asked the correspondent.');
  await command(second.page, 'Save a copy');
  await expect(second.page.getByText(/^Copy saved to/)).toBeVisible();
  await second.close();

  await rewriteNote(first.page, 'Three leads.');
  await command(first.page, 'Open saved review');
  const merged = first.page.getByRole('dialog', { name: /^Merged your copy of/ });
  await expect(merged).toContainText('1 note added');
  await expect(merged).toContainText('Two leads, one claim.');
  await expect(merged).toContainText('Three leads.');
  await first.page.screenshot({ path: `${screens}/merged.png` });
  await expectAccessible(first.page, 'merged');
  await first.page.emulateMedia({ colorScheme: 'dark' });
  await first.page.screenshot({ path: `${screens}/merged-dark.png` });
  await expectAccessible(first.page, 'merged, dark');
  await first.page.emulateMedia({ colorScheme: 'light' });
  await merged.getByRole('button', { name: 'Done' }).click();
  await expect(first.page.locator('[data-annotation]')).toHaveCount(2);
  await expect(first.page.locator('[data-annotation]').nth(1)).toContainText('Asked the correspondent.');

  await command(first.page, 'History');
  const history = first.page.getByRole('dialog', { name: 'History' });
  await expect(history.getByRole('row').nth(1)).toContainText('Merge your copy of');
  await first.page.screenshot({ path: `${screens}/history.png` });
  await expectAccessible(first.page, 'history');
  await first.page.emulateMedia({ colorScheme: 'dark' });
  await first.page.screenshot({ path: `${screens}/history-dark.png` });
  await expectAccessible(first.page, 'history, dark');
  await history.getByRole('button', { name: 'Close' }).click();
  await first.page.getByRole('button', { name: 'Undo' }).click();
  await expect(first.page.locator('[data-annotation]')).toHaveCount(1);
  await expect(first.page.locator('[data-annotation]')).toContainText('Three leads.');
  await first.close();

  // As the system hands over a file that is double-clicked.
  const third = await launchCrossread({
    userData: inFolder('cy'),
    args: [inFolder('second.crossread')],
  });
  await expect(third.page.getByText(/^Opened “/)).toBeVisible();
  await compared(third.page);
  await expect(third.page.locator('[data-annotation]')).toHaveCount(2);
  await third.close();
});

test('a backup is made by itself and restored as a review of its own, beside the present one', async () => {
  const { page, close } = await at('ann');
  await compared(page);
  // The review that was just opened is drawn first and backed up a few seconds later.
  const backups = inFolder('ann', 'backups');
  await expect.poll(() => reviewsIn(backups), { timeout: 20_000 }).toHaveLength(1);
  await page.getByRole('button', { name: 'Desk' }).click();
  await expect(page.locator('.desk-review')).toHaveCount(1);
  await page.screenshot({ path: `${screens}/desk.png` });
  await page.getByRole('button', { name: 'Backups' }).click();
  const dialog = page.getByRole('dialog', { name: 'Backups' });
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await expect(dialog).toContainText('5 accounts');
  await page.screenshot({ path: `${screens}/backups.png` });
  await expectAccessible(page, 'backups');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: `${screens}/backups-dark.png` });
  await expectAccessible(page, 'backups, dark');
  await dialog.getByRole('button', { name: 'Restore as a copy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(as of ');
  await compared(page);
  await page.getByRole('button', { name: 'Desk' }).click();
  await expect(page.locator('.desk-review')).toHaveCount(2);
  await close();
});

function reviewsIn(backups: string): readonly string[] {
  try {
    return readdirSync(backups, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.crossread'));
  } catch {
    return [];
  }
}
