import { describe, expect, test } from 'vitest';
import { blocksOf, importBytes, refusalOf } from './import-bytes.ts';
import { minimalPdf, type PdfLine } from './minimal-pdf.ts';

const line = (y: number, text: string, size = 11, x = 60): PdfLine => ({ x, y, size, text });
const head = (page: number): PdfLine => line(815, `The Daily, page ${page}`, 9);

const article = minimalPdf(
  [
    [
      head(1),
      line(760, 'Talks end in Florida', 20),
      line(720, 'Officials met in Florida on Sunday for four hours and talked about the secu-'),
      line(706, 'rity guarantees that the president had called for again in the morning of the'),
      line(692, 'same day.'),
      line(664, 'The foreign minister called the talks well-'),
      line(650, 'timed. Others had hoped for a well-timed end.'),
      line(622, 'Nobody would say when the next round of the negotiations, which are held in the'),
    ],
    [head(2), line(760, 'open, would begin.'), line(732, 'Both sides left at night.')],
  ],
  '/Title (Talks end) /Author (Jo Bloggs) /CreationDate (D:20200101000000Z)',
);

describe('a PDF', () => {
  test('becomes paragraphs: lines joined, words parted by a line put together, running heads set aside', async () => {
    expect(blocksOf(await importBytes('a.pdf', article))).toEqual([
      ['boilerplate', 'The Daily, page 1'],
      ['headline', 'Talks end in Florida'],
      [
        'body',
        'Officials met in Florida on Sunday for four hours and talked about the security guarantees that the president had called for again in the morning of the same day.',
      ],
      ['body', 'The foreign minister called the talks well-timed. Others had hoped for a well-timed end.'],
      [
        'body',
        'Nobody would say when the next round of the negotiations, which are held in the open, would begin.',
      ],
      ['boilerplate', 'The Daily, page 2'],
      ['body', 'Both sides left at night.'],
    ]);
  });

  test('gives its own title and author where the text has none; its dates are not the article’s', async () => {
    const imported = await importBytes('a.pdf', article);
    expect(imported).toMatchObject({
      account: { headline: 'Talks end in Florida', byline: 'Jo Bloggs', published: null, updated: null },
    });
  });

  test('is known by its bytes, whatever its name', async () => {
    expect(blocksOf(await importBytes('article.txt', article))).toHaveLength(7);
  });

  test.each([
    [
      'pictures of pages',
      minimalPdf([[]]),
      'is a PDF of pictures: its pages have no text that could be read.',
    ],
    ['broken', '%PDF-1.7\n1 0 obj\n<< /Type', 'is a damaged PDF.'],
    ['no PDF', 'Talks ended.', 'is named like a PDF, but is none.'],
    ['empty', '', 'is empty.'],
  ])('that is %s is refused with the reason', async (_name, bytes, reason) => {
    expect(refusalOf(await importBytes('a.pdf', bytes))).toBe(reason);
  });

  test('protected by a password says so', async () => {
    const source = Buffer.from(article).toString('latin1');
    const key = '00'.repeat(32);
    const locked = source.replace(
      'trailer\n<<',
      `trailer\n<< /ID [<${key}> <${key}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`,
    );
    expect(refusalOf(await importBytes('a.pdf', Buffer.from(locked, 'latin1')))).toBe(
      'is a PDF protected by a password.',
    );
  });
});
