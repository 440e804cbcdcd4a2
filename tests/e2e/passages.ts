import { expect, type Locator, type Page } from '@playwright/test';

/** Where the pictures for a reader's eye (and for the README) go. */
export const screens = 'test-results/screens';

export function columns(page: Page): Locator {
  return page.locator('[data-account]');
}

/** Waits until the accounts are on the screen and compared. */
export async function compared(page: Page): Promise<void> {
  await expect(columns(page).first().locator('[data-passage]').first()).toBeVisible();
  await expect(page.getByRole('progressbar', { name: 'Comparing the accounts' })).toHaveCount(0, {
    timeout: 60_000,
  });
}

/** Goes to a view and waits until it alone is there. */
export async function showView(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
  const view = page.getByRole('tabpanel', { name });
  await expect(view.locator('[data-passage], h2, iframe').first()).toBeVisible();
  await expect(page.locator('[data-leaving]')).toHaveCount(0);
}

/**
 * A body passage that several accounts report, of the account that has most of them; with `silent`, one that at least
 * one account is silent on.
 */
export async function sharedPassage(page: Page, silent = false): Promise<Locator> {
  const count = await columns(page).count();
  const wanted = await page.locator('[data-passage][aria-description]').evaluateAll(
    (elements, [accounts, withSilence]) =>
      elements
        .map((element, at) => ({
          at,
          reporting: /^(\d+) of/.exec(element.getAttribute('aria-description') ?? ''),
        }))
        .map(({ at, reporting }) => ({ at, reporting: Number(reporting?.[1] ?? 0) }))
        .filter(({ reporting }) => reporting > 1 && (!withSilence || reporting < accounts))
        .toSorted((a, b) => b.reporting - a.reporting)[0]?.at ??
      elements.findIndex((element) => (element.getAttribute('aria-description') ?? '').startsWith('all ')),
    [count, silent] as const,
  );
  expect(wanted, 'no passage is reported by several accounts').toBeGreaterThanOrEqual(0);
  return page.locator('[data-passage][aria-description]').nth(wanted);
}

/** Height on the screen of the first line of every account's lead: the selected passage, else its first lit one in line. */
export async function linesOfLit(
  page: Page,
): Promise<readonly { account: string; tops: readonly number[] }[]> {
  return columns(page).evaluateAll((elements) =>
    elements.map((column) => ({
      account: column.getAttribute('aria-label') ?? '',
      tops: [...column.querySelectorAll('[data-role]')].map(
        (passage) => passage.getClientRects()[0]?.top ?? -1,
      ),
    })),
  );
}

/** The words that are painted over with a highlight, in the order in which they were. */
export function litWords(page: Page, highlight: string): Promise<readonly string[]> {
  return page.evaluate(
    (name) =>
      [...(CSS.highlights.get(name) ?? [])].map((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return range.toString();
      }),
    highlight,
  );
}
