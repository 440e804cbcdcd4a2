import { describe, expect, test } from 'vitest';
import { analysed } from './told-review.ts';

/** What accounts of one line each are found to count differently, in a sentence each. */
const counted = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ kind }) => kind === 'number' || kind === 'internal-inconsistency')
    .map(({ severity, summary }) => `${severity} ${summary}`);

describe('how long something lasted', () => {
  test.each([
    [
      'Six hours of closed-door talks in Lorne ended at dusk.',
      'The decision came after nearly nine hours of talks in Lorne.',
      'medium How long the talks lasted differs: “Six hours” (Outlet 1) and “nearly nine hours” (Outlet 2).',
    ],
    [
      'The mayors met behind closed doors for four hours.',
      'The six-hour meeting of the mayors brought nothing.',
      'medium How long the talks lasted differs: “four hours” (Outlet 1) and “six-hour” (Outlet 2).',
    ],
    [
      'The siege lasted three hours.',
      'After a five-hour standoff he came out.',
      'medium How long the stand-off lasted differs: “three hours” (Outlet 1) and “five-hour” (Outlet 2).',
    ],
  ])('%s', (one, other, finding) => expect(counted(one, other)).toEqual([finding]));

  test.each([
    ['nearly the same', 'Six hours of talks ended at dusk.', 'The talks lasted more than six hours.'],
    ['a part of it', 'Six hours of talks ended at dusk.', 'After another two hours of talks they ate.'],
    ['a moment in it', 'The talks lasted six hours.', 'He spoke four hours into the talks.'],
    ['both', 'The talks lasted six hours.', 'The talks lasted six hours, after four hours of talks in May.'],
    ['other things', 'The talks lasted six hours.', 'The flight took four hours.'],
    ['one session of several', 'The first session lasted two hours.', 'A four-hour meeting ended at dusk.'],
    ['of two', 'The talks lasted nine hours.', 'They were together in one room for 40 minutes of talks.'],
  ])('no finding: %s', (_what, one, other) => expect(counted(one, other)).toEqual([]));
});

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

describe('how often somebody was hit', () => {
  test('by times, bullets or wounds', () => {
    expect(
      counted(
        'The ranger was shot eleven times.',
        'The ranger was hit by seven bullets, three of them in the back.',
        'Seven bullets entered the body of the ranger.',
      ),
    ).toEqual([
      'high How often somebody was hit differs: “eleven times” (Outlet 1) and “seven bullets” (Outlet 2 and Outlet 3).',
    ]);
  });

  test.each([
    ['the shots that were fired', 'The ranger was shot seven times.', 'Poachers fired 11 shots.'],
    ['those that missed', 'The ranger was shot seven times.', 'The ranger was shot at eleven times.'],
    ['two people', 'Ranger Karel Holt was shot seven times.', 'Ranger Vera Marl was shot three times.'],
    ['both', 'He was shot seven times.', 'He was shot eleven times; doctors said he was shot seven times.'],
  ])('no finding: %s', (_what, one, other) => expect(counted(one, other)).toEqual([]));
});
