import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../../core/account/account.ts';
import { analyse } from '../../../../core/analyse.ts';
import { foundBetween } from '../found.ts';

const opening = 'The orchard at Wexmere was flooded on Tuesday, and two hundred trees were lost.';
const texts = (...of: readonly string[]): readonly string[] => of.map((text) => `${opening}\n\n${text}`);
const channelsIn = (...of: readonly string[]): readonly string[] => foundBetween(texts(...of), ['channel']);

const words = '“We came to save the trees and not to count them,”';

describe('where and by what words came out', () => {
  test.each([
    [
      'state television and reporters',
      `${words} grower Nora Finch told state television.`,
      `${words} grower Nora Finch told reporters.`,
    ],
    [
      'two places',
      `${words} grower Nora Finch said at Halden airport.`,
      `${words} grower Nora Finch said outside the church.`,
    ],
    [
      'a place and a statement',
      `${words} grower Nora Finch said at Halden airport.`,
      `${words} grower Nora Finch said in a statement.`,
    ],
  ])('%s', (_name, one, other) => {
    expect(channelsIn(one, other)).toEqual([expect.stringMatching(/^low channel: .+ \| .+/)]);
  });

  test.each([
    [
      'reporters stand somewhere',
      `${words} grower Nora Finch told reporters.`,
      `${words} grower Nora Finch said at Halden airport.`,
    ],
    [
      'an interview is broadcast',
      `${words} grower Nora Finch said in an interview.`,
      `${words} grower Nora Finch told state television.`,
    ],
    [
      'one of them tells nothing',
      `${words} grower Nora Finch said at Halden airport.`,
      `${words} grower Nora Finch said.`,
    ],
  ])('no difference: %s', (_name, one, other) => {
    expect(channelsIn(one, other)).toEqual([]);
  });
});

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

test('words given to two people are shown with the sentences that say so', () => {
  const accounts = texts(
    `${words} its warden, Ada Coyle, said.`,
    `In an interview later on grower Nora Finch said: ${words.replace(',”', '.”')}`,
  ).map((text, index) =>
    readAccount({ id: `a${index + 1}`, file: `${index}.txt`, sha256: `${index}`, text }),
  );
  const [finding] = analyse(accounts).findings.filter(({ kind }) => kind === 'quote-attribution');
  expect(finding?.sides.map(({ text }) => text)).toEqual([
    expect.stringContaining('its warden, Ada Coyle, said'),
    expect.stringContaining('In an interview later on grower Nora Finch said'),
  ]);
  expect(finding?.summary).toContain('“We came to save the trees and not to count them”');
});

describe('a word of several people, or of one', () => {
  const ofOne = '“It was a successful harvest,” grower Nora Finch said.';

  test('officials of both sides, described where a verb of calling has them for its subject', () => {
    expect(
      foundBetween(
        texts('Top Lornian and Veskan officials met on Sunday, hailing the harvest as “successful”.', ofOne),
        ['quote-attribution'],
      ),
    ).toEqual(['medium quote-attribution: several | Nora Finch']);
  });

  test.each([
    ['the one who said it here says it there', '“Successful,” grower Nora Finch called the harvest.'],
    [
      'two people said it',
      `Top Lornian and Veskan officials hailed it as “successful”.\n\n“Successful,” Ada Coyle said.`,
    ],
  ])('no difference: %s', (_name, other) => {
    expect(foundBetween(texts(other, ofOne), ['quote-attribution'])).toEqual([]);
  });
});

describe('words in quotation marks in a heading', () => {
  const headed = (heading: string, ...sentences: readonly string[]): string =>
    `${heading}\n\n${opening}\n\n${sentences.join('\n\n')}`;
  const worker = 'One grower said a leaking drum had been reported to the council on Friday.';
  const found = (text: string): readonly string[] => foundBetween([text], ['quote-wording']);

  test('that nobody says in the report', () => {
    expect(found(headed('Flood was a scandal: council ‘ignored leaking drum for days’', worker))).toEqual([
      `low quote-wording: in quotation marks | ${worker.slice(0, -1)}`,
    ]);
  });

  test.each([
    ['they are only shortened', '“They ignored a leaking drum for four days,” Nora Finch said.'],
    ['hardly a word of them is in the report', 'Nora Finch said the drum was old.'],
  ])('no finding: %s', (_name, sentence) => {
    expect(found(headed('Flood was a scandal: council ‘ignored leaking drum for days’', sentence))).toEqual(
      [],
    );
  });
});
