import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import '../../renderer/window.ts';
import { expectAccessible } from './accessible.ts';
import { launchCrossread } from './launch.ts';
import { ownFolder } from './own-folder.ts';
import { columns, compared, screens } from './passages.ts';

const sample = join(import.meta.dirname, '../../data/sample');
const files = readdirSync(sample).filter((name) => name.endsWith('.txt'));
const place = 2;

const inFolder = ownFolder();

/** The third account's lines, and a newer version: a line put in, one reworded, the last one gone. */
function newerVersion(): { reworded: string; kept: string; gone: string; path: string } {
  const lines = readFileSync(join(sample, files[place] ?? ''), 'utf8').split(/\r?\n/);
  const [first = '', second = '', reworded = '', kept = ''] = lines;
  const gone = lines.filter((line) => line.trim() !== '').at(-1) ?? '';
  const words = reworded.split(' ');
  const now = [...words.slice(0, 4), 'on the lawn', ...words.slice(6)].join(' ');
  const path = inFolder('newer.txt');
  const rest = lines.slice(4).filter((line) => line !== gone);
  writeFileSync(path, [first, 'This story has been updated.', second, now, kept, ...rest].join('\n'));
  return { reworded, kept, gone, path };
}

function notes(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Notes' });
}

async function noteOn(page: Page, line: string, text: string): Promise<void> {
  const passage = columns(page)
    .nth(place)
    .locator('[data-passage]')
    .filter({ hasText: line.slice(0, 40) });
  await passage.first().click();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note text' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(notes(page).getByText(text)).toBeVisible();
}

test('an account is updated: what changed is shown, notes hold on, wait or are kept, and one undo takes it back', async () => {
  const { reworded, kept, gone, path } = newerVersion();
  const { page, close } = await launchCrossread({ dialogPaths: [path] });
  await compared(page);
  await noteOn(page, reworded, 'On words that will change.');
  await noteOn(page, kept, 'On words that will stay.');
  await noteOn(page, gone, 'On words that will go.');
  const column = columns(page).nth(place);

  await column.getByRole('button', { name: /^About / }).click();
  await page.getByRole('menuitem', { name: 'Update account…' }).click();
  const update = page.getByRole('dialog', { name: /^Update / });
  await expect(update.getByText('or drop the newer version here')).toBeVisible();
  await page.screenshot({ path: `${screens}/update-account.png` });
  await update.getByRole('button', { name: 'Choose file…' }).click();

  const changes = page.getByRole('dialog', { name: /^What changed in / });
  await expect(changes.locator('ins').filter({ hasText: 'on the lawn' })).toBeVisible();
  await expect(changes.locator('ins').filter({ hasText: 'This story has been updated.' })).toBeVisible();
  await expect(changes.locator('del').filter({ hasText: gone.slice(0, 40) })).toBeVisible();
  await expect(changes.getByText(/unchanged paragraphs?/).first()).toBeVisible();
  const waiting = changes.getByRole('region', { name: 'Notes to look at' });
  await expect(waiting.locator('.anchor-check')).toHaveCount(2);
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((name) => window.crossread.setPreferences({ theme: name }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.screenshot({ path: `${screens}/versions-${theme}.png` });
    await expectAccessible(page, 'what changed');
  }
  // There is nothing to re-select in a dialog: it makes way for the accounts.
  await waiting.getByRole('button', { name: 'Re-select' }).last().click();
  await expect(changes).toHaveCount(0);

  await compared(page);
  const items = notes(page).locator('[data-annotation]');
  const moved = items.filter({ hasText: 'On words that will change.' });
  const stayed = items.filter({ hasText: 'On words that will stay.' });
  const lost = items.filter({ hasText: 'On words that will go.' });
  await expect(stayed.locator('.anchor-check')).toHaveCount(0);
  await expect(moved.locator('q').nth(0)).toContainText(reworded.slice(0, 20));
  await expect(moved.locator('q').nth(1)).toContainText('on the lawn');
  await expect(lost.locator('q')).toContainText(gone.slice(0, 40));
  await expect(column.getByRole('button', { name: 'Note 2' })).toBeVisible();
  await expect(column.getByRole('button', { name: 'Note 1, to confirm' })).toBeAttached();
  await expect(column.getByRole('button', { name: 'Note 3' })).toHaveCount(0);
  await expect(notes(page).getByText('1 note to confirm, 1 note with lost words')).toBeVisible();
  await page.screenshot({ path: `${screens}/notes-after-update.png` });

  await lost.getByRole('button', { name: 'Show where it was made' }).click();
  const made = page.getByRole('dialog', { name: /^Where it was made/ });
  await expect(made.locator('.noted').first()).toBeInViewport();
  await expect(made.locator('.noted').first()).toContainText(gone.slice(0, 40));
  await page.screenshot({ path: `${screens}/where-it-was-made.png` });
  await page.keyboard.press('Escape');

  await moved.getByRole('button', { name: 'Confirm' }).click();
  await expect(moved.locator('.anchor-check')).toHaveCount(0);
  await expect(moved.locator('q')).toContainText('on the lawn');

  const own = column
    .locator('[data-passage]')
    .filter({ hasText: kept.slice(0, 40) })
    .first();
  await lost.getByRole('button', { name: 'Re-select' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'then press Re-select on the note again' }),
  ).toBeVisible();
  await own.dblclick();
  await lost.getByRole('button', { name: 'Re-select' }).click();
  await expect(lost.locator('.anchor-check')).toHaveCount(0);

  // The re-selection, the confirmation, and then the whole update.
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(items.locator('.anchor-check')).toHaveCount(0);
  await expect(column.getByText(gone.slice(0, 40)).first()).toBeAttached();
  await expect(column.getByRole('button', { name: /^version/ })).toHaveCount(0);
  await close();
});

test('what cannot take the account’s place is refused in the dialog, with the reason', async () => {
  const { page, close } = await launchCrossread();
  await compared(page);
  const column = columns(page).nth(place);
  await column.getByRole('button', { name: /^About / }).click();
  await page.getByRole('menuitem', { name: 'Update account…' }).click();
  const update = page.getByRole('dialog', { name: /^Update / });
  await update
    .getByRole('textbox', { name: 'or paste its text' })
    .fill(readFileSync(join(sample, files[place] ?? ''), 'utf8'));
  await update.getByRole('button', { name: 'Update account' }).click();
  await expect(update.getByRole('alert')).toContainText('has the same text as the account');

  // Dropped on the dialog, a file is no further account, but this one's newer version.
  await update.locator('.drop-zone').evaluate((zone) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Quite another article, on the weather.'], 'dropped.txt'));
    zone.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
  });
  const changes = page.getByRole('dialog', { name: /^What changed in / });
  await expect(changes.getByRole('alert')).toContainText('not the same article');
  await changes.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Former version' });
  await expect(changes.getByRole('article', { name: 'Former version' })).toContainText('Florida');
  await changes.getByRole('button', { name: 'Close' }).click();
  await expect(columns(page)).toHaveCount(5);
  await close();
});
