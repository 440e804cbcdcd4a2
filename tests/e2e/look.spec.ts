import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import '../../renderer/window.ts';
import { screens, sharedPassage } from './passages.ts';
import { type Sample, test } from './sample-test.ts';

// Looking at every node of every view takes its time on a busy machine.
test.describe.configure({ timeout: 240_000 });

test.use({ keptFor: 'look' });

/** Nobody is kept out: no violation that axe can see. The report's frame is checked with the report. */
async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe').analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect(found, what).toEqual([]);
}

/** Goes to a view and waits until it is there: an empty one can be read by everybody. */
async function show(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  const view = page.getByRole('tabpanel', { name });
  await expect(view.locator('[data-passage], h2, iframe').first()).toBeVisible();
  if (name === 'Report') await expect(page.frameLocator('iframe').locator('h1').first()).toBeVisible();
  await expect(page.locator('[data-leaving]')).toHaveCount(0);
}

async function closeDialogs(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const theme of ['light', 'dark'] as const) {
  test(`every view can be read by everybody, ${theme}`, async ({ page }) => {
    await page.evaluate((name) => window.crossread.setPreferences({ theme: name }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const name of ['Side by side', 'Statements', 'Quotes', 'Facts', 'Overview', 'Report']) {
      await show(page, name);
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

/** The content of the window gets this size, as if its edges were dragged. */
async function resizeTo({ app, page }: Sample, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await expect
    .poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([width, height]);
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
        await show(page, name);
        if (name === 'Side by side') {
          await (await sharedPassage(page, true)).click();
          await page.waitForTimeout(400);
        }
        await page.mouse.move(700, 5);
        const path = `${screens}/${name.toLowerCase().replaceAll(' ', '-')}-${theme}-${width}.png`;
        await page.screenshot({ path });
        // Nothing is cut off at the right, and the page itself never scrolls.
        const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overhang, name).toBeLessThanOrEqual(0);
      }
    }
    await resizeTo(sample, 1440, 900);
  });
}

test('at 200 % everything can still be reached', async ({ page, sample }) => {
  const zoom = (factor: number): Promise<void> =>
    sample.app.evaluate(
      ({ BrowserWindow }, by) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(by),
      factor,
    );
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await zoom(2);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(720);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
  for (const name of ['Export report', 'Undo', 'Look of the window']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect((box?.x ?? 1_000) + (box?.width ?? 0), name).toBeLessThanOrEqual(720);
  }
  // A finding can be taller than the panel at this size: what must be reached is its buttons.
  const confirm = page.locator('[data-finding]').first().getByRole('button', { name: 'Confirm' });
  await confirm.scrollIntoViewIfNeeded();
  await expect(confirm).toBeInViewport();
  await zoom(1);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(1440);
});

test('the desk can be read by everybody', async ({ page }) => {
  await page.getByRole('button', { name: 'Desk' }).click();
  await expect(page.getByRole('heading', { name: 'Recent reviews' })).toBeVisible();
  await expectAccessible(page, 'desk');
  await page.screenshot({ path: `${screens}/desk.png` });
});
