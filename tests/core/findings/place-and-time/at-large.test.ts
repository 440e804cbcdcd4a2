import { describe, expect, test } from 'vitest';
import { inOneLine } from '../found.ts';
import { analysed } from '../told-review.ts';

const tell = (...texts: readonly string[]): readonly string[] =>
  analysed({ told: texts.map((text) => ({ text })) })
    .filter(({ kind }) => kind === 'sequence')
    .map(inOneLine);

const hunt = 'Officers with dogs were looking for the gunman late on Monday.';
const arrest = 'John Ellis was arrested in a barn shortly before midnight.';

describe('whether somebody is still sought', () => {
  test('an arrest that an earlier account does not know of', () => {
    expect(tell(hunt, arrest)).toEqual(['medium sequence: a1 looking for the gunman, a2 was arrested']);
    expect(tell('No arrests have been made, police said.', `${hunt} ${arrest}`)).toEqual([
      'medium sequence: a1 No arrests have been made, a2 was arrested',
    ]);
  });

  test.each([
    ['both tell of the search alone', hunt, 'The suspect was still at large on Tuesday.'],
    ['both know of the arrest', `${hunt}\n${arrest}`, arrest],
    ['no arrest', hunt, 'Nobody was arrested that night.'],
    ['arrests of many others', hunt, 'Forty people were arrested at a march in Lorne.'],
    ['somebody caught in something', hunt, 'A cyclist was caught in the rain.'],
    ['another search', 'Divers were looking for the wreck of the ferry.', arrest],
  ])('no finding: %s', (_name, a, b) => expect(tell(a, b)).toEqual([]));
});
