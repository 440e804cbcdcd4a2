import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importAccount } from '../../../main/import/import-account.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('importAccount', () => {
  test('gives the same id to the same bytes under another name, and another id to other bytes', async () => {
    const ids = await Promise.all(
      [
        await file('a.txt', 'Talks ended.'),
        await file('b.md', 'Talks ended.'),
        await file('c.txt', 'Talks began.'),
      ].map(async (path) => {
        const imported = await importAccount({ path });
        return 'account' in imported ? imported.account.id : null;
      }),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  test('takes pasted text under the name it is given', async () => {
    const imported = await importAccount({ name: 'Pasted at noon', text: 'Talks ended.' });
    expect(imported).toMatchObject({
      account: { file: 'Pasted at noon', outlet: null, text: 'Talks ended.' },
    });
    // What the editor calls it goes before what the text says of itself.
    const text = '---\noutlet: Harbour Herald\n---\nTalks ended.';
    expect(await importAccount({ name: 'Wire', text })).toMatchObject({
      account: { outlet: 'Harbour Herald' },
    });
    const named = await importAccount({ name: 'Wire', text, outlet: 'The Wire' });
    expect(named).toMatchObject({ account: { file: 'Wire', outlet: 'The Wire' } });
  });

  test.each([
    ['empty.txt', '', 'is empty.'],
    ['blank.txt', ' \n\t\n', 'is empty.'],
    ['picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'is a picture.'],
    ['screenshot.gif', 'GIF89a', 'is a picture.'],
    ['program.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]), 'is not a text file.'],
    ['letter.odt', 'PK', 'is an OpenDocument text, which this version cannot read.'],
    ['letter.txt', '{\\rtf1 Talks ended.}', 'is a rich text document, which this version cannot read.'],
    ['sheet.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'is a spreadsheet, which cannot be compared.'],
    ['sheet.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'is a spreadsheet, which cannot be compared.'],
    ['page.mhtml', 'MIME-Version: 1.0', 'holds no web page.'],
    [
      'mail.msg',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      'is a message of Outlook’s own kind, which this version cannot read.',
    ],
  ])('refuses %s by name, with the reason and what to do', async (name, content, reason) => {
    const imported = await importAccount({ path: await file(name, content) });
    expect(imported).toEqual({ problem: { file: name, reason, advice: expect.stringMatching(/\w+.*\.$/) } });
  });

  test('a damaged archive that may be of any program is not sent to Word', async () => {
    const path = await file('articles.zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]));
    const imported = await importAccount({ path });
    expect('problem' in imported ? imported.problem.advice : '').toMatch(
      /^Open it in the program that made it/,
    );
  });

  test.each([
    'https://example.com/news/1',
    ' www.example.com/a \n',
    'http://a.example/1\nhttps://b.example/2',
  ])('refuses a pasted web address: %s', async (text) => {
    const imported = await importAccount({ name: 'Pasted account', text });
    expect(imported).toMatchObject({
      problem: { file: 'Pasted account', reason: expect.stringMatching(/^is only a web address/) },
    });
  });

  test('takes pasted text that has an address among its words', async () => {
    const imported = await importAccount({ name: 'wire', text: 'Talks ended. https://example.com/news/1' });
    expect(imported).toHaveProperty('account');
  });

  test('refuses a folder, a missing file and one over 20 MB', async () => {
    await mkdir(join(folder, 'folder.txt'));
    const large = await file('large.txt', 'x');
    await truncate(large, 20 * 1024 * 1024 + 1);
    const reasons = await Promise.all(
      [join(folder, 'folder.txt'), join(folder, 'missing.txt'), large].map(async (path) => {
        const imported = await importAccount({ path });
        return 'problem' in imported ? imported.problem.reason : 'imported';
      }),
    );
    expect(reasons).toEqual([
      'is a folder without articles.',
      'was not found.',
      'has 21 MB; an account may have at most 20 MB.',
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('refuses a file that may not be read', async () => {
    const path = await file('locked.txt', 'Talks ended.');
    await chmod(path, 0);
    expect(await importAccount({ path })).toMatchObject({ problem: { reason: 'may not be read by you.' } });
  });
});
