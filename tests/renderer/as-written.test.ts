import { expect, test } from 'vitest';
import { asWritten } from '../../renderer/model/as-written.ts';

test('a value is shown with the capitals of the account that gives it', () => {
  expect(asWritten('rustem umerov', ['Mr Umerov', 'Rustem Umerov’s'])).toBe('Rustem Umerov');
});

test('a value that no account writes stays as it is', () => {
  expect(asWritten('2025-11-30', ['Sunday', '30 November'])).toBe('2025-11-30');
});
