import { describe, expect, test } from 'vitest';
import { analysed } from '../told-review.ts';

/** What accounts of one line each are found to count differently, in a sentence each. */
const counted = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ kind }) => kind === 'number' || kind === 'internal-inconsistency')
    .map(({ severity, summary }) => `${severity} ${summary}`);

describe('how long talks lasted', () => {
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
      'The fishing talks of the two towns were over after slightly more than an hour.',
      'The fishing talks, only two hours long, brought nothing.',
      'medium How long the talks lasted differs: “more than an hour” (Outlet 1) and “two hours” (Outlet 2).',
    ],
    [
      'The mayors opened their talks at noon by the river.\n\nThey took half an hour.',
      'The bilateral meeting, which extended for 50 minutes, brought nothing.',
      'medium How long the talks lasted differs: “half an hour” (Outlet 1) and “50 minutes” (Outlet 2).',
    ],
  ])('%s', (one, other, finding) => expect(counted(one, other)).toEqual([finding]));

  test.each([
    ['nearly the same', 'Six hours of talks ended at dusk.', 'The talks lasted more than six hours.'],
    ['in two units', 'The talks lasted three hours and 10 minutes.', 'A three-hour meeting ended at dusk.'],
    ['a part of it', 'Six hours of talks ended at dusk.', 'After another two hours of talks they ate.'],
    ['a moment in it', 'The talks lasted six hours.', 'He spoke four hours into the talks.'],
    ['both', 'The talks lasted six hours.', 'The talks lasted six hours, after four hours of talks in May.'],
    ['other things', 'The talks lasted six hours.', 'The flight took four hours.'],
    ['one session of several', 'The first session lasted two hours.', 'A four-hour meeting ended at dusk.'],
    ['of two', 'The talks lasted nine hours.', 'They were together in one room for 40 minutes of talks.'],
  ])('no finding: %s', (_what, one, other) => expect(counted(one, other)).toEqual([]));
});
