import { describe, expect, test } from 'vitest';
import { analysed, type Review, valuesFound } from './told-review.ts';

/** What one article is said to tell in two ways. */
const told = (...lines: readonly string[]): readonly string[] =>
  analysed({ told: [{ text: lines.join('\n') }] })
    .filter(({ kind }) => kind === 'internal-inconsistency')
    .map(({ severity, summary }) => `${severity} ${summary}`);

const around = [
  'The wind turned after dusk, and nobody slept in the lower streets.',
  'Schools were opened for families from the quays.',
];

describe('an article that tells a thing twice', () => {
  test('flatly, and with a reserve', () => {
    const [sentence, ...more] = told(
      '[headline] Porter poisoned wells of neighbouring farmers in Lorne',
      ...around,
      'Porter is alleged to have poisoned wells of neighbouring farmers near Lorne over three summers.',
    );
    expect(sentence).toBe(
      'low Outlet 1 is sure in one place and not in another: “Porter is alleged to have poisoned wells of neighbouring farmers near Lorne over three …” and “[headline] Porter poisoned wells of neighbouring farmers in Lorne”.',
    );
    expect(more).toEqual([]);
  });

  test.each([
    [
      'both times with a reserve',
      '[headline] Porter may have poisoned wells of neighbouring farmers in Lorne',
      'Porter is alleged to have poisoned wells of neighbouring farmers near Lorne over three summers.',
    ],
    [
      'in other words of another thing',
      '[headline] Porter sold wells to neighbouring farmers in Lorne',
      'Porter is alleged to have poisoned wells of neighbouring farmers near Lorne over three summers.',
    ],
  ])('no finding: %s', (_what, one, other) => expect(told(one, ...around, other)).toEqual([]));

  test('of one thing and of several', () => {
    const rescue = 'The coast guard landed divers on the burning quay in Lorne from an armed helicopter.';
    expect(
      told(rescue, ...around, 'Divers were landed on the burning quay by helicopters, it said.'),
    ).toEqual([
      'low Outlet 1 has one of a thing in one place and several in another: “The coast guard landed divers on the burning quay in Lorne from an armed helicopter” and “Divers were landed on the burning quay by helicopters, it said”.',
    ]);
    expect(
      told(rescue, ...around, 'Villages in the north of the district have helicopters for their doctors.'),
    ).toEqual([]);
  });

  test('and another article that tells it otherwise is no matter of it', () => {
    const rescue = (how: string): string => `The coast guard landed divers on the burning quay ${how}.`;
    const findings = analysed({
      told: [{ text: rescue('in Lorne from an armed helicopter') }, { text: rescue('by helicopters') }],
    });
    expect(findings.filter(({ kind }) => kind === 'internal-inconsistency')).toEqual([]);
  });
});

describe('a caption and the text of one account', () => {
  const caption = (text: string): Review => ({ told: [{ text }] });
  test('a caption and the text', () => {
    expect(
      valuesFound(
        caption('[caption] Rescuers freed 12 miners from the pit.\nRescuers freed 15 miners from the pit.'),
      ),
    ).toEqual(['internal-inconsistency 12|15']);
  });
  test('no finding where they agree, or speak of other things', () => {
    expect(
      valuesFound(caption('[caption] Rescuers freed 12 miners.\nRescuers freed twelve miners from the pit.')),
    ).toEqual([]);
    expect(
      valuesFound(caption('[caption] Rescuers freed 12 miners.\nThe mine has 400 workers in the pit.')),
    ).toEqual([]);
  });
});
