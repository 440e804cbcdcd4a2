import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchCrossread } from './launch.ts';
import { ownFolder } from './own-folder.ts';
import { compared, screens } from './passages.ts';

const inFolder = ownFolder();

function spellings(page: Page): Locator {
  return page.locator('[data-finding]', { hasText: 'is spelt in' });
}

test('a dismissed spelling becomes a house rule, which hides it here, in every review, and gives it back', async () => {
  const exported = inFolder('rules.json');
  const { app, page } = await launchCrossread({ userData: inFolder(), dialogPaths: [exported] });
  await compared(page);
  // The panel draws the first findings at once and the others in a quiet moment.
  const all = /of (\d+) decided/.exec((await page.getByText(/of \d+ decided$/).textContent()) ?? '')?.[1];
  await expect(page.locator('[data-finding]')).toHaveCount(Number(all));
  const before = await spellings(page).count();
  expect(before).toBeGreaterThan(0);

  const finding = spellings(page).first();
  await finding.getByRole('button', { name: 'Dismiss' }).click();
  await finding.getByRole('button', { name: 'Make it a house rule' }).click();
  const dialog = page.getByRole('dialog', { name: 'House rules' });
  // Most accounts write Kyiv: that is what the house prefers, unless the editor says otherwise.
  await expect(dialog.getByRole('textbox', { name: 'Spellings' })).toHaveValue('Kyiv = Kiev');
  await dialog.getByRole('button', { name: 'Add rule' }).click();
  await expect(dialog.locator('tbody tr')).toHaveCount(1);
  await expect(dialog.locator('tbody tr')).toContainText('1 finding');
  await expect(spellings(page)).toHaveCount(before - 1);
  await dialog.getByText('1 finding hidden').click();
  await page.screenshot({ path: `${screens}/rules-light.png` });
  await page.evaluate(() => window.crossread.setPreferences({ theme: 'dark' }));
  await page.screenshot({ path: `${screens}/rules-dark.png` });

  await dialog
    .getByRole('combobox', { name: /holds$/ })
    .last()
    .selectOption({ label: 'Every review' });
  await expect(dialog.locator('tbody tr')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /hidden by 1 rule$/ })).toBeVisible();
  await expect(() => {
    expect(JSON.parse(readFileSync(exported, 'utf8'))).toMatchObject({ format: 'crossread-rules' });
  }).toPass();
  await app.close();

  const again = await launchCrossread({ userData: inFolder() });
  await compared(again.page);
  await expect(spellings(again.page)).toHaveCount(before - 1);
  await again.page.getByRole('button', { name: /hidden by 1 rule$/ }).click();
  await again.page.getByRole('button', { name: /^Remove / }).click();
  await again.page.keyboard.press('Escape');
  await expect(spellings(again.page)).toHaveCount(before);
  await again.app.close();
});

test('a rule that was being written is there again after Escape, until it is added', async () => {
  const { page, close } = await launchCrossread();
  await compared(page);
  const dialog = page.getByRole('dialog', { name: 'House rules' });
  const spellings = dialog.getByRole('textbox', { name: 'Spellings' });
  const open = async (): Promise<void> => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Commands' }).getByRole('menuitem').first()).toBeVisible();
    await page.keyboard.type('House rules');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
  };
  await open();
  await spellings.fill('Gdańsk = Danzig');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('The name of today');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await open();
  await expect(spellings).toHaveValue('Gdańsk = Danzig');
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toHaveValue('The name of today');
  await dialog.getByRole('button', { name: 'Add rule' }).click();
  await expect(spellings).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await open();
  await expect(spellings).toHaveValue('');
  await close();
});

test('a rule that cannot be added yet says how one is written', async () => {
  const { page, close } = await launchCrossread();
  await compared(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Commands' }).getByRole('menuitem').first().waitFor();
  await page.keyboard.type('House rules');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'House rules' });
  const field = dialog.getByRole('textbox', { name: 'Spellings' });
  const add = dialog.getByRole('button', { name: 'Add rule' });
  await expect(field).not.toHaveAccessibleDescription(/Write two/);
  for (const words of ['Kyiv', 'Kyiv = ', 'Kyiv = kyiv']) {
    await field.fill(words);
    await expect(add).toBeDisabled();
    await expect(field).toHaveAccessibleDescription(/^Write two .+: Kyiv = Kiev$/);
  }
  await page.screenshot({ path: `${screens}/rule-to-be.png` });
  await field.fill('Kyiv = Kiev');
  await expect(dialog.getByText(/^Write two/)).toHaveCount(0);
  await expect(add).toBeEnabled();
  await close();
});
