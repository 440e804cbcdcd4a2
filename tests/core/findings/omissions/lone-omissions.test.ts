import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../core/model.ts';
import { analysed, type Review } from '../told-review.ts';

const common = [
  'The harbour council met on Monday.',
  'Ferry tickets will be dearer from autumn.',
  'Councillor Hedda Moe opened the session.',
  'Islanders filled the gallery above the hall.',
  'A petition with many names was handed over.',
  'Timetables stay as they are until winter.',
  'The old pier remains open to walkers.',
  'Fishermen asked for cheaper berths.',
  'Two members stayed away from the ballot.',
  'The meeting ended shortly before midnight.',
];
const alone = [
  'Treasurer Olaf Brandt resigned over forged invoices last spring.',
  'Prosecutors charged two of his clerks with fraud.',
];
const lonely = [
  'A gull perched on the lectern, somebody remembered afterwards.',
  'Warm buns with cinnamon went round among pensioners.',
];

const details = [
  'A gull perched on the lectern for a while.',
  'Warm buns with cinnamon went round.',
  'The microphone whistled twice at noon.',
  'Schoolchildren sang an anthem beside the stairs.',
  'Umbrellas dripped upon the marble floor.',
  'Somebody had painted anchors along the railing.',
  'An accordion played below the windows.',
  'The caretaker polished brass lamps beforehand.',
];

/** Five accounts of the common lines, each with some further one; the first goes into `lines` besides. */
const review = (lines: readonly string[], rest: readonly string[] = common): Review => ({
  told: Array.from({ length: 5 }, (_, index) => ({
    text: [
      ...(index === 0 ? [...common.slice(0, 4), ...lines, ...common.slice(4)] : rest),
      fillers[index],
    ].join('\n'),
  })),
});
const fillers = [
  'Rain fell.',
  'It snowed outside that evening.',
  'The hall was cold.',
  'Nobody clapped.',
  'Bells rang twice.',
];

const loneIn = (told: Review): readonly Finding[] =>
  analysed(told).filter(
    ({ kind, sides }) => kind === 'omission' && sides.every(({ account }) => account === 'a1'),
  );

describe('what one account alone goes into', () => {
  test('is an omission of all others, with each of its sentences', () => {
    const [finding, ...others] = loneIn(review(alone));
    expect(others).toEqual([]);
    expect(finding?.sides.map(({ text }) => text)).toEqual(alone);
    expect(finding).toMatchObject({ severity: 'low', silent: ['a2', 'a3', 'a4', 'a5'] });
    expect(finding?.searched).toEqual(expect.arrayContaining(['forged', 'fraud']));
    expect(finding?.summary).toBe(
      'Only Outlet 1 tells in two sentences, one of them “Prosecutors charged two of his clerks with fraud”, what Outlet 2, Outlet 3, Outlet 4 and Outlet 5 have nothing like.',
    );
  });

  test('one sentence is told in passing', () => expect(loneIn(review(alone.slice(0, 1)))).toEqual([]));

  test('without a word of weight it is colour, and only stands in the list of details', () => {
    const [list, ...others] = loneIn(review(lonely));
    expect(others).toEqual([]);
    expect(list?.sides.map(({ text }) => text)).toEqual(lonely);
    expect(list).toMatchObject({ severity: 'low', confidence: 0.4, silent: ['a2', 'a3', 'a4', 'a5'] });
    expect(list?.searched).toEqual(expect.arrayContaining(['gull', 'cinnamon']));
    expect(list?.summary).toBe(
      'Only Outlet 1 has two details, one of them “A gull perched on the lectern, somebody remembered afterwards”; nothing in the other four is like them.',
    );
  });

  test('the list holds what stands apart, six details at most, in the order of the text', () => {
    const apart = Array.from({ length: 8 }, (_, index) => `${details[index]}\n${common[index]}`);
    const told = review([]).told.map((account, index) =>
      index === 0 ? { text: [...apart, ...common.slice(8)].join('\n') } : account,
    );
    const [list, ...others] = loneIn({ told });
    expect(others).toEqual([]);
    expect(list?.sides).toHaveLength(6);
    const starts = list?.sides.map(({ start }) => start) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('a link of the page is no detail', () => {
    const link = 'Further pictures of pelicans: https://coast.example/pelicans';
    const [list] = loneIn(review([...lonely, common[4] ?? '', link]));
    expect(list?.sides.map(({ text }) => text)).toEqual(lonely);
  });

  test('of more lists than are shown the same ones are, whatever the order of the accounts', () => {
    const own = Array.from({ length: 10 }, (_, account) =>
      [0, 1].map((sentence) =>
        Array.from(
          { length: 5 },
          (__, at) => `${'bdfgklmnpr'[account] ?? ''}${sentence === 0 ? 'o' : 'a'}${'lmnrt'[at] ?? ''}ivu`,
        ).join(' the '),
      ),
    );
    const told = own.map((sentences) => ({
      text: [...common, ...sentences.map((each) => `Some ${each}.`), 'It was late.'].join('\n'),
    }));
    const lists = (review: Review): readonly string[] =>
      analysed(review)
        .filter(({ summary }) => summary.includes(' details'))
        .map(({ sides }) => sides.map(({ text }) => text).join(' '))
        .toSorted();
    expect(lists({ told })).toHaveLength(8);
    expect(lists({ told: told.toReversed() })).toEqual(lists({ told }));
  });

  test('the list leaves out what another omission shows', () => {
    const found = loneIn(review([...alone, common[4] ?? '', ...lonely]));
    const shown = found.flatMap(({ sides }) => sides.map(({ text }) => text));
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toEqual(expect.arrayContaining(alone));
  });

  test('a link shows that another account tells it too', () => {
    const told = review(alone);
    const links = ([1, 2] as const).map(
      (account) =>
        [
          [0, 4],
          [account, 3],
        ] as const,
    );
    expect(loneIn({ ...told, links })).toEqual([]);
  });

  test('a link that is rather wrong than right does not', () => {
    const told = review(alone);
    const links = ([1, 2] as const).map((account) => [[0, 4], [account, 3], 0.45] as const);
    expect(loneIn({ ...told, links })).toHaveLength(1);
  });

  describe('clauses of sentences that others tell too', () => {
    const ends = ['while a gull perched upon marble lecterns', 'which pensioners with accordions applauded'];
    const lines = ends.map((end, line) => `${common[line]?.slice(0, -1)}, ${end}.`);
    const told = review([]).told.map((account, index) =>
      index === 0 ? { text: [...lines, ...common.slice(2), fillers[0]].join('\n') } : account,
    );
    const links = [0, 1].flatMap((line) =>
      [1, 2, 3, 4].map(
        (account) =>
          [
            [0, line],
            [account, line],
          ] as const,
      ),
    );

    test('stand in the list', () => {
      const [list, ...others] = loneIn({ told, links });
      expect(others).toEqual([]);
      expect(list?.sides.map(({ text }) => text)).toEqual(ends);
      expect(list?.searched).toEqual(expect.arrayContaining(['gull', 'accordions']));
    });

    const endedBy = (...clauses: readonly string[]): Review => ({
      told: told.map((account, index) =>
        index === 0
          ? {
              text: [
                ...clauses.map((clause, line) => `${common[line]?.slice(0, -1)}, ${clause}.`),
                ...common.slice(2),
                fillers[0],
              ].join('\n'),
            }
          : account,
      ),
      links,
    });

    test('do not where they are no clauses', () => {
      const [one, other] = ends;
      expect(loneIn(endedBy(one ?? '', other ?? ''))).toHaveLength(1);
      for (const rest of [
        'in front of marble lecterns with portraits',
        'according to pensioners with accordions',
        'accordions and pensioners from Ringholm said Tuesday',
      ])
        expect(loneIn(endedBy(one ?? '', rest))).toEqual([]);
    });

    test('do not where sentences that are linked with theirs have a third of them in other words', () => {
      const [one, other] = [
        ends[0] ?? '',
        'which frightened physicians playing accordions upon marble lecterns',
      ];
      expect(loneIn(endedBy(one, other))).toHaveLength(1);
      const { told: accounts } = endedBy(one, other);
      const near = accounts.map(({ text }, index) => ({
        text:
          index === 1 || index === 2
            ? text.replace('dearer', 'dearer for scared doctors with accordions')
            : text,
      }));
      expect(loneIn({ told: near, links })).toEqual([]);
    });

    test('do not where two others have their words elsewhere', () => {
      const elsewhere = told.map(({ text }, index) => ({
        text: index === 1 || index === 2 ? `${text}\nA gull perched upon marble lecterns, too.` : text,
      }));
      expect(loneIn({ told: elsewhere, links })).toEqual([]);
    });
  });

  test('one other account may have something like it, and is not said to be silent', () => {
    const [finding] = loneIn({
      ...review(alone),
      links: [
        [
          [0, 4],
          [3, 3],
        ],
        [
          [0, 5],
          [3, 3],
        ],
      ],
    });
    expect(finding?.silent).toEqual(['a2', 'a3', 'a5']);
    expect(finding?.summary).toMatch(/^Outlet 1 tells in /);
  });

  test('a long row of sentences is another matter', () => {
    const row = Array.from({ length: 4 }, (_, index) =>
      alone.map((line) => `${line.slice(0, -1)} ${words[index]}.`),
    ).flat();
    expect(loneIn(review(row))).toEqual([]);
  });
  const words = ['yesterday', 'reportedly', 'apparently', 'afterwards'];

  test('briefs leave out whatever they can', () =>
    expect(loneIn(review(alone, common.slice(0, 5)))).toEqual([]));

  test('beside two longer accounts briefs neither count as silent nor hinder it', () => {
    const told = review(alone).told.map((account, index) =>
      index < 3 ? account : { text: [...common.slice(0, 5), ...alone].join('\n') },
    );
    const [finding] = loneIn({ told });
    expect(finding).toMatchObject({ silent: ['a2', 'a3'] });
  });
});
