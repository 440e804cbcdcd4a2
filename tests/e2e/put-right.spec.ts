import { expect } from '@playwright/test';
import '../../renderer/window.ts';
import { expectAccessible } from './accessible.ts';
import { columns, screens } from './passages.ts';
import { test } from './sample-test.ts';

test('what an account says about itself is put right, and undone', async ({ page }) => {
  const second = columns(page).nth(1);
  await expect(second).toHaveAccessibleName(/^New: Ukraine talks/);
  await second.getByRole('button', { name: /^About / }).click();
  await page.getByRole('menuitem', { name: 'Outlet, headline, time…' }).click();
  const dialog = page.getByRole('dialog', { name: /^About New: Ukraine talks/ });
  await dialog.getByRole('textbox', { name: 'Outlet' }).fill('The Morning Post');
  // Later than the second half of a double click, a click beside the dialog does not lose what was typed either.
  await page.waitForTimeout(600);
  await page.mouse.click(20, 700);
  await expect(dialog.getByRole('textbox', { name: 'Outlet' })).toHaveValue('The Morning Post');
  // Nor does Escape: the words are there again, until they are saved or cancelled.
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await second.getByRole('button', { name: /^About / }).click();
  await page.getByRole('menuitem', { name: 'Outlet, headline, time…' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Outlet' })).toHaveValue('The Morning Post');
  const published = dialog.getByRole('textbox', { name: 'Published' });
  await published.fill('yesterday');
  await expect(dialog.getByText(/^Write it as 2025-11-30/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expectAccessible(page, 'about an account');
  await page.screenshot({ path: `${screens}/about-account.png` });
  await published.fill('December 1, 2025, 2 pm');
  await expect(dialog.getByText('Read as 1 Dec 2025, 14:00')).toBeVisible();
  await expect(published).toHaveValue('December 1, 2025, 2 pm');
  await expect(published).toHaveAccessibleDescription('Read as 1 Dec 2025, 14:00');
  await page.screenshot({ path: `${screens}/about-account-read.png` });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(second).toHaveAccessibleName('The Morning Post');
  await expect(second.locator('.column-imprint')).toContainText('1 Dec 2025, 14:00');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(second).toHaveAccessibleName(/^New: Ukraine talks/);
  await second.getByRole('button', { name: /^About / }).click();
  await page.getByRole('menuitem', { name: 'Outlet, headline, time…' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Outlet' })).not.toHaveValue('The Morning Post');
  await dialog.getByRole('textbox', { name: 'Outlet' }).fill('The Evening Post');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await second.getByRole('button', { name: /^About / }).click();
  await page.getByRole('menuitem', { name: 'Outlet, headline, time…' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Outlet' })).not.toHaveValue('The Evening Post');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('a note still names an account that was removed, also after a restart and in the report', async ({
  page,
  sample,
}) => {
  const last = columns(page).last();
  const name = (await last.getAttribute('aria-label')) ?? '';
  await last.locator('[data-passage]').first().click();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note text' }).fill('Ask them.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await last.getByRole('button', { name: /^About / }).click();
  await page.getByRole('menuitem', { name: 'Remove account' }).click();
  await expect(columns(page)).toHaveCount(4);
  await expect(page.locator('[data-annotation] .side-account')).toHaveText(`Removed: ${name}`);
  await page.screenshot({ path: `${screens}/note-on-removed.png` });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-annotation] .side-account')).toHaveText(name);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(columns(page)).toHaveCount(4);

  const again = await sample.restart();
  await expect(columns(again)).toHaveCount(4);
  await expect(again.locator('[data-annotation] .side-account')).toHaveText(`Removed: ${name}`);
  await again.getByRole('tab', { name: 'Report' }).click();
  const report = again.frameLocator('iframe');
  await expect(report.locator('#notes .side.lost dt')).toContainText(`Removed: ${name.slice(0, 20)}`);
  await report.locator('#notes').scrollIntoViewIfNeeded();
  await again.screenshot({ path: `${screens}/report-on-removed.png` });
});

test('what a paragraph is, is put right by name, and undone', async ({ page }) => {
  const caption = page.locator('.paragraph[data-kind=caption] [data-passage]').first();
  const id = (await caption.getAttribute('data-passage')) ?? '';
  const paragraph = page.locator('.paragraph', { has: page.locator(`[data-passage="${id}"]`) });
  await caption.click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' }).getByRole('menuitem').first()).toBeVisible();
  await page.keyboard.type('What the paragraph is');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What this paragraph is' });
  await expect(dialog.getByText('It was set aside because')).toBeVisible();
  await expectAccessible(page, 'what a paragraph is');
  await page.screenshot({ path: `${screens}/what-it-is.png` });
  await dialog.getByRole('combobox', { name: 'What this paragraph is' }).selectOption('body');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(paragraph).toHaveAttribute('data-kind', 'body', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(paragraph).toHaveAttribute('data-kind', 'caption', { timeout: 30_000 });
});

test('an outlet that only the dateline names is proposed, and taken on request', async ({ page }) => {
  await page.evaluate(() =>
    window.crossread.pasteAccount({
      name: null,
      text: 'MARROW POINT, Oct 14 (Northwire) - A ferry hit the pier on Tuesday. Nobody was hurt, officials said.',
    }),
  );
  const pasted = columns(page).nth(5);
  await expect(pasted).toHaveAccessibleName('Pasted account');
  await pasted.getByRole('button', { name: /^About / }).click();
  await page.getByRole('menuitem', { name: 'Outlet, headline, time…' }).click();
  const dialog = page.getByRole('dialog', { name: 'About Pasted account' });
  await expect(dialog.getByText('proposed: the dateline has it')).toBeVisible();
  await page.screenshot({ path: `${screens}/proposed-outlet.png` });
  await expectAccessible(page, 'a proposed outlet');
  await dialog.getByRole('button', { name: 'Use “Northwire”' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Outlet' })).toHaveValue('Northwire');
  await expect(dialog.getByRole('textbox', { name: 'Outlet' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(pasted).toHaveAccessibleName('Northwire');
});
