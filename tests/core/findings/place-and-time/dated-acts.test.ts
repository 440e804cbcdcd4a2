import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed, type Told } from '../told-review.ts';

const tell = (told: readonly Told[], kinds: RegExp): readonly string[] =>
  analysed({ told })
    .filter(({ kind }) => kinds.test(kind))
    .map(inOneLine);
const told = (...texts: readonly string[]): readonly string[] =>
  tell(
    texts.map((text) => ({ text })),
    /number|date-time|place|sequence|internal/,
  );

describe('ways', () => {
  test('from here to there, and from there to here', () => {
    expect(
      told(
        'Fire swept through a ferry carrying 90 people from the Greek port of Patras to Bari on Saturday.',
        'The ferry was on its way from Bari in Italy to Patras with 90 people when fire broke out on Saturday.',
      ),
    ).toEqual(['high place: a1 Patras to Bari, a2 Bari to Patras']);
  });

  test('the stops of one journey in another order', () => {
    expect(
      told(
        'The special envoy Ann Porter, who was in Lima on Wednesday and in Quito on Thursday, met the rebels.',
        'The special envoy Ann Porter flew to Quito and, a day later, to Lima to see the rebels.',
      ),
    ).toEqual(['medium sequence: a1 Lima to Quito, a2 Quito to Lima']);
  });

  test.each([
    [
      'another journey',
      'Two drones flew from Patras to Bari at night.',
      'The orchestra will sail from Bari to Patras next summer for its concerts.',
    ],
    [
      'there and back',
      'The ferry carried 90 people from Patras to Bari on Saturday.',
      'The ferry carried 90 people from Bari to Patras on Saturday, and back.',
    ],
    [
      'one way in both',
      'The ferry carried 90 people from Patras to Bari on Saturday.',
      'The ferry from Patras to Bari carried 90 people on Saturday.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(told(a, b)).toEqual([]));
});

describe('times of one moment', () => {
  test('told by a word that each account has beside one time', () => {
    expect(
      told(
        'A mayday was sent at 3:52 a.m., she said.',
        'A mayday call came in at 4.22am, the minister said.',
      ),
    ).toEqual(['high date-time: a1 03:52, a2 04:22']);
  });

  test.each([
    ['about the same', 'The mayday was sent at 3:52 a.m.', 'The mayday was sent at 3:55 a.m.'],
    ['not to the minute', 'The mayday was sent shortly before 4am.', 'The mayday was sent at 3:35 a.m.'],
    ['another clock', 'The mayday was sent at 3:52 a.m.', 'The mayday was sent at 1:52 a.m. GMT.'],
    ['a clock of twelve hours', 'The mayday was sent at 3:52.', 'The mayday was sent at 15:52.'],
    ['other moments', 'The mayday was sent at 3:52 a.m.', 'The harbour was closed at 7:10 a.m.'],
    [
      'a word of the whole story',
      'The search began at 3:52 a.m.\nThe search went on.\nThe search was hard.',
      'The search ended at 9:10 a.m.\nThe search was long.\nThe search was in vain.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(told(a, b)).toEqual([]));
});

describe('the day of one act', () => {
  test('told in the same words before it, or after it where it comes first', () => {
    expect(
      told(
        'The council recalled its ambassador on Wednesday.',
        'The president of the council recalled the Ambassador to Quito on Thursday.',
      ),
    ).toEqual(['medium date-time: a1 Wednesday, a2 Thursday']);
    expect(
      told('On 4 May, divers raised the anchor.', 'The divers raised the heavy anchor on 6 May.'),
    ).toEqual(['medium date-time: a1 4 May, a2 6 May']);
  });

  test('by its verb alone, where the days are beside each other and the rest is alike', () => {
    const one = 'On 18 May, divers raised a bell with coal and salt in it, which armed rebels had lost.';
    const other = (day: string): string => `Armed rebels were gone, and the frigate raised it on ${day}.`;
    expect(told(one, other('19 May'))).toEqual(['medium date-time: a1 18 May, a2 19 May']);
    expect(told(one, other('28 May'))).toEqual([]);
    expect(told(one, 'Apples were sold, and the ferry raised its fare on 19 May.')).toEqual([]);
  });

  test('what one person will do, in whatever words', () => {
    const plans = (a: string, b: string): readonly string[] =>
      analysed({
        told: [{ text: a }, { text: b }],
        statements: [
          [
            [0, 0],
            [1, 0],
          ],
        ],
      })
        .filter(({ kind }) => kind === 'date-time')
        .map(inOneLine);
    const due = 'The envoy, Ann Porter, is due in Vesk this weekend, she said.';
    expect(plans(due, 'Ann Porter is expected in Vesk at the beginning of next week.')).toHaveLength(1);
    expect(plans(due, 'Ann Porter will travel to Vesk on Monday.')).toHaveLength(1);
    expect(plans(due, 'Ann Porter will travel to Vesk on Saturday.')).toEqual([]);
    expect(plans(due, 'John Ellis will travel to Vesk on Monday.')).toEqual([]);
  });

  test.each([
    [
      'one day, less exactly',
      'The council recalled its ambassador on 6 May.',
      'The council recalled its ambassador in May.',
    ],
    [
      'by when',
      'The council recalled its ambassador on 6 May.',
      'The council recalled its ambassador before 4 May.',
    ],
    [
      'the day of the words',
      'The council recalled its ambassador on 6 May.',
      'Envoys of Vesk said on 4 May it recalled the ambassador.',
    ],
    [
      'again and again',
      'The council recalled its ambassador on Monday.',
      'The council recalled its ambassador on Tuesday every year.',
    ],
    [
      'only the place',
      'The women were found in New Wexmere on 4 May.',
      'The man was tried in New Wexmere on 6 May.',
    ],
    [
      'both days',
      'The council recalled its ambassador on 6 May. It recalled an ambassador on 4 May too.',
      'It recalled the ambassador on 4 May.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(told(a, b)).toEqual([]));
});

describe('the time that an amount is for', () => {
  test('a year, or several', () => {
    expect(
      told(
        'The coast fund pledged $340 million over five years.',
        'The coast fund is stumping up $340 million a year to rebuild the quays.',
      ),
    ).toEqual(['high number: a1 in all, a2 each']);
  });

  test('no finding: another amount, and an account that has both', () => {
    expect(told('It pledged $340 million over five years.', 'It pledged $68 million a year.')).toEqual([]);
    expect(
      told(
        'It pledged $340 million over five years.',
        'It pledged $340 million a year, not $340 million over five years.',
      ),
    ).toEqual([]);
  });
});

describe('the part of the day of what is linked', () => {
  const linked = (one: string, other: string): readonly string[] =>
    analysed({
      told: [{ text: one }, { text: other }],
      links: [
        [
          [0, 0],
          [1, 0],
        ],
      ],
    })
      .filter(({ kind }) => kind === 'date-time')
      .map(inOneLine);
  const collapsed = (when: string): string => `The talks over the quota nearly collapsed ${when}.`;

  test('not next to each other', () => {
    expect(linked(collapsed('in the morning'), collapsed('in the late afternoon'))).toEqual([
      'medium date-time: a1 in the morning, a2 in the afternoon',
    ]);
  });

  test.each([
    ['next to each other', collapsed('on Monday evening'), collapsed('overnight')],
    ['both', collapsed('in the morning'), collapsed('in the morning and in the evening')],
    ['of the words', collapsed('in the morning'), `She said in the evening that ${collapsed('at last')}`],
    ['another thing', collapsed('in the morning'), 'The quota for eels was raised in the evening.'],
  ])('no finding: %s', (_name, one, other) => expect(linked(one, other)).toEqual([]));
});

describe('where something lies', () => {
  test('on which side of a town', () => {
    expect(
      told(
        'The trawler sent a mayday 40 miles east of Vesk.',
        'The mayday of the trawler came from 40 miles west of Vesk, the minister said.',
      ),
    ).toEqual(['medium place: a1 east, a2 west']);
  });

  test('at which block or corner of a street', () => {
    expect(
      told(
        'Divers met in the 1200 block of Anchor Street.',
        'It was in the 1400 block of East Anchor Street.',
      ),
    ).toEqual(['medium place: a1 1200, a2 1400']);
    expect(
      told(
        'The mill is at Anchor Road and Lock Street.',
        'The old mill stands on Anchor Road, at Quay Street.',
      ),
    ).toEqual(['medium place: a1 lock street, a2 quay street']);
  });

  test.each([
    [
      'a finer direction',
      'The trawler sank north of Vesk on its way.',
      'The trawler sank north-east of Vesk.',
    ],
    ['another thing', 'The trawler sank north of Vesk.', 'The fair is held every year south of Vesk.'],
    ['both', 'A boat lay east of Vesk, a boat west of Vesk.', 'The boat lay west of Vesk for days.'],
    [
      'another street',
      'It is in the 1200 block of Anchor Street.',
      'It is in the 1400 block of Lock Street.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(told(a, b)).toEqual([]));
});

describe('the next meeting of one day', () => {
  test('in two places', () => {
    expect(
      told(
        'The ministers said they would meet again in Lima on 26 March.',
        'The next round will be held in Quito on 26 March.',
      ),
    ).toEqual(['high place: a1 Lima, a2 Quito']);
    expect(
      told(
        'The ministers met in Lima on 26 March.',
        'The next round of a chess cup will be held in Quito on 26 March.',
      ),
    ).toEqual([]);
  });
});

describe('the place of a caption', () => {
  const text = 'The trawler sank off Vesk on Saturday.';
  const other = 'Divers went down near the island of Vesk on Saturday.';
  const caption = (words: string): readonly string[] =>
    tell(
      [
        { text: `[caption] ${words}\n${text}` },
        { text: other },
        { text: 'A trawler sank south of the island of Vesk.' },
      ],
      /place|internal/,
    );

  test('that nobody else names', () => {
    expect(caption('The trawler off the island of Lorne on Saturday.')).toEqual([
      'medium place: a1 Lorne, a1 Vesk, a2 Vesk, a3 Vesk',
    ]);
  });

  test.each([
    ['the same place', 'The trawler off the island of Vesk on Saturday.'],
    ['a place beside it', 'The trawler off the island of Lorne, west of Vesk, on Saturday.'],
    ['another day', 'The trawler in the port of Lorne in June 2019.'],
    ['an archive', 'File photo: the trawler off the island of Lorne on Saturday.'],
    ['a sea', 'The trawler in the Adriatic Sea on Saturday.'],
  ])('no finding: %s', (_name, words) => expect(caption(words)).toEqual([]));
});
