import { expect } from '@playwright/test';
import { screens } from './passages.ts';
import { test } from './sample-test.ts';

test('F7 walks through the differences, and each is lit, in sight and read out', async ({ page }) => {
  const news = page.locator('.difference-news');
  await expect(news).toHaveRole('status');
  /** The lit stretch: its words, its account, and whether it can be seen. */
  const lit = (): Promise<{ words: string; account: string; seen: boolean } | null> =>
    page.evaluate(() => {
      const [word] = CSS.highlights.get('difference') ?? [];
      const [passage] = CSS.highlights.get('difference-passage') ?? [];
      const place = word ?? passage;
      if (place === undefined) return null;
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      const line = range.getClientRects()[0];
      const column = range.startContainer.parentElement?.closest('[data-account]');
      const frame = column?.querySelector('[data-scroller]')?.getBoundingClientRect();
      const seen = !!line && !!frame && line.top >= frame.top - 1 && line.bottom <= frame.bottom + 1;
      return {
        words: range.toString().replaceAll(/\s+/g, ' ').trim(),
        account: column?.getAttribute('aria-label') ?? '',
        seen,
      };
    });
  const said: string[] = [];
  for (let step = 0; step < 14; step += 1) {
    const before = await news.textContent();
    await page.keyboard.press('F7');
    await expect(news).not.toHaveText(before ?? '');
    await expect(news).toHaveText(/^(Added|Changed|Moved|In other words): “.+”, .+\. \d+ of \d+$/);
    await expect.poll(async () => (await lit())?.seen).toBe(true);
    const shown = await lit();
    await expect(news).toContainText(`”, ${shown?.account}.`);
    const words = (await news.textContent()) ?? '';
    // A long passage is read out by its opening; it is not painted over, for it is to be read on.
    expect(shown?.words).toContain(/“(.+?)(?: …)?”, /u.exec(words)?.[1] ?? 'no words');
    const painted = await page.evaluate(() =>
      [...CSS.highlights.keys()].filter((name) => name.startsWith('difference')),
    );
    expect(painted).toEqual([words.startsWith('In other words') ? 'difference-passage' : 'difference']);
    said.push(words);
  }
  expect(said.some((words) => words.startsWith('In other words'))).toBe(true);
  await page.screenshot({ path: `${screens}/difference-walk.png` });
  // And back, over the same places.
  for (const words of said.slice(0, -1).toReversed()) {
    await page.keyboard.press('Shift+F7');
    await expect(news).toHaveText(words);
  }
  await page.keyboard.press('Shift+F7');
  await expect(news).toHaveText('No earlier differences in this account.');
  await page.keyboard.press('Escape');
  await expect(news).toHaveText('');
  expect(await lit()).toBeNull();
});

test('F7 leads from any view to the columns, and is on the sheet of keys and in the commands', async ({
  page,
  sample,
}) => {
  await page.keyboard.press('3');
  await page.keyboard.press('F7');
  await expect(page.getByRole('tab', { name: 'Side by side' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.difference-news')).toHaveText(/1 of \d+$/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('Next difference')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' }).getByText('Next difference')).toBeVisible();
  const keys = await sample.app.evaluate(({ Menu }) => {
    const review = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Review');
    return review?.submenu?.items.map(({ label, accelerator }) => [label, accelerator ?? '']);
  });
  expect(keys).toContainEqual(['Next difference', 'F7']);
  expect(keys).toContainEqual(['Previous difference', 'Shift+F7']);
});

test('the columns go along with J and K once they show a finding', async ({ page }) => {
  const told = page.locator('.column-state').filter({ hasText: /in this finding|silent here/ });
  await page.keyboard.press('j');
  await expect(told).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(told.first()).toBeVisible();
  const shown = (): Promise<readonly string[]> =>
    page.locator('[data-role=cited]').evaluateAll((all) => all.map(({ textContent }) => textContent ?? ''));
  const first = await shown();
  await page.keyboard.press('j');
  await expect(page.locator('[data-finding]:focus')).toHaveCount(1);
  await expect.poll(shown).not.toEqual(first);
  await page.keyboard.press('k');
  await expect.poll(shown).toEqual(first);
});

test('J and K read out what a finding is', async ({ page }) => {
  for (const key of ['j', 'j', 'k']) {
    await page.keyboard.press(key);
    const focused = page.locator('[data-finding]:focus');
    await expect(focused).toHaveCount(1);
    const summary = await focused.locator('.finding-summary').textContent();
    await expect(focused).toHaveAccessibleName(new RegExp('^[A-Z].+, severity (high|medium|low): .+'));
    expect(await focused.getAttribute('aria-label')).toContain(summary);
  }
});
