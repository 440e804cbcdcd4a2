import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSaving } from '../../../main/session/saving.ts';
import type { Saving } from '../../../preload/contract.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a failure stays on the screen until everything is on the disk', async () => {
  const reports: Saving[] = [];
  let diskIsFull = true;
  const retry = vi.fn(() =>
    diskIsFull ? Promise.reject(new Error('The disk is full.')) : Promise.resolve(),
  );
  const saving = watchSaving({ retry }, (state) => reports.push(state));

  saving.watch(Promise.reject(new Error('The disk is full.')));
  await vi.advanceTimersByTimeAsync(0);
  saving.watch(Promise.reject(new Error('The disk is full.')));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(reports.at(-1)).toEqual({ state: 'failed', message: 'The disk is full.' });
  expect(reports.filter(({ state }) => state === 'saved')).toEqual([]);

  diskIsFull = false;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(reports.at(-1)).toEqual({ state: 'saved' });
  expect(retry.mock.calls.length).toBeGreaterThan(1);
  saving.stop();
});

test('says saved only when the last of several edits is', async () => {
  const reports: string[] = [];
  const saving = watchSaving({ retry: () => Promise.resolve() }, ({ state }) => reports.push(state));
  const finishing: { first?: () => void } = {};
  const first = new Promise<void>((resolve) => {
    finishing.first = resolve;
  });
  saving.watch(first);
  saving.watch(Promise.resolve());
  await vi.advanceTimersByTimeAsync(0);
  expect(reports).not.toContain('saved');
  finishing.first?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(reports.at(-1)).toBe('saved');
});
