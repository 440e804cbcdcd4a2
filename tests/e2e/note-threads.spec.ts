import { expect, type Locator, type Page } from '@playwright/test';
import '../../renderer/window.ts';
import { expectAccessible } from './accessible.ts';
import { columns, compared, litWords, screens } from './passages.ts';
import { test } from './sample-test.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.use({ keptFor: 'note-threads' });

const bodyPassage = '.paragraph[data-kind=body] [data-passage]';

function passage(page: Page, column: number, at: number): Locator {
  return columns(page).nth(column).locator(bodyPassage).nth(at);
}

function notes(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Notes' });
}

function note(page: Page, number: number): Locator {
  const mark = page.getByRole('button', { name: `Go to note ${number}`, exact: true });
  return notes(page).locator('[data-annotation]').filter({ has: mark });
}

/** Focuses a passage as its column does for the keyboard. */
async function read(element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  await element.focus();
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note text' }).fill(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('form', { name: 'Note' })).toHaveCount(0);
}

test('a note on words of two accounts and on the silence of a third is written by keyboard alone', async ({
  page,
}) => {
  await read(passage(page, 0, 0));
  for (let words = 0; words < 3; words += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('n');
  const form = page.getByRole('form', { name: 'Note' });
  const quote = (await form.locator('q').first().textContent()) ?? '';
  expect(quote.split(/\s+/)).toHaveLength(3);
  expect((await passage(page, 0, 0).textContent())?.startsWith(quote)).toBe(true);
  const silent = form.getByRole('checkbox');
  await expect(silent).toHaveCount((await columns(page).count()) - 1);
  await silent.last().focus();
  await page.keyboard.press(' ');
  await expect(silent.last()).toBeChecked();
  // The passage that has the keyboard joins the note; its account is not offered as silent any more.
  await read(passage(page, 1, 0));
  await page.keyboard.press('n');
  await expect(form.locator('.side')).toHaveCount(2);
  await expect(silent).toHaveCount((await columns(page).count()) - 2);

  await form.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Another kind…' });
  await form.getByRole('textbox', { name: 'Name of the kind' }).fill('Legal');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('combobox', { name: 'Kind' })).toHaveValue('house:Legal');
  await form.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Another kind…' });
  await form.getByRole('textbox', { name: 'Name of the kind' }).fill('framing');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('combobox', { name: 'Kind' })).toHaveValue('framing');
  await form.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Another kind…' });
  await form.getByRole('textbox', { name: 'Name of the kind' }).fill('Legal');
  await page.keyboard.press('Enter');
  const tags = form.getByRole('combobox', { name: 'Tags' });
  await tags.fill('law');
  await tags.press('Enter');
  await tags.fill('names');
  await page.screenshot({ path: `${screens}/note-form-silent.png` });
  // What is still being typed counts.
  await tags.press('Control+Enter');
  await expect(form).toHaveCount(0);
  await expect(note(page, 1)).toContainText('Legal');
  await expect(note(page, 1)).toContainText('Silent:');
  await expect(note(page, 1).getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText([
    'law',
    'names',
  ]);
});

test('a reply keeps its emphasis and its author, can be taken back, and a begun one is not lost', async ({
  page,
}) => {
  await note(page, 1).getByRole('button', { name: 'Reply' }).click();
  const field = note(page, 1).getByRole('textbox', { name: 'Reply' });
  await field.fill('It is **so**, see [the post](https://x.invalid).');
  await field.press('Escape');
  await expect(field).toHaveValue(/It is/);
  await page.reload();
  await compared(page);
  await expect(field).toHaveValue(/It is/);
  await field.press('Control+Enter');
  const thread = note(page, 1).getByRole('list', { name: '1 reply' });
  await expect(thread.locator('strong')).toHaveText('so');
  await expect(thread.getByRole('link')).toHaveCount(0);
  await expect(thread.locator('time')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(thread).toHaveCount(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(thread).toContainText('It is so');
});

test('the status changes with one press and comes back with undo', async ({ page }) => {
  const status = note(page, 1).getByRole('radiogroup', { name: 'Status of note 1' });
  await status.getByText('Resolved').click();
  await expect(status.getByRole('radio', { name: 'Resolved' })).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status.getByRole('radio', { name: 'Open' })).toBeChecked();
});

test('notes that overlap carry their numbers in the text, and one that is looked at is lit alone', async ({
  page,
}) => {
  await read(passage(page, 0, 0));
  await write(page, 'On the whole passage.');
  await expect(passage(page, 0, 0).locator('[data-begins]').first()).toHaveAttribute('data-begins', '1, 2');
  for (const number of [1, 2]) {
    await expect(
      columns(page)
        .first()
        .getByRole('button', { name: `Note ${number}`, exact: true }),
    ).toBeVisible();
  }
  const lit = (): Promise<string> => litWords(page, 'note-lit').then((words) => words.join('|'));
  await columns(page).first().getByRole('button', { name: 'Note 2', exact: true }).focus();
  await expect.poll(lit).toBe(await passage(page, 0, 0).evaluate((element) => element.textContent.trim()));
  await page.screenshot({ path: `${screens}/notes-lit.png` });
  await page.getByRole('button', { name: 'Go to note 1' }).focus();
  await expect.poll(async () => (await lit()).split('|').length).toBe(2);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Go to note 2' })).toBeFocused();
});

test('notes are filtered and sorted; a filter that hides all says so, and stays while the panel is hidden', async ({
  page,
}) => {
  await read(passage(page, 2, 3));
  await write(page, 'Further down.');
  await read(passage(page, 1, 2));
  await write(page, 'Second column.');
  const listed = notes(page).locator('[data-annotation] .note-number');
  await expect(listed).toHaveText(['1', '2', '3', '4']);
  await page.getByRole('combobox', { name: 'Order of notes' }).selectOption({ label: 'By place' });
  await expect(listed).toHaveText(['1', '2', '4', '3']);
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'Tag of notes' }).selectOption('law');
  await expect(listed).toHaveText(['1']);
  await expect(page.getByRole('status', { name: 'Notes listed' })).toHaveText('1 of 4');
  await page.getByRole('searchbox', { name: 'Text in notes' }).fill('nowhere');
  await expect(notes(page).getByText('None of the 4 notes passes the filter.')).toBeVisible();
  await page.screenshot({ path: `${screens}/notes-filtered.png` });
  await page.getByRole('searchbox', { name: 'Text in notes' }).fill('');
  await page.evaluate(() => window.crossread.setPreferences({ panelWidth: 0 }));
  await expect(notes(page)).toHaveCount(0);
  await page.evaluate(() => window.crossread.setPreferences({ panelWidth: 300 }));
  await expect(listed).toHaveText(['1']);
  await page.getByRole('combobox', { name: 'Tag of notes' }).selectOption({ label: 'Any tag' });
  await expect(listed).toHaveCount(4);
});

for (const theme of ['light', 'dark'] as const) {
  test(`threads, tags and filters can be read by everybody, ${theme}`, async ({ page }) => {
    await page.evaluate((name) => window.crossread.setPreferences({ theme: name }), theme);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.screenshot({ path: `${screens}/note-threads-${theme}.png` });
    await expectAccessible(page, theme);
  });
}
