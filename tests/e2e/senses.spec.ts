import { expect } from '@playwright/test';
import '../../renderer/window.ts';
import { screens, sharedPassage, showView } from './passages.ts';
import { test } from './sample-test.ts';
import { expectNoOverhang, zoomTo } from './window-size.ts';

test.use({ keptFor: 'senses' });

test('at 200 % no view, dialog or control is lost, and nothing scrolls sideways but grids', async ({
  page,
  sample,
}) => {
  await zoomTo(sample, 2);
  for (const name of ['Side by side', 'Statements', 'Quotes', 'Facts', 'Overview', 'Report']) {
    await showView(page, name);
    await expectNoOverhang(page, name);
    // What begins in sight can be used: no text of a control is cut off.
    const cut = await page
      .getByRole('tabpanel', { name })
      .getByRole('button')
      .evaluateAll((buttons) =>
        buttons
          .filter(
            ({ scrollWidth, clientWidth, textContent }) =>
              textContent !== '' && scrollWidth > clientWidth + 1,
          )
          .map(({ textContent }) => textContent),
      );
    expect(cut, name).toEqual([]);
    // The bar of the views is no page of its own: nothing in it is to be scrolled up and down.
    const bar = page.locator('.views-bar');
    expect(await bar.evaluate((element) => getComputedStyle(element).overflowY), name).toBe('hidden');
    // What stands above the text leaves it the greater part of the height.
    if (name === 'Side by side') {
      const text = await page.locator('[data-scroller]').first().boundingBox();
      expect(text?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(0.44 * 450);
    }
    await page.screenshot({ path: `${screens}/zoomed-${name.toLowerCase().replaceAll(' ', '-')}.png` });
  }
  await page.getByRole('tab', { name: 'Side by side' }).click();
  for (const name of ['Export report', 'Undo', 'Look of the window']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect((box?.x ?? 1_000) + (box?.width ?? 0), name).toBeLessThanOrEqual(720);
  }
  // A finding can be taller than the panel at this size: what must be reached is its buttons.
  const confirm = page.locator('[data-finding]').first().getByRole('button', { name: 'Confirm' });
  await confirm.scrollIntoViewIfNeeded();
  await expect(confirm).toBeInViewport();
  for (const [open, name] of [
    ['Export report', 'Export report'],
    ['Paste account', 'Paste account'],
  ] as const) {
    await page.getByRole('button', { name: open }).click();
    const dialog = page.getByRole('dialog', { name });
    const last = dialog.getByRole('button').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await zoomTo(sample, 1);
});

test('the size of the text is that of the accounts’ words in every view', async ({ page }) => {
  const places = {
    'Side by side': 'article',
    Statements: '[data-members] [data-passage]',
    Quotes: '.rendering-text',
    Facts: '.fact-raw',
  };
  const setSize = (size: number): Promise<unknown> =>
    page.evaluate((textSize) => window.crossread.setPreferences({ textSize }), size);
  for (const [name, words] of Object.entries(places)) {
    await page.getByRole('tab', { name }).click();
    const drawn = page.getByRole('tabpanel', { name }).locator(words).first();
    const size = (): Promise<number> =>
      drawn.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const usual = await size();
    await setSize(24);
    await expect.poll(size, name).toBeGreaterThan(1.3 * usual);
    await setSize(16);
    await expect.poll(size, name).toBe(usual);
  }
});

test('with reduced motion nothing moves by itself, and counterparts stand in line at once', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('tab', { name: 'Side by side' }).click();
  const frames = await page.evaluate(() => {
    Object.assign(window, { scrolls: 0 });
    for (const scroller of document.querySelectorAll('[data-scroller]'))
      scroller.addEventListener('scroll', () => {
        (window as unknown as { scrolls: number }).scrolls += 1;
      });
    return document.querySelectorAll('[data-scroller]').length;
  });
  await (await sharedPassage(page)).click();
  await expect(page.locator('[data-role=counterpart]').first()).toBeVisible();
  await page.waitForTimeout(500);
  // A glide takes a dozen steps in every column; a jump, and settling, a few.
  const scrolls = await page.evaluate(() => (window as unknown as { scrolls: number }).scrolls);
  expect(scrolls).toBeLessThanOrEqual(4 * frames);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

test('where the system sets all colours, what is selected, lit and different still shows', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await (await sharedPassage(page)).click();
  const outline = (role: string): Promise<string> =>
    page
      .locator(`[data-role=${role}]`)
      .first()
      .evaluate((passage) => getComputedStyle(passage).outlineStyle);
  expect(await outline('selected')).toBe('solid');
  expect(await outline('counterpart')).toBe('dashed');
  const marked = await page
    .locator('mark[data-difference]')
    .first()
    .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  expect(marked).toBe('underline');
  await page.screenshot({ path: `${screens}/forced-colours.png` });
  await page.getByRole('tab', { name: 'Overview' }).click();
  const mark = page.locator('.matrix-mark[data-share]').first();
  const [own, ground] = await mark.evaluate((element) => [
    getComputedStyle(element).backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(own).not.toBe(ground);
  await page.screenshot({ path: `${screens}/forced-colours-overview.png` });
  await page.emulateMedia({ forcedColors: 'none' });
});
