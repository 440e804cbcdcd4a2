import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { passagesOf } from '../../../core/passages.ts';
import { quotesOf } from '../../../core/quotes/quotes.ts';
import { utterancesOf } from '../../../core/utterances.ts';

/** The sizes of the utterances that texts have, one account each. */
function sizes(...texts: readonly string[]): readonly number[] {
  const accounts = texts.map((text, index) =>
    readAccount({ id: `a${index + 1}`, file: `${index}`, sha256: '', text }),
  );
  const quotes = quotesOf(accounts, passagesOf(accounts));
  return utterancesOf(accounts, quotes).map(({ members }) => members.length);
}

describe('the same words, whoever is named for them', () => {
  test.each([
    [
      'words of one meaning',
      '“The long march begins at dawn,” Jo Bloggs said.',
      '“The long march starts now,” Jo Bloggs said.',
    ],
    [
      'a sentence translated twice',
      '“No sum can repay such a debt,” Jo Bloggs said.',
      '“No amount could settle such a debt,” Jo Bloggs said.',
    ],
    [
      'a sentence that each outlet puts in words of its own',
      '“They are draining our lake while our boats rot in the reeds,” Jo Bloggs said.',
      '“They’re emptying our lake for good while our nets rot in the sheds,” Jo Bloggs said.',
    ],
    [
      'a sentence, and the same among others',
      '“I hope the children keep the orchard as it stood,” Jo Bloggs said.',
      '“I hope that the orchard is kept as it stood when we were young. Nobody asked for a road through it, or for lamps. My brother planted every tree.” Jo Bloggs said.',
    ],
    [
      'a contraction',
      '“They will be mending the nets by spring,” Jo Bloggs said.',
      '“They’ll mend the nets by spring,” Jo Bloggs said.',
    ],
    [
      'what a person is, before the name',
      '“The water came up through the floor,” said baker Jo Bloggs.',
      'Baker Jo Bloggs, 34, wept: “Water came through the floor.”',
    ],
    [
      'a ministry, and its spokeswoman',
      '“A surprising second chance,” the Foreign Ministry called it.',
      'Foreign Ministry spokeswoman Jo Bloggs spoke of “a surprising chance”.',
    ],
    [
      'two people, word for word',
      '“There was no warning. It was the dog that woke us,” said Jo Bloggs.',
      '“There was no warning. It was the dog that woke us,” said Ann Porter.',
    ],
    [
      'two people, but for one word',
      '“The keeper lost his lamp and his dog in the flood that night,” said Jo Bloggs.',
      '“The keeper lost his lamp and his dog in the storm that night,” said Ann Porter.',
    ],
    [
      'a chant, and nobody named for it',
      'Marchers chanted “Hands off our park!” at noon.',
      '“Hands off our park,” the banners said.',
    ],
  ])('%s', (_name, one, other) => {
    expect(sizes(one, other)).toEqual([2]);
  });

  test.each([
    [
      'what two people say on such a day',
      '“Our thoughts and prayers are with the families,” Jo Bloggs said.',
      '“Our thoughts and prayers are with the families,” Ann Porter said.',
    ],
    [
      'two sentences of one person with a word in common',
      '“The march begins at dawn,” Jo Bloggs said.',
      '“Nobody will stop this march of ours through the valley,” Jo Bloggs said.',
    ],
    [
      'a short phrase of two people',
      '“It was a good meeting,” Jo Bloggs said.',
      'Ann Porter called it “a good meeting”.',
    ],
    ['a phrase of a source', 'Jo Bloggs saw “tangible progress”.', 'A source saw “tangible progress”.'],
  ])('not: %s', (_name, one, other) => {
    expect(sizes(one, other)).toEqual([]);
  });

  test('not words that one account gives to both', () => {
    const words = '“The river was never this high before,”';
    expect(sizes(`${words} Jo Bloggs said. ${words} Ann Porter said.`, `${words} Ann Porter said.`)).toEqual([
      2,
    ]);
  });

  test('a heading shortens what is quoted below', () => {
    const account =
      '# “No warning, just dog”\n\nBy Pat Smith\n\n“There was no warning. It was the dog that woke us,” said Jo Bloggs.';
    expect(sizes(account, '“There was no warning. It was the dog that woke us,” said Jo Bloggs.')).toEqual([
      3,
    ]);
  });
});
