import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../../../core/findings/omissions/clause-of.ts';
import type { Finding } from '../../../../core/model.ts';
import { span } from '../../../../core/span.ts';
import { analysed, type Review } from '../told-review.ts';

/** What accounts of some lines leave out; all have a first line in common, which is linked, so that they tell of one event. */
function omissionsIn(
  accounts: readonly string[],
  { statements = [], links = [] }: Pick<Review, 'statements' | 'links'>,
): readonly Finding[] {
  const common = 'The fair in Dunmore closed its gates early on Sunday.';
  return analysed({
    told: accounts.map((text) => ({ text: `${common}\n${text}` })),
    statements,
    links: [
      ...accounts.slice(1).map(
        (_, index) =>
          [
            [0, 0],
            [index + 1, 0],
          ] as const,
      ),
      ...links,
    ],
  }).filter(({ kind }) => kind === 'omission');
}

const omissionsOf = (...accounts: readonly string[]): readonly Finding[] => omissionsIn(accounts, {});
const missing = (word: string, ...accounts: readonly string[]): readonly Finding[] =>
  omissionsOf(...accounts).filter(({ searched = [] }) => searched.includes(word));
const clauses = ({ sides }: Finding): readonly string[] => sides.map(({ text }) => text);

describe('what several accounts tell and others do not', () => {
  const onParole = [
    'Police arrested Ned Varley, a carpenter, who was on parole for burglary after two years in jail, near the old mill.',
    'The suspect, named as Ned Varley, was on parole for burglary at the time.',
    'Varley was out on parole, after a burglary, when the tent burned.',
  ];
  const others = [
    'Police arrested Ned Varley, a carpenter, near the old mill.',
    'Detectives questioned Ned Varley for most of the night.',
  ];

  test('may be a clause of a longer sentence, which alone is shown', () => {
    const [finding] = missing('parole', ...onParole, ...others);
    expect(finding).toMatchObject({ severity: 'medium', silent: ['a4', 'a5'] });
    expect(finding?.searched).toContain('burglary');
    expect(finding && clauses(finding)[0]).toBe('who was on parole for burglary after two years in jail');
    expect(finding?.summary).toMatch(
      /^The other three report “[^”]*parole[^”]*”; Outlet 4 and Outlet 5 do not\.$/,
    );
  });

  test('is enough where two of five tell it', () => {
    const rest = ['Detectives questioned him all night.', 'A bell rang twice.', 'The tents were new.'];
    const [finding] = missing('parole', ...onParole.slice(1), ...rest);
    expect(finding?.silent).toEqual(['a3', 'a4', 'a5']);
  });

  test.each([
    ['by another word of the family', 'The parolee had a record of burglaries, the mayor said.'],
    ['in a caption', '[caption] Ned Varley, on parole after a burglary.'],
    ['in the headline', '[headline] Man on parole for burglary held over fire'],
  ])('is not missed where it is told %s', (_name, line) => {
    expect(missing('parole', ...onParole, line, 'Nobody was hurt in the tents.')[0]?.silent).toEqual(['a5']);
  });

  test('is not missed where the rest of the clause is told in other words', () => {
    const fired = 'The patrol boat opened fire across the bows of the trawler.';
    expect(omissionsOf(fired, fired, 'The patrol boat shot across the bows of the trawler.')).toEqual([]);
    expect(omissionsOf(fired, fired, 'The trawler turned away before noon.')).toHaveLength(1);
  });

  test('is not missed where most of what would be shown stands in the account too', () => {
    const mended = 'Divers repaired the cracked hull of the old ferry with a rare resin.';
    const also = 'Divers went down twice.\nThe cracked hull leaked.\nThe old ferry was repaired on Monday.';
    expect(omissionsOf(mended, mended, also)).toEqual([]);
    expect(omissionsOf(mended, mended, 'Rain fell on the hills.\nA bell rang twice.')).toHaveLength(1);
  });

  test('is no matter where a word without weight is all that the accounts share', () => {
    expect(
      omissionsOf(
        'Visitors praised the wooden benches beside the pond.',
        'The mayor promised wooden bridges for the northern suburbs.',
        'Rain fell on the hills.',
      ),
    ).toEqual([]);
  });

  test('is not missed by a given name where the person is there by the surname', () => {
    const full = 'The brass band played under Wilhelmina Roskam.';
    expect(omissionsOf(full, full, 'The brass band played under Ms Roskam.')).toEqual([]);
  });

  test('is nothing where a clause only says who spoke, where and when', () => {
    const only = 'Wilhelmina Roskam told the council in Dunmore on Monday.';
    const quiet = 'Rain fell on the hills.';
    expect(omissionsOf(only, only, quiet).filter(({ summary }) => summary.includes(' report '))).toEqual([]);
  });

  test('is quoted whole: with its bracket, and with an ellipsis where a sentence goes on', () => {
    const quiet = 'Rain fell on the hills.';
    const named = 'The union of carousel workers (UCW), which struck in May, refused to work.';
    const [bracket] = omissionsOf(named, named, quiet);
    expect(bracket?.summary).not.toMatch(/\([^)]*”/u);
    const [relative] = missing('parole', ...onParole, ...others);
    expect(relative?.summary).toContain('“… was on parole for burglary at the time”');
  });

  test('is quoted from the account that has least of its own in it, not from the shortest', () => {
    const quiet = 'Rain fell on the hills.';
    const [finding] = omissionsOf(
      'The union of all the carousel workers has now once more refused, as it was to do.',
      'The union of those carousel workers had just then refused, and it would do so again.',
      'Carousel union workers refused pistachio sherbet.',
      quiet,
    );
    expect(finding?.summary).toContain('“The union of');
  });

  test('begins behind a word that only says that it was said, too', () => {
    const text =
      'The fair was safe, the owner said, adding that the carousel had been mended twice in one week.';
    const mended = text.indexOf('mended');
    const { start, end } = clauseOf(text, span(0, text.length), span(mended, mended + 6));
    expect(text.slice(start, end)).toBe('the carousel had been mended twice in one week');
  });

  test('ends with its last word, and not with what leads on', () => {
    const text = 'He fell because the carousel had lost its brakes or, who knows, its driver.';
    const brakes = text.indexOf('brakes');
    const { start, end } = clauseOf(text, span(0, text.length), span(brakes, brakes + 6));
    expect(text.slice(start, end)).toBe('because the carousel had lost its brakes');
  });

  test('is not told by whoever has one of its words beside other matters', () => {
    const chance =
      'The mayor praised Varley and the parole board of a distant county whose treasurer keeps shepherds brewers millers horses lanterns fiddles trumpets saddles blankets barrels anvils and copper kettles.';
    const [finding] = missing('burglary', ...onParole.slice(1), chance, 'Nobody was hurt.', 'A bell rang.');
    expect(finding?.sides.map(({ account }) => account)).toEqual(['a1', 'a2']);
  });

  test('is shown by weight: harm before a detail, fourteen at most', () => {
    const detail = (count: number): string =>
      `The ${'abcdefghijklmnopqrstuvwxyz'[count]}orbal lantern of stand ${count + 100} glittered.`;
    const told = [...Array(26).keys()].map(detail).join('\n');
    const killed = 'Two children were killed when the carousel collapsed.';
    const quiet = `Rain fell${' on every hill and every road'.repeat(30)}.`;
    const found = omissionsOf(`${told}\n${killed}`, `${told}\n${killed}`, quiet, quiet);
    expect(found.length).toBeLessThanOrEqual(14);
    expect(found.some((finding) => clauses(finding).some((text) => text.includes('killed')))).toBe(true);
  });
});

describe('what accounts tell in one statement', () => {
  const told = 'The brass band of the harbour refused the prize money.';
  const scattered = 'The brass was polished.\nA band of rain came.\nThe harbour lay empty.';
  const pair = [
    [0, 1],
    [1, 1],
  ] as const;
  const refusals = (quiet: string, ...links: NonNullable<Review['links']>): readonly Finding[] =>
    omissionsIn([told, told, quiet], { statements: [pair], links: [pair, ...links] });

  test('is missed where some of its words stand far from each other', () => {
    expect(refusals(scattered)).toMatchObject([{ silent: ['a3'] }]);
    expect(omissionsOf(told, told, scattered)).toEqual([]);
  });

  test('is not missed where a link leads to it, or a passage has much of it', () => {
    expect(
      refusals(scattered, [
        [0, 1],
        [2, 1],
      ]),
    ).toEqual([]);
    expect(refusals('A bell rang.\nThe brass band of the harbour went home.')).toEqual([]);
  });
});

test('more than fourteen are shown where they are likely missed, though never more than twenty-four', () => {
  const harm = (_: unknown, index: number): string =>
    `Two ${'abcdefghijklmnopqrstuvwxyz'[index]}orbal jugglers were killed and wounded at stand ${index + 100}.`;
  const told = Array.from({ length: 26 }, harm);
  const text = told.join('\n');
  const quiet = `Rain fell${' on every hill and every road'.repeat(30)}.`;
  const shown = (links: NonNullable<Review['links']>): number =>
    omissionsIn([text, text, text, quiet], { links }).length;
  expect(shown([])).toBe(14);
  expect(
    shown(
      told.map((_, index) => [
        [0, index + 1],
        [1, index + 1],
      ]),
    ),
  ).toBe(24);
});

describe('what only one account tells', () => {
  const alone = [
    'The ringmaster had begged a hospital for insulin in vain and died.',
    'A nurse confirmed that the ringmaster had asked the hospital for insulin.',
  ].join('\n');
  const quiet = 'Visitors walked home along the river.\nThe lamps went out one by one.';

  test('is missed elsewhere where it comes early and comes back', () => {
    const [finding] = missing('insulin', alone, quiet, 'A bell rang twice.\nRain fell on the hills.');
    expect(finding).toMatchObject({ severity: 'low', silent: ['a2', 'a3'] });
    expect(finding?.summary).toMatch(/^Only Outlet 1 reports “[^”]+”; Outlet 2 and Outlet 3 do not\.$/);
  });

  test('is not missed where it is told once, or told by another too', () => {
    const once = omissionsOf(alone.split('\n')[0] ?? '', quiet, quiet);
    expect(once.filter(({ summary }) => summary.startsWith('Only'))).toEqual([]);
    const also = omissionsOf(alone, 'A hospital refused insulin to the ringmaster.', quiet);
    expect(also.filter(({ summary }) => summary.startsWith('Only'))).toEqual([]);
  });
});

test('figures alone, and one day written in two ways, are nothing that an account leaves out', () => {
  expect(
    omissionsOf(
      'Updated on 18 September 2013.',
      'Printed 18 September 2013.',
      'Rain fell on 18th September.',
    ),
  ).toEqual([]);
});

test('what most accounts tell near the top, with harm in it, is more than a note', () => {
  const told = 'Two children were wounded when the carousel collapsed.';
  const [finding] = omissionsOf(told, told, told, 'Visitors walked home along the river.');
  expect(finding).toMatchObject({ severity: 'medium', silent: ['a4'] });
});

describe('whom some accounts name and others do not', () => {
  const rain = 'Rain fell on the hills and on the empty stands for most of the afternoon.';
  const naming = (name: string, ...accounts: readonly string[]): readonly Finding[] =>
    omissionsOf(...accounts).filter(({ summary }) => summary.includes(` name ${name} (`));

  test('are told with the clause that says who they are', () => {
    const [finding] = naming(
      'Wilhelmina Roskam',
      'Judge Wilhelmina Roskam, who has led the county court since May, read the order aloud.',
      'Mr Ned Varley left early.\nThe order came from Wilhelmina Roskam.',
      rain,
      rain,
      rain,
    );
    expect(finding).toMatchObject({ silent: ['a3', 'a4', 'a5'], searched: ['wilhelmina', 'roskam'] });
    expect(finding?.summary).toMatch(
      /^Outlet 1 and Outlet 2 name Wilhelmina Roskam \(“Judge Wilhelmina Roskam, who [^”]*”\); Outlet 3, Outlet 4 and Outlet 5 do not\.$/,
    );
  });

  test('are not missed where only one account, or all, name them', () => {
    const named = 'Judge Wilhelmina Roskam read the order aloud in the square.';
    const titled = 'The order came from Judge Roskam, and nobody in the square spoke.';
    expect(naming('Wilhelmina Roskam', named, rain, rain, rain)).toEqual([]);
    expect(naming('Wilhelmina Roskam', named, titled, named, titled)).toEqual([]);
  });

  test('are not missed where one account may name them in another way', () => {
    const named = 'Judge Wilhelmina Roskam read the order aloud in the square.';
    const titled = 'Nobody had seen Judge Roskam there before, said the owner of the tents.';
    const other = 'The court, which is led by one roskam since May, gave no reason.';
    expect(naming('Wilhelmina Roskam', named, titled, rain, rain)).toHaveLength(1);
    expect(naming('Wilhelmina Roskam', named, titled, rain, other)).toEqual([]);
  });
});
