import { expect, type Page } from '@playwright/test';
import '../../renderer/window.ts';
import { expectAccessible } from './accessible.ts';
import { screens, sharedPassage, showView } from './passages.ts';
import { test } from './sample-test.ts';
import { expectNoOverhang, resizeTo } from './window-size.ts';

// Looking at every node of every view takes its time on a busy machine.
test.describe.configure({ timeout: 240_000 });

test.use({ keptFor: 'look' });

async function closeDialogs(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const theme of ['light', 'dark'] as const) {
  test(`every view can be read by everybody, ${theme}`, async ({ page }) => {
    await page.evaluate((name) => window.crossread.setPreferences({ theme: name }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const name of ['Side by side', 'Statements', 'Quotes', 'Facts', 'Overview', 'Report']) {
      await showView(page, name);
      await page.mouse.move(700, 5);
      await page.screenshot({ path: `${screens}/${name.toLowerCase().replaceAll(' ', '-')}-${theme}.png` });
      await expectAccessible(page, name);
    }
  });

  test(`a selected passage, a note being written and the dialogs can be read by everybody, ${theme}`, async ({
    page,
  }) => {
    await page.evaluate((name) => window.crossread.setPreferences({ theme: name }), theme);
    await page.getByRole('tab', { name: 'Side by side' }).click();
    const passage = await sharedPassage(page, true);
    await passage.click();
    await expect(page.locator('[data-role=counterpart]').first()).toBeVisible();
    await page.mouse.move(700, 5);
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${screens}/selected-${theme}.png` });
    await expectAccessible(page, 'selected passage');
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Note text' }).fill('Check the recording.');
    await expectAccessible(page, 'note form');
    await page.screenshot({ path: `${screens}/note-form-${theme}.png` });
    await page.getByRole('button', { name: 'Save note' }).click();
    await expect(page.locator('[data-annotation]').first()).toBeVisible();
    await expectAccessible(page, 'note');
    await page.screenshot({ path: `${screens}/note-${theme}.png` });
    // A highlight that kept the other theme's colours would hide the words it stands on.
    const grounds = await page
      .locator('[data-account]')
      .first()
      .evaluate((column: HTMLElement) => {
        column.style.background = 'var(--note-ground-deep)';
        const wanted = getComputedStyle(column).backgroundColor;
        column.style.background = '';
        return { wanted, lit: getComputedStyle(column, '::highlight(note-lit)').backgroundColor };
      });
    expect(grounds.lit).toBe(grounds.wanted);
    for (const [button, dialog] of [
      ['Export report', 'Export report'],
      ['Paste account', 'Paste account'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
      await expectAccessible(page, dialog);
      await page.screenshot({ path: `${screens}/${dialog.toLowerCase().replaceAll(' ', '-')}-${theme}.png` });
      await closeDialogs(page);
    }
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    await expectAccessible(page, 'commands');
    await page.screenshot({ path: `${screens}/commands-${theme}.png` });
    await closeDialogs(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'keys');
    await page.screenshot({ path: `${screens}/keys-${theme}.png` });
    await closeDialogs(page);
    await page.keyboard.press('Escape');
  });
}

for (const [width, height] of [
  [1280, 800],
  [2560, 1440],
] as const) {
  test(`every view fits a window of ${width}x${height}`, async ({ page, sample }) => {
    await resizeTo(sample, width, height);
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((name) => window.crossread.setPreferences({ theme: name }), theme);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      for (const name of ['Side by side', 'Statements', 'Quotes', 'Facts', 'Overview', 'Report']) {
        await showView(page, name);
        if (name === 'Side by side') {
          await (await sharedPassage(page, true)).click();
          await page.waitForTimeout(400);
        }
        await page.mouse.move(700, 5);
        const path = `${screens}/${name.toLowerCase().replaceAll(' ', '-')}-${theme}-${width}.png`;
        await page.screenshot({ path });
        await expectNoOverhang(page, name);
      }
    }
    await resizeTo(sample, 1440, 900);
  });
}

for (const width of [1024, 960, 900] as const) {
  test(`in a window ${width} wide the header still says whole where the work stands`, async ({
    page,
    sample,
  }) => {
    await page.getByRole('tab', { name: 'Side by side' }).click();
    await resizeTo(sample, width, 700);
    for (const words of [page.locator('.header-standing'), page.locator('.saving')]) {
      await expect(words).toBeVisible();
      const cut = await words.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(cut).toBeLessThanOrEqual(0);
    }
    await expectNoOverhang(page, 'header');
    await expect(page.getByRole('button', { name: 'More', exact: true })).toBeInViewport({ ratio: 1 });
    for (const theme of ['dark', 'light'] as const) {
      await page.evaluate((name) => window.crossread.setPreferences({ theme: name }), theme);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await page.screenshot({ path: `${screens}/side-by-side-${theme}-${width}.png` });
    }
    await resizeTo(sample, 1440, 900);
  });
}

test('the desk can be read by everybody', async ({ page }) => {
  await page.getByRole('button', { name: 'Desk' }).click();
  await expect(page.getByRole('heading', { name: 'Recent reviews' })).toBeVisible();
  await expectAccessible(page, 'desk');
  await page.screenshot({ path: `${screens}/desk.png` });
});
