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
    [
      'the body alone: its possessive',
      'Architect Ines Halloran wept at the door.',
      "The trouble began in May, said the council's Ines Halloran at the door.",
      "low title-role: Architect | the council's Ines Halloran",
    ],
    [
      'the body alone: behind the name',
      'Ines Halloran, a chemist, wept at the door.',
      'It was a loss, Ines Halloran of the Lorne Institute said at the door.',
      'low title-role: a chemist | Ines Halloran of the Lorne Institute',
    ],
    [
      'what she does in place of a noun for it',
      'Ines Halloran, director of the library, wept at the door.',
      'Ines Halloran, who runs the reading rooms, wept at the door.',
      'low title-role: director of the library | Ines Halloran, who runs the reading rooms',
    ],
    [
      'any director, and the director of what',
      'Ines Halloran, a director at Vesk, wept at the door.',
      "Ines Halloran, Vesk's director of printed maps, wept at the door.",
      "low title-role: a director at Vesk | Vesk's director of printed maps",
    ],
    [
      'between dashes, and heads in other words',
      'Ines Halloran – chief of the readers – wept at the door.',
      'Ines Halloran, a novelist, wept at the door.',
      'low title-role: chief of the readers | a novelist',
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
    ['a party, which many lead beside', 'Senator Ines Halloran wept.', 'Party leader Ines Halloran wept.'],
    ['the head of a body', 'Ines Halloran, head of the treasury, wept.', 'Treasurer Ines Halloran wept.'],
    [
      'the body, where she is described too',
      'Judge Ines Halloran wept.',
      "Judge Ines Halloran wept. The court's Ines Halloran left.",
    ],
    ['what belongs to somebody', 'Judge Ines Halloran wept.', "Aldo Marsh and Aldo's Ines Halloran wept."],
    ['one word more', 'Ines Halloran, a director, wept.', 'Ines Halloran, managing director, wept.'],
    ['no word of what she is', 'Ines Halloran wept at the door.', 'Judge Ines Halloran wept at the door.'],
  ])('nothing of %s', (_what, one, other) => {
    expect(roles(one, other)).toEqual([]);
  });
});

test('the president of a country is its leader, and a dash is no part of what somebody is', () => {
  expect(
    roles(
      'The French leader, Ines Halloran, wept at the door.',
      'French President Ines Halloran wept at the door.',
    ),
  ).toEqual([]);
  expect(
    roles(
      'Ines Halloran - - noted novelist - wept at the door.',
      'Judge Ines Halloran wept at the door.',
    ).join(),
  ).not.toContain(': -');
});

test('what was hit need not be damaged', () => {
  const texts = [
    'The storm hit the orchard village of Lorne on Monday night.',
    'The storm destroyed the orchard village of Lorne on Monday night.',
  ].map((text) => `${opening}\n\n${text}`);
  expect(foundBetween(texts, ['framing']).filter((each) => each.includes('damaged'))).toEqual([]);
});
