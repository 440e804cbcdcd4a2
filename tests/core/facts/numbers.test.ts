import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../core/facts/facts.ts';
import type { FactKind } from '../../../core/model.ts';
import { plainAccount } from '../../plain-account.ts';
import { processorTime } from '../../processor-time.ts';

/** The values of one kind in a text: `source = value`. */
function read(kind: FactKind, text: string): readonly string[] {
  const passage = { id: 'p1', account: 'a1', start: 0, end: text.length, zone: 'body' } as const;
  return factsOf([plainAccount('a1', text)], [passage])
    .filter((fact) => fact.kind === kind)
    .map((fact) => `${text.slice(fact.start, fact.end)} = ${fact.value}`);
}

const numbers = (count: number): string =>
  Array.from({ length: count }, (_, index) => `${index} one hundred thirty fifths, 3 May`).join(' ');
const time = (text: string): number => processorTime(() => read('number', text));

describe('numbers', () => {
  test.each([
    ['a 28-point plan', ['28 = 28']],
    ['seven million people', ['seven million = 7000000']],
    ['at least seven million people', ['at least seven million = ≥7000000']],
    ['nearly 1,674,200.5 tonnes', ['nearly 1,674,200.5 = ~1674200.5']],
    ['twenty-three cars', ['twenty-three = 23']],
    ['two and a half million votes', ['two and a half million = 2500000']],
    ['three quarters of them', ['three quarters = 0.75']],
    ['13 lakh farmers', ['13 lakh = 1300000']],
    ['10 to 15 dead, 20-30 hurt', ['10 to 15 = 10..15', '20-30 = 20..30']],
    ['tens of thousands of soldiers', ['tens of thousands = tens of thousands']],
    ['4.5m cubic metres', ['4.5m = 4500000']],
    ['a 100m race', ['100 = 100']],
    ['more than a dozen; dozens of them', ['more than a dozen = >12', 'dozens = dozens']],
    ['temperatures of -4 degrees', ['-4 = -4']],
    ['some 13, 000 boats in rooms 1, 200 and 3', ['some 13, 000 = ~13000', '1 = 1', '200 = 200', '3 = 3']],
  ])('%s', (text, expected) => expect(read('number', text)).toEqual(expected));

  test('of systems that put blanks into them', () => {
    expect(read('money', 'bail of $215, 000 and $1. 4 million')).toEqual([
      '$215, 000 = 215000 dollar',
      '$1. 4 million = 1400000 dollar',
    ]);
    expect(read('percent', 'It fell by 52. 3 percent.')).toEqual(['52. 3 percent = 52.3%']);
    expect(read('percent', 'He was 45. 20 percent of them left.')).toEqual(['20 percent = 20%']);
    expect(read('number', 'Some 4, 051 people left pages 4, 051 unread.')).toEqual([
      'Some 4, 051 = ~4051',
      '4 = 4',
      '051 = 51',
    ]);
    expect(read('number', 'In Group 5, 300 people waited.')).toEqual(['5 = 5', '300 = 300']);
    expect(read('time', 'at 8: 40 p. m., 9. 35am and 20: 49 GMT')).toEqual([
      '8: 40 p. m. = 20:40',
      '9. 35am = 09:35',
      '20: 49 GMT = 20:49 GMT',
    ]);
  });

  test.each([
    ['no one knows; one of them left'],
    ['aboard train 501 were children; flight 302 crashed'],
    ['the 4th and the twenty-first century'],
    ['COVID-19 and the G20'],
    ['One crucial issue remains'],
    ['first class, second thoughts'],
  ])('none in: %s', (text) => expect(read('number', text)).toEqual([]));

  test('a label is no number of anything', () => {
    const text = 'On day 3 of the strike, part 12 of the series, page 7, and Article 5 on Route 66.';
    expect(read('number', text)).toEqual([]);
    expect(read('number', 'She took part 12 times.')).toEqual(['12 = 12']);
  });

  test('what is money, a percentage, a duration or a date is no plain number', () => {
    const text = 'On 3 May 2021 some 27 % of $10 million was spent in four hours by 12 people.';
    expect(read('number', text)).toEqual(['12 = 12']);
    expect(read('percent', text)).toEqual(['some 27 % = ~27%']);
    expect(read('money', text)).toEqual(['$10 million = 10000000 dollar']);
    expect(read('duration', text)).toEqual(['four hours = PT4H']);
    expect(read('date', text)).toEqual(['3 May 2021 = 2021-05-03']);
  });
});

describe('sums, shares, durations and times', () => {
  test.each([
    ['£1.6bn', ['£1.6bn = 1600000000 GBP']],
    ['HK$10.05 billion', ['HK$10.05 billion = 10050000000 HKD']],
    ['thirteen dollars and forty-five cents', ['thirteen dollars and forty-five cents = 13.45 dollar']],
    ['125 million Australian dollars', ['125 million Australian dollars = 125000000 AUD']],
    ['EUR 17 billion and CHF 40', ['EUR 17 billion = 17000000000 EUR', 'CHF 40 = 40 CHF']],
    ['more than €2 million', ['more than €2 million = >2000000 EUR']],
    ['$340M and €3m', ['$340M = 340000000 dollar', '€3m = 3000000 EUR']],
    ['3m euros', ['3m euros = 3000000 EUR']],
    ['200 pounds of cocaine', []],
    ['The man, weighing about 180 pounds, ran', []],
  ])('%s', (text, expected) => expect(read('money', text)).toEqual(expected));

  test('a share is the same however it is written', () => {
    for (const text of ['27%', '27 percent', '27 per cent', 'twenty-seven per cent']) {
      expect(read('percent', text)).toEqual([`${text} = 27%`]);
    }
  });

  test('points are no shares, however they are written', () => {
    for (const text of ['0.5 percentage points', 'half a percentage point', '50 basis points'])
      expect(read('percent', `rose by ${text} in May`)).toEqual([`${text} = 0.5 points`]);
    expect(read('percent', 'a target of 3.5%-4%')).toEqual(['3.5% = 3.5%', '4% = 4%']);
  });

  test('what somebody took is no time of day', () => {
    expect(read('duration', 'She skied home in 3:04:09, a record.')).toEqual(['3:04:09 = PT11049S']);
    expect(read('time', 'She skied home in 3:04:09, a record.')).toEqual([]);
    expect(read('time', 'The siren went at 3:04:09, then at 14:04:09.')).toEqual([
      '3:04:09 = 03:04',
      '14:04:09 = 14:04',
    ]);
    expect(read('duration', 'The mill made 40 million year-ago, and 90 years ago none.')).toEqual([]);
  });

  test('durations', () => {
    expect(read('duration', 'roughly four-hour talks in two weeks and 10 months')).toEqual([
      'roughly four-hour = ~PT4H',
      'two weeks = P2W',
      '10 months = P10M',
    ]);
    expect(read('duration', 'a 12-year-old boy')).toEqual([]);
    expect(
      read('duration', 'They met for just over an hour, then for half an hour, at 90 km an hour'),
    ).toEqual(['just over an hour = ~PT1H', 'half an hour = PT30M']);
    expect(
      read('duration', 'It lasted an hour and a half; after an hour or so he left for an hour’s rest'),
    ).toEqual(['an hour and a half = PT1.5H', 'an hour = PT1H']);
  });

  test('times with the zone and no colon', () => {
    expect(read('time', 'It began at 2140 GMT, in 2026.')).toEqual(['2140 GMT = 21:40 GMT']);
  });

  test('times', () => {
    expect(read('time', 'sent at 03.52. It rose at 14.30 percent, and by 12.20 metres')).toEqual([
      '03.52 = 03:52',
    ]);
    expect(read('duration', 'for 90 days and a 30-day pause')).toEqual(['90 days = P90D', '30-day = P30D']);
    expect(read('time', 'at 6:00am, 6 p.m. and 23:24 GMT, or at noon')).toEqual([
      '6:00am = 06:00',
      '6 p.m. = 18:00',
      '23:24 GMT = 23:24 GMT',
      'noon = 12:00',
    ]);
    expect(read('time', 'a 3:45 ratio of 10:99')).toEqual(['3:45 = 03:45']);
  });
});

describe('whatever the text', () => {
  const anything = [
    '',
    ' ',
    'word',
    '12345678901234567890123456789 0.0000000001 1e308 9e999',
    '99/99/9999 31 February 2020 0000-00-00 13.13.2013 on the 45th',
    'Україна заявила 30 листопада про 28 пунктів. 三十人が死亡。 ٢٨ نقطة',
    '💥 5 💥 e\u0301 \u200f12\u200e $',
    'one hundred and and and thirty fifths fifths over over',
    '"“‘’”"'.repeat(50),
  ];
  test.each(anything)('the spans slice the source, in order: %j', (text) => {
    const passage = { id: 'p1', account: 'a1', start: 0, end: text.length, zone: 'body' } as const;
    const facts = factsOf([plainAccount('a1', text, { published: '2024-02-29' })], [passage]);
    for (const fact of facts) {
      expect(fact.start).toBeLessThan(fact.end);
      expect(fact.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(fact.start, fact.end).trim()).toBe(text.slice(fact.start, fact.end));
    }
    expect(facts.map((fact) => fact.start)).toEqual(
      facts.map((fact) => fact.start).toSorted((a, b) => a - b),
    );
    expect(facts.map((fact) => fact.id)).toEqual(facts.map((_, index) => `f${index + 1}`));
  });

  test('a day that no calendar has says so', () => {
    expect(read('date', 'on 31 February 2020')).toEqual(['31 February 2020 = impossible']);
  });

  test('ten times the numbers take no more than about ten times as long', () => {
    time(numbers(300));
    const small = Math.max(5, time(numbers(300)));
    expect(time(numbers(3000))).toBeLessThan(40 * small);
  });
});
