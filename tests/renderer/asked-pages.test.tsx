import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AskedPages } from '../../renderer/parts/AskedPages.tsx';

const asked = (...addresses: readonly string[]): string =>
  renderToStaticMarkup(<AskedPages addresses={addresses} isWaiting={false} />);

test('hosts are named once each, and those of other scripts spelt out', () => {
  expect(asked('https://example.com/a', 'https://example.com/b', 'https://exаmple.com/')).toMatch(
    />example\.com<.* and .*>xn--exmple-4nf\.com<.* for these pages/,
  );
});

test('what is no address yet is shown as it stands', () => {
  for (const typed of ['https://[', 'https://1.2.3.999/', 'https://example.com:99999']) {
    expect(asked(typed)).toContain(typed);
  }
});
