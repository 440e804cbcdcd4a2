import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import type { Account, Passage, Quote } from '../../../core/model.ts';
import { passagesOf } from '../../../core/passages.ts';
import { quotesOf } from '../../../core/quotes/quotes.ts';
import { wordsOf } from '../../../core/text/words.ts';
import { utterancesOf } from '../../../core/utterances.ts';
import { processorTime } from '../../processor-time.ts';

type Read = {
  readonly account: Account;
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
};

function readAll(text: string): Read {
  const account = readAccount({ id: 'a1', file: 'a.txt', sha256: '', text });
  const passages = passagesOf([account]);
  const quotes = quotesOf([account], passages);
  utterancesOf([account], quotes);
  wordsOf(text);
  return { account, passages, quotes };
}

const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['blanks', ' \n\t\u00a0\r\n'],
  ['one word', 'Geneva'],
  ['one sign', '"'],
  ['no sentence marks', 'they met on sunday and spoke for hours '.repeat(50)],
  ['all capitals', 'MINISTERS MET ON SUNDAY. "WE GO ON," SAID JO BLOGGS. THEY LEFT.'],
  ['Arabic', 'قال الوزير: «سنواصل العمل». ثم غادر الوفد.'],
  ['Chinese', '部长表示：“我们将继续。”会谈随后结束。'],
  ['Russian', 'Министр заявил: «Мы продолжим». Затем делегация уехала.'],
  ['unbalanced marks', '“We go on, he said. "And ‘we will. \'So “be it”.'],
  ['digits only', '1 2 3.4 5,6 2025-11-30 10:00'],
  ['emoji', '👩‍👩‍👧 said “👍🏽🎉” 🇺🇦.'],
  ['combining characters', 'Ze\u0301le\u0301 \u0301\u0301 said “e\u0301\u0301\u0301”. \u0301'],
  ['direction marks', '\u202eHe said “\u200fno\u200e”\u202c. \u2066He\u2069 left.'],
  ['CRLF', 'They met.\r\n\r\n“We go on,” he said.\r\n'],
  ['lone CR', 'They met.\r\r“We go on,” he said.\r'],
  ['lone surrogates', 'He said “\ud83d” and \udc00.'],
  ['a byte order mark', '\ufeffThey met. “We go on,” he said.'],
  ['an unclosed fence', '---\ntitle: x\n'],
];

describe('any text is read', () => {
  test.each(hostile)('%s', (_, text) => {
    const { account, passages, quotes } = readAll(text);
    for (const { start, end } of [...account.blocks, ...passages, ...quotes]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    for (const { start, end } of passages) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
});

const growing: readonly (readonly [string, (count: number) => string])[] = [
  [
    'one sentence',
    (count) => `${'the ministers spoke with Jo Bloggs of the council about it, '.repeat(count)}.`,
  ],
  ['quotes in one paragraph', (count) => '“We go on,” Jo Bloggs said. '.repeat(count)],
  ['quotes in one sentence', (count) => 'he said “we go on”, and '.repeat(count)],
  ['quotes in paragraphs', (count) => '“We go on,” said Jo Bloggs.\n\n'.repeat(count)],
  ['openings without ends', (count) => '“we '.repeat(count * 4)],
  ['single marks', (count) => "'a b ".repeat(count * 4)],
  ['straight marks', (count) => '" '.repeat(count * 8)],
  ['capitals', (count) => 'Bloggs '.repeat(count * 4)],
  ['commas', (count) => 'said, '.repeat(count * 4)],
  ['full stops', (count) => '. '.repeat(count * 8)],
  ['dots', (count) => '.'.repeat(count * 16)],
  ['blanks', (count) => ' '.repeat(count * 16)],
  ['line ends', (count) => '\n'.repeat(count * 8)],
  ['brackets', (count) => '('.repeat(count * 16)],
  ['dashes', (count) => '— '.repeat(count * 8)],
  ['short lines', (count) => 'A line\n'.repeat(count * 2)],
  ['front matter', (count) => `---\n${'key: value\n'.repeat(count)}---\nThey met.`],
  ['list numbers', (count) => '1. a 2. b '.repeat(count)],
];

/** Milliseconds of processor time, the least of three runs: a busy machine must not fail the test. */
function leastWork(text: string): number {
  return Math.min(...[0, 1, 2].map(() => processorTime(() => readAll(text))));
}

describe('time grows with the text, not with its square', () => {
  test.each(growing)('%s', (_, make) => {
    readAll(make(100));
    const small = leastWork(make(750));
    const large = leastWork(make(3000));
    // Four times the text: a square would take sixteen times as long. The floor keeps noise out.
    expect(large / Math.max(small, 20)).toBeLessThan(9);
  });

  test('10,000 quotes and a sentence of 50,000 words', { timeout: 60_000 }, () => {
    const { quotes } = readAll('“We will go on,” said Jo Bloggs. '.repeat(10_000));
    expect(quotes).toHaveLength(10_000);
    expect(readAll(`${'they spoke of it and '.repeat(10_000)}left.`).passages).toHaveLength(1);
  });
});
