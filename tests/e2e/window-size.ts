import { expect, type Page } from '@playwright/test';
import type { LaunchedCrossread } from './launch.ts';

type Opened = Pick<LaunchedCrossread, 'app' | 'page'>;

/** The content of the window gets this size, as if its edges were dragged. */
export async function resizeTo({ app, page }: Opened, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
  await expect
    .poll(() => page.evaluate(() => [window.innerWidth, window.innerHeight]))
    .toEqual([width, height]);
}

/** Everything in the window gets this many times as large. */
export async function zoomTo({ app, page }: Opened, factor: number): Promise<void> {
  const width = await app.evaluate(({ BrowserWindow }, by) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.setZoomFactor(by);
    return window?.getContentSize()[0] ?? 0;
  }, factor);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width / factor);
}

/** Nothing is cut off at the right or below: the page itself never scrolls. */
export async function expectNoOverhang(page: Page, what: string): Promise<void> {
  const overhang = await page.evaluate(() => ({
    right: document.documentElement.scrollWidth - window.innerWidth,
    bottom: document.documentElement.scrollHeight - window.innerHeight,
  }));
  expect(overhang.right, what).toBeLessThanOrEqual(0);
  expect(overhang.bottom, what).toBeLessThanOrEqual(0);
}
