import { expect, type Page } from '@playwright/test';
import '../../renderer/window.ts';
import { columns, linesOfLit, screens, sharedPassage } from './passages.ts';
import { test } from './sample-test.ts';

test('five accounts stand side by side, each readable, and nothing is hidden', async ({ page }) => {
  await expect(columns(page)).toHaveCount(5);
  for (const column of await columns(page).all()) {
    await expect(column).toBeInViewport({ ratio: 0.99 });
    const box = await column.boundingBox();
    expect(box?.width ?? 0).toBeGreaterThan(180);
    const size = await column.locator('article').evaluate((article) => getComputedStyle(article).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(12.5);
  }
  await expect(page.getByRole('region', { name: 'Anadolu Agency' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Findings' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible();
  // Zones set aside are greyed, never left out.
  await expect(page.getByText('Anadolu Agency website contains only a portion')).toBeAttached();
  await expect(page.getByText("Let's dive into the details:")).toBeAttached();
  await page.screenshot({ path: `${screens}/side-by-side.png` });
});

test('every passage is the exact source text', async ({ page }) => {
  const texts = await page.evaluate(async () => {
    const answer = await window.crossread.snapshot();
    if (!answer.ok || answer.value.analysis === null) return [];
    const { accounts, analysis } = answer.value;
    return analysis.passages.map((passage) => ({
      source: accounts.find(({ id }) => id === passage.account)?.text.slice(passage.start, passage.end),
      shown: document.querySelector(`[data-passage="${passage.id}"]`)?.textContent,
    }));
  });
  expect(texts.length).toBeGreaterThan(100);
  for (const { source, shown } of texts) expect(shown).toBe(source);
});

/** Some lit passage of every account that is not silent begins on the line of the selected one. */
async function expectInLine(page: Page): Promise<void> {
  await expect(async () => {
    const selected = await page
      .locator('[data-role=selected]')
      .evaluate((passage) => passage.getClientRects()[0]?.top);
    const lit = (await linesOfLit(page)).filter(({ tops }) => tops.length > 0);
    expect(lit.length).toBeGreaterThan(1);
    for (const { account, tops } of lit) {
      const nearest = Math.min(...tops.map((top) => Math.abs(top - (selected ?? 0))));
      expect(nearest, account).toBeLessThanOrEqual(6);
    }
  }).toPass({ timeout: 5000 });
}

test('a click lights up the counterparts in line, marks other words, and says where none was found', async ({
  page,
}) => {
  const passage = await sharedPassage(page, true);
  await passage.click();
  await expect(page.locator('[data-role=selected]')).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[data-role=counterpart]').first()).toBeVisible();
  await expectInLine(page);
  const mark = page.locator('[data-role=counterpart] mark[data-difference]').first();
  await expect(mark).toBeAttached();
  await expect(mark).toHaveCSS('text-decoration-line', 'underline');
  for (const column of await columns(page).all()) {
    const isLit = (await column.locator('[data-role]').count()) > 0;
    const silence = column
      .getByRole('status')
      .filter({ hasText: /^(silent here|no matching passage found)$/ });
    await expect(silence).toHaveCount(isLit ? 0 : 1);
  }
  await expect(page.getByText(/^(silent here|no matching passage found)$/).first()).toBeVisible();
  await page.mouse.move(700, 5);
  await page.screenshot({ path: `${screens}/side-by-side-selected.png` });
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-role]')).toHaveCount(0);
});

test('the keyboard reads down an account and across to the counterparts', async ({ page }) => {
  const passage = await sharedPassage(page);
  await passage.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-role=selected]')).toHaveCount(1);
  await expectInLine(page);
  const before = await page.evaluate(() => document.activeElement?.getAttribute('data-passage'));
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-role=selected]')).not.toHaveAttribute('data-passage', before ?? '');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-role=selected]')).toHaveAttribute('data-passage', before ?? '');
  const column = (): Promise<number> =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('[data-account]')];
      return all.findIndex((element) => element.contains(document.activeElement));
    });
  const at = await column();
  await page.keyboard.press(at < 4 ? 'ArrowRight' : 'ArrowLeft');
  await expect.poll(column).toBe(at < 4 ? at + 1 : at - 1);
  await expect(page.locator('[data-role=selected]')).toBeFocused();
});

test('a finding leads to its sides, and its decision counts', async ({ page }) => {
  const findings = page.getByRole('complementary', { name: 'Findings' });
  const items = findings.locator('[data-finding]');
  if ((await items.count()) === 0) test.skip(true, 'nothing was found in the sample');
  await page.keyboard.press('j');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-role=cited]').first()).toBeVisible();
  await items.first().getByRole('button', { name: 'Confirm' }).click();
  await expect(findings.getByText(/^1 of \d+ decided$/)).toBeVisible();
  const notes = page.locator('[data-annotation]');
  await expect(notes).toHaveCount(1);
  // Taken back and confirmed again, there is still one note.
  await items.first().getByRole('button', { name: 'Confirm' }).click();
  await expect(findings.getByText(/^0 of \d+ decided$/)).toBeVisible();
  await items.first().getByRole('button', { name: 'Confirm' }).click();
  await expect(findings.getByText(/^1 of \d+ decided$/)).toBeVisible();
  await expect(notes).toHaveCount(1);
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'Undo' }).click();
  await expect(findings.getByText(/^0 of \d+ decided$/)).toBeVisible();
  await expect(notes).toHaveCount(0);
});

test('a dismissed finding may be given a reason, and need not', async ({ page }) => {
  const items = page.getByRole('complementary', { name: 'Findings' }).locator('[data-finding]');
  if ((await items.count()) < 2) test.skip(true, 'too little was found in the sample');
  const why = page.getByRole('textbox', { name: 'Reason for dismissing (optional)' });
  await items.first().getByRole('button', { name: 'Dismiss' }).click();
  await expect(why).toBeFocused();
  await why.fill('Both are right.');
  await why.press('Enter');
  await expect(items.first()).toContainText('Reason: Both are right.');
  await expect(why).toHaveCount(0);
  await items.nth(1).getByRole('button', { name: 'Dismiss' }).click();
  await why.press('Enter');
  await expect(items.nth(1)).toBeFocused();
  await expect(items.nth(1)).toContainText('Dismissed');
  await expect(items.nth(1)).not.toContainText('Reason');
  // With the keys alone one goes straight on.
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(items.nth(2)).toContainText('Dismissed');
  await expect(items.nth(2)).toBeFocused();
  await page.keyboard.press('j');
  await expect(items.nth(3)).toBeFocused();
});

test('a click on the strip beside a column goes to that part of the account', async ({ page }) => {
  const strip = page.locator('svg.strip').first();
  const box = await strip.boundingBox();
  if (box === null) throw new Error('there is no strip');
  await strip.click({ position: { x: 4, y: box.height - 4 } });
  const selected = columns(page).first().locator('[data-role=selected]');
  await expect(selected).toBeInViewport();
  const last = columns(page).first().locator('[data-passage]').last();
  await expect(last).toHaveAttribute('data-role', 'selected');
});
