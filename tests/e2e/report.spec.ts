import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import '../../renderer/window.ts';
import { launchCrossread } from './launch.ts';
import { ownFolder } from './own-folder.ts';
import { screens } from './passages.ts';

const inFolder = ownFolder();

async function exportAs(page: Page, format: string): Promise<void> {
  await page.getByRole('button', { name: 'Export report' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Export report' });
  await dialog.getByRole('radiogroup', { name: 'Format' }).getByText(format).first().click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
}

test('the report is written as one HTML file, as a PDF and for Word', async () => {
  const html = inFolder('report.html');
  const pdf = inFolder('report.pdf');
  const word = inFolder('report.docx');
  const { app, page, close } = await launchCrossread({ dialogPaths: [html, pdf, word] });
  await expect(page.locator('[data-passage]').first()).toBeVisible();
  await exportAs(page, 'HTML');
  const message = page.getByRole('status').filter({ hasText: 'report.html' }).first();
  await expect(message).toBeVisible();
  await page.screenshot({ path: `${screens}/report-written.png` });
  // It is shown where it was written; nothing else on the disk is.
  await app.evaluate(({ shell }) => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    shell.showItemInFolder = (path) => void shown.push(path);
  });
  const shown = (): Promise<unknown> => app.evaluate(() => (globalThis as { shown?: unknown }).shown);
  await message.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(shown).toEqual([html]);
  const other = await page.evaluate((path) => window.crossread.showInFolder(path), word);
  expect(other).toMatchObject({ ok: false });
  expect(await shown()).toEqual([html]);
  await exportAs(page, 'PDF');
  await expect(page.getByRole('status').filter({ hasText: 'report.pdf' }).first()).toBeVisible();
  await exportAs(page, 'Word');
  await expect(page.getByRole('status').filter({ hasText: 'report.docx' }).first()).toBeVisible();
  await close();
  expect(readFileSync(word).subarray(0, 2).toString()).toBe('PK');

  const written = readFileSync(html, 'utf8');
  expect(written).toContain('Hallandale Beach');
  expect(written.match(/\b[0-9a-f]{64}\b/g)?.length).toBeGreaterThanOrEqual(5);
  expect(written).not.toMatch(/<script|src="http|href="http/);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(pdf).length).toBeGreaterThan(20_000);
});

test('the editor chooses which findings go into a report to be read', async () => {
  const html = inFolder('confirmed.html');
  const inShort = inFolder('short.html');
  const { page, close } = await launchCrossread({ dialogPaths: [html, inShort] });
  await expect(page.locator('[data-passage]').first()).toBeVisible();
  await page
    .getByRole('complementary', { name: 'Findings' })
    .getByRole('button', { name: 'Confirm' })
    .first()
    .click();
  await page.getByRole('button', { name: 'Export report' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Export report' });
  const findings = dialog.getByRole('radiogroup', { name: 'Findings' });
  await expect(findings.getByRole('radio', { name: 'All findings' })).toBeChecked();
  await findings.getByText('Confirmed only').click();
  await expect(findings).toContainText('The first page says which are left out');
  await findings.getByText('What matters, in short').click();
  await expect(findings).toContainText('A few pages: notes, confirmed findings');
  await page.screenshot({ path: `${screens}/export-dialog-short.png` });
  await findings.getByText('Confirmed only').click();
  await page.screenshot({ path: `${screens}/export-dialog.png` });
  // Data is whole: there is nothing to choose, and the choice comes back with a format that is read.
  await dialog.getByRole('radiogroup', { name: 'Format' }).getByText('CSV').first().click();
  await expect(findings.getByRole('radio', { name: 'All findings' })).toBeChecked();
  await expect(findings.getByRole('radio', { name: 'Confirmed only' })).toBeDisabled();
  await page.screenshot({ path: `${screens}/export-dialog-data.png` });
  await dialog.getByRole('radiogroup', { name: 'Format' }).getByText('HTML').first().click();
  await expect(findings.getByRole('radio', { name: 'Confirmed only' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'confirmed.html' }).first()).toBeVisible();
  // The next report begins with all of them again.
  await page.getByRole('button', { name: 'Export report' }).first().click();
  await expect(findings.getByRole('radio', { name: 'All findings' })).toBeChecked();
  await findings.getByText('What matters, in short').click();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'short.html' }).first()).toBeVisible();
  await close();
  const written = readFileSync(html, 'utf8');
  expect(written).toMatch(/Confirmed findings only: \d+ open findings are left out\./);
  expect(written.match(/<article class="finding"/g)).toHaveLength(1);
  const short = readFileSync(inShort, 'utf8');
  expect(short).toMatch(/In short: \d+ open findings of low severity are left out\./);
  expect(short).toContain('id="confirmed"');
  expect(short).not.toContain('id="statements"');
});

test('a report that cannot be written says so and leaves nothing behind', async () => {
  const blocked = inFolder('file');
  writeFileSync(blocked, 'not a folder');
  const { page, close } = await launchCrossread({ dialogPaths: [join(blocked, 'report.html')] });
  await expect(page.locator('[data-passage]').first()).toBeVisible();
  await exportAs(page, 'HTML');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be written' }).first()).toBeVisible();
  await close();
});

test('the preview shows the report and runs nothing', async () => {
  const { page, close } = await launchCrossread();
  await expect(page.locator('[data-passage]').first()).toBeVisible();
  await page.getByRole('tab', { name: 'Report' }).click();
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
  const frame = page.frames().find((candidate) => candidate.url().includes('report.html'));
  expect(frame).toBeDefined();
  await close();
});

test('the command line of a checkout prints a PDF, with or without a display', () => {
  test.skip(
    process.env['CROSSREAD_E2E_EXECUTABLE'] !== undefined,
    'the installed command has a test of its own',
  );
  const root = resolve(import.meta.dirname, '../..');
  const pdf = inFolder('from the command line.pdf');
  const accounts = ['000_551767b67cf3ac24.txt', '002_4ef2145547f1a17f.txt'].map((name) =>
    join(root, 'data/sample', name),
  );
  execFileSync(process.execPath, [join(root, 'scripts/crossread.mjs'), 'report', ...accounts, '--out', pdf]);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
});
