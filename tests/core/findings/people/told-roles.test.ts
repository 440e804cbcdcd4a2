import { describe, expect, test } from 'vitest';
import { foundBetween } from '../found.ts';

const opening = 'The reading room at Lorne was closed on Tuesday for want of money.';
const roles = (...texts: readonly string[]): readonly string[] =>
  foundBetween(
    texts.map((text) => `${opening}\n\n${text}`),
    ['title-role'],
  );

describe('what somebody is called beside his name', () => {
  test.each([
    [
      'behind it and before it',
      'Ines Halloran, a critic of the closure, wept at the door.',
      'Councillor Ines Halloran wept at the door.',
      'low title-role: a critic of the closure | Councillor',
    ],
    [
      'one trade more',
      'The farmer-poet Ines Halloran read aloud at the door.',
      'The poet Ines Halloran read aloud at the door.',
      'low title-role: The farmer-poet | The poet',
    ],
    [
      'in brackets',
      'Ines Halloran (novelist) read aloud at the door.',
      'Judge Ines Halloran read aloud at the door.',
      'low title-role: novelist | Judge',
    ],
    [
      'before a comma',
      'A judge, Ines Halloran, read aloud at the door.',
      'A novelist, Ines Halloran, read aloud at the door.',
      'low title-role: A judge | A novelist',
    ],
  ])('%s', (_what, one, other, finding) => {
    expect(roles(one, other)).toEqual([finding]);
  });

  test('whoever one account names on every page has a role in the others too', () => {
    const often = 'Ines Halloran, a critic of the closure, wept. '.repeat(220);
    expect(roles(often, 'Councillor Ines Halloran wept at the door.')).toEqual([
      expect.stringMatching(/^low title-role: a critic of the closure \| Councillor$/),
    ]);
  });

  test.each([
    ['the same office in other words', 'Prime Minister Ines Halloran wept.', 'Ines Halloran, the PM, wept.'],
    ['what somebody was once', 'Ines Halloran, a former judge, wept.', 'Ines Halloran, a novelist, wept.'],
    ['kin', 'Ines Halloran, mother of three, wept.', 'Judge Ines Halloran wept.'],
    [
      'the office of somebody else',
      'Aldo Marsh, adviser to Mayor Ines Halloran, wept.',
      'Aldo Marsh wept with Mayor Ines Halloran.',
    ],
    [
      'a list',
      'Ines Halloran, director Aldo Marsh and others wept.',
      'Judge Ines Halloran and Aldo Marsh wept.',
    ],
    ['no word of what she is', 'Ines Halloran wept at the door.', 'Judge Ines Halloran wept at the door.'],
  ])('nothing of %s', (_what, one, other) => {
    expect(roles(one, other)).toEqual([]);
  });
});
