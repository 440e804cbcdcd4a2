import { expect, type Locator, type Page } from '@playwright/test';
import { columns, screens } from './passages.ts';
import { test } from './sample-test.ts';
import { resizeTo } from './window-size.ts';

test.describe.configure({ timeout: 180_000 });

function findings(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Findings' });
}

async function listed(page: Page, count: number): Promise<readonly (string | null)[]> {
  const items = findings(page).locator('[data-finding]');
  return (await items.evaluateAll((all) => all.map((item) => item.getAttribute('data-finding')))).slice(
    0,
    count,
  );
}

/** Goes to the next finding and decides it; the keyboard is still on it. Returns which it was. */
async function decideNext(page: Page, key: string): Promise<string | null> {
  await page.keyboard.press('j');
  const focused = page.locator('[data-finding]:focus');
  await expect(focused).not.toHaveAttribute('data-state');
  const finding = await focused.getAttribute('data-finding');
  await page.keyboard.press(key);
  await expect(page.locator(`[data-finding="${finding}"]`)).toHaveAttribute('data-state');
  await expect(page.locator(`[data-finding="${finding}"]`)).toBeFocused();
  return finding;
}

for (const state of ['all', 'open'] as const) {
  test(`J and C decide one finding after the other, listed: ${state}`, async ({ page }) => {
    const choice = findings(page).getByRole('combobox', { name: 'State of findings' });
    await choice.selectOption(state);
    const first = await listed(page, 5);
    await choice.blur();
    const decided: (string | null)[] = [];
    for (const key of ['c', 'c', 'x', 'd', 'c']) decided.push(await decideNext(page, key));
    expect(decided).toEqual(first);
    await expect(findings(page).getByText(/^4 of \d+ decided$/)).toBeVisible();
    // The same key takes the last decision back, as the finding is still there.
    await page.keyboard.press('c');
    await expect(page.locator('[data-finding]:focus')).not.toHaveAttribute('data-state');
    await expect(findings(page).getByText(/^3 of \d+ decided$/)).toBeVisible();
  });
}

test('findings are listed by what was decided, and how many are listed is said', async ({ page }) => {
  for (const key of ['c', 'x', 'x', 'd']) await decideNext(page, key);
  const choice = findings(page).getByRole('combobox', { name: 'State of findings' });
  const shown = findings(page).getByRole('status', { name: 'Findings listed' });
  await expect(shown).toHaveCount(0);
  for (const [state, count] of [
    ['Confirmed', 1],
    ['Dismissed', 2],
    ['Deferred', 1],
  ] as const) {
    await choice.selectOption({ label: `${state} (${count})` });
    await expect(shown).toHaveText(`${count} shown`);
    await expect(findings(page).locator('[data-finding]')).toHaveCount(count);
  }
  await page.screenshot({ path: `${screens}/findings-filtered.png` });
  await choice.selectOption('all');
  await expect(shown).toHaveCount(0);
});

test('N on a finding annotates it, unless words are selected', async ({ page }) => {
  const form = page.getByRole('form', { name: 'Note' });
  for (const more of [[], ['Enter']] as const) {
    await page.keyboard.press('j');
    for (const key of more) await page.keyboard.press(key);
    const summary = await page.locator('[data-finding][aria-current=true] .finding-summary').innerText();
    await page.keyboard.press('n');
    await expect(form.getByRole('textbox', { name: 'Note text' })).toHaveValue(summary);
    await form.getByRole('button', { name: 'Cancel' }).click();
    await expect(form).toHaveCount(0);
  }
  await columns(page).nth(0).locator('.paragraph[data-kind=body] [data-passage]').first().dblclick();
  await page.locator('[data-finding][aria-current=true]').focus();
  await page.keyboard.press('n');
  await expect(form.locator('q')).toHaveCount(1);
  await expect(form.getByRole('textbox', { name: 'Note text' })).toHaveValue('');
});

test('however many notes there are, a note is written with its whole form in sight', async ({
  page,
  sample,
}) => {
  for (let count = 0; count < 9; count += 1) await decideNext(page, 'c');
  await expect(page.locator('[data-annotation]')).toHaveCount(9);
  const form = page.getByRole('form', { name: 'Note' });
  for (const [width, height] of [
    [1440, 900],
    [1280, 800],
    [900, 700],
  ] as const) {
    await resizeTo(sample, width, height);
    await columns(page).nth(0).locator('.paragraph[data-kind=body] [data-passage]').first().click();
    await page.keyboard.press('n');
    await expect(form.getByRole('textbox', { name: 'Note text' })).toBeFocused();
    const hidden = await form.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden, `${width}x${height}`).toBe(0);
    for (const control of [
      form.getByRole('combobox', { name: 'Kind' }),
      form.getByRole('radiogroup', { name: 'Severity' }),
      form.getByRole('button', { name: 'Save note' }),
    ])
      await expect(control).toBeInViewport({ ratio: 1 });
    await page.screenshot({ path: `${screens}/note-form-of-ten-${width}.png` });
    await form.getByRole('button', { name: 'Cancel' }).click();
    // Of a finding with many sides the form is taller than the window: saving it is in sight all the same.
    await page.locator('[data-finding][aria-current=true]').getByRole('button', { name: 'Annotate' }).click();
    await expect(form.getByRole('button', { name: 'Save note' })).toBeInViewport({ ratio: 1 });
    await form.getByRole('button', { name: 'Cancel' }).click();
  }
});

test('a note that is closed gives the keyboard back to where it was begun', async ({ page }) => {
  const form = page.getByRole('form', { name: 'Note' });
  const annotate = page.locator('[data-finding]').nth(1).getByRole('button', { name: 'Annotate' });
  await annotate.click();
  await form.getByRole('button', { name: 'Cancel' }).click();
  await expect(annotate).toBeFocused();
  await annotate.click();
  await form.getByRole('button', { name: 'Save note' }).click();
  await expect(page.locator('[data-annotation]')).toHaveCount(1);
  await expect(annotate).toBeFocused();
  const passage = columns(page).nth(1).locator('.paragraph[data-kind=body] [data-passage]').first();
  await passage.focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(passage).toBeFocused();
});

test('deleting the note of a confirmed finding says that it stays confirmed, and can be taken back', async ({
  page,
}) => {
  const finding = await decideNext(page, 'c');
  const notes = page.locator('[data-annotation]');
  await expect(notes).toHaveCount(1);
  const remove = notes.first().getByRole('button', { name: 'Delete' });
  const said = page.getByRole('status').filter({ hasText: 'stays confirmed' });
  const back = said.getByRole('button', { name: 'Bring it back' });
  await remove.click();
  await expect(notes).toHaveCount(0);
  await expect(page.locator(`[data-finding="${finding}"]`)).toHaveAttribute('data-state', 'confirmed');
  await page.screenshot({ path: `${screens}/note-deleted.png` });
  await back.click();
  await expect(notes).toHaveCount(1);
  await expect(said).toHaveCount(0);
  // The deletion was undone, not the note made anew.
  await expect(page.getByRole('button', { name: 'Redo' })).toBeEnabled();
  // When something else was done since, that is left alone.
  await remove.click();
  const other = await decideNext(page, 'x');
  await back.click();
  await expect(notes).toHaveCount(1);
  await expect(page.locator(`[data-finding="${other}"]`)).toHaveAttribute('data-state', 'dismissed');
  // A note of one's own goes without a word.
  await columns(page).nth(0).locator('.paragraph[data-kind=body] [data-passage]').first().click();
  await page.keyboard.press('n');
  await page.keyboard.type('Mine.');
  await page.keyboard.press('Control+Enter');
  await expect(notes).toHaveCount(2);
  await notes.filter({ hasText: 'Mine.' }).getByRole('button', { name: 'Delete' }).click();
  await expect(notes).toHaveCount(1);
  await expect(said).toHaveCount(0);
});
