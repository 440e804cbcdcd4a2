import { describe, expect, test } from 'vitest';
import { factRows } from '../../renderer/model/fact-rows.ts';
import { alikeRenderings, quoteLedger } from '../../renderer/model/quote-ledger.ts';
import { indexReview } from '../../renderer/model/review-index.ts';
import { sharedPassages } from '../../renderer/model/similarity.ts';
import { byAgreement, inOrderOf, statementRows } from '../../renderer/model/statement-rows.ts';
import { stateOfValues, usualValue } from '../../renderer/model/value-states.ts';
import { account, analysis, passage, planReview } from './accounts.ts';

describe('rows of statements', () => {
  const rows = statementRows(planReview());

  test('are the statements and every passage that stands alone', () => {
    expect(byAgreement(rows).map(({ id, agreement }) => [id, agreement])).toEqual([
      ['s1', 2],
      ['a2', 1],
      ['b1', 1],
      ['c1', 1],
    ]);
  });

  test('can follow the text of one account', () => {
    expect(inOrderOf(rows, 1).map(({ id }) => id)).toEqual(['b1', 's1', 'a2', 'c1']);
  });
});

test('what an article itself says stands before its caption, and gives the row its place', () => {
  const one = account('a', 'Rain in the park. Ann arrived. It rained in the park.');
  const two = account('b', 'It rained. Ann had arrived.');
  const index = indexReview(
    [one, two],
    analysis({
      passages: [
        passage('caption', one, 'Rain in the park.', 'caption'),
        passage('came', one, 'Ann arrived.'),
        passage('rained', one, 'It rained in the park.'),
        passage('rained-too', two, 'It rained.'),
        passage('came-too', two, 'Ann had arrived.'),
      ],
      statements: [
        { id: 'rain', members: ['caption', 'rained', 'rained-too'] },
        { id: 'arrival', members: ['came', 'came-too'] },
      ],
    }),
  );
  const rows = byAgreement(statementRows(index));
  expect(rows.map(({ id }) => id)).toEqual(['arrival', 'rain']);
  expect(rows[1]?.cells[0]?.map(({ id }) => id)).toEqual(['rained', 'caption']);
});

test('of rows that begin with one passage, what an article says stands before what a headline does', () => {
  const one = account('a', 'Rain fell all day.');
  const two = account('b', 'Rain. It rained.');
  const index = indexReview(
    [one, two],
    analysis({
      passages: [
        passage('day', one, 'Rain fell all day.'),
        passage('headline', two, 'Rain.', 'headline'),
        passage('text', two, 'It rained.'),
      ],
      statements: [
        { id: 'by headline', members: ['day', 'headline'] },
        { id: 'by text', members: ['day', 'text'] },
      ],
    }),
  );
  expect(byAgreement(statementRows(index)).map(({ id }) => id)).toEqual(['by text', 'by headline']);
});

test('what accounts share is counted in passages of the one on the left', () => {
  const [a, b] = sharedPassages(planReview());
  expect(a?.[1]).toEqual({ passages: 1, of: 2 });
  expect(b?.[0]).toEqual({ passages: 2, of: 3 });
});

describe('the quote ledger', () => {
  const one = account('a', '"We made progress on it," he said.');
  const two = account('b', '"We made progress," he said. "Progress on it."');
  const quote = (id: string, of: typeof one, words: string) => ({
    id,
    account: of.id,
    start: of.text.indexOf(words),
    end: of.text.indexOf(words) + words.length,
    speaker: 'Ann',
    verb: 'said',
    channel: null,
  });
  const index = indexReview(
    [one, two],
    analysis({
      quotes: [
        quote('q1', two, 'We made progress'),
        quote('q2', one, 'We made progress on it'),
        quote('q3', two, 'Progress on it'),
      ],
      utterances: [{ id: 'u1', speaker: 'Ann', members: ['q1', 'q2'], paraphrases: [], verbatim: false }],
    }),
  );

  test('puts the fullest rendering first and says what the others are to it', () => {
    const [entry, alone] = quoteLedger(index);
    expect(entry?.renderings.map(({ quote, relation }) => [quote.id, relation])).toEqual([
      ['q2', 'fullest'],
      ['q1', 'part'],
    ]);
    expect(alone?.renderings.map(({ quote }) => quote.id)).toEqual(['q3']);
  });

  test('takes the same words of one account together, not those of two', () => {
    const [rendering] = quoteLedger(index)[0]?.renderings ?? [];
    if (rendering === undefined) throw new Error('nothing was rendered');
    const at = (id: string, account: string, text: string) => ({
      ...rendering,
      text,
      quote: { ...rendering.quote, id, account },
    });
    const groups = alikeRenderings([
      at('1', 'a', 'good'),
      at('2', 'b', 'good'),
      at('3', 'a', 'better'),
      at('4', 'a', 'good'),
    ]);
    expect(groups.map((group) => group.map(({ quote }) => quote.id))).toEqual([['1', '4'], ['2'], ['3']]);
  });
});

describe('facts', () => {
  test('are one row a value, and say whether all use the same words', () => {
    const one = account('a', 'four hours, 28 points');
    const two = account('b', '4 hours, 28 points');
    const fact = (id: string, of: typeof one, words: string, value: string) => ({
      id,
      account: of.id,
      kind: 'number' as const,
      start: of.text.indexOf(words),
      end: of.text.indexOf(words) + words.length,
      value,
    });
    const index = indexReview(
      [one, two],
      analysis({
        facts: [
          fact('1', one, 'four', '4'),
          fact('2', two, '4', '4'),
          fact('3', one, '28', '28'),
          fact('4', two, '28', '28'),
        ],
      }),
    );
    expect(
      factRows(index).map(({ value, agreement, isWordedAlike }) => [value, agreement, isWordedAlike]),
    ).toEqual([
      ['4', 2, false],
      ['28', 2, true],
    ]);
  });

  test('a value that only says more or less is not said to differ', () => {
    const sides = [
      { account: 'a', value: 'Florida' },
      { account: 'b', value: 'Florida' },
      { account: 'c', value: 'Washington' },
    ];
    const usual = usualValue(sides);
    expect(usual).toBe('Florida');
    expect(stateOfValues(['Florida'], usual)).toBe('same');
    expect(stateOfValues(['Hallandale Beach, Florida'], usual)).toBe('more');
    expect(stateOfValues(['Florida'], 'Hallandale Beach, Florida')).toBe('less');
    expect(stateOfValues(['Washington'], usual)).toBe('different');
    expect(stateOfValues(['Washington', 'Florida'], usual)).toBe('several');
    expect(usualValue(sides.slice(1))).toBeNull();
    expect(stateOfValues(['Washington'], null)).toBe('undecided');
  });
});
