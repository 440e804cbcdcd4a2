import { expect, type Page } from '@playwright/test';
import { columns, litWords, screens, showView } from './passages.ts';
import { test } from './sample-test.ts';
import { expectNoOverhang, resizeTo } from './window-size.ts';

test.use({ keptFor: 'search' });

/** What is lit of what is searched for, in the view on the screen. */
async function lit(page: Page, highlight: string): Promise<readonly string[]> {
  return (await litWords(page, highlight)).map((words) => words.toLowerCase());
}

test('Escape ends the search and gives the keyboard back to where it was', async ({ page }) => {
  const passage = columns(page).nth(1).locator('[data-passage]').nth(2);
  await passage.click();
  await expect(passage).toBeFocused();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Witkoff');
  await expect(page.getByRole('searchbox', { name: 'Search this review' })).toHaveValue('Witkoff');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Search this review' })).toHaveValue('');
  await expect(passage).toBeFocused();
});

test('what is searched for is lit in texts, strips and grids, and put out when the search is cleared', async ({
  page,
}) => {
  const box = page.getByRole('searchbox', { name: 'Search this review' });
  await box.fill('Witkoff');
  await expect.poll(() => lit(page, 'search')).toHaveLength(13);
  for (const column of await columns(page).all()) {
    const hits = (await column.locator('article').textContent())?.match(/witkoff/giu)?.length ?? 0;
    const ticks = (await column.locator('.strip-search').getAttribute('d')) ?? '';
    expect(ticks.match(/M/gu)?.length ?? 0).toBe(hits);
  }
  for (const name of ['Statements', 'Quotes', 'Facts'] as const) {
    await box.fill(name === 'Quotes' ? 'productive' : 'witkoff');
    await page.getByRole('tab', { name }).click();
    await expect
      .poll(() => lit(page, 'search-in-view').then((words) => words.length), name)
      .toBeGreaterThan(2);
    expect(new Set(await lit(page, 'search-in-view')).size, name).toBe(1);
    await page.screenshot({ path: `${screens}/search-${name.toLowerCase()}.png` });
  }
  // What comes in sight by scrolling is lit as well.
  const before = (await lit(page, 'search-in-view')).length;
  await page
    .locator('[data-view=facts] .view-scroll')
    .evaluate((view) => view.scrollTo(0, view.scrollHeight));
  await expect
    .poll(() => lit(page, 'search-in-view').then((words) => words.length))
    .toBeGreaterThanOrEqual(before);
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect.poll(() => lit(page, 'search-in-view')).toEqual([]);
});

test('the editor’s own words are found too, and lead to the note', async ({ page, sample }) => {
  await showView(page, 'Side by side');
  await columns(page).nth(0).locator('.paragraph[data-kind=body] [data-passage]').first().click();
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note text' }).fill('Ring the harbour master about Witkoff.');
  await page.keyboard.press('Control+Enter');
  const note = page.locator('[data-annotation]');
  await expect(note).toHaveCount(1);
  await page.keyboard.press('Escape');
  const box = page.getByRole('searchbox', { name: 'Search this review' });
  const count = page.locator('.search-count');
  await box.fill('harbour  master');
  await expect(count).toHaveText('1 of 1, in 1 note');
  await box.press('Enter');
  await expect(note).toHaveAttribute('aria-current', 'true');
  await expect(note).toBeInViewport();
  await box.fill('Witkoff');
  await expect(count).toHaveText('1 of 14, in 5 accounts, 1 note');
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [900, 700],
  ] as const) {
    await resizeTo(sample, width, height);
    // The words that are sought and those that say where do not stand on each other.
    const room = await box.evaluate((field) => {
      const { paddingRight } = getComputedStyle(field);
      const said = field.parentElement?.querySelector('.search-count')?.getBoundingClientRect();
      return (said?.left ?? 0) - (field.getBoundingClientRect().right - Number.parseFloat(paddingRight));
    });
    expect(room, `${width}`).toBeGreaterThanOrEqual(0);
    await expectNoOverhang(page, `search, ${width}`);
    await page.screenshot({ path: `${screens}/search-note-${width}.png` });
  }
  await resizeTo(sample, 1440, 900);
});
