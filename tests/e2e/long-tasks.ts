import type { Page } from '@playwright/test';

/** The page's own list of tasks that block it for more than 50 ms. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** The longest since the last time this was asked, in milliseconds; 0 when none was over 50 ms. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { tasks } = window as unknown as { tasks: number[] };
    const longest = Math.max(0, ...tasks);
    tasks.length = 0;
    return longest;
  });
}
