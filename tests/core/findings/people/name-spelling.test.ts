import { describe, expect, test } from 'vitest';
import { flood, foundAfter, foundOfWords } from '../found.ts';
import { findingsOfLines } from '../told-review.ts';

const spellings = foundAfter(flood, ['name-spelling']);

test('spellings of a name, once for each account', () => {
  expect(findingsOfLines('Ivan Zelensky spoke. Zelensky left.', 'Ivan Zelenskyy spoke.')).toEqual([
    'low name-spelling: a1 Zelensky, a2 Zelenskyy',
  ]);
  expect(findingsOfLines('She left Kiev.', 'She left Kyiv.')).toEqual([
    'low name-spelling: a1 Kiev, a2 Kyiv',
  ]);
  expect(findingsOfLines('She left the U.S.', 'She left America.')).toEqual([]);
});

describe('one name spelt in two ways', () => {
  const about = (name: string): string => `Engineer ${name} opened the sluice at Wexmere on Tuesday night.`;

  test.each([
    ['Marko Tesich', 'Marko Tesic'],
    ['Nives Barlj', 'Nives Barjl'],
    ['Anna Holden', 'Anna Holdin'],
  ])('%s and %s', (one, other) => {
    expect(foundOfWords(about(one), about(other))).toEqual([expect.stringMatching(/^low name-spelling/)]);
  });

  test('two people are not', () => {
    expect(foundOfWords(about('Anna Holden'), about('Anna Bolden'))).toEqual([]);
    expect(foundOfWords(about('Anna Holden'), about('Maria Holdin'))).toEqual([]);
    const both = `${about('Anna Holden')} ${about('Anna Holdin')}`;
    expect(foundOfWords(both, both)).toEqual([]);
  });
});

describe('people', () => {
  const about = (name: string): string => `Engineer ${name} opened the sluice at Wexmere on Tuesday night.`;

  test.each([
    ['capitals inside', 'LaVerna Holden', 'Laverna Holden'],
    ['a hyphen', 'Rosa Marl-Dupin', 'Rosa Marl Dupin'],
    ['given names that begin alike', 'Brion Holden', 'Bryont Holden'],
    ['given names of one origin', 'Katherina Holden', 'Kathlyn Holden'],
    ['an article', 'Nasser al-Rahbi', 'Nasser Al Rahby'],
    ['a surname after another system', 'Deniz Kovaca', 'Deniz Kovadja'],
    ['both words after another system', 'Sacha Marushic', 'Sasha Marusic'],
    ['a middle name', 'Lena Ruth Mordane', 'Lena Mordane'],
    ['a middle initial', 'Lena R. Mordane', 'Lena Mordane'],
    ['a nickname in quotation marks', 'Walter “Brion” Holden', 'Brion Holden'],
    ['a nickname in brackets', 'Walter James (Brion) Holden', 'Brion Holden'],
  ])('%s: %s and %s', (_what, one, other) => {
    expect(spellings(about(one), about(other))).toEqual([expect.stringMatching(/^low name-spelling/)]);
  });

  test.each([
    ['a short form', 'Dave Holden', 'David Holden'],
    ['a nickname that only one tells', 'Walter “Brion” Holden', 'Walter Holden'],
    ['capitals throughout', 'ANNA HOLDEN', 'Anna Holden'],
    ['accents', 'Anna Šarel', 'Anna Sarel'],
    ['other given names', 'Brion Holden', 'Walter Holden'],
    ['initials', 'Lena M.', 'Lina M.'],
    ['an article that one leaves out', 'Nasser Al Rahbi', 'Nasser Rahbi'],
    ['surnames of one beginning', 'Deniz Kovaca', 'Deniz Kovarovic'],
    ['middle initials of two people', 'Lena R. Mordane', 'Lena T. R. Mordane'],
  ])('no other spelling: %s', (_what, one, other) => {
    expect(spellings(about(one), about(other))).toEqual([]);
  });

  test('a family is told by an account that names both', () => {
    const both = `${about('Katherina Holden')} ${about('Kathlyn Holden')}`;
    expect(spellings(both, about('Kathlyn Holden'))).toEqual([]);
  });
});

test('three ways of one name are one finding', () => {
  const about = (name: string): string =>
    `Engineer ${name} Holden opened the sluice at Wexmere on Tuesday night.`;
  expect(spellings(about('Laverna'), about('LaVerna'), about('Laverrna'))).toHaveLength(1);
});

describe('other names', () => {
  test.each([
    ['Millers call the gate “Wexy”.', 'The gate is called Wexe by its millers.'],
    ['The pump was sold by Halden Millcom.', 'The pump was sold by Halden MillCom.'],
    ['The barge Salahadin brought stone.', 'The barge Salahaddin brought stone.'],
    ['The gate is run by Water-Gard.', 'A Watergard engineer runs the gate.'],
    ['The gate is run by Water - Gard.', 'A Watergard engineer runs the gate.'],
    ['The Water Gard alarm rang.', 'A Watergard engineer heard the alarm.'],
  ])('%s %s', (one, other) => {
    expect(spellings(one, other)).toEqual([expect.stringMatching(/^low name-spelling/)]);
  });

  test.each([
    ['a country and its people', 'Stone came from Somalia.', 'The Somali barge brought stone.'],
    ['ordinary words in capitals', 'The Mill Trust paid.', 'The Mile Trust paid.'],
    ['both in one account', 'Farms in Wexley and Wexlay.', 'Farms in Wexlay.'],
    ['parts of two names', 'The Linea Wexmara paid.', 'The Wexmaria Monitor wrote so.'],
    ['hyphens at the end of a line', 'The Polytechnic gave pumps.', 'The Poly-technic gave pumps.'],
    ['a name that each account writes in both ways', 'Water-Gard came. Watergard left.', 'Watergard left.'],
    ['a place of one account', 'Stone came from Alexandria.', 'The pumps of Alexandra were old.'],
  ])('no other spelling: %s', (_what, one, other) => {
    expect(spellings(one, other)).toEqual([]);
  });
});

test('a place and a given name that is like it', () => {
  const from = 'The stone came from Alexandria by barge.';
  expect(spellings(from, 'The pilot, Alexandra Holden, saw a barge.', from)).toEqual([]);
});

test('a place that most accounts know, and one account writes like no place', () => {
  const from = (place: string): string => `The stone came from ${place} by barge.`;
  expect(spellings(from('Alexandria'), from('Alexandra'), from('Alexandria'))).toEqual([
    'low name-spelling: Alexandria | Alexandra | Alexandria',
  ]);
});

describe('a slip inside one account', () => {
  test('once, where it is written otherwise again and again', () => {
    const often = 'Lena Mordane came. Mordane saw the sluice, and Mordane left.';
    expect(spellings(`${often} Mordene paid.`)).toEqual(['low name-spelling: Mordane | Mordene']);
    expect(spellings(`${often} Mordene paid, and Mordene went.`)).toEqual([]);
  });

  const medal = (name: string): string => `She won the ${name} et Fonte medal in spring.`;
  const twice = 'The Pro Valdesia et Fonte medal is old, and the Pro Valdesia medal is of brass.';

  test('beside the same word of the name', () => {
    expect(spellings(`${medal('Pro Valdessia')} ${twice}`)).toEqual([
      'low name-spelling: Valdessia | Valdesia',
    ]);
  });

  test.each([
    ['beside other words', `${medal('Nova Valdessia')} ${twice}`],
    ['told twice each', `${medal('Pro Valdessia')} ${medal('Pro Valdessia')} ${twice}`],
    ['more letters', `${medal('Pro Valmeria')} ${twice}`],
    [
      'one and many',
      'The Upper Marren rose. Old songs of Upper Marrens rose too, and the Upper Marren fell.',
    ],
  ])('no finding: %s', (_what, text) => expect(spellings(text)).toEqual([]));
});
