import { describe, expect, test } from 'vitest';
import { foundBetween } from '../found.ts';
import { analysed } from '../told-review.ts';

const opening = 'The orchard at Wexmere was flooded on Tuesday, and two hundred trees were lost.';

/** Kind, severity and values of what is found about words and whose they are. */
const found = (...texts: readonly string[]): readonly string[] =>
  foundBetween(
    texts.map((text) => `${opening}\n\n${text}`),
    ['quote-wording', 'quote-attribution'],
  );

describe('a source, or the account’s own voice', () => {
  const claim = 'The alarm in the west wing had been switched off for repairs';
  const own = expect.stringMatching(/^low quote-attribution: .* \| in its own voice$/);

  test.each([
    [`${claim}, according to a former guard.`],
    [`${claim}, a former guard said.`],
    [`“${claim},” a former guard said.`],
    [`${claim}, the county fire service said.`],
    ['A former guard said that the alarm in the west wing had been switched off for repairs.'],
    ['According to a former guard, the alarm in the west wing had been switched off for repairs.'],
  ])('%s', (attributed) => {
    expect(found(attributed, `${claim}.`)).toEqual([own]);
  });

  test.each([
    ['a country in capitals', ' built by a US firm'],
    ['a month', ' in May'],
  ])('%s leaves nothing to anybody', (_name, more) => {
    expect(found(`${claim}${more}, a former guard said.`, `${claim}${more}.`)).toEqual([own]);
  });

  test.each([
    ['both have a source', `${claim}, a former guard said.`, `${claim}, Mayor Nora Finch said.`],
    [
      'the other one tells much more',
      `${claim}, a former guard said.`,
      `${claim} in spring and never switched on again by the new firm of guards from Halden, whose contract ends in May.`,
    ],
    ['it is no more certain there', `${claim}, a former guard said.`, `${claim}, it is thought.`],
    ['the source goes on', `${claim}, a former guard said.`, `Paul Ebert warned of it. ${claim}.`],
    ['somebody speaks of himself', `${claim}, a former guard said.`, `We heard: ${claim}.`],
    [
      'it may be so',
      `${claim}, a former guard said.`,
      'The alarm in the west wing may have been switched off for repairs.',
    ],
    ['it happened to us', `${claim}, a former guard said.`, `${claim} for us.`],
  ])('no finding: %s', (_name, a, b) => {
    expect(found(a, b)).not.toContainEqual(own);
  });
});

describe('one claim of two sources', () => {
  const claim = 'the northern gate had been left open all night by the keeper';
  test.each([
    ['of two kinds', `Police said ${claim}.`, `A local resident said ${claim}.`, 'police | a local resident'],
    [
      'named here and described there',
      `A neighbour said ${claim}.`,
      `Nora Finch, 61, said ${claim}.`,
      'a neighbour | Nora Finch',
    ],
  ])('%s', (_name, a, b, values) => {
    expect(found(a, b)).toEqual([`low quote-attribution: ${values}`]);
  });

  test.each([
    ['one kind', `Police said ${claim}.`, `The county sheriff said ${claim}.`],
    ['who may be either', `Police said ${claim}.`, `Officials said ${claim}.`],
    [
      'other claims',
      `Police said ${claim}.`,
      'A local resident said the gate was painted in May by two students.',
    ],
  ])('no finding: %s', (_name, a, b) => {
    expect(found(a, b).filter((each) => each.includes('quote-attribution'))).toEqual([]);
  });
});

describe('the same quoted words of two sources', () => {
  const words = '“the longest and coldest winter since the war”';
  const one = `A source with knowledge of that harvest called the season ${words}.`;
  test.each([
    ['described otherwise', one, `An adviser to the growers called the season ${words}.`, 2],
    ['named in one account', one, `Grower Nora Finch called the season ${words}.`, 2],
    ['described alike', one, one, 0],
    ['both named', `Aldo Marsh called the season ${words}.`, `Nora Finch called the season ${words}.`, 0],
  ])('%s', (_name, a, b, sides) => {
    const told = found(a, b).filter((each) => each.startsWith('low quote-attribution'));
    expect(told.flatMap((each) => each.split(' | '))).toHaveLength(sides);
  });

  test('the sides begin with the sentence that names the source', () => {
    const told = analysed({
      told: [
        { text: 'A close friend of the keeper said: “He rose at four.” He wept. “He loved those trees.”' },
        { text: 'A neighbour of the orchard said: “He loved those trees.”' },
      ],
      utterances: [
        [
          { account: 0, words: 'He loved those trees.', speaker: 'a close friend of the keeper' },
          { account: 1, words: 'He loved those trees.', speaker: 'a neighbour of the orchard' },
        ],
      ],
    });
    expect(told.map(({ sides }) => sides.map(({ text }) => text.slice(0, 14)))).toEqual([
      ['A close friend', 'A neighbour of'],
    ]);
  });
});

describe('a quoted sentence cut short', () => {
  const whole = '“We lost the barn that my father built after the war,” grower Nora Finch said.';
  test.each([
    ['at its end', 'Grower Nora Finch said: “We lost the barn.” She wept.', whole],
    [
      'at its beginning',
      '“The barn was built by my father,” grower Nora Finch said.',
      '“What hurts me is that the barn was built by my father,” grower Nora Finch said.',
    ],
  ])('%s', (_name, cut, full) => {
    expect(found(cut, full)).toEqual([expect.stringMatching(/^low quote-wording: .* \| .*/)]);
  });

  test.each([
    ['with dots', 'Grower Nora Finch said: “We lost the barn …” She wept.'],
    ['with a comma', '“We lost the barn,” grower Nora Finch said.'],
    ['of somebody else', 'Miller Aldo Marsh said: “We lost the barn.” He wept.'],
    ['divided otherwise', 'Grower Nora Finch said: “We lost the barn. My father built it after the war.”'],
  ])('no finding: %s', (_name, cut) => {
    expect(found(cut, whole)).not.toContainEqual(
      expect.stringMatching(/: We lost the barn\b.* \| We lost the barn that/),
    );
  });

  test('nor what an account puts in brackets', () => {
    expect(
      found(
        'Grower Nora Finch said: “We lost the barn on Monday.”',
        'Grower Nora Finch said: “We lost the barn on Monday [the day of the first flood].”',
      ),
    ).toEqual([]);
  });
});

describe('words quoted here, and told without marks there', () => {
  const words = 'We repaired every gate of the orchard with our bare hands';
  const told = (indirect: string): readonly string[] =>
    analysed({
      told: [{ text: `“${words},” she said.` }, { text: `She said ${indirect}.` }],
      utterances: [
        [
          { account: 0, words },
          { account: 1, words: indirect, isParaphrase: true },
        ],
      ],
    }).map(({ kind, summary }) => `${kind}: ${summary}`);

  test('in other words', () => {
    expect(told('her people had repaired every gate of the orchard without machines')).toEqual([
      `quote-wording: The words “${words}” of Ann Porter stand in quotation marks in Outlet 1; Outlet 2 has “her people had repaired every gate of the orchard without machines” without the marks.`,
    ]);
  });

  test.each([
    ['the same words', 'they had repaired every gate of the orchard with their bare hands'],
    ['something else', 'the orchard would be open to visitors on Sunday, whatever the weather'],
  ])('no finding: %s', (_name, indirect) => {
    expect(told(indirect)).toEqual([]);
  });
});
