import { expect, test } from 'vitest';
import { webAddress } from '../../../core/account/web-address.ts';

test.each([
  ['https://example.com', 'https://example.com'],
  [' http://example.com:8080/a?b=c#d ', 'http://example.com:8080/a?b=c#d'],
  ['www.example.com/talks', 'https://www.example.com/talks'],
  ['https://пример.рф/переговоры', 'https://пример.рф/переговоры'],
  ['https://[2001:db8::1]/talks', 'https://[2001:db8::1]/talks'],
  ['https://example.com/@ann', 'https://example.com/@ann'],
])('%s is an address', (stated, address) => {
  expect(webAddress(stated)).toBe(address);
});

test.each([
  '',
  'example.com',
  'ftp://example.com/a',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://',
  'https:///talks',
  'https://ann:secret@example.com',
  'https://example.com\\@example.org/',
  'https://example.com/a b',
  'https://example.com/<b>',
  `https://example.com/${'a'.repeat(2_000)}`,
])('%s is none', (stated) => {
  expect(webAddress(stated)).toBeNull();
});
