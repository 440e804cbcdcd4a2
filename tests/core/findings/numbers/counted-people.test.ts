import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

/** What accounts of one line each, that nothing links, are found to count differently: `high number: a1 ≥12, a2 ≥15`. */
const counted = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ kind }) => kind === 'number')
    .map(inOneLine);

describe('who is counted', () => {
  test('passengers and crew are counted together, however it is said that they were aboard', () => {
    const aboard = 'On board the tram to Lorne when it left the rails, taking two poles with it, were';
    expect(
      counted(
        `${aboard} 77 passengers and seven crew members.`,
        'The tram had 80 people on board.',
        'Some 78 passengers and five crew members were aboard.',
        'There were 86 people on the train.',
      ),
    ).toEqual(['high number: a1 84, a2 80, a3 83, a4 86']);
  });

  test('those taken to hospital, and those with grave injuries', () => {
    expect(
      counted(
        'At least 50 people went to hospitals nearby, more than a dozen of them with critical or serious injuries.',
        'About 100 people were taken to hospital, 10 of them with serious injuries.',
      ),
    ).toEqual(['high number: a1 ≥50, a2 ~100', 'medium number: a1 >12, a2 10']);
  });

  test('who counts more than are known by now does not count less certainly', () => {
    expect(
      counted(
        'At least three people were dead, but the number could still grow.',
        'At least six people died in Lorne.',
      ),
    ).toEqual(['high number: a1 ≥3, a2 ≥6']);
    expect(
      counted('At least three people could be dead in Lorne.', 'At least six people died in Lorne.'),
    ).toEqual([]);
  });

  test('an account without a day of its own came out when the others did', () => {
    const [old, now] = [
      'A flood in March 2019 killed 21 people in Lorne.',
      'In all six people died at the mill.',
    ];
    const found = (published: string): readonly string[] =>
      analysed({ told: [{ text: old }, { text: now, published }] }).map(inOneLine);
    expect(found('2024-05-02')).toEqual([]);
    expect(found('2019-03-20')).toEqual(['high number: a1 21, a2 6']);
  });
});
