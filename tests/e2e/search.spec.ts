import { expect, type Page } from '@playwright/test';
import { columns, litWords, screens } from './passages.ts';
import { test } from './sample-test.ts';

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
