import { describe, expect, test } from 'vitest';
import { flood, foundAfter } from '../found.ts';

const found = foundAfter(flood, ['quote-attribution']);

describe('a word of several people, or of one', () => {
  const ofOne = '“It was a successful harvest,” grower Nora Finch said.';

  test('officials of both sides, described where a verb of calling has them for its subject', () => {
    expect(
      found('Top Lornian and Veskan officials met on Sunday, hailing the harvest as “successful”.', ofOne),
    ).toEqual(['medium quote-attribution: several | Nora Finch']);
  });

  test.each([
    ['the one who said it here says it there', '“Successful,” grower Nora Finch called the harvest.'],
    [
      'two people said it',
      `Top Lornian and Veskan officials hailed it as “successful”.\n\n“Successful,” Ada Coyle said.`,
    ],
  ])('no difference: %s', (_name, other) => {
    expect(found(other, ofOne)).toEqual([]);
  });
});
