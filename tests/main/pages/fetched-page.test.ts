import { expect, test } from 'vitest';
import { pageIn } from '../../../main/pages/fetched-page.ts';

const asked = 'https://example.com/short';
const answer = {
  address: 'https://example.com/world/talks-end?from=home#top',
  status: 200,
  type: 'text/html',
  bytes: Buffer.from('x'),
};

test.each([
  ['https://example.com/world/talks-end.html?a=b', 'text/html; version=5', 'talks-end.html'],
  ['https://example.com/world/talks-end/', 'TEXT/HTML', 'talks-end.html'],
  ['https://example.com/', '', 'example.com.html'],
  ['https://example.com/%D0%BC%D0%B8%D1%80', 'text/html', 'мир.html'],
  ['https://example.com/100%', 'text/html', '100.html'],
  ['https://example.com/..%2F..%2Fetc%2Fpasswd', 'text/plain', 'etc-passwd.txt'],
  ['https://example.com/report.PDF', 'application/pdf', 'report.pdf'],
  ['https://example.com/files/report.pdf?dl=1', 'application/octet-stream', 'report.pdf'],
  ['https://example.com/files/Report.DOCX', 'application/force-download', 'Report.docx'],
  ['https://example.com/saved/talks', 'multipart/related; type="text/html"', 'talks.mhtml'],
  [`https://example.com/${'a'.repeat(300)}`, 'text/html', `${'a'.repeat(80)}.html`],
])('%s as %s is kept as %s', (address, type, file) => {
  expect(pageIn(asked, { ...answer, address, type })).toEqual({
    file,
    bytes: answer.bytes,
    address,
    charset: null,
  });
});

test.each([
  [404, 'is not there: the server answered 404.'],
  [403, 'is not given to everybody: the server answered 403.'],
  [500, 'could not be had: the server answered 500.'],
])('what a server answers with %i is no page', (status, reason) => {
  expect(pageIn(asked, { ...answer, status })).toMatchObject({ problem: { file: asked, reason } });
});

test.each([
  ['text/html', null],
  ['text/html; charset=windows-1251', 'windows-1251'],
  ['text/html; x=y; Charset="ISO-8859-2"', 'ISO-8859-2'],
])('the encoding that %s states', (type, charset) => {
  expect(pageIn(asked, { ...answer, type })).toMatchObject({ charset });
});

test('an answer without a page says so', () => {
  expect(pageIn(asked, { ...answer, bytes: Buffer.alloc(0) })).toMatchObject({
    problem: { file: asked, reason: 'is empty: the server answered, but sent no page.' },
  });
});

test('a picture is no page', () => {
  expect(pageIn(asked, { ...answer, type: 'image/png' })).toMatchObject({
    problem: { file: asked, reason: 'is no page with an article (image/png).' },
  });
});

test.each(['https://example.com/files/talks', 'https://example.com/files/talks.zip'])(
  'a file to be saved whose address names nothing that can be read is no page: %s',
  (address) => {
    expect(pageIn(asked, { ...answer, address, type: 'application/octet-stream' })).toMatchObject({
      problem: { file: asked, reason: 'is no page with an article (application/octet-stream).' },
    });
  },
);
