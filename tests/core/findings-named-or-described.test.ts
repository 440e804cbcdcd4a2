import { describe, expect, test } from 'vitest';
import { foundBetween } from './found.ts';

const opening = 'A boathouse at Lorne burned down on Tuesday night, and two rowing boats were lost.';
const participants = (...texts: readonly string[]): readonly string[] =>
  foundBetween(
    texts.map((text) => `${opening}\n\n${text}`),
    ['participants'],
  );

describe('somebody whom some name and others describe', () => {
  const named = [
    'Dagny Orlova was charged with arson at Lorne on Wednesday morning.',
    'Dagny Orlova, of Wexmere, was charged with arson at Lorne on Wednesday.',
  ];

  test('by what is told of both', () => {
    expect(
      participants(...named, 'The suspect was charged with arson at Lorne on Wednesday morning.'),
    ).toEqual(['low participants: Dagny Orlova | Dagny Orlova | The suspect']);
  });

  test('by how old they are', () => {
    expect(
      participants(
        'Dagny Orlova, 44, lost both her rowing boats in the boathouse fire.',
        'Among those who lost rowing boats in the boathouse fire was Dagny Orlova, 44.',
        'A 44-year-old teacher lost both her rowing boats in the boathouse fire.',
      ),
    ).toHaveLength(1);
  });

  test.each([
    [
      'who has the name elsewhere',
      'Orlova has rowed for years. The suspect was charged with arson at Lorne on Wednesday morning.',
    ],
    [
      'who tells something else of somebody',
      'The driver was freed without charges of arson at Lorne on Wednesday morning.',
    ],
    [
      'who names another right beside the words',
      'A rower, Ines Halloran, was charged with arson at Lorne on Wednesday morning.',
    ],
    ['who speaks of several', 'The suspects were charged with arson at Lorne on Wednesday morning.'],
  ])('not against an account %s', (_what, other) => {
    expect(participants(...named, other)).toEqual([]);
  });

  test('not somebody whom one account alone names', () => {
    expect(
      participants(
        'Dagny Orlova was charged with arson at Lorne on Wednesday morning.',
        'The suspect was charged with arson at Lorne on Wednesday morning.',
      ),
    ).toEqual([]);
  });
});
