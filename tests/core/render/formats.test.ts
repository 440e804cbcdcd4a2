import { createHash } from 'node:crypto';
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../../core/render/csv.ts';
import { renderJson } from '../../../core/render/json.ts';
import { renderJsonLd } from '../../../core/render/jsonld.ts';
import { plainMarkdown, quotedMarkdown } from '../../../core/render/markdown/text.ts';
import { renderMarkdown } from '../../../core/render/markdown.ts';
import { noteBlocks } from '../../../core/render/note-text.ts';
import { sha256 } from '../../../core/render/sha256.ts';
import { spreadsheetCell } from '../../../core/render/spreadsheet-cell.ts';
import { textPieces, visibleText } from '../../../core/render/visible-text.ts';
import { reportOf } from '../../../core/report.ts';
import { accountOf, findingOf, fiveAccounts, sourceOf } from '../report/report-source.ts';

const report = reportOf(fiveAccounts());

describe('visible text', () => {
  test.each([
    ['a\u202Eb', 'a[U+202E]b'],
    ['\u0000', '[U+0000]'],
    ['zero\u200Bwidth', 'zero[U+200B]width'],
    ['tag\u{E0041}', 'tag[U+E0041]'],
    ['half \uD83D', 'half [U+D83D]'],
    ['soft\u00ADhyphen', 'soft[U+00AD]hyphen'],
    ['two\tcolumns\nand lines', 'two\tcolumns\nand lines'],
    ['👩‍🚀 and 🏳️‍🌈 and 👍🏽', '👩‍🚀 and 🏳️‍🌈 and 👍🏽'],
    ['a\u200Db', 'a[U+200D]b'],
    ['Zürich, Київ, القاهرة, 東京', 'Zürich, Київ, القاهرة, 東京'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  test('loses nothing but the hidden characters', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const pieces = textPieces(text);
        const back = pieces.map((piece) =>
          piece.type === 'plain'
            ? piece.text
            : String.fromCodePoint(Number.parseInt(piece.code.slice(2), 16)),
        );
        expect(back.join('')).toBe(text);
      }),
    );
  });
});

describe('a spreadsheet cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "\n'=1"],
    ['  =1', "  '=1"],
    ['\u00a0\u3000=1', "\u00a0\u3000'=1"],
    ['\u200b=1', '[U+200B]=1'],
    ['＝1', "'＝1"],
    ['＋1 ', "'＋1 "],
    ['－1', "'－1"],
    ['＠A', "'＠A"],
    ['first\n=2', "first\n'=2"],
    ['first\r\n @x', "first\n '@x"],
    ['a;=1', "a;'=1"],
    ['a,"=1', 'a,"\'=1'],
    ['well-known = plain', 'well-known = plain'],
    ['28-point plan', '28-point plan'],
  ])('%j becomes %j', (text, cell) => {
    expect(spreadsheetCell(text)).toBe(cell);
  });
});

/** The fields of RFC 4180 text. */
function fieldsOf(csv: string): readonly (readonly string[])[] {
  return csv
    .replace(/^\ufeff/, '')
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line !== '')
    .map((line) =>
      Array.from(line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g), (match) =>
        (match[1] ?? '').replaceAll('""', '"'),
      ),
    );
}

describe('the report as CSV', () => {
  test('has a row a finding or note, and a column an account with its exact words', () => {
    const [head, ...rows] = fieldsOf(renderCsv(report));
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Finding', '1', 'Open', 'High'],
      ['Finding', '2', 'Open', 'Medium'],
      ['Note', 'N1', 'Open', 'Low'],
    ]);
    for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
    const cell = (row: number, column: string): string => rows[row]?.[head?.indexOf(column) ?? -1] ?? '';
    expect(cell(0, 'B Outlet 2')).toBe('Washington');
    expect(cell(0, 'E Fine weather')).toBe('(silent)');
    expect(cell(0, 'Silent')).toBe('E Fine weather');
    expect(cell(2, 'A Outlet 1')).toBe('Florida');
  });
});

describe('the report as JSON', () => {
  test('is the model, whole', () => {
    expect(JSON.parse(renderJson(report))).toEqual(report);
    expect(report).toMatchObject({ format: 'crossread-report', version: 1 });
  });
});

describe('the report as Web Annotations', () => {
  const collection = JSON.parse(renderJsonLd(report));

  test('is a collection in the W3C model', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.total).toBe(3);
    expect(collection.first.items).toHaveLength(3);
    for (const item of collection.first.items) {
      expect(item.type).toBe('Annotation');
      expect(item.id).toMatch(/^urn:sha256:[0-9a-f]{64}$/);
      expect(['commenting', 'assessing']).toContain(item.motivation);
      expect(item.target.length).toBeGreaterThan(0);
    }
    const ids = collection.first.items.map((item: { id: string }) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('finds the words again by quote, and by position in characters', () => {
    const { accounts } = fiveAccounts();
    for (const { target } of collection.first.items) {
      for (const { source, selector } of target) {
        const account = accounts.find(({ sha256: hash }) => source === `urn:sha256:${hash}`);
        const [quote, position] = selector;
        expect(quote.type).toBe('TextQuoteSelector');
        expect(position.type).toBe('TextPositionSelector');
        const characters = Array.from(account?.text ?? '');
        expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(account?.text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  });

  test('is about whole accounts where nothing is quoted', () => {
    const source = fiveAccounts();
    const annotations = source.review.annotations.map((note) => ({ ...note, targets: [], silent: ['a2'] }));
    const silent = JSON.parse(
      renderJsonLd(reportOf({ ...source, review: { ...source.review, annotations } })),
    );
    expect(silent.first.items[0].target).toEqual([`urn:sha256:${'2'.repeat(64)}`]);
  });

  test('hashes as everybody does', () => {
    for (const text of [
      '',
      'abc',
      'é€😀',
      'x'.repeat(55),
      'x'.repeat(56),
      'x'.repeat(64),
      'y'.repeat(1000),
    ]) {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });
});

describe('the report as Markdown', () => {
  test('quotes every side, and who is silent', () => {
    const markdown = renderMarkdown(report);
    expect(markdown).toContain('# Talks in Florida');
    expect(markdown).toContain('**B** Outlet 2: The talks were held in **Washington** on Sunday. (line 1,');
    expect(markdown).toContain('Silent: **E** Fine weather');
    expect(renderMarkdown(reportOf(fiveAccounts()))).toBe(markdown);
    expect(renderMarkdown(reportOf(sourceOf([])))).not.toMatch(/undefined|NaN/);
  });

  test("puts no quotation marks into an account's sentence, and leaves those it has", () => {
    const account = accountOf(
      1,
      '“We lost control of the blaze at about 6 a.m.”, she said.\n1. March was dry.\n“It is out”, he said.',
    );
    const findings = [
      findingOf([account], [[1, 'at about 6 a.m.']]),
      findingOf([account], [[1, '“It is out”, he said.']], { id: 'd2' }),
    ];
    const text = renderMarkdown(reportOf(sourceOf([account], { findings })));
    expect(text).toContain(
      '**A** Outlet 1: “We lost control of the blaze **at about 6 a.m.**”, she said. (line 1,',
    );
    expect(text).toContain('**A** Outlet 1: “It is out”, he said. (line 3,');
    // A sentence that begins with a number is no list within the list.
    expect(text).toContain('\n- 1\\. March was dry. (line 2,');
    expect(renderMarkdown(report)).toContain('reference, said: “very productive and useful” (line 2,');
  });

  test.each([
    ['<script>', '&lt;script&gt;'],
    ['[a](javascript:b)', '\\[a\\]\\(javascript:b\\)'],
    ['![p](https://x.y)', '\\!\\[p\\]\\(https&#58;//x.y\\)'],
    ['# no\nheading | cell', '\\# no heading \\| cell'],
    ['a@b www.c.d', 'a&#64;b www&#46;c.d'],
    ['\u202E', '\\[U\\+202E\\]'],
  ])('%j is no markup', (text, shown) => {
    expect(plainMarkdown(visibleText(text))).toBe(shown);
  });

  test("an editor's emphasis and lists hold, the rest is text", () => {
    expect(quotedMarkdown('**yes**\n- one\n# no\n<b>[x](y)')).toBe(
      '> **yes**\n> - one\n> \\# no\n> &lt;b&gt;\\[x\\](y)',
    );
  });
});

describe('the text of a note', () => {
  test('has paragraphs, lists and emphasis; markup of another kind is text', () => {
    const blocks = noteBlocks('One **two**\nthree\n\n- *four*\n- <b>');
    expect(
      blocks.map(({ type, runs }) => [type, ...runs.map(({ look, text }) => `${look}:${text}`)]),
    ).toEqual([
      ['paragraph', 'plain:One ', 'strong:two', 'plain:\nthree'],
      ['item', 'emphasis:four'],
      ['item', 'plain:<b>'],
    ]);
  });
});
