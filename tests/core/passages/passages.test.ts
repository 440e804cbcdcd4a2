import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { sentencesIn } from '../../../core/passages/sentences.ts';
import { passagesOf } from '../../../core/passages.ts';

const split = (text: string): readonly string[] =>
  sentencesIn(text).map(({ start, end }) => text.slice(start, end));

describe('sentences that a page has run together', () => {
  test.each([
    'Nine workers were freed.|Hours later the border shut.',
    'They were taken on Oct. 7.|The source knew no more.',
    'Two were freed in Lorn.|"We are glad," she said.',
    '"We are glad."|The envoy left for Lorn.',
    'Two were freed in Lorn.|“We are glad,” she said.',
    'See Harbour.Com for more, or v1.2.Beta of it.',
  ])('%s', (drawn) => {
    expect(split(drawn.replaceAll('|', ''))).toEqual(drawn.split('|'));
  });
});

describe('sentences: a stroke is where one ends', () => {
  test.each([
    'He met Gen. Smith in the U.S. Army base.|Then he left.',
    'He lives in the U.S.|The talks go on.',
    'J. D. Vance and J.C. Penney met St. Michael.|They left at 6 p.m.|Nobody spoke.',
    'It is on Nov. 30, he said.|See p. 55 and No. 10.',
    'The pier shut at 8. 40am on Friday.|It cost $1. 4 million in 2009.|15 million came.',
    'Two were held at 400 Main St.|Police searched 12 North Elm Ave.|Smoke rose.|He ran up 9 Oak Rd. North.',
    'On May 18 Mount St. Lorn shook.|In 2019 East St. Louis grew.|Some 12 Port St. Lucie boats sank.',
    'The barn on Mill St.|Officers said it stood.|St. Paul is near Port St. Lucie and 3 St. John Road.',
    'He fled the U.S.|Police found him in Lorn, D.C.|Officials said so.|U.S. Marshals came with the U.S. Police Chief.',
    'He was 45.|20 percent of them voted.|Sales fell by 52. 3 percent after that.',
    'She carried a. 38 caliber pistol.|He had a .38 revolver.',
    '“We go on,” he said.|“We must.|We will.”|He then left.',
    '“Why?” he asked.|Nobody knew.',
    'It was ... hard.|But it ended…|Then came peace.',
    'The price is $1.50.|That is all.',
    'Apple Inc. Chief Executive Tim Cook left Apple Inc.|He is 60.',
    'He said “yes.”|(She did not.)|They left.',
    'تحدث الوزير.|ثم غادر.',
    '会谈结束了。|他们离开了。',
    'Он уехал.|Она осталась.',
    'No stop at all',
  ])('%s', (drawn) => {
    const sentences = drawn.split('|');
    expect(split(sentences.join(drawn.includes('。') ? '' : ' '))).toEqual(sentences);
  });
});

const of = (text: string) => passagesOf([readAccount({ id: 'a1', file: 'a.txt', sha256: '', text })]);

const account = (id: string) => readAccount({ id, file: id, sha256: '', text: 'One day. Two days.' });

function holds(text: string): void {
  const account = readAccount({ id: 'a1', file: 'a', sha256: '', text });
  let last = 0;
  for (const { start, end, zone } of passagesOf([account])) {
    expect(start).toBeGreaterThanOrEqual(last);
    const source = text.slice(start, end);
    expect(source).not.toBe('');
    expect(source).toBe(source.trim());
    expect(
      account.blocks.some((block) => block.kind === zone && block.start <= start && end <= block.end),
    ).toBe(true);
    last = end;
  }
}

describe('passages', () => {
  test('start after a dateline or filler and keep to their block', () => {
    const text = 'KYIV, Ukraine (AP) — Talks began on Sunday in Geneva. They ended soon.';
    expect(of(text).map(({ start, end, zone }) => [zone, text.slice(start, end)])).toEqual([
      ['dateline', 'KYIV, Ukraine (AP) —'],
      ['body', 'Talks began on Sunday in Geneva.'],
      ['body', 'They ended soon.'],
    ]);
  });

  test('of front matter are its prose only', () => {
    const text =
      '---\nlayout: post\ntitle: "Talks end. More to come"\nauthor: x\nexcerpt: >\n  A short day\n  of talks.\n---\nTalks ended on Sunday in Geneva.';
    expect(of(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Talks end.',
      'More to come',
      'A short day\n  of talks.',
      'Talks ended on Sunday in Geneva.',
    ]);
  });

  test('ids run through all accounts in order', () => {
    expect(passagesOf([account('a1'), account('a2')]).map(({ id, account: of }) => `${id} ${of}`)).toEqual([
      'p1 a1',
      'p2 a1',
      'p3 a2',
      'p4 a2',
    ]);
  });

  test('slice the source, trimmed, in order, inside one block, for any text', () => {
    assert(property(string({ unit: 'binary' }), holds));
    const pieces = constantFrom(
      'Mr. ',
      'U.S. ',
      '"',
      '.',
      ' ',
      'He',
      '1.) ',
      '• ',
      '\n',
      '…',
      'a. ',
      '?!',
      ')',
      '\u0301',
      '😀',
    );
    assert(property(array(pieces), (parts) => holds(parts.join(''))));
  });
});
