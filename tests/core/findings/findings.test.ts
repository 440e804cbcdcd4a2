import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../core/findings/findings.ts';
import { processorTime } from '../../processor-time.ts';
import { inOneLine } from './found.ts';
import { analysed, leftOut, type Review } from './told-review.ts';

/** `high place: a1 Florida, a2 Washington`. */
const read = (review: Review): readonly string[] => analysed(review).map(inOneLine);

const said = (...words: readonly string[]): Review => ({
  told: words.map((each) => ({ text: `She said “${each}” on the steps.` })),
  utterances: [words.map((each, account) => ({ account, words: each }))],
});

const through = (...channels: readonly string[]): Review => ({
  told: channels.map((channel) => ({ text: `She wrote on ${channel}: “we go on”.` })),
  utterances: [channels.map((channel, account) => ({ account, words: 'we go on', channel }))],
});

const pair = (a: string, b: string): Review => ({
  told: [{ text: a }, { text: b }],
  statements: [
    [
      [0, 0],
      [1, 0],
    ],
  ],
});

const titled = (...texts: readonly string[]): readonly string[] =>
  read({ told: texts.map((text) => ({ text })) });

const outline = (each: Review): readonly string[] =>
  analysed(each)
    .map(
      ({ kind, severity, sides }) =>
        `${kind} ${severity} ${sides
          .map((side) => side.text)
          .toSorted()
          .join('|')}`,
    )
    .toSorted();

describe('the words of a quotation', () => {
  test('another word inside the shared stretch is a finding', () => {
    expect(read(said('They are working beside us all', 'They are walking beside us all'))).toEqual([
      'high quote-wording: a1 They are working beside us, a2 They are walking beside us',
    ]);
  });

  test('a tense is less, an article and an inflection least', () => {
    expect(read(said('I think we built on that today', 'I think we build on that today'))[0]).toMatch(
      /^medium/,
    );
    expect(read(said('we keep our promise to the workers', 'we keep our promise to workers'))[0]).toMatch(
      /^low/,
    );
    expect(read(said('the terms that ends fighting', 'the terms that end fighting'))[0]).toMatch(/^low/);
  });

  test('a time, a number and a share are compared by their value, however they are written', () => {
    const ways = [
      'They left at 6:41pm PST with five percent of it',
      'They left at 18:41 with 5% of it',
      'They left at 6.41 p.m. with five per cent of it',
    ];
    expect(read(said(...ways))).toEqual([]);
    expect(
      read(said('They left the house at 6:41pm with us', 'They left the house at 19:41 with us')),
    ).toHaveLength(1);
  });

  test('one word in two forms where the renderings part', () => {
    expect(read(said('We will continue mending the roofs', 'We will continue to mend'))).toEqual([
      'low quote-wording: a1 will continue mending the roofs, a2 will continue to mend',
    ]);
    expect(read(said('We will continue mending the roofs', 'We will continue to pay'))).toEqual([]);
  });

  test('a negation that comes or goes is severe', () => {
    expect(read(said('we will not sign this treaty', 'we will sign this treaty'))[0]).toMatch(/^high/);
  });

  test.each([
    ['verbatim', ['There is more work to be done', 'There is more work to be done']],
    ['type and spelling', ["It's the centre of our defence", 'It’s the center of our defense']],
    ['a longer cut', ['there is more work to be done', 'I think there is more work to be done here']],
    ['a fragment', ['more work', 'there is more work to be done']],
    ['words left out with dots', ['we thank them … and will go on', 'we thank them all and will go on']],
    ['a gloss', ['they know their views very well', 'they know their (Russia’s) views very well']],
    ['a contraction', ["it's a good day for all of us", 'it is a good day for all of us']],
    ['half of the words', ['the right things on and off the field', 'aware of the off the field issue']],
    ['other words altogether', ['we will rebuild every single house', 'nobody knows what tomorrow brings']],
  ])('no finding: %s', (_name, words) => expect(read(said(...words))).toEqual([]));

  const full = 'we thank them for their boats and nurses and will go on as before';

  test('words left out at dots that another account has there', () => {
    const [finding] = analysed(said('we thank them … and will go on', full));
    expect(finding).toMatchObject({ kind: 'omission', severity: 'low', searched: ['boats', 'nurses'] });
    expect(finding?.summary).toBe(
      'Outlet 1 leaves “for their boats and nurses” out of what Ann Porter said; Outlet 2 has it.',
    );
    const more = full.replace('boats', 'fast boats');
    expect(read(said('we thank them [...] and will go on', more))[0]).toMatch(/^medium omission/);
  });

  test('a sentence left out at dots, where only one side of it is told by both', () => {
    const review: Review = {
      told: [
        { text: 'She said: “The talks were open and useful…We will go on mending the roofs.”' },
        { text: 'She said: “I thank the nurses of the island.\nWe will go on mending the roofs.”' },
      ],
      utterances: [
        [{ account: 0, words: 'The talks were open and useful…' }],
        [
          { account: 0, words: 'We will go on mending the roofs.' },
          { account: 1, words: 'We will go on mending the roofs.' },
        ],
        [{ account: 1, words: 'I thank the nurses of the island.' }],
      ],
    };
    expect(read(review)).toEqual([
      'medium omission: a1 open and useful…We will go, a2 I thank the nurses of the island',
    ]);
  });

  test.each([
    ['the same dots', said('we thank them … and will go on', 'we thank them … and will go on')],
    [
      'what the account tells in its own words',
      {
        ...said('we thank them … and will go on', full),
        told: [
          { text: 'She said “we thank them … and will go on” of the nurses and the boats.' },
          { text: `She said “${full}” on the steps.` },
        ],
      },
    ],
  ])('no finding: %s', (_name, review) => expect(read(review)).toEqual([]));

  test('two wordings in one account contradict each other', () => {
    const text =
      'She saw “tangible progress on the path to establishing peace”.\nThere was “tangible progress on the path toward a peace”.';
    expect(
      read({
        told: [{ text }],
        utterances: [
          [
            { account: 0, words: 'tangible progress on the path to establishing peace' },
            { account: 0, words: 'tangible progress on the path toward a peace' },
          ],
        ],
      })[0],
    ).toMatch(/^medium internal-inconsistency/);
  });

  test('the same words of two people', () => {
    const words = 'this is the hardest part of the road';
    const findings = read({
      told: [{ text: `Ann Porter said: “${words}”` }, { text: `John Ellis said: “${words}”` }],
      utterances: [
        [
          { account: 0, words, speaker: 'Ann Porter' },
          { account: 1, words, speaker: 'John Ellis' },
        ],
      ],
    });
    expect(findings).toEqual(['high quote-attribution: a1 Ann Porter, a2 John Ellis']);
  });

  test.each([
    ['a mother who tells what her daughter said', 'Ann Porter told how John Ellis cried: “WORDS”'],
    ['nobody who is named', 'He wrote: “WORDS”'],
  ])('no finding where a speaker may be the wrong one: %s', (_name, line) => {
    const words = 'this is the hardest part of the road';
    const findings = read({
      told: [
        { text: `Ann Porter said: “${words}”` },
        { text: `${line.replace('WORDS', words)}\nJohn Ellis left.` },
      ],
      utterances: [
        [
          { account: 0, words, speaker: 'Ann Porter' },
          { account: 1, words, speaker: 'John Ellis' },
        ],
      ],
    });
    expect(findings).toEqual([]);
  });
});

describe('the channel of a quotation', () => {
  test('two platforms contradict', () => {
    expect(read(through('Facebook', 'Telegram'))).toEqual(['medium channel: a1 Facebook, a2 Telegram']);
  });
  test('a vaguer word is a note at most, and X is Twitter', () => {
    expect(read(through('X', 'social media'))).toEqual(['low channel: a1 X, a2 social media']);
    expect(read(through('X', 'Twitter'))).toEqual([]);
    expect(read(through('Telegram', 'Telegram'))).toEqual([]);
  });
});

describe('where it was', () => {
  test('a caption against its own article', () => {
    const text =
      '[caption] The French and German delegations meet in Ottawa on 30 November 2025.\nTalks between the French and German delegations in Texas on Sunday, November 30, 2025 ended.';
    expect(read({ told: [{ text }] })).toEqual(['high internal-inconsistency: a1 Ottawa, a1 Texas']);
  });

  test('smaller and larger places agree', () => {
    const told = [
      {
        text: 'Talks between French and German delegations were held in Galveston, Texas on 30 November 2025.',
      },
      { text: 'Talks between French and German delegations were held in Texas on 30 November 2025.' },
      { text: 'Talks between French and German delegations were held in the US on 30 November 2025.' },
      { text: 'Talks between French and German delegations were held in Galveston on 30 November 2025.' },
    ];
    expect(read({ told })).toEqual([]);
  });

  test('talks of other days are other talks', () => {
    const told = [
      { text: 'Talks between French and German delegations were held in Texas on 30 November 2025.' },
      { text: 'Talks between French and German delegations were held in Ottawa on 23 November 2025.' },
    ];
    expect(read({ told })).toEqual([]);
  });
});

describe('when it was', () => {
  const published = '2025-11-30';
  test('one journey on two days', () => {
    const told = [
      { text: 'The envoys will travel to Ottawa on Monday.', published },
      { text: 'The envoys will fly to Ottawa on Thursday.', published },
    ];
    expect(read({ told })).toEqual(['high date-time: a1 Monday, a2 Thursday']);
  });

  test('a vaguer date agrees with a closer one', () => {
    const told = [
      { text: 'The envoys will travel to Ottawa on Monday.', published },
      { text: 'The envoys will fly to Ottawa this week.', published },
      { text: 'The envoys will fly to Ottawa on 1 December 2025.' },
      { text: 'The envoys will visit Ottawa soon.', published },
    ];
    expect(read({ told })).toEqual([]);
  });

  test('shootings of two days that one account tells of are two', () => {
    const first = 'A man was shot outside the mill of Ottawa on 20 June 2025.';
    const other = { text: 'A man was shot outside the mill of Ottawa on 24 June 2025.' };
    const statements = [
      [
        [0, 0],
        [1, 0],
      ],
    ] as const;
    const dated = 'high date-time: a1 20 June 2025, a2 24 June 2025';
    expect(read({ told: [{ text: first }, other], statements })).toContain(dated);
    const both = { text: `${first}\nAn officer was killed on 24 June 2025.` };
    expect(read({ told: [both, other], statements })).not.toContain(dated);
  });

  test('a trial has many days', () => {
    const told = [
      { text: 'The trial of Ann Porter in Ottawa went on on Wednesday.', published },
      { text: 'The trial of Ann Porter in Ottawa went on on Thursday.', published },
    ];
    const statements = [
      [
        [0, 0],
        [1, 0],
      ],
    ] as const;
    expect(read({ told, statements })).toEqual([]);
  });

  test('journeys to other places, and of other people, are other journeys', () => {
    const told = [
      { text: 'Ann Porter will travel to Ottawa on Monday.', published },
      { text: 'Ann Porter will travel to Lima on Thursday.', published },
      { text: 'John Ellis will travel to Ottawa on Thursday.', published },
    ];
    expect(read({ told })).toEqual([]);
  });

  test('an account that says next week and this week', () => {
    const text = 'Ann Porter is due to visit Ottawa next week.\nAnn Porter will travel to Ottawa this week.';
    expect(read({ told: [{ text, published }] })).toEqual([
      'medium internal-inconsistency: a1 next week, a1 this week',
    ]);
  });
});

describe('how many', () => {
  test('the same thing counted differently', () => {
    expect(read(pair('The blast hurt 12 workers.', 'The blast hurt 15 workers.'))).toEqual([
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
    ['a dash', 'The blast hurt 13 more workers.', 'The blast hurt – 13 more workers.'],
    ['scores and times', 'The team won 20 - 13 late on.', 'The team won 24 - 13 late on.'],
  ])('no finding: %s', (_name, a, b) => expect(read(pair(a, b))).toEqual([]));

  test('a count that rises with the day of the report is less, and said to be so', () => {
    const toll = (count: string, published: string) => ({
      text: `The flood in Lindwick killed ${count} people, officials said.`,
      published,
    });
    const rising = { ...pair('', ''), told: [toll('12', '2024-03-12'), toll('15', '2024-03-13')] };
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
    expect(read({ told })).toEqual(['high number: a1 28-point, a1 19-point, a2 28-point, a3 28-point']);
  });
});

describe('who is who', () => {
  test('head and deputy head', () => {
    expect(
      titled(
        'Boris Petrenko, head of military intelligence, spoke.',
        'Boris Petrenko, deputy head of military intelligence, spoke.',
      ),
    ).toEqual(['high title-role: a1 head of military intelligence, a2 deputy head of military intelligence']);
  });
  test('an adviser of other bodies', () => {
    expect(
      titled(
        'Presidential adviser Boris Petrenko spoke.',
        'Boris Petrenko, an adviser to the cabinet of the president, spoke.',
      ),
    ).toEqual(['low title-role: a1 presidential adviser, a2 adviser to the cabinet of the president']);
    expect(
      titled(
        'Adviser Boris Petrenko spoke.',
        'Boris Petrenko, an adviser to the cabinet of the president, spoke.',
      ),
    ).toEqual([]);
  });
  test('two offices of one field', () => {
    expect(
      titled(
        'Boris Petrenko, head of the armed forces, spoke.',
        'The Chief of the General Staff, Boris Petrenko, spoke.',
      )[0],
    ).toMatch(/^medium title-role/);
  });
  test.each([
    [
      'spokesman, spokesperson',
      'Kremlin spokesman Dmitry Orlov spoke.',
      'Kremlin spokesperson Dmitry Orlov spoke.',
    ],
    [
      'longer and shorter',
      'US Special Envoy Dmitry Orlov spoke.',
      'President Paul Smith’s envoy Dmitry Orlov spoke.',
    ],
    ['spelling', 'Defence Minister Dmitry Orlov spoke.', 'Defense Minister Dmitry Orlov spoke.'],
    [
      'two jobs',
      'Dmitry Orlov, head of the delegation, spoke.',
      'Dmitry Orlov, secretary of the Security Council, spoke.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(titled(a, b)).toEqual([]));

  test('spellings of a name, once for each account', () => {
    expect(titled('Ivan Zelensky spoke. Zelensky left.', 'Ivan Zelenskyy spoke.')).toEqual([
      'low name-spelling: a1 Zelensky, a2 Zelenskyy',
    ]);
    expect(titled('She left Kiev.', 'She left Kyiv.')).toEqual(['low name-spelling: a1 Kiev, a2 Kyiv']);
    expect(titled('She left the U.S.', 'She left America.')).toEqual([]);
  });
});

describe('what one account leaves out', () => {
  const four = (last: string): Review => leftOut('Paul Smith resigned amid an inquiry.', last);
  test('a name in all other accounts and nowhere in this one', () => {
    const [finding] = analysed(four('The weather was fine all day.'));
    expect(finding).toMatchObject({ kind: 'omission', silent: ['a4'] });
    expect(finding?.summary).toContain('Outlet 4');
  });
  test('no finding where the name is there in other words', () => {
    expect(read(four('Mr Smith quit over the probe.'))).toEqual([]);
  });
});

describe('long reviews', () => {
  test.each([
    [
      'one journey told three thousand times',
      (count: number) => 'He will fly to Lima on Monday. She will fly to Lima on Friday.\n'.repeat(count / 2),
    ],
    [
      'one name in three thousand places',
      (count: number) => 'Talks with Ann Porter in Paris on 3 May 2021 about 12 workers.\n'.repeat(count),
    ],
    [
      'one sentence of many values without an end',
      (count: number) =>
        'Ann Porter said 12 workers died before the talks because of a fire in a school, '.repeat(count / 10),
    ],
  ])('%s: no worse than linear by much', (_name, text) => {
    const time = (count: number): number =>
      processorTime(() => read({ told: [{ text: text(count) }, { text: text(count) }] }));
    time(100);
    const small = Math.max(20, time(300));
    expect(time(3000)).toBeLessThan(60 * small);
  });
});

describe('all findings', () => {
  const review: Review = {
    told: [
      {
        text: 'Boris Petrenko, head of military intelligence, left Kiev. A 12-point plan. He will fly to Ottawa on Monday.',
        published: '2025-11-30',
      },
      {
        text: 'Boris Petrenko, deputy head of military intelligence, left Kyiv. He will fly to Ottawa on Thursday.',
        published: '2025-11-30',
      },
      { text: 'Nothing.' },
    ],
  };
  test('come with ids in order, most severe first, with exact text and who is silent', () => {
    const findings = analysed(review);
    expect(findings.map((finding) => finding.id)).toEqual(findings.map((_, index) => `d${index + 1}`));
    expect(findings.map((finding) => finding.severity)).toEqual(['high', 'high', 'low']);
    for (const finding of findings) {
      expect(finding.silent).toContain('a3');
      expect(finding.summary).toMatch(/Outlet 1.*Outlet 2|Outlet 2.*Outlet 1/);
      expect(finding.summary).toMatch(/\.$/);
      for (const side of finding.sides) {
        const told = review.told[Number(side.account.slice(1)) - 1];
        expect(told?.text.slice(side.start, side.end)).toBe(side.text);
      }
    }
  });

  test('do not depend on the order of the accounts', () => {
    expect(outline({ told: review.told.toReversed() })).toEqual(outline(review));
  });

  test('nothing from nothing', () => {
    expect(
      findingsOf({
        accounts: [],
        passages: [],
        quotes: [],
        indirect: [],
        utterances: [],
        facts: [],
        links: [],
        statements: [],
      }),
    ).toEqual([]);
    expect(read({ told: [{ text: '' }, { text: 'word' }, { text: '1 2 3' }] })).toEqual([]);
  });
});
