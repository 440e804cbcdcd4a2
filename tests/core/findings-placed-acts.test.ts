import { describe, expect, test } from 'vitest';
import { foundBetween } from './found.ts';

const opening = 'A brass bell was stolen from the lighthouse at Lorne on Tuesday, the keeper says.';
const places = (...texts: readonly string[]): readonly string[] =>
  foundBetween(
    texts.map((text) => `${opening}\n\n${text}`),
    ['place'],
  );

describe('one act in several places', () => {
  test.each([
    [
      'two nouns',
      'The stolen bell was discovered in a quarry on Thursday morning.',
      'The stolen bell was discovered on Thursday in a barber’s cellar.',
      'low place: discovered in a quarry | discovered on Thursday in a barber’s cellar',
    ],
    [
      'a vague word and a name',
      'Suspected thief Aldo Marsh was arrested nearby for taking it.',
      'Suspected thief Aldo Marsh was arrested at Wexmere Pier for taking it.',
      'low place: arrested nearby | arrested at Wexmere Pier',
    ],
    [
      'a street and its town',
      'The thieves emptied the lamp shop in Wexmere High Street before dawn.',
      'The thieves emptied the lamp shop in Wexmere before dawn.',
      'low place: emptied the lamp shop in Wexmere High Street | emptied the lamp shop in Wexmere',
    ],
    [
      'a town and its country',
      'Bell founder Aldo Marsh was born in Lyon, France, in 1950.',
      'Bell founder Aldo Marsh was born to poor shepherds in France in 1950.',
      'low place: born in Lyon, France | born to poor shepherds in France',
    ],
  ])('%s', (_what, one, other, finding) => {
    expect(places(one, other)).toEqual([finding]);
  });

  test.each([
    [
      'one place in two words',
      'The stolen bell was discovered in a flat on Thursday.',
      'The stolen bell was discovered in an apartment on Thursday.',
    ],
    [
      'a noun for any place',
      'The stolen bell was discovered in a quarry on Thursday.',
      'The stolen bell was discovered at the site on Thursday.',
    ],
    [
      'one account that has both',
      'The stolen bell was discovered in a cellar on Thursday, below the old quarry.',
      'The stolen bell was discovered in a quarry on Thursday.',
    ],
    [
      'two things',
      'The stolen bell was discovered in a quarry on Thursday.',
      'A rusty van was discovered in a cellar on Thursday.',
    ],
    [
      'another time',
      'The keeper was married in a barn years ago.',
      'The keeper was married in a cabin on Thursday.',
    ],
    [
      'only what lies around it',
      'The stolen bell was discovered in a quarry on Thursday.',
      'The stolen bell was discovered in a quarry near Wexmere on Thursday.',
    ],
  ])('nothing of %s', (_what, one, other) => {
    expect(places(one, other)).toEqual([]);
  });
});
