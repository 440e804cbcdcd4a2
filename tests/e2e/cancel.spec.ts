import { existsSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launchCrossread } from './launch.ts';
import { ownFolder } from './own-folder.ts';
import { columns, compared, screens } from './passages.ts';

const inFolder = ownFolder();

function article(name: string, words: string): string {
  const path = inFolder(name);
  writeFileSync(
    path,
    `Officials met in Florida on Sunday and ${words}. Nothing was signed after the talks.\n`,
  );
  return path;
}

test('an import that is cancelled adds nothing, and the next one works', async () => {
  const [first, slow, third] = [
    article('sixth.txt', 'shook hands'),
    article('slow.txt', 'spoke at length'),
    article('seventh.txt', 'left early'),
  ];
  const { app, page, close } = await launchCrossread({ dialogPaths: [first, slow, third] });
  await compared(page);
  const add = page.getByRole('button', { name: 'Add accounts' });
  await add.click();
  await expect(columns(page)).toHaveCount(6);
  // The process that reads files stands still, as if a file took very long.
  const reader = await app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find(({ name }) => name === 'Crossread import')?.pid ?? 0,
  );
  expect(reader).toBeGreaterThan(0);
  process.kill(reader, 'SIGSTOP');
  await add.click();
  const progress = page.getByRole('progressbar', { name: 'Adding accounts' });
  await expect(progress).toBeVisible();
  await page.screenshot({ path: `${screens}/import-running.png` });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0);
  const cancelled = page.getByRole('status').filter({ hasText: 'Cancelled: nothing was added.' });
  await expect(cancelled).toBeVisible();
  await page.screenshot({ path: `${screens}/import-cancelled.png` });
  // Over the text, which stays where it is; pointed at it stays, else it goes by itself.
  const top = async () => (await page.getByRole('tablist', { name: 'Views' }).boundingBox())?.y;
  const before = await top();
  await cancelled.hover();
  await page.waitForTimeout(9_000);
  await expect(cancelled).toBeVisible();
  await page.mouse.move(700, 5);
  await expect(cancelled).toHaveCount(0);
  expect(await top()).toBe(before);
  process.kill(reader, 'SIGCONT');
  await add.click();
  await expect(columns(page)).toHaveCount(7);
  await expect(page.getByRole('region', { name: 'seventh.txt' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'slow.txt' })).toHaveCount(0);
  await close();
});

test('a report that is cancelled is not written, and the next one is', async () => {
  const [cancelled, kept] = [inFolder('cancelled.pdf'), inFolder('kept.html')];
  const { app, page, close } = await launchCrossread({ dialogPaths: [cancelled, kept] });
  await compared(page);
  // Printing takes its time, as it does for a long report.
  await app.evaluate(({ app: electron }) => {
    electron.on('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      contents.printToPDF = async (options) => {
        await new Promise((resolve) => setTimeout(resolve, 3_000));
        return print(options);
      };
    });
  });
  const dialog = page.getByRole('dialog', { name: 'Export report' });
  await page.getByRole('button', { name: 'Export report' }).click();
  await dialog.getByRole('radio', { name: 'PDF' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByRole('progressbar', { name: 'Writing the report' })).toBeVisible();
  await page.screenshot({ path: `${screens}/export-running.png` });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  // What is opened meanwhile stays open when the printing comes to its end.
  await page.keyboard.press('Control+k');
  await page.waitForTimeout(4_500);
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(existsSync(cancelled)).toBe(false);
  await expect(page.getByText('Report written to')).toHaveCount(0);
  await page.getByRole('button', { name: 'Export report' }).click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText(`Report written to ${kept}`)).toBeVisible();
  expect(existsSync(kept)).toBe(true);
  await close();
});

test('a file dialog that is cancelled writes nothing and says nothing', async () => {
  const { page, close } = await launchCrossread({ dialogPaths: [null, null] });
  await compared(page);
  await page.getByRole('button', { name: 'Add accounts' }).click();
  const opens = page.getByRole('button', { name: 'Export report' });
  await opens.click();
  const dialog = page.getByRole('dialog', { name: 'Export report' });
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(opens).toBeFocused();
  await expect(columns(page)).toHaveCount(5);
  await expect(page.getByText('Report written to')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await close();
});
