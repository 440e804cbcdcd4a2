import { describe, expect, test } from 'vitest';
import { analysed } from '../told-review.ts';

/** What accounts of one line each are found to count differently, in a sentence each. */
const counted = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ kind }) => kind === 'number' || kind === 'internal-inconsistency')
    .map(({ severity, summary }) => `${severity} ${summary}`);

describe('how many children somebody has', () => {
  test('in any words for it', () => {
    expect(
      counted(
        'Dam keeper Rosa Holt, 41, a mother of three, heard it first.',
        'Mum-of-two Rosa Holt heard it first.',
      ),
    ).toEqual(['medium The number of children of Rosa Holt differs: “2” (Outlet 2) against “3” (Outlet 1).']);
  });

  test('in a caption of the same article', () => {
    const [finding, ...more] = counted(
      'Dad-of-two Karel Holt, 41, died at the dam.\nBRAVE: Dad-of-three Karel at the dam last year',
    );
    expect(finding).toMatch(/^medium The number of children of Karel Holt differs/);
    expect(more).toEqual([]);
  });

  test.each([
    ['the same', 'Rosa Holt, a mother of three, heard it.', 'Mum-of-three Rosa Holt heard it.'],
    [
      'grandchildren',
      'Rosa Holt, a mother of three, heard it.',
      'Rosa Holt, a grandmother of five, heard it.',
    ],
    [
      'daughters',
      'Rosa Holt, a mother of three, heard it.',
      'Rosa Holt, a mother of two daughters, heard it.',
    ],
    ['somebody else', 'Rosa Holt, a mother of three, heard it.', 'Mum-of-two Vera Marl heard it.'],
    [
      'a child’s age',
      'Rosa Holt, mother of three, heard it.',
      'Rosa Holt, mother of two-year-old Jan, heard it.',
    ],
  ])('no finding: %s', (_what, one, other) => expect(counted(one, other)).toEqual([]));
});
