import { describe, expect, test } from 'vitest';
import { readAccount } from '../../core/account/account.ts';
import { analyse } from '../../core/analyse.ts';
import { processorTime } from '../processor-time.ts';

const words =
  'the ministers of council spoke with Jo Bloggs in Geneva about 12 plans and 5 million dollars on Sunday'.split(
    ' ',
  );
const lines = (count: number): readonly string[] =>
  Array.from({ length: count / 10 }, (_line, at) => words.slice(at % 8, (at % 8) + 10).join(' '));

/** Text of about so many words. */
const hostile: readonly (readonly [string, (count: number) => string])[] = [
  [
    'one sentence',
    (count) => Array.from({ length: count }, (_word, at) => words[(at * 7) % words.length]).join(' '),
  ],
  ['no sentence marks', (count) => lines(count).join('\n')],
  ['all capitals', (count) => `${lines(count).join('. ').toUpperCase()}.`],
  [
    'Russian',
    (count) =>
      'Министр заявил: «Мы продолжим 5 мая». Затем делегация из 12 человек уехала. '.repeat(count / 11),
  ],
  ['Chinese', (count) => '部长表示：“我们将继续。”会谈随后结束，三人死亡。'.repeat(count / 20)],
  ['unbalanced quotes', (count) => '“We go on, he said. "And ‘we will. \'So “be it”. '.repeat(count / 10)],
  [
    'quotations',
    (count) =>
      Array.from({ length: count / 5 }, (_quote, at) => `“We go ${at % 50} on,” Jo Bloggs said.`).join(' '),
  ],
  ['numbers', (count) => Array.from({ length: count }, (_number, at) => `${(at * 7919) % 10007}`).join(' ')],
  ['counts in one sentence', (count) => 'three men and a woman '.repeat(count * 2)],
  ['combining characters', (count) => 'Ze\u0301le\u0301 said “e\u0301\u0301 go”. \u0301 '.repeat(count / 5)],
  ['emoji', (count) => '👩‍👩‍👧 said “👍🏽🎉 yes”. 🇺🇦 12. '.repeat(count / 6)],
  [
    'direction marks',
    (count) => '\u202eHe said “\u200fno\u200e”\u202c. \u2066He\u2069 left 5. '.repeat(count / 7),
  ],
];

const analysed = (text: string) =>
  analyse(
    [text, text.slice(5)].map((each, index) =>
      readAccount({ id: `a${index + 1}`, file: `${index + 1}.txt`, sha256: `${index}`, text: each }),
    ),
  );

describe('a whole analysis of hostile accounts', () => {
  // Four times the text takes four times as long where work is linear, and sixteen times were every passage compared
  // with every other. The small part is measured warm, so that it is not flattered.
  test.each(hostile)('time stays in bounds: %s', { timeout: 60_000 }, (_, textOf) => {
    analysed(textOf(1_000));
    const small = processorTime(() => analysed(textOf(1_000)));
    const large = processorTime(() => analysed(textOf(4_000)));
    expect(large).toBeLessThan(10 * Math.max(small, 15));
  });
});
