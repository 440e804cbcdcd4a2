import { describe, expect, test } from 'vitest';
import { analysed, type Review, valuesFound } from '../told-review.ts';

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
    expect(valuesFound(told)).toHaveLength(1);
    expect(valuesFound({ ...told, utterances })).toEqual([]);
  });

  test('is a matter of a few words where only two have it, not a word of somebody', () => {
    const [finding] = analysed(review('The harvest was good in all of the valley this year.', 2));
    expect(finding).toMatchObject({ kind: 'omission', severity: 'low', silent: ['a3'] });
    expect(finding?.summary).not.toContain('quote');
  });
});
