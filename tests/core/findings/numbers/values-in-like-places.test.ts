import { describe, expect, test } from 'vitest';
import { analysed, findingsIn, linkedPair, valuesFound } from '../told-review.ts';

describe('values in like places', () => {
  test.each([
    [
      'a sentence',
      'He was jailed for six years for fraud.',
      'He was jailed for nine years for fraud.',
      'number P6Y|P9Y',
    ],
    [
      'a sum',
      'The firm will pay $30 million to workers.',
      'The firm will pay $50 million to workers.',
      'number 30000000 dollar|50000000 dollar',
    ],
    [
      'a share',
      'Turnout in the vote reached 61 percent.',
      'Turnout in the vote reached 67 percent.',
      'number 61%|67%',
    ],
    [
      'a month',
      'The factory opened its doors in March 2019.',
      'The factory opened its doors in May 2019.',
      'date-time 2019-03|2019-05',
    ],
    [
      'a time of day',
      'The quake struck the village at 3.40am.',
      'The quake struck the village at 5.10am.',
      'date-time 03:40|05:10',
    ],
    [
      'a quarter',
      'The sale will close in the third quarter.',
      'The sale will close in the second quarter.',
      'date-time 3|2',
    ],
    [
      'a site',
      'Police found the painting in a hotel.',
      'Police found the painting in a warehouse.',
      'place hotel|warehouse',
    ],
    [
      'an age',
      'Ann Porter, 34, won the race.',
      'Ann Porter, a 36-year-old nurse, won the race.',
      'number 34|36',
    ],
  ])('%s', (_name, a, b, finding) => expect(valuesFound(linkedPair(a, b))).toContain(finding));

  test.each([
    [
      'another currency',
      'The firm will pay $30 million to workers.',
      'The firm will pay €28 million to workers.',
    ],
    [
      'a rounder time',
      'The quake struck the village at about 3.40am.',
      'The quake struck the village at 3.42am.',
    ],
    ['a finer date', 'The factory opened its doors in 2019.', 'The factory opened its doors in May 2019.'],
    [
      'a house for a home',
      'Police found the painting in his house.',
      'Police found the painting in his home.',
    ],
    ['other people', 'Ann Porter, 34, won the race.', 'John Ellis, 36, came second.'],
    ['another occasion', 'The talks were held in Lima.', 'The talks were held in Oslo a week earlier.'],
    ['both in one', 'It hurt 12 workers and killed 3 workers.', 'It killed 3 workers and hurt 12 workers.'],
  ])('no finding: %s', (_name, a, b) => expect(valuesFound(linkedPair(a, b))).toEqual([]));
});

describe('how many', () => {
  test('the same thing counted differently', () => {
    expect(findingsIn(linkedPair('The blast hurt 12 workers.', 'The blast hurt 15 workers.'))).toEqual([
      'high number: a1 12, a2 15',
    ]);
  });
  test.each([
    ['words and digits', 'It hurt twelve workers.', 'It hurt 12 workers.'],
    ['at least', 'It hurt at least 12 workers.', 'It hurt 15 workers.'],
    ['about', 'It hurt about 100 workers.', 'It hurt 104 workers.'],
    ['dozens', 'It hurt dozens of workers.', 'It hurt 36 workers.'],
    ['per cent', 'It cost 5 per cent of jobs.', 'It cost 5% of jobs.'],
    ['other things', 'It hurt 12 workers.', 'It burnt 15 cars.'],
    ['other matters', 'The blast hurt 12 workers.', 'The firm will hire 15 workers.'],
    [
      'several in one passage',
      'The blast hurt 12 workers; a blast once hurt 90 workers.',
      'The blast hurt 15 workers.',
    ],
    ['ages', 'Police held a 35-year-old man.', 'Police held a 41-year-old man.'],
    ['a calibre', 'The blast hit 12 rifles there.', 'The blast hit 7.62mm rifles there.'],
    ['a calibre in words', 'Police found 2 pistols there.', 'Police found .44 calibre pistols there.'],
    ['a calibre with a hyphen', 'Police found 2 pistols there.', 'Police found .44-caliber pistols there.'],
    ['a dash', 'The blast hurt 13 more workers.', 'The blast hurt – 13 more workers.'],
    ['scores and times', 'The team won 20 - 13 late on.', 'The team won 24 - 13 late on.'],
  ])('no finding: %s', (_name, a, b) => expect(findingsIn(linkedPair(a, b))).toEqual([]));

  test('a count that rises with the day of the report is less, and said to be so', () => {
    const toll = (count: string, published: string) => ({
      text: `The flood in Lindwick killed ${count} people, officials said.`,
      published,
    });
    const rising = { ...linkedPair('', ''), told: [toll('12', '2024-03-12'), toll('15', '2024-03-13')] };
    const [note] = analysed(rising);
    expect(note?.severity).toBe('medium');
    expect(note?.summary).toMatch(/^The later the report, the higher the number, which may be an update: /);
    const falling = { ...rising, told: [toll('15', '2024-03-12'), toll('12', '2024-03-13')] };
    expect(analysed(falling)[0]?.severity).toBe('high');
  });

  test('a figure that one account alone has beside the common one', () => {
    const told = [
      { text: 'A 28-point plan and a 19-point version.' },
      { text: 'The 28-point plan.' },
      { text: 'A 28-point peace plan.' },
    ];
    expect(findingsIn({ told })).toEqual(['high number: a1 28-point, a1 19-point, a2 28-point, a3 28-point']);
  });
});

test('an amount in brackets is the one before it in another unit, and no value of its own', () => {
  const slid = 'The glacier slid down at 30 metres an hour (98 feet an hour) on Friday, geologists said.';
  const crept = 'The glacier slid down at 30 metres an hour (66 feet an hour) on Friday, geologists said.';
  expect(valuesFound(linkedPair(slid, crept))).toEqual([]);
});
