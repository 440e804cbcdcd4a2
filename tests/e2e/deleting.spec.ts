import { cpSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import '../../renderer/window.ts';
import { expectAccessible } from './accessible.ts';
import { type LaunchedCrossread, launchCrossread } from './launch.ts';
import { ownFolder } from './own-folder.ts';
import { columns, compared, screens } from './passages.ts';

const open: LaunchedCrossread[] = [];

test.afterEach(async () => {
  for (const launched of open.splice(0)) await launched.close();
});
// Removed after what runs in it has been quit.
const inFolder = ownFolder();

async function start(userData: string): Promise<LaunchedCrossread> {
  mkdirSync(userData, { recursive: true });
  const launched = await launchCrossread({ userData });
  open.push(launched);
  return launched;
}

async function quit(launched: LaunchedCrossread): Promise<void> {
  open.splice(open.indexOf(launched), 1);
  await launched.close();
}

/** The sample's title, once the desk shows it beside an empty review. */
async function deskWithTwo(page: Page): Promise<string> {
  await compared(page);
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Desk' }).click();
  await page.getByRole('button', { name: 'New review' }).click();
  await page.getByRole('textbox', { name: 'Event' }).fill('Floods');
  await page.getByRole('button', { name: 'Begin review' }).click();
  await page.getByRole('button', { name: 'Desk' }).click();
  await expect(page.locator('.desk-review')).toHaveCount(2);
  return title;
}

/** In light and in dark, as everybody can read it. */
async function pictures(page: Page, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((chosen) => window.crossread.setPreferences({ theme: chosen }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.screenshot({ path: `${screens}/${name}-${theme}.png` });
    await expectAccessible(page, `${name}, ${theme}`);
  }
}

const aboutReview = (page: Page, title: string): Locator =>
  page.getByRole('listitem').filter({ hasText: title }).getByRole('button', { name: 'About this review' });

test('a review is deleted by keyboard, stays deleted after a restart, and is brought back as it was', async () => {
  const first = await start(inFolder('ann'));
  const { page } = first;
  const title = await deskWithTwo(page);
  await expect(page.getByText('Recently deleted')).toHaveCount(0);
  await pictures(page, 'desk-two');
  const about = aboutReview(page, title);
  await page.locator('.desk-review', { hasText: title }).focus();
  await page.keyboard.press('Tab');
  await expect(about).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Delete review…' })).toBeFocused();
  await page.screenshot({ path: `${screens}/desk-menu.png` });
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete this review?' });
  await expect(dialog).toContainText(title);
  await expect(dialog).toContainText('5 accounts, 0 notes and 0 findings decided');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await pictures(page, 'delete-review');
  // Nothing happens before the editor says so.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('.desk-review')).toHaveCount(2);
  await expect(about).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Delete review' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: `Deleted “${title}”` })).toBeVisible();
  await expect(page.locator('.desk-review')).toHaveText([/Floods/]);
  // Where the way back is, the keyboard goes on.
  await expect(page.locator('.desk-deleted summary')).toBeFocused();
  await expect(page.getByRole('button', { name: `Restore ${title}` })).toBeHidden();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: `Restore ${title}` })).toBeVisible();
  await expect(page.locator('.desk-deleted li')).toContainText('gone for good after');
  await page.getByRole('button', { name: 'Close message' }).click();
  await pictures(page, 'desk-deleted');
  await quit(first);

  const second = await start(inFolder('ann'));
  const again = second.page;
  await expect(again.locator('.desk-review')).toHaveText([/Floods/]);
  await again.getByText('Recently deleted (1)').click();
  await again.getByRole('button', { name: `Restore ${title}` }).press('Enter');
  await expect(again.getByText('Recently deleted')).toHaveCount(0);
  await expect(again.locator('.desk-review', { hasText: title })).toBeFocused();
  await again.keyboard.press('Enter');
  await compared(again);
  await expect(columns(again)).toHaveCount(5);
  await expect(again.getByRole('alert')).toHaveCount(0);
});

test('a desk from which all was deleted stays empty, and what was deleted long ago is gone', async () => {
  const first = await start(inFolder('ann'));
  await compared(first.page);
  await first.page.getByRole('button', { name: 'Desk' }).click();
  await first.page.getByRole('button', { name: /^About / }).click();
  await first.page.getByRole('menuitem', { name: 'Delete review…' }).click();
  await first.page.getByRole('dialog').getByRole('button', { name: 'Delete review' }).click();
  await expect(first.page.getByText('Recently deleted (1)')).toBeVisible();
  await expect(first.page.getByText('There are none yet.')).toBeVisible();
  await quit(first);
  const deleted = inFolder('ann', 'library', 'deleted');
  const [name = ''] = readdirSync(deleted);

  const second = await start(inFolder('ann'));
  await expect(second.page.getByText('There are none yet.')).toBeVisible();
  await expect(second.page.getByText('Recently deleted (1)')).toBeVisible();
  await expect(second.page.getByRole('alert')).toHaveCount(0);
  await quit(second);

  // As if it had been deleted five weeks earlier.
  const earlier = new Date(Date.now() - 35 * 86_400_000).toISOString().replaceAll(':', '-');
  renameSync(inFolder('ann', 'library', 'deleted', name), `${deleted}/${name.split('.')[0]}.${earlier}`);
  const third = await start(inFolder('ann'));
  await expect(third.page.getByText('There are none yet.')).toBeVisible();
  await expect.poll(() => readdirSync(deleted)).toEqual([]);
  await expect(third.page.getByText('Recently deleted')).toHaveCount(0);
  await expect(third.page.getByRole('alert')).toHaveCount(0);
});

test('restoring over a review that is there again is refused, and the keyboard stays', async () => {
  const { page } = await start(inFolder('ann'));
  const title = await deskWithTwo(page);
  await aboutReview(page, title).click();
  await page.getByRole('menuitem', { name: 'Delete review…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete review' }).click();
  await page.getByText('Recently deleted (1)').click();
  const library = inFolder('ann', 'library');
  const [name = ''] = readdirSync(`${library}/deleted`);
  cpSync(`${library}/deleted/${name}`, `${library}/reviews/${name.split('.')[0]}`, { recursive: true });
  const restore = page.getByRole('button', { name: `Restore ${title}` });
  await restore.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'on the desk again' })).toBeVisible();
  await expect(restore).toBeFocused();
  await expect(page.locator('.desk-review')).toHaveCount(2);
});

test('where another Crossread writes, nothing can be deleted or restored', async () => {
  const writing = await start(inFolder('one'));
  const title = await deskWithTwo(writing.page);
  await aboutReview(writing.page, 'Floods').click();
  await writing.page.getByRole('menuitem', { name: 'Delete review…' }).click();
  await writing.page.getByRole('dialog').getByRole('button', { name: 'Delete review' }).click();
  await expect(writing.page.getByText('Recently deleted (1)')).toBeVisible();
  const second = inFolder('two');
  mkdirSync(second);
  symlinkSync(inFolder('one', 'library'), inFolder('two', 'library'));
  const { page } = await start(second);
  await expect(page.getByRole('alert').filter({ hasText: 'open for reading only' })).toBeVisible();
  await aboutReview(page, title).click();
  await expect(page.getByRole('menuitem', { name: 'Delete review…' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByText('Recently deleted (1)').click();
  await expect(page.getByRole('button', { name: 'Restore Floods' })).toBeDisabled();
  await page.screenshot({ path: `${screens}/desk-read-only.png` });
});
