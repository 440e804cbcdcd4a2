import { expect, test } from 'vitest';
import { webAddress, webAddressesIn } from '../../../core/account/web-address.ts';

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

test('a text of nothing but addresses has them, each once', () => {
  const text = ' https://example.com/a\n<https://example.com/b> www.example.com https://example.com/a\n';
  expect(webAddressesIn(text)).toEqual([
    'https://example.com/a',
    'https://example.com/b',
    'https://www.example.com',
  ]);
  for (const other of ['', 'See https://example.com/a', 'https://example.com/a and more', 'example.com'])
    expect(webAddressesIn(other)).toEqual([]);
});
