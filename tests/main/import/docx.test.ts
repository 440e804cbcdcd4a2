import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { blocksOf, importBytes, refusalOf } from './import-bytes.ts';

const letters = (text: string): Uint8Array => new TextEncoder().encode(text);

async function article(): Promise<Uint8Array> {
  const document = new Document({
    title: 'A title nobody changed',
    creator: 'Un-named',
    sections: [
      {
        children: [
          new Paragraph({ text: 'Talks end in Florida', heading: HeadingLevel.TITLE }),
          new Paragraph('MIAMI (AP) — Officials met in Florida on Sunday.'),
          new Paragraph({ text: 'What comes next', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: 'A second round of talks', bullet: { level: 0 } }),
          new Paragraph('Both sides called the talks “productive”, and left at night.'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

describe('a Word document', () => {
  test('keeps its headings, lists and dateline', async () => {
    expect(blocksOf(await importBytes('a.docx', await article()))).toEqual([
      ['headline', 'Talks end in Florida'],
      ['dateline', 'MIAMI (AP) —'],
      ['body', 'Officials met in Florida on Sunday.'],
      ['subheading', 'What comes next'],
      ['bullet', 'A second round of talks'],
      ['body', 'Both sides called the talks “productive”, and left at night.'],
    ]);
  });

  test('without a title is headed by the heading above everything else, and by none below', async () => {
    const one = async (...children: readonly Paragraph[]) =>
      blocksOf(
        await importBytes(
          'a.docx',
          await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })),
        ),
      ).map(([kind]) => kind);
    const heading = (): Paragraph => new Paragraph({ text: 'Talks end', heading: HeadingLevel.HEADING_1 });
    const text = (): Paragraph => new Paragraph('Officials met in Florida on Sunday for four hours.');
    expect(await one(heading(), text(), heading(), text())).toEqual([
      'headline',
      'body',
      'subheading',
      'body',
    ]);
    expect(await one(text(), heading(), text())).toEqual(['body', 'subheading', 'body']);
  });

  test('gives the title on its page before the one in its properties, and no author that a program made up', async () => {
    expect(await importBytes('a.docx', await article())).toMatchObject({
      account: { headline: 'Talks end in Florida', byline: null, dateline: 'MIAMI (AP)', published: null },
    });
  });

  const locked = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);

  test.each([
    ['protected by a password', locked, 'is a Word document protected by a password.'],
    ['of an old Word', locked.subarray(0, 8), 'is a document of an old Word (.doc), which cannot be read.'],
    ['no archive', 'Talks ended.', 'is named like a Word document, but is none.'],
    ['cut off', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'is damaged: it could not be unpacked.'],
    [
      'another archive',
      zipSync({ 'a.txt': letters('Talks ended.') }),
      'is an archive, but no Word document.',
    ],
    [
      'no XML inside',
      zipSync({ 'word/document.xml': letters('<w:document') }),
      'is a damaged Word document.',
    ],
  ])('that is %s is refused with the reason', async (_name, bytes, reason) => {
    expect(refusalOf(await importBytes('a.docx', bytes))).toBe(reason);
  });

  test('that unpacks to far more than an article is refused by its directory, at once', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.xml`, letters('')])),
    );
    const tight = zipSync({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) }, { level: 9 });
    for (const bytes of [bomb, many, tight]) {
      const started = process.cpuUsage().user;
      expect(refusalOf(await importBytes('bomb.docx', bytes))).toMatch(/^unpacks to far more/);
      expect(process.cpuUsage().user - started).toBeLessThan(2_000_000);
    }
  });
});
