import { describe, expect, test } from 'vitest';
import { analysed, leftOut, type Review } from './told-review.ts';

/** Two accounts that report the same thing in one line each. */
const pair = (a: string, b: string): Review => ({
  told: [{ text: a }, { text: b }],
  statements: [
    [
      [0, 0],
      [1, 0],
    ],
  ],
});

/** `number 12|15`: the kinds with the values of their sides. */
const found = (review: Review): readonly string[] =>
  analysed(review).map(
    ({ kind, sides }) => `${kind} ${[...new Set(sides.map(({ value }) => value))].join('|')}`,
  );

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
  ])('%s', (_name, a, b, finding) => expect(found(pair(a, b))).toContain(finding));

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
  ])('no finding: %s', (_name, a, b) => expect(found(pair(a, b))).toEqual([]));
});

describe('what is held back, and how it is told', () => {
  test.each([
    [
      'a hedge',
      'The mayor allegedly took money from a builder.',
      'The mayor took money from a builder.',
      'framing allegedly|stated flatly',
    ],
    [
      'a reading',
      'The king opened the bridge on the river, a visit clearly aimed at winning back voters.',
      'The king opened the bridge on the river.',
      'framing reads a meaning into it|without it',
    ],
    [
      'a name with a charge',
      'Hundreds of students rioted outside the palace.',
      'Hundreds of students protested outside the palace.',
      'framing riot|protest',
    ],
  ])('%s', (_name, a, b, finding) => expect(found(pair(a, b))).toContain(finding));

  test.each([
    [
      'both hedge',
      'The mayor allegedly took money from a builder.',
      'The mayor is said to have taken money from a builder.',
    ],
    [
      'a month called May',
      'The mayor took money from a builder in May.',
      'The mayor took money from a builder.',
    ],
    [
      'words of one charge',
      'Hundreds of students marched outside the palace.',
      'Hundreds of students demonstrated outside the palace.',
    ],
    [
      'a plain clause after',
      'The king opened the bridge on the river, which is 40 years old.',
      'The king opened the bridge on the river.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(found(pair(a, b))).toEqual([]));

  test('headlines: one that cheers and one that does not', () => {
    const headline = (text: string) => ({ text, headline: text });
    const told = [
      headline('Parties hail breakthrough in strike talks'),
      headline('Strike talks: hope but no deal yet'),
    ];
    expect(found({ told })).toEqual(['framing upbeat|with a caveat']);
    expect(
      found({ told: [headline('Fire kills two in Lima'), headline('Two dead after fire in Lima')] }),
    ).toEqual([]);
  });

  test('headlines: one that leads with something else, of three at least', () => {
    const headline = (text: string) => ({ text, headline: text });
    const plain = [
      headline('Council of Lima closes old harbour bridge'),
      headline('Old harbour bridge in Lima is closed'),
    ];
    const odd = headline('Shop owners count the summer guests');
    expect(found({ told: [...plain, odd] })).toEqual([
      'framing as others|Shop owners count the summer guests',
    ]);
    expect(found({ told: [...plain, headline('Lima: harbour bridge stays closed')] })).toEqual([]);
    expect(found({ told: [plain[0] ?? odd, odd] })).toEqual([]);
    expect(found({ told: [...plain, headline('Last updated at 14:00')] })).toEqual([]);
  });
});

describe('words that charge nothing', () => {
  test.each([
    [
      'who marched',
      'Police closed the palace bridge, as thousands demonstrated against the tax.',
      'Police closed the palace bridge because of the tax.',
    ],
    [
      'what police are called',
      'Hundreds of students were driven from the palace by riot police.',
      'Hundreds of students marched to the palace and were driven off by police.',
    ],
    [
      'the parts of two people',
      'Thousands attended the mass for Bishop Karel Tomek in the old church of Lorne.',
      'Bishop Ilse Brandt presided over the mass for Bishop Karel Tomek in the old church of Lorne.',
    ],
  ])('%s', (_name, a, b) => expect(found(pair(a, b)).join()).not.toContain('framing'));
});

describe('who, why and when', () => {
  test.each([
    [
      'who travels',
      'Ann Porter will fly to Lima on Monday.',
      'Ann Porter and John Ellis will fly to Lima on Monday.',
      'participants Ann Porter|Ann Porter and John Ellis',
    ],
    [
      'who was there',
      'Ann Porter was present at the hearing in Lima.',
      'Ann Porter was not present at the hearing in Lima.',
      'participants affirmed|denied',
    ],
    [
      'what was done, in another tense',
      'The captain Ann Porter took three questions from local reporters.',
      'The captain Ann Porter left without taking questions from reporters.',
      'other affirmed|denied',
    ],
    [
      'a minister of which office',
      'The host was Foreign Minister Ann Porter of Ruritania.',
      'The host was Prime Minister Ann Porter of Ruritania.',
      'title-role foreign minister|prime minister',
    ],
    [
      'why',
      'The fire in the mill was caused by a faulty lamp.',
      'The fire in the mill was caused by arson.',
      'cause was caused by a faulty lamp|was caused by arson',
    ],
    [
      'when',
      'The coach Ann Porter resigned before the match.',
      'The coach Ann Porter resigned after the match.',
      'sequence before|after',
    ],
    [
      'opening or closing',
      'Opening the hearing, Ann Porter warned that the patience of the port was short.',
      'Ann Porter warned at the end of the session that the patience of the port was short.',
      'sequence as it began|after',
    ],
    [
      'coming or going',
      'On arrival, Ann Porter said that the door to the port was open.',
      'Before leaving, Ann Porter said that the door to the port was open.',
      'sequence before|after',
    ],
    [
      'an opposite',
      'Senators approved the budget for schools on Monday.',
      'Senators rejected the budget for schools on Monday.',
      'other approved|rejected',
    ],
  ])('%s', (_name, a, b, finding) => expect(found(pair(a, b))).toContain(finding));

  test.each([
    ['whom they meet', 'Ann Porter will fly to Lima to meet John Ellis.', 'Ann Porter will fly to Lima.'],
    [
      'the same cause',
      'The fire in the mill was caused by a faulty lamp.',
      'The fire in the mill was started by a lamp.',
    ],
    ['two moments in one', 'She spoke before the match and after the match.', 'She spoke after the match.'],
    [
      'coming is before the talks',
      'On arrival, Ann Porter said that the door was open.',
      'Ann Porter said that the door was open ahead of the talks.',
    ],
    ['another match', 'She spoke after the match.', 'She spoke ahead of an upcoming match.'],
    [
      'both deny',
      'Ann Porter was not present at the hearing.',
      'Ann Porter was absent, not present at the hearing.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(found(pair(a, b))).toEqual([]));
});

describe('what somebody says in most accounts', () => {
  const words = 'the anchor of the wreck was worth more than the harbour';
  const shared = 'The cabinet of the island met in Lima.';
  const review = (last: string, quoting = 3): Review => ({
    told: [...Array.from({ length: quoting }, () => `Ann Porter said “${words}”.`), last].map((text) => ({
      text: `${text}\n${shared}`,
    })),
    utterances: [Array.from({ length: quoting }, (_each, account) => ({ account, words }))],
    links: [
      [
        [0, 1],
        [quoting, 1],
      ],
    ],
  });

  test('is missed in an account that has none of it', () => {
    const [finding] = analysed(review('The harvest was good in all of the valley this year.'));
    expect(finding).toMatchObject({ kind: 'omission', silent: ['a4'] });
    expect(finding?.summary).toBe(`The other three quote Ann Porter (“${words}”); Outlet 4 does not.`);
    expect(finding?.searched).toEqual(expect.arrayContaining(['anchor', 'wreck', 'worth']));
  });

  test('counts who tells it without the marks', () => {
    const told = review('The harvest was good in all of the valley this year.');
    const third = { text: `Ann Porter thought that ${words}.\n${shared}` };
    const findings = analysed({
      ...told,
      told: told.told.map((each, index) => (index === 2 ? third : each)),
      utterances: [
        [
          { account: 0, words },
          { account: 1, words },
        ],
      ],
    });
    expect(findings.map(({ summary }) => summary)).toEqual([
      `The other three quote or report Ann Porter (“${words}”); Outlet 4 does not.`,
    ]);
  });

  test.each([
    ['in indirect speech', 'Ann Porter put the anchor of the wreck above all else.'],
    ['from nobody in particular', 'The wreck had an anchor of gold, worth a fortune.'],
  ])('is not missed where it is told %s', (_name, last) =>
    expect(analysed(review(last)).filter(({ summary }) => summary.includes(' quote '))).toEqual([]),
  );

  test('is not missed where it is paraphrased in other words', () => {
    const paraphrase = 'iron from the sunken ship outweighed the port';
    const told = review(`Ann Porter said ${paraphrase}.`);
    const quoted = told.utterances?.[0] ?? [];
    const utterances = [[...quoted, { account: 3, words: paraphrase, isParaphrase: true }]];
    expect(found(told)).toHaveLength(1);
    expect(found({ ...told, utterances })).toEqual([]);
  });

  test('is a matter of a few words where only two have it, not a word of somebody', () => {
    const [finding] = analysed(review('The harvest was good in all of the valley this year.', 2));
    expect(finding).toMatchObject({ kind: 'omission', severity: 'low', silent: ['a3'] });
    expect(finding?.summary).not.toContain('quote');
  });
});

describe('a proof of absence', () => {
  const line = 'Divers recovered the anchor of the wreck near the lighthouse.';
  const review = (last: string): Review => leftOut(line, last);

  test('is the words that were looked for', () => {
    const [finding] = analysed(review('The harvest was good in all of the valley this year.'));
    expect(finding).toMatchObject({ kind: 'omission', silent: ['a4'] });
    expect(finding?.searched).toEqual(expect.arrayContaining(['anchor', 'lighthouse', 'wreck']));
  });

  test('is none of an account that is about another matter', () => {
    expect(found({ ...review('The harvest was good in all of the valley this year.'), links: [] })).toEqual(
      [],
    );
    expect(found(review('Rain.'))).toEqual([]);
  });

  test('is none where the words are there, in a caption or anywhere', () => {
    expect(found(review('[caption] The anchor of the wreck, which divers recovered.'))).toEqual([]);
  });
});

describe('one account against itself', () => {
  const caption = (text: string): Review => ({ told: [{ text }] });
  test('a caption and the text', () => {
    expect(
      found(
        caption('[caption] Rescuers freed 12 miners from the pit.\nRescuers freed 15 miners from the pit.'),
      ),
    ).toEqual(['internal-inconsistency 12|15']);
  });
  test('no finding where they agree, or speak of other things', () => {
    expect(
      found(caption('[caption] Rescuers freed 12 miners.\nRescuers freed twelve miners from the pit.')),
    ).toEqual([]);
    expect(
      found(caption('[caption] Rescuers freed 12 miners.\nThe mine has 400 workers in the pit.')),
    ).toEqual([]);
  });
});

describe('how words came out', () => {
  const said = (words: string, ...channels: readonly string[]): Review => ({
    told: channels.map((channel) => ({ text: `She said “${words}” (${channel}).` })),
    utterances: [channels.map((channel, account) => ({ account, words, channel }))],
  });
  test('to reporters and in a statement', () => {
    expect(found(said('we will rebuild every single house', 'reporters', 'statement'))).toEqual([
      'channel to reporters|in writing',
    ]);
  });
  test('no finding for a phrase, or where one account does not say', () => {
    expect(found(said('a great day', 'reporters', 'statement'))).toEqual([]);
    expect(found(said('we will rebuild every single house', 'reporters', 'reporters'))).toEqual([]);
  });
});

describe('words of more and of less charge', () => {
  test.each([
    [
      'The shelling of Lorne, a city under Graustark control, began at dawn.',
      'The shelling of the occupied city of Lorne began at dawn.',
      'The accounts have two words for who holds the land: “under Graustark control” (Outlet 1), “occupied” (Outlet 2).',
    ],
    [
      'A list of children who lost contact with their parents was handed over in Lorne.',
      'A list of abducted children was handed over in Lorne.',
      'The accounts have two words for the taking away: “lost contact with their parents” (Outlet 1), “abducted” (Outlet 2).',
    ],
  ])('%s', (one, other, summary) =>
    expect(analysed(pair(one, other)).map((finding) => finding.summary)).toContain(summary),
  );

  test('whose agency it is says nothing of the land', () => {
    const told = pair(
      'The shelling of the occupied city of Lorne began at dawn, residents said.',
      'The shelling of the city of Lorne began at dawn, a state-controlled agency said.',
    );
    expect(analysed(told).filter(({ kind }) => kind === 'framing')).toEqual([]);
  });

  test.each([
    [
      'The crew filmed the occupied mill of Lorne on Sunday.',
      'The crew filmed the mill of Lorne on Sunday with hand-held cameras.',
    ],
    [
      'A bomb went off at the occupied mill in Lorne on Sunday.',
      'A remote-controlled bomb went off at the mill in Lorne on Sunday.',
    ],
    [
      'The pilot of the plane from Lorne was kidnapped on Sunday.',
      'The tower in Lorne lost contact with the pilot of the plane on Sunday.',
    ],
  ])('words that mean something else there: %s', (one, other) =>
    expect(analysed(pair(one, other)).filter(({ kind }) => kind === 'framing')).toEqual([]),
  );
});
