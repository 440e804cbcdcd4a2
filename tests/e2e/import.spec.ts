import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { minimalPdf } from '../main/import/minimal-pdf.ts';
import { launchCrossread } from './launch.ts';
import { ownFolder } from './own-folder.ts';

const inFolder = ownFolder();

function file(name: string, content: string | Uint8Array): string {
  const path = inFolder(name);
  writeFileSync(path, content);
  return path;
}

test('files that cannot be used are named with the reason and what to do; the others are imported', async () => {
  const large = file('large.txt', 'x');
  truncateSync(large, 21 * 1024 * 1024);
  mkdirSync(inFolder('drafts'));
  const good = file(
    'sixth.txt',
    'US and Ukrainian officials met in Florida on Sunday.\n\nRubio called the talks productive.',
  );
  const bad = [
    file('empty.txt', ''),
    file('photo.txt', Buffer.from([0x89, 0x50, 0, 0, 1])),
    inFolder('gone.txt'),
    large,
  ];
  const { page, close } = await launchCrossread({
    dialogPaths: [[...bad, good, inFolder('drafts')]],
  });
  const accounts = page.locator('[role="region"], section').filter({ has: page.locator('[data-passage]') });
  await expect(accounts).toHaveCount(5);
  await page.getByRole('button', { name: 'Add accounts' }).first().click();
  await expect(accounts).toHaveCount(6);
  const alert = page.getByRole('alert');
  for (const [name, reason] of [
    ['empty.txt', 'is empty'],
    ['photo.txt', 'is not a text file'],
    ['gone.txt', 'was not found'],
    ['large.txt', '20 MB'],
    ['drafts', 'is a folder'],
  ] as const) {
    await expect(alert.filter({ hasText: name }).first()).toContainText(reason);
  }
  await page.screenshot({ path: 'test-results/screens/import-problems.png' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(accounts).toHaveCount(5);
  await close();
});

test('pasted text becomes an account, and the same text twice does not', async () => {
  const { page, close } = await launchCrossread();
  const paste = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Paste account' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Paste account' });
    await dialog.getByRole('textbox', { name: /name/i }).fill('Wire at noon');
    await dialog
      .getByRole('textbox', { name: /text/i })
      .fill('Officials met in Florida. The talks ended after four hours.');
    await dialog.getByRole('button', { name: /^(add|paste)/i }).click();
  };
  await paste();
  await expect(page.getByRole('region', { name: 'Wire at noon' })).toBeVisible();
  await paste();
  await expect(page.getByRole('alert').filter({ hasText: 'already in this review' })).toBeVisible();
  await close();
});

test('a folder with web pages, a mail, a Word document and a PDF becomes five accounts; broken ones say what to do', async () => {
  const sentence =
    'Officials met in Florida on Sunday, and the foreign minister called the talks productive.';
  const articles = inFolder('articles');
  mkdirSync(articles);
  writeFileSync(
    join(articles, 'page.html'),
    `<title>From a page</title><nav><a href="/">Home</a></nav><article><h1>From a page</h1><p>${sentence}</p>
     <script>document.title = 'ran'</script><img src="x" onerror="document.title = 'ran'"><p>${sentence}</p></article>`,
  );
  const word = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'From Word', heading: HeadingLevel.TITLE }),
          new Paragraph(sentence),
        ],
      },
    ],
  });
  writeFileSync(join(articles, 'word.docx'), await Packer.toBuffer(word));
  writeFileSync(
    join(articles, 'print.pdf'),
    minimalPdf([
      [
        { x: 60, y: 760, size: 20, text: 'From a PDF' },
        { x: 60, y: 700, size: 11, text: sentence },
      ],
    ]),
  );
  writeFileSync(
    join(articles, 'saved.mhtml'),
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://herald.example/talks',
      'Content-Type: multipart/related; boundary="part"',
      '',
      '--part',
      'Content-Type: text/html',
      '',
      `<title>From an archive</title><article><h1>From an archive</h1><p>${sentence}</p><p>${sentence}</p></article></html>`,
      '--part--',
    ].join('\r\n'),
  );
  writeFileSync(
    join(articles, 'desk.eml'),
    `From: Coastal Press <desk@coastal.example>\r\nSubject: From a mail\r\n\r\n${sentence}\r\n`,
  );
  const broken = [
    file('scan.pdf', minimalPdf([[]])),
    file('cut.docx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])),
  ];
  const { page, close } = await launchCrossread({ dialogPaths: [[articles, ...broken]] });
  const accounts = page.locator('[role="region"], section').filter({ has: page.locator('[data-passage]') });
  await expect(accounts).toHaveCount(5);
  await page.getByRole('button', { name: 'Add accounts' }).first().click();
  await expect(accounts).toHaveCount(10, { timeout: 30_000 });
  for (const headline of ['From a page', 'From an archive', 'From a mail', 'From Word', 'From a PDF']) {
    await expect(accounts.filter({ hasText: headline })).toHaveCount(1);
  }
  await expect(page.getByText('Home', { exact: true })).toHaveCount(0);
  const alert = page.getByRole('alert');
  await expect(alert.filter({ hasText: 'scan.pdf' }).first()).toContainText('text recognition');
  await expect(alert.filter({ hasText: 'cut.docx' }).first()).toContainText('could not be unpacked');
  expect(await page.title()).not.toBe('ran');
  await page.screenshot({ path: 'test-results/screens/import-formats.png' });
  await close();
});
