import { describe, expect, test } from 'vitest';
import { analysed } from '../told-review.ts';

describe('a source, or the account’s own voice', () => {
  const claim = 'The alarm in the west wing had been switched off for repairs';
  const told = (...lines: readonly string[]): readonly string[] =>
    analysed({
      told: lines.map((text) => ({ text })),
      statements: [lines.map((_line, account): readonly [number, number] => [account, 0])],
    })
      .filter(({ kind }) => kind === 'quote-attribution')
      .map(({ summary }) => summary);

  test.each([
    [`${claim}, according to a former guard.`],
    [`${claim}, a former guard said.`],
    [`“${claim},” a former guard said.`],
    [`A former guard said that the alarm in the west wing had been switched off for repairs.`],
    [`According to a former guard, the alarm in the west wing had been switched off for repairs.`],
  ])('%s', (attributed) => {
    const [sentence, ...more] = told(attributed, `${claim}.`);
    expect(sentence).toMatch(
      /^Outlet 1 has “[Tt]he alarm .*” as the word of [Aa] former guard; Outlet 2 says it in its own voice\.$/,
    );
    expect(more).toEqual([]);
  });

  test.each([
    ['officials are cited as a matter of course', `${claim}, police said.`, `${claim}.`],
    ['both have a source', `${claim}, a former guard said.`, `${claim}, a neighbour said.`],
    [
      'the other one tells much more',
      `${claim}, a former guard said.`,
      `${claim} in spring and never switched on again by the new firm of guards.`,
    ],
  ])('no finding: %s', (_name, a, b) => expect(told(a, b)).toEqual([]));
});
