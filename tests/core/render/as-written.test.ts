import { expect, test } from 'vitest';
import { asWritten } from '../../../core/render/as-written.ts';

test('a value is shown with the capitals of the account that gives it', () => {
  expect(asWritten('rustem umerov', ['Mr Umerov', 'Rustem Umerov’s'])).toBe('Rustem Umerov');
});

test('a value that no account writes is put in words, if it is none already', () => {
  expect(asWritten('2025-11-30', ['Sunday', '30 November'])).toBe('30 November 2025');
  expect(asWritten('~PT4H', ['roughly four-hour'])).toBe('about 4 hours');
  expect(asWritten('next week', ['in a week'])).toBe('next week');
});
