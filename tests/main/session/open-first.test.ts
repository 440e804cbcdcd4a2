import { expect, test, vi } from 'vitest';
import { openFirst } from '../../../main/session/open-first.ts';

test('an app on its way out opens nothing more, and tells nothing', async () => {
  let closing = false;
  const list = vi.fn(async () => []);
  const openSample = vi.fn(async () => undefined);
  const tell = vi.fn();
  const open = (): Promise<void> => {
    closing = true;
    return Promise.reject(new Error('the store is closed'));
  };
  await openFirst({ last: 'r1', open, list, openSample, tell, isClosing: () => closing });
  expect([list, openSample, tell].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
});
