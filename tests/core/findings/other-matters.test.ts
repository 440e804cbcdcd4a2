import { describe, expect, test } from 'vitest';
import { analysed, type Review, type Told } from './told-review.ts';

/** Two accounts whose first lines are linked; what follows them is told as well. */
const pair = (a: readonly string[], b: readonly string[], published: readonly string[] = []): Review => ({
  told: [a, b].map(
    (lines, index): Told => ({
      text: lines.join('\n'),
      ...(published[index] === undefined ? {} : { published: published[index] }),
    }),
  ),
  statements: [
    [
      [0, 0],
      [1, 0],
    ],
  ],
});

const alarms = (review: Review): readonly string[] =>
  analysed(review)
    .filter(({ severity, kind }) => severity !== 'low' && kind !== 'omission' && kind !== 'other')
    .map(({ kind, sides }) => `${kind} ${sides.map(({ value }) => value).join('|')}`);

describe('what is compared is one matter', () => {
  test('a whole is no other number than its parts', () => {
    const whole = 'The coast guard seized 23 Danish and Swedish smugglers off Lorne.';
    expect(
      alarms(pair([whole], ['The coast guard seized 12 Danish and 11 Swedish smugglers off Lorne.'])),
    ).toEqual([]);
    expect(
      alarms(pair([whole], ['The coast guard seized 14 Danish and Swedish smugglers off Lorne.'])),
    ).toEqual(['number 23|14']);
  });

  test('a name that could be a verb opens a sentence', () => {
    const bowled = (name: string, runs: number): string =>
      `${name} scored ${runs} runs in the match at Lorne.`;
    expect(
      alarms(
        pair(
          [bowled('Fanning', 82), 'Paula Fanning was cheered.'],
          [bowled('Porter', 64), 'Ann Porter was not.'],
        ),
      ),
    ).toEqual([]);
  });

  test('a month long before the report is of another event', () => {
    const lines = [
      'Two people were killed in the fire at the mill in Lorne.',
      'In February, a fire in another town left three people dead.',
    ];
    const given = pair([`[headline] Fire kills two in Lorne`, ...lines], ['The mill burnt.'], ['2024-09-10']);
    expect(alarms(given)).toEqual([]);
  });

  test('days of what goes on grow, which is a note, unless both came out on one day', () => {
    const [five, eight] = [
      'The quarrel at the docks of Lorne led to five days of strikes by angry pilots.',
      'The quarrel at the docks of Lorne led to eight days of strikes by angry pilots.',
    ];
    expect(alarms(pair([five], [eight]))).toEqual([]);
    expect(alarms(pair([five], [eight], ['2024-05-02', '2024-05-02']))).toEqual(['number P5D|P8D']);
  });

  test('two surveys may find two things', () => {
    const found = (whose: string, share: number): string =>
      `A poll for the ${whose} newspaper found that ${share} percent of islanders were unhappy with the mayor.`;
    expect(alarms(pair([found('Beacon', 61)], [found('Harbour', 83)]))).toEqual([]);
    expect(alarms(pair([found('Beacon', 61)], [found('Beacon', 83)]))).toEqual(['number 61%|83%']);
  });

  test('who is sought is not held yet', () => {
    expect(
      alarms(
        pair(
          ['Over the fire in the mill arrest warrants are out for four people in Lorne.'],
          ['Over the fire in the mill police arrested ten people in Lorne.'],
        ),
      ),
    ).toEqual([]);
  });

  test('an account with both amounts knows of both', () => {
    const [raid, all] = [
      'The guards took 300 crates of rum from the smugglers in the raid.',
      'The guards took 920 crates of rum from the smugglers in the raid.',
    ];
    expect(alarms(pair([raid], [all]))).toEqual(['number 300|920']);
    expect(alarms(pair([raid], [all, 'This week it was about 300 crates of gin and rum.']))).toEqual([]);
  });

  test('a day before one body is not that before another', () => {
    const heard = (court: string, day: string): string =>
      `Ann Porter pleaded not guilty and is to appear before ${court} on ${day}.`;
    expect(
      alarms(pair([heard('Lorne Crown Court', 'May 19')], [heard('Lorne Magistrates Court', 'May 7')])),
    ).toEqual([]);
    expect(
      alarms(pair([heard('Lorne Crown Court', 'May 19')], [heard('Lorne Crown Court', 'May 7')])),
    ).not.toEqual([]);
  });

  test('a day that the other account has after the same verb', () => {
    const [one, other] = [
      'Ann Porter played for two clubs before retiring in 1993.',
      'Ann Porter had her number at both clubs retired on Feb. 6, 1995.',
    ];
    expect(alarms(pair([one], [other, 'She retired in 1993 as a champion.']))).toEqual([]);
  });

  test('what is left of a match is no time of day', () => {
    const scored = (clock: string): string =>
      `Ann Porter scored with a long shot from the wing with ${clock} left in the first half.`;
    expect(alarms(pair([scored('14:05')], [scored('7:42')]))).toEqual([]);
  });

  test('a day for which something else is planned, and which the other account knows', () => {
    const [heard, charged] = [
      'Ann Porter will be in court next Monday.',
      'Ann Porter stays in her cell, for formal charges will be filed Friday.',
    ];
    expect(alarms(pair([heard], [charged]))).toEqual(['date-time next Monday|Friday']);
    expect(alarms(pair([heard, 'Ann Porter was also charged Friday with arson.'], [charged]))).toEqual([]);
  });

  test('10 Nov 11 is the tenth', () => {
    expect(
      analysed(pair(['The boats were attacked on 10 Nov 11.'], ['The boats were attacked on Nov 11.']))
        .filter(({ kind }) => kind === 'date-time')
        .map(({ sides }) => sides.map(({ text }) => text)),
    ).toEqual([['10 Nov', 'Nov 11']]);
  });
});

describe('what is the cause of one thing', () => {
  test('a death, and what it led to', () => {
    expect(
      alarms(
        pair(
          ['The girl whose shooting sparked riots in Lorne died from a ricochet, the coroner said.'],
          ['The shooting of the girl sparked the worst riots in Lorne for years.'],
        ),
      ),
    ).toEqual([]);
    expect(
      alarms(
        pair(
          ['Ann Porter, the singer, died of a stroke in Lorne.'],
          ['Ann Porter, the singer, died in Lorne after suffering a fall.'],
        ),
      ),
    ).not.toEqual([]);
  });

  test('a chain of causes', () => {
    expect(
      alarms(
        pair(
          ['The delays at the port were attributed to a breakdown of the big crane.'],
          ['At the port the big crane had a breakdown caused by a worn cable.'],
        ),
      ),
    ).toEqual([]);
  });

  test('what was not known long before', () => {
    const lines = [
      ['It was unclear why the cable off Lorne broke.'],
      ['The cable off Lorne broke because of an anchor.'],
    ] as const;
    expect(alarms(pair(...lines, ['2024-05-02', '2024-05-03']))).not.toEqual([]);
    expect(alarms(pair(...lines, ['2024-05-02', '2024-08-03']))).toEqual([]);
  });
});

describe('how it stands with somebody', () => {
  test('wanted in another matter', () => {
    const charged = 'John Ellis was charged with the arson.';
    expect(alarms(pair([charged], ['John Ellis is wanted over the arson.']))).not.toEqual([]);
    expect(alarms(pair([charged], ['John Ellis is wanted for theft in another case.']))).toEqual([]);
  });
});

describe('words for one thing', () => {
  const summaries = (a: readonly string[], b: readonly string[]): readonly string[] =>
    analysed(pair(a, b))
      .filter(({ summary }) => summary.startsWith('The accounts have'))
      .map(({ severity, summary }) => `${severity} ${summary}`);

  test('who has both words has left none out', () => {
    const [plain, strong] = [
      'The meeting of the two mayors in Lorne lasted an hour.',
      'The showdown of the two mayors in Lorne lasted an hour.',
    ];
    expect(summaries([plain], [strong])[0]).toMatch(/^medium /);
    expect(summaries([plain], [strong, 'A second meeting is planned.'])[0]).toMatch(/^low /);
  });

  test('one word in two forms is one', () => {
    const three: Review = {
      told: [
        { text: 'The suspect in the raid on the bank in Lorne fled.' },
        { text: 'The bandit in the raid on the bank in Lorne fled.' },
        { text: 'The bandits in the raid on the bank in Lorne fled.' },
      ],
      statements: [
        [
          [0, 0],
          [1, 0],
          [2, 0],
        ],
      ],
    };
    expect(analysed(three).map(({ summary }) => summary)).toContainEqual(
      expect.stringMatching(/^The accounts have two words for those suspected/),
    );
  });
});
