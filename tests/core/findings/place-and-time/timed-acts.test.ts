import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../processor-time.ts';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

const times = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ kind }) => kind === 'date-time')
    .map(inOneLine);

/** Of first lines that report the same. */
const linked = (...texts: readonly string[]): readonly string[] =>
  analysed({
    told: texts.map((text) => ({ text })),
    statements: [texts.map((_, index): readonly [number, number] => [index, 0])],
  })
    .filter(({ kind }) => kind === 'date-time')
    .map(inOneLine);

describe('one act by the clock', () => {
  test('told loosely, in other words for it', () => {
    expect(
      times(
        'It began at about 4.10am local time (0310 GMT), the harbour master said.',
        'The flames started at 4:50 a.m., when the crew of the trawler slept.',
        'It was around 4:50am when the blaze broke out in the hold.',
      ),
    ).toEqual(['medium date-time: a1 4.10am local time, a2 4:50 a.m., a3 4:50 a.m.']);
  });

  test('a few minutes apart', () => {
    expect(
      linked(
        'The fire broke out in the attic of the mill at 7.19pm.',
        'Neighbours were sent home after the fire broke out about 7.10pm.',
      ),
    ).toEqual(['low date-time: a1 7.19pm, a2 7.10pm']);
  });

  test.each([
    ['rounded', 'The fire broke out about 7.15pm.', 'The fire broke out at 7.19pm.'],
    ['before the hour', 'The fire broke out shortly before 8pm.', 'The fire broke out at 7.49pm.'],
    ['another zone', 'The fire broke out at 7.15pm GMT.', 'The fire broke out at 9.15pm local time.'],
    ['a bound', 'The fire broke out before 8pm.', 'The fire broke out at 7.19pm.'],
    ['something else', 'The fire broke out at 7.10pm.', 'The dance started at 6.30pm.'],
  ])('no finding: %s', (_name, a, b) => expect(linked(a, b)).toEqual([]));
});

describe('a fire of which the other account knows too', () => {
  const one = 'The fire began at 7pm in the mill.';

  test('and another', () => {
    expect(times(one, 'A second fire began at 9pm.\nThe first fire began at 7pm.')).toEqual([]);
  });

  test('but on another day', () => {
    const other = 'The fire began at 9pm on Monday.\nThe next fire began at 7pm on Friday.';
    expect(times(`${one.slice(0, -1)} on Monday.`, other)).toEqual(['medium date-time: a1 7pm, a2 9pm']);
  });
});

const inLetters = (count: number): string =>
  String(count).replace(/\d/gu, (digit) => 'bcdfghjklm'.charAt(Number(digit)).repeat(2));

test('each account has its share of what is compared', () => {
  const many = Array.from(
    { length: 700 },
    (_, at) => `Wells ${inLetters(at)}ed in ${1901 + (at % 100)}.`,
  ).join('\n');
  expect(
    times(many, 'Hallam disappeared from the stage in 1931.', 'Hallam vanished from the stage in 1934.'),
  ).toEqual(['medium date-time: a2 1931, a3 1934']);
});

test('a sentence with many times is a list', () => {
  const list = Array.from({ length: 17 }, (_, at) => `${1901 + at}`).join(', ');
  expect(times(`Hallam disappeared in ${list}.`, 'Hallam disappeared from the stage in 1934.')).toEqual([]);
});

test('however many times a sentence has, reading it takes time in proportion', () => {
  const read = (count: number): void => {
    const list = Array.from({ length: count }, (_, at) => `March ${1901 + (at % 100)}`).join(' then ');
    times(`The mill burned in ${list}.`, 'The mill burned in 1934.');
  };
  read(1_000);
  const small = processorTime(() => read(1_000));
  expect(processorTime(() => read(8_000))).toBeLessThan(20 * Math.max(small, 15));
});

test('a verb that is everywhere tells of no single act, with a particle neither', () => {
  const off = (count: number): string =>
    Array.from({ length: count }, (_, at) => `The lamp in room ${at} went off.`).join('\n');
  const told = (count: number): number =>
    times(`${off(count)}\nThe alarm went off in 1931.`, 'The alarm went off in 1934.').length;
  expect([told(1), told(20)]).toEqual([1, 0]);
});

test('a summary names six times at most', () => {
  const found = analysed({
    told: Array.from({ length: 9 }, (_, at) => ({
      text: `Hallam disappeared from the stage in ${1931 + at}.`,
    })),
  });
  expect(found.map(({ summary, sides }) => [summary.match(/\b19\d\d\b/gu)?.length, sides.length])).toEqual([
    [6, 9],
  ]);
});

test('the hour of another day is of another fire', () => {
  expect(
    linked('The fire broke out at 7.10pm on Monday.', 'A fire broke out at 8.30pm on Friday.').join(),
  ).not.toContain('pm');
});

describe('one act in years and months', () => {
  test('with a verb of one meaning', () => {
    expect(
      linked(
        'In 1931, Hallam disappeared from the stage and the gossip pages.',
        'Hallam vanished from the stage in 1934.',
      ),
    ).toEqual(['medium date-time: a1 1931, a2 1934']);
  });

  test('that nothing links', () => {
    expect(
      times(
        'Hallam disappeared from every stage in 1931.',
        'In 1934, Hallam disappeared from the stages of the town.',
      ),
    ).toEqual(['medium date-time: a1 1931, a2 1934']);
  });

  test.each([
    [
      'done to something else',
      'Hallam received a diploma in 1931 from Leeds.',
      'Hallam received the Orwin Prize in 1934.',
    ],
    ['a bound', 'Hallam disappeared after 1931.', 'Hallam disappeared in 1934.'],
    [
      'a decade that holds the year',
      'Hallam disappeared in the 1930s.',
      'Hallam disappeared from the stage in 1934.',
    ],
    ['a noun without an -s', 'The people at the opera in 1931.', 'The people at the opera in 1934.'],
    ['another person', 'Hallam disappeared in 1931.', 'Brigid Sorley disappeared in 1934.'],
    [
      'both told',
      'Hallam disappeared in 1931 and again in 1934.',
      'Hallam disappeared from the stage in 1934.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(times(a, b)).toEqual([]));
});

describe('how long one thing went on', () => {
  test('by one verb', () => {
    expect(
      times('The duchy will mourn for four days.', 'She asked the duchy to mourn for three days.'),
    ).toEqual(['medium date-time: a1 four days, a2 three days']);
  });

  test.each([
    ['of two things', 'They waited for two days.', 'They waited for nine days.'],
    ['in another unit', 'They will mourn for one week.', 'They will mourn for seven days.'],
  ])('no finding: %s', (_name, a, b) => expect(times(a, b)).toEqual([]));
});

describe('the lines that date an article', () => {
  test('a year apart', () => {
    expect(
      times(
        'Bridge at Colm shut\nPosted on 12 May 2014\nThe bridge is shut.',
        'Bridge at Colm shut again\nThu, May 14 2015 at 10:20 AM\nThe bridge is shut.',
      ),
    ).toEqual(['high date-time: a1 12 May 2014, a2 Thu, May 14 2015']);
  });

  test('weeks apart', () => {
    expect(
      times(
        'Bridge at Colm shut\nPosted on 12 May 2014\nThe bridge is shut.',
        'Bridge at Colm shut\nPosted: July 3, 2014\nThe bridge is shut.',
      ),
    ).toEqual(['medium date-time: a1 12 May 2014, a2 July 3, 2014']);
  });

  test.each([
    [
      'days apart',
      'Posted on 12 May 2014\nThe bridge is shut.',
      'Posted on 16 May 2014\nThe bridge is shut.',
    ],
    [
      'a sentence',
      'Posted on 12 May 2014\nThe bridge is shut.',
      'The bridge at Colm was opened by the mayor on 3 July 2003.',
    ],
    [
      'of the copy',
      'Posted on 12 May 2014\nThe bridge is shut.',
      'Downloaded on 4 March 2016\nThe bridge is shut.',
    ],
    [
      'of a change',
      'Posted on 12 May 2014\nThe bridge is shut.',
      'Updated 4 March 2016\nThe bridge is shut.',
    ],
    [
      'of a change, and of the article',
      'Posted on 12 May 2014\nThe bridge is shut.',
      'Last updated 4 March 2016, posted 12 May 2014\nThe bridge is shut.',
    ],
    [
      'a sentence on what was published',
      'Posted on 12 May 2010\nThe bridge is shut.',
      'The study, published on 4 March 2013, calls the bridge weak.',
    ],
    [
      'a sentence that ends in its day',
      'Posted on 12 May 2010\nThe bridge is shut.',
      'A study of the bridge was published on 4 March 2013.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(times(a, b)).toEqual([]));

  test('of another day than the account itself', () => {
    const dated = (day: string, published: string) => ({
      text: `Posted on ${day}\nThe bridge is shut.`,
      published,
    });
    const found = (published: string): number =>
      analysed({ told: [dated('12 May 2014', '2014-05-12'), dated('3 July 2015', published)] }).length;
    expect([found('2015-07-04'), found('2014-05-13')]).toEqual([1, 0]);
  });

  test('no dates of what happened', () => {
    expect(
      linked(
        'On behalf of Orla Finch, posted in River Accidents on Monday, May 12, 2014.',
        'On behalf of Finch and Daughters, posted in River Accidents on Friday, May 16, 2014.',
      ),
    ).toEqual([]);
  });
});

describe('what `it` stands for', () => {
  const audit = 'The audit of the harbour books started at about 11am.';

  test.each([
    ['another matter', 'The search of the villa took hours. It began at about 4am.'.replace('. ', '.\n'), []],
    [
      'that matter, further up',
      '[headline] The audit\nClerks carried boxes.\nOne wept.\nIt began at about 4am.',
      ['medium date-time: a1 4am, a2 11am'],
    ],
  ])('%s', (_name, text, findings) => expect(times(text, audit)).toEqual(findings));
});
