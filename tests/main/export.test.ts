import { strFromU8, unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../core/report.ts';
import { renderReport } from '../../main/export/formats.ts';
import { reportFormats } from '../../preload/contract.ts';
import {
  accountOf,
  citedIn,
  findingOf,
  fiveAccounts,
  noteOf,
  sourceOf,
} from '../core/report/report-source.ts';

const noPrinter = (): Promise<Uint8Array> => Promise.reject(new Error('no printer'));

async function wordFile(source = fiveAccounts()): Promise<Readonly<Record<string, Uint8Array>>> {
  const content = await renderReport(reportOf(source), 'docx', noPrinter);
  if (typeof content === 'string') throw new Error('not bytes');
  return unzipSync(content);
}

/** The text of the document, and that it is well-formed. */
function textOf(file: Readonly<Record<string, Uint8Array>>): string {
  const xml = strFromU8(file['word/document.xml'] ?? new Uint8Array());
  const window = new Window();
  const document = new window.DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return Array.from(
    xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g),
    (match) => match[1] ?? '\n',
  ).join('');
}

describe('export', () => {
  test.each(reportFormats)('there is a renderer for .%s', async (format) => {
    const content = await renderReport(reportOf(fiveAccounts()), format, async (html) => {
      expect(html).toContain('<!doctype html>');
      return new Uint8Array([1]);
    });
    expect(content.length).toBeGreaterThan(0);
  });

  test('a Word document quotes every side, and who is silent', async () => {
    const text = textOf(await wordFile());
    expect(text).toContain('Outlet 2 puts the talks in Washington.');
    expect(text).toContain('The talks were held in Washington on Sunday.');
    expect(text).toContain('Silent:  E  Fine weather');
    expect(text).toContain('1'.repeat(64));
  });

  test('a Word document has the replies and tags of a note, and whom the accounts rest on', async () => {
    const account = accountOf(1, 'The Harbour Times reported it.');
    const thread = [{ id: 'r1', text: 'It *is*.', author: '', created: '2026-01-03T00:00:00.000Z' }];
    const text = textOf(
      await wordFile(
        sourceOf([account], {
          sources: [citedIn(account, 'Harbour Times')],
          annotations: [noteOf(account, 'reported', { tags: ['law', 'names'], thread })],
        }),
      ),
    );
    expect(text).toContain('Reply by an unnamed editor, 3 Jan 2026, 00:00 UTC');
    expect(text).toContain('It is.');
    expect(text).toContain('Tags: law, names');
    expect(text).toMatch(/Who rests on whom[^]*Harbour Times/);
  });

  test('a Word document is the same file for the same report, whenever it is made', async () => {
    const first = await renderReport(reportOf(fiveAccounts()), 'docx', noPrinter);
    // ZIP entries count in steps of two seconds.
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const second = await renderReport(reportOf(fiveAccounts()), 'docx', noPrinter);
    expect(first).toEqual(second);
  });

  test('a Word document survives hostile text and refers to nothing outside', async () => {
    const text = '<w:p>&\u0000\u202E\uD800\uFFFE"]]>';
    const accounts = [
      accountOf(1, `Before ${text} after.`, { outlet: text }),
      accountOf(2, `Other ${text}.`),
    ];
    const file = await wordFile(
      sourceOf(accounts, {
        title: text,
        findings: [
          findingOf(
            accounts,
            [
              [1, text],
              [2, text],
            ],
            { summary: text },
          ),
        ],
        annotations: accounts.slice(0, 1).map((account) => noteOf(account, text, { text, author: text })),
      }),
    );
    const document = textOf(file);
    expect(document).toContain('&lt;w:p&gt;&amp;U+0000U+202EU+D800U+FFFE');
    for (const [name, content] of Object.entries(file)) {
      const xml = strFromU8(content);
      for (const sign of ['\u0000', '\u202E', '\uFFFE']) expect(xml.includes(sign), name).toBe(false);
      expect(xml, name).not.toContain('TargetMode="External"');
    }
  });

  test('an empty review can be exported too', async () => {
    expect(textOf(await wordFile(sourceOf([])))).toContain('No differences were found');
  });
});
