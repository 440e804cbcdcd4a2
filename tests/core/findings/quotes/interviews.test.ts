import { describe, expect, test } from 'vitest';
import { flood, foundAfter } from '../found.ts';

const channelsIn = foundAfter(flood, ['channel']);

describe('whom somebody spoke to', () => {
  test('one outlet here, another there, whatever was said', () => {
    expect(
      channelsIn(
        '“The water came at night,” grower Nora Finch told the Wexmere Post.',
        'Nora Finch, a grower, told the Lorne Herald that nobody had been warned.',
      ),
    ).toEqual(['low channel: Wexmere Post | Lorne Herald']);
  });

  test('an outlet that quotes somebody has heard her', () => {
    expect(
      channelsIn(
        '“The water came at night,” grower Nora Finch told the Wexmere Post.',
        '“Nobody warned us of it,” the Lorne Herald quoted grower Nora Finch as saying.',
      ),
    ).toEqual(['low channel: Wexmere Post | Lorne Herald']);
  });

  test.each([
    ['a shorter name of the same outlet', '“Nobody warned us,” grower Nora Finch told the Post.'],
    [
      'both outlets in one account',
      '“Nobody warned us,” grower Nora Finch told the Lorne Herald.\n\n“It was dark,” Nora Finch told the Wexmere Post.',
    ],
    ['somebody else', '“Nobody warned us,” grower Ada Coyle told the Lorne Herald.'],
    ['no outlet', '“Nobody warned us,” grower Nora Finch told the Lorne council.'],
  ])('no difference: %s', (_name, other) => {
    expect(channelsIn('“The water came at night,” grower Nora Finch told the Wexmere Post.', other)).toEqual(
      [],
    );
  });
});
