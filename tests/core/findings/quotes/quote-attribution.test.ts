import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../../core/account/account.ts';
import { analyse } from '../../../../core/analyse.ts';
import { flood, foundOfWords } from '../found.ts';
import { findingsIn } from '../told-review.ts';

describe('one utterance with two speakers', () => {
  test('the same words of two people', () => {
    const words = 'this is the hardest part of the road';
    const findings = findingsIn({
      told: [{ text: `Ann Porter said: “${words}”` }, { text: `John Ellis said: “${words}”` }],
      utterances: [
        [
          { account: 0, words, speaker: 'Ann Porter' },
          { account: 1, words, speaker: 'John Ellis' },
        ],
      ],
    });
    expect(findings).toEqual(['high quote-attribution: a1 Ann Porter, a2 John Ellis']);
  });

  test.each([
    ['a mother who tells what her daughter said', 'Ann Porter told how John Ellis cried: “WORDS”'],
    ['nobody who is named', 'He wrote: “WORDS”'],
  ])('no finding where a speaker may be the wrong one: %s', (_name, line) => {
    const words = 'this is the hardest part of the road';
    const findings = findingsIn({
      told: [
        { text: `Ann Porter said: “${words}”` },
        { text: `${line.replace('WORDS', words)}\nJohn Ellis left.` },
      ],
      utterances: [
        [
          { account: 0, words, speaker: 'Ann Porter' },
          { account: 1, words, speaker: 'John Ellis' },
        ],
      ],
    });
    expect(findings).toEqual([]);
  });
});

describe('the same words of two people', () => {
  const words = 'There was no warning. It was the dog that woke us all that winter night';

  test('in whole or in part', () => {
    const whole = `“${words},” grower Nora Finch said.`;
    expect(foundOfWords(whole, whole, `“${words},” Paul Ebert said.`)).toEqual([
      'high quote-attribution: Nora Finch | Nora Finch | Paul Ebert',
    ]);
    expect(
      foundOfWords(whole, 'Paul Ebert said that “it was the dog that woke us all that winter night”.'),
    ).toEqual([expect.stringMatching(/quote-attribution: Nora Finch \| Paul Ebert/)]);
  });

  test('a pronoun stands for the one whom the sentence before names', () => {
    expect(
      foundOfWords(
        `“${words},” grower Nora Finch said.`,
        `Paul Ebert said that the village was asleep.\n\n“${words},” he said.`,
      ),
    ).toEqual([expect.stringMatching(/^high quote-attribution: Nora Finch \| Paul Ebert/)]);
  });

  test('not one person with a hyphen and without', () => {
    expect(
      foundOfWords(`“${words},” grower Nora Finch Ebert said.`, `“${words},” grower Nora Finch-Ebert said.`),
    ).not.toContainEqual(expect.stringMatching(/quote-attribution/));
  });

  test('not what one account has of both, nor a phrase', () => {
    const both = `“${words},” grower Nora Finch said. “${words},” Paul Ebert said.`;
    expect(foundOfWords(both, `“${words},” Paul Ebert said.`)).not.toContainEqual(
      expect.stringMatching(/^high quote-attribution/),
    );
    expect(
      foundOfWords('Nora Finch spoke of “a long night”.', 'Paul Ebert spoke of “a long night”.'),
    ).toEqual([]);
  });

  test('not one person spelt in two ways', () => {
    expect(
      foundOfWords(`“${words},” grower Dmitry Saranov said.`, `“${words},” grower Dmitriy Saranov said.`),
    ).not.toContainEqual(expect.stringMatching(/quote-attribution/));
  });
});

test('words given to two people are shown with the sentences that say so', () => {
  const words = 'We came to save the trees and not to count them';
  const accounts = [
    `“${words},” its warden, Ada Coyle, said.`,
    `In an interview later on grower Nora Finch said: “${words}.”`,
  ].map((told, index) =>
    readAccount({
      id: `a${index + 1}`,
      file: `${index}.txt`,
      sha256: `${index}`,
      text: `${flood}\n\n${told}`,
    }),
  );
  const [finding] = analyse(accounts).findings.filter(({ kind }) => kind === 'quote-attribution');
  expect(finding?.sides.map(({ text }) => text)).toEqual([
    expect.stringContaining('its warden, Ada Coyle, said'),
    expect.stringContaining('In an interview later on grower Nora Finch said'),
  ]);
  expect(finding?.summary).toContain(`“${words}”`);
});
