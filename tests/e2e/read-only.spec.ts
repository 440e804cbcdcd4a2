import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type LaunchedCrossread, launchCrossread } from './launch.ts';
import { ownFolder } from './own-folder.ts';
import { columns, compared, screens, sharedPassage } from './passages.ts';

const open: LaunchedCrossread[] = [];

test.afterEach(async () => {
  for (const launched of open.splice(0)) await launched.close();
});
// Removed after what runs in it has been quit.
const inFolder = ownFolder();

async function start(userData: string, dialogPaths: readonly string[] = []): Promise<LaunchedCrossread> {
  mkdirSync(userData, { recursive: true });
  const launched = await launchCrossread({ userData, dialogPaths });
  open.push(launched);
  return launched;
}

test('a second Crossread on the same reviews is for reading only, says so, and changes nothing', async () => {
  const writing = await start(inFolder('one'));
  await compared(writing.page);
  // As on a disk that two machines share: settings of its own, the same reviews.
  const second = inFolder('two');
  mkdirSync(second);
  symlinkSync(inFolder('one', 'library'), inFolder('two', 'library'));
  const report = inFolder('report.html');
  const { page } = await start(second, [report]);
  const banner = page.getByRole('alert').filter({ hasText: 'open for reading only' });
  await expect(banner).toContainText('Close it and start Crossread again');
  await compared(page);
  await expect(page.getByRole('status').filter({ hasText: 'Read only' })).toBeVisible();

  // Everything can be read, and handed over.
  await (await sharedPassage(page)).click();
  await expect(page.locator('[data-role=counterpart]').first()).toBeVisible();
  await page.screenshot({ path: `${screens}/read-only.png` });
  await page.getByRole('button', { name: 'Export report' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText(`Report written to ${report}`)).toBeVisible();

  // What would change the review is refused, and what was written is not lost.
  const refusal = page.getByRole('alert').filter({ hasText: 'Nothing was changed' });
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note text' }).fill('Written in vain?');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(refusal.first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Note text' })).toHaveValue('Written in vain?');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('[data-finding]').first().getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText(/^0 of \d+ decided$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();

  // The one that writes goes on writing.
  await writing.page.locator('[data-finding]').first().getByRole('button', { name: 'Dismiss' }).click();
  await expect(writing.page.getByText(/^1 of \d+ decided$/)).toBeVisible();
  await expect(columns(page)).toHaveCount(5);
});

test('where a file lies in the place of the data folder, the desk is there and says what to do', async () => {
  const userData = inFolder('file');
  mkdirSync(userData);
  writeFileSync(inFolder('file', 'library'), 'not ours');
  const { page } = await start(userData);
  const alert = page.getByRole('alert').filter({ hasText: 'open for reading only' });
  await expect(alert).toContainText('move it elsewhere and start Crossread again');
  await expect(page.getByRole('heading', { name: 'Recent reviews' })).toBeVisible();
  await page.screenshot({ path: `${screens}/no-data-folder.png` });
});
