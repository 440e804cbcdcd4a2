import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchCrossread } from './launch.ts';
import { ownFolder } from './own-folder.ts';
import { columns, compared, screens } from './passages.ts';

const inFolder = ownFolder();

const bodyPassage = '.paragraph[data-kind=body] [data-passage]';

function notes(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Notes' });
}

/** Selects the first words of a passage with the mouse, as a reader would. */
async function selectWords(page: Page, passage: Locator, alt = false): Promise<void> {
  await passage.scrollIntoViewIfNeeded();
  const line = await passage.evaluate((element) => {
    const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { left, right, y: (top + bottom) / 2 };
  });
  if (alt) await page.keyboard.down('Alt');
  await page.mouse.move(line.left + 1, line.y);
  await page.mouse.down();
  await page.mouse.move((line.left + line.right) / 2, line.y, { steps: 4 });
  await page.mouse.up();
  if (alt) await page.keyboard.up('Alt');
}

test('a note on words of two accounts is written, changed, deleted, undone, redone, and survives being killed', async () => {
  const first = await launchCrossread({ userData: inFolder() });
  const { page } = first;
  await compared(page);

  await selectWords(page, columns(page).nth(0).locator(bodyPassage).nth(0));
  await expect(page.getByRole('button', { name: 'Write a note' })).toBeVisible();
  await selectWords(page, columns(page).nth(2).locator(bodyPassage).nth(0), true);
  await expect(page.getByRole('button', { name: 'Write a note on 2 places' })).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('form', { name: 'Note' });
  await expect(form.locator('.side')).toHaveCount(2);
  await form.getByRole('textbox', { name: 'Note text' }).fill('Two leads, two claims.');
  await form.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Framing' });
  await form.getByRole('radiogroup', { name: 'Severity' }).getByText('High').click();
  await page.screenshot({ path: `${screens}/note-form.png` });
  await form.getByRole('button', { name: 'Save note' }).click();
  await expect(form).toHaveCount(0);

  const item = notes(page).locator('[data-annotation]');
  await expect(item).toHaveCount(1);
  await expect(item).toContainText('Two leads, two claims.');
  await expect(item).toContainText('Framing');
  await expect(item).toContainText('High');
  await expect(columns(page).nth(0).locator('.noted, mark[data-notes]').first()).toBeVisible();
  await expect(columns(page).nth(2).getByRole('button', { name: 'Note 1' })).toBeVisible();
  // The passage is still exactly its source.
  const quote = await item.locator('q').first().textContent();
  expect(await columns(page).nth(0).locator(bodyPassage).nth(0).textContent()).toContain(quote);

  await item.getByRole('button', { name: 'Edit' }).click();
  await form.getByRole('textbox', { name: 'Note text' }).fill('Two leads, one claim.');
  await form.getByRole('button', { name: 'Save note' }).click();
  await expect(item).toContainText('Two leads, one claim.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(item).toContainText('Two leads, two claims.');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(item).toContainText('Two leads, one claim.');
  await item.getByRole('button', { name: 'Delete' }).click();
  await expect(item).toHaveCount(0);
  await expect(columns(page).locator('.noted, mark[data-notes]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(item).toHaveCount(1);
  await page.keyboard.press('Control+Shift+z');
  await expect(item).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(item).toContainText('Two leads, one claim.');
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await item.getByRole('button', { name: 'Go to note 1' }).click();
  await expect(page.locator('[data-role=cited]')).toHaveCount(2);
  await page.screenshot({ path: `${screens}/notes.png` });

  const killed = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await killed;

  const second = await launchCrossread({ userData: inFolder() });
  await compared(second.page);
  const kept = notes(second.page).locator('[data-annotation]');
  await expect(kept).toContainText('Two leads, one claim.');
  await expect(columns(second.page).nth(0).getByRole('button', { name: 'Note 1' })).toBeVisible();
  await second.close();
});

test('a note that was begun is still there when the app is killed', async () => {
  const first = await launchCrossread({ userData: inFolder() });
  await compared(first.page);
  await columns(first.page).nth(2).locator(bodyPassage).nth(1).click();
  await first.page.keyboard.press('n');
  await first.page.getByRole('textbox', { name: 'Note text' }).fill('Ask the second reporter');
  await first.page.waitForTimeout(4_000);
  const killed = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await killed;
  const second = await launchCrossread({ userData: inFolder() });
  await compared(second.page);
  await expect(second.page.getByRole('textbox', { name: 'Note text' })).toHaveValue(
    'Ask the second reporter',
  );
  await second.page.getByRole('button', { name: 'Cancel' }).click();
  await second.close();
});

test('notes that overlap can be told apart, and a selected passage is enough for one', async () => {
  const { page, close } = await launchCrossread({ userData: inFolder() });
  await compared(page);
  const passage = columns(page).nth(1).locator(bodyPassage).nth(1);
  const write = async (text: string): Promise<void> => {
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Note text' }).fill(text);
    await page.keyboard.press('Control+Enter');
    await expect(notes(page).getByText(text)).toBeVisible();
  };
  await passage.click();
  await write('On the whole passage.');
  await selectWords(page, passage);
  await write('On its first words.');
  await expect(passage.locator('[data-notes="2"]').first()).toBeVisible();
  await expect(passage.locator('[data-notes="1"]').first()).toBeVisible();
  await page.screenshot({ path: `${screens}/notes-overlapping.png` });
  await close();
});

test('a note that was begun is still there when the window is drawn again', async () => {
  const { page, close } = await launchCrossread({ userData: inFolder() });
  await compared(page);
  await columns(page).nth(1).locator(bodyPassage).nth(2).click();
  await page.keyboard.press('n');
  const text = page.getByRole('textbox', { name: 'Note text' });
  await text.fill('Half a thought');
  await text.press('Escape');
  await expect(text).toHaveValue('Half a thought');
  await page.reload();
  await compared(page);
  await expect(page.getByRole('textbox', { name: 'Note text' })).toHaveValue('Half a thought');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('form', { name: 'Note' })).toHaveCount(0);
  await close();
});
