import { describe, expect, test } from 'vitest';
import { houseKind } from '../../../core/annotations.ts';
import { renderCsv } from '../../../core/render/csv.ts';
import { renderHtml } from '../../../core/render/html.ts';
import { renderJsonLd } from '../../../core/render/jsonld.ts';
import { noSharedCopy, noSources } from '../../../core/render/labels.ts';
import { renderMarkdown } from '../../../core/render/markdown.ts';
import { reportOf } from '../../../core/report.ts';
import { bySource } from '../../../core/sources/by-source.ts';
import { accountOf, citedIn, noteOf, sourceOf, spanOf } from './report-source.ts';

const run = 'one two three four five six seven eight nine ten';
const first = accountOf(1, `The Harbour Times reported it. ${run}.`);
const second = accountOf(2, `Said the HARBOUR TIMES and Ann Lee. Officials spoke. ${run}!`);
const accounts = [first, second];
const sources = [
  citedIn(second, 'Ann Lee', { kind: 'post' }),
  citedIn(second, 'Officials', { kind: 'unnamed', name: 'unnamed' }),
  citedIn(first, 'The Harbour Times'),
  citedIn(second, 'HARBOUR TIMES'),
];
const sharedCopy = [
  {
    id: 'c1',
    words: 10,
    quoted: false,
    members: accounts.map((account) => ({ account: account.id, ...spanOf(account, run) })),
  },
];
const thread = [{ id: 'r1', text: 'It **is**.', author: 'Ben', created: '2026-01-03T00:00:00.000Z' }];
const notes = [noteOf(first, 'Harbour', { kind: houseKind('Legal'), tags: ['law', 'names'], thread })];
const report = reportOf(sourceOf(accounts, { sources, sharedCopy, annotations: notes }));

describe('who rests on whom', () => {
  test('a source is one however it is written; other media stand first, the unnamed last', () => {
    expect(bySource(sources).map(({ name, kind, mentions }) => [name, kind, mentions.length])).toEqual([
      ['The Harbour Times', 'outlet', 2],
      ['Ann Lee', 'post', 1],
      ['unnamed', 'unnamed', 1],
    ]);
  });

  test('the report quotes every mention and every place of a shared run', () => {
    expect(report.sources.map(({ mentions }) => mentions.map(({ quote }) => quote))).toEqual([
      ['The Harbour Times', 'HARBOUR TIMES'],
      ['Ann Lee'],
      ['Officials'],
    ]);
    expect(report.sharedCopy).toMatchObject([
      {
        words: 10,
        members: [
          { account: 'a1', quote: run },
          { account: 'a2', quote: run },
        ],
      },
    ]);
  });

  test.each([
    ['HTML', renderHtml],
    ['Markdown', renderMarkdown],
  ])('%s says who, and how many words in how many accounts', (_, render) => {
    const text = render(report);
    for (const words of [
      'Who rests on whom',
      'The Harbour Times',
      'Unnamed sources',
      '10 words in 2 accounts',
    ])
      expect(text).toContain(words);
    const nothing = render(reportOf(sourceOf(accounts)));
    expect(nothing).toContain(noSources);
    expect(nothing).toContain(noSharedCopy);
  });

  test('what is of accounts that have left the review is not shown', () => {
    const left = reportOf(sourceOf([first], { sources, sharedCopy }));
    expect(left.sources.map(({ name }) => name)).toEqual(['The Harbour Times']);
    expect(left.sharedCopy).toEqual([]);
  });
});

describe('a note with a kind of the house, tags and a reply', () => {
  test.each([
    ['HTML', renderHtml, '<strong>'],
    ['Markdown', renderMarkdown, '**is**'],
    ['CSV', renderCsv, 'It **is**.'],
  ])('is whole in %s', (_, render, replied) => {
    const text = render(report);
    for (const words of ['Legal', 'law, names', 'Ben', replied]) expect(text).toContain(words);
  });

  test('has its reply as an annotation on it in the W3C model', () => {
    const { items } = JSON.parse(renderJsonLd(report)).first;
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({ motivation: 'replying', target: [items[0].id] });
    const tags = items[0].body.filter(({ purpose }: { purpose: string }) => purpose === 'tagging');
    expect(tags.map(({ value }: { value: string }) => value)).toEqual(
      expect.arrayContaining(['Legal', 'law', 'names']),
    );
  });
});

describe('a note on an account that has left the review', () => {
  const gone = accountOf(3, 'The bridge fell on Monday.');
  const annotations = [
    noteOf(gone, 'on Monday', { id: 'n1' }),
    noteOf(first, 'Harbour', { id: 'n2', silent: ['a3', 'a4'] }),
  ];
  const left = reportOf({
    ...sourceOf(accounts, { annotations }),
    formerNames: new Map([
      ['a3', 'The Old Post'],
      ['a9', 'Spoken of by nobody'],
    ]),
  });

  test.each([
    ['HTML', renderHtml],
    ['Markdown', renderMarkdown],
    ['CSV', renderCsv],
    ['Web Annotations', renderJsonLd],
  ])('names the account in %s, and has the words it was on', (_, render) => {
    const text = render(left);
    expect(text).toContain('Removed: The Old Post');
    expect(text).toContain('removed account');
    expect(text).toContain('on Monday');
    expect(text).not.toContain('Spoken of by nobody');
  });

  test('has a column of its own in the table, where nothing removed has none', () => {
    const [head = '', noted = ''] = renderCsv(left).split('\r\n');
    expect(head).toContain('"B Outlet 2","? Removed: The Old Post","? removed account"');
    expect(noted).toContain('(not at its place any more) on Monday');
    expect(renderCsv(report)).not.toContain('? ');
    expect(left.removed).toEqual([
      { id: 'a3', name: 'The Old Post' },
      { id: 'a4', name: null },
    ]);
  });
});
