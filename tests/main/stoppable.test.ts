import { expect, test } from 'vitest';
import { stoppable } from '../../main/stoppable.ts';

test('work that nobody stops comes to its end', async () => {
  const { run } = stoppable();
  expect(await run(Promise.resolve('read'))).toBe('read');
  await expect(run(Promise.reject(new Error('broken')))).rejects.toThrow('broken');
});

test('stopped work is not waited for, and what comes after it is', async () => {
  const { run, stop } = stoppable();
  const waiting = run(new Promise(() => undefined));
  const failing = run(
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error('too late')));
    }),
  );
  stop();
  expect(await waiting).toBeNull();
  expect(await failing).toBeNull();
  expect(await run(Promise.resolve('next'))).toBe('next');
});
