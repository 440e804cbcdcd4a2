import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { passagesOf } from '../../../core/passages.ts';
import { speechOf } from '../../../core/quotes/quotes.ts';

/** `speaker verb (channel): words` of all indirect speech. */
function drawn(...texts: readonly string[]): readonly string[] {
  const accounts = texts.map((text, index) =>
    readAccount({ id: `a${index + 1}`, file: `${index}.txt`, sha256: '', text }),
  );
  return speechOf(accounts, passagesOf(accounts)).indirect.map(
    ({ account, start, end, speaker, verb, channel }) =>
      `${speaker} ${verb}${channel === null ? '' : ` (${channel})`}: ${texts[Number(account.slice(1)) - 1]?.slice(start, end)}`,
  );
}

describe('indirect speech', () => {
  test.each([
    ['Jo Bloggs said that the bridge was closed.', 'Jo Bloggs said: the bridge was closed'],
    ['Jo Bloggs said the bridge was closed.', 'Jo Bloggs said: the bridge was closed'],
    ['Jo Bloggs warned on Monday that the bridge may fall.', 'Jo Bloggs warned: the bridge may fall'],
    ['Jo Bloggs insisted the bridge was safe.', 'Jo Bloggs insisted: the bridge was safe'],
    [
      'Jo Bloggs told reporters on Monday that the bridge was closed.',
      'Jo Bloggs told (reporters): the bridge was closed',
    ],
    ['Jo Bloggs told CNN the bridge was closed.', 'Jo Bloggs told (CNN): the bridge was closed'],
    [
      'Jo Bloggs said in a statement that the bridge was closed.',
      'Jo Bloggs said (statement): the bridge was closed',
    ],
    ['The bridge was closed, Jo Bloggs said on Monday.', 'Jo Bloggs said: The bridge was closed'],
    ['The bridge was closed, said Jo Bloggs.', 'Jo Bloggs said: The bridge was closed'],
    ['The bridge was closed, said Jo Bloggs, who runs the harbour.', 'Jo Bloggs said: The bridge was closed'],
    [
      'The bridge, Jo Bloggs said, was closed by force.',
      'Jo Bloggs said: The bridge, Jo Bloggs said, was closed by force',
    ],
    ['According to Jo Bloggs, the bridge was closed.', 'Jo Bloggs according to: the bridge was closed'],
    [
      'According to Jo Bloggs, the mayor, the bridge was closed.',
      'Jo Bloggs according to: the bridge was closed',
    ],
    ['The bridge was closed, according to Jo Bloggs.', 'Jo Bloggs according to: The bridge was closed'],
    ['Jo Bloggs called for an end to the strike.', 'Jo Bloggs called: an end to the strike'],
    ['Jo Bloggs urged the drivers to end the strike.', 'Jo Bloggs urged: the drivers to end the strike'],
    ['Jo Bloggs vowed to rebuild the old bridge.', 'Jo Bloggs vowed: rebuild the old bridge'],
    ['Jo Bloggs warned of a long and cold winter.', 'Jo Bloggs warned: a long and cold winter'],
    ['Jo Bloggs described the strike as a disaster.', 'Jo Bloggs described: the strike as a disaster'],
    [
      'Jo Bloggs accused the drivers of breaking their word.',
      'Jo Bloggs accused: the drivers of breaking their word',
    ],
    ['An official said the bridge was closed.', 'an official said: the bridge was closed'],
    ['Jo Bloggs, who says the ford is safe, denied the tale.', 'Jo Bloggs says: the ford is safe'],
    ['They met rowers, whom locals said had been warned.', 'locals said: had been warned'],
    ['Jo Bloggs went on to say that the bridge was closed.', 'Jo Bloggs say: the bridge was closed'],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toEqual([expected]);
  });

  test('ends where the account turns to what is said next', () => {
    expect(drawn('Jo Bloggs said the bridge was closed, adding that the tunnel was open.')).toEqual([
      'Jo Bloggs said: the bridge was closed',
      'Jo Bloggs adding: the tunnel was open',
    ]);
    expect(drawn('Jo Bloggs said the bridge was closed, while Ann Porter said the tunnel was open.')).toEqual(
      ['Jo Bloggs said: the bridge was closed', 'Ann Porter said: the tunnel was open'],
    );
    expect(drawn('Jo Bloggs said the bridge was closed and that the tunnel was open.')).toEqual([
      'Jo Bloggs said: the bridge was closed',
      'Jo Bloggs said: the tunnel was open',
    ]);
    expect(drawn('Jo Bloggs said the bridge was closed, according to CNN.')).toEqual([
      'Jo Bloggs said (CNN): the bridge was closed',
    ]);
  });

  test('what somebody is called ends where the account goes on', () => {
    expect(drawn('Jo Bloggs hailed the talks as a success, but offered no details of the plan.')).toEqual([
      'Jo Bloggs hailed: the talks as a success',
    ]);
  });

  test('a pronoun and an office are whoever is meant by them', () => {
    expect(drawn('Mary Miller came late. She said the bridge was closed.')).toEqual([
      'Mary Miller said: the bridge was closed',
    ]);
    expect(
      drawn('Foreign Minister Jo Bloggs left.', 'The foreign minister said the bridge was closed.'),
    ).toEqual(['Jo Bloggs said: the bridge was closed']);
  });

  test('whoever spoke without quotation marks is meant by the pronoun of the next quotation', () => {
    const text = 'Ann met Mark Brown. It was late, Peter Miller said. “We go home,” he added.';
    const account = readAccount({ id: 'a1', file: 'a.txt', sha256: '', text });
    expect(speechOf([account], passagesOf([account])).quotes.map(({ speaker }) => speaker)).toEqual([
      'Peter Miller',
    ]);
  });

  test.each([
    ['what is quoted', 'Jo Bloggs said the talks were “productive”.'],
    ['what is quoted whole', 'Jo Bloggs said: “The bridge was closed by force.”'],
    ['a question', 'Did Jo Bloggs say that the bridge was closed?'],
    ['what was not said', 'Jo Bloggs did not say that the bridge was closed.'],
    ['a denial', 'Jo Bloggs denied that the bridge was closed.'],
    ['a refusal', 'Jo Bloggs refused to say that the bridge was closed.'],
    ['what may be said', 'Jo Bloggs may say that the bridge was closed.'],
    ['a condition', 'If Jo Bloggs says that the bridge was closed, all go home.'],
    ['nobody', 'Nobody said the bridge was closed.'],
    ['a thought', 'Jo Bloggs thought that the bridge was closed.'],
    ['an occasion before', 'Jo Bloggs said in March that the bridge was closed.'],
    ['an occasion before, behind', 'The bridge was closed, Jo Bloggs said last year.'],
    ['the past of the past', 'Jo Bloggs had said that the bridge was closed.'],
    ['two people', 'Jo Bloggs and Ann Porter said that the bridge was closed.'],
    ['who is named beside a quotation', '“We go home now,” the mayor of the town, Jo Bloggs, said.'],
    ['a story', 'The film tells the story of a girl who leaves the bridge.'],
    ['no clause', 'Jo Bloggs said nothing about the old bridge.'],
    ['a thing', 'The 35 points that the bridge was closed for are new.'],
    ['a deed', 'Jo Bloggs announced a plan that would close the bridge.'],
  ])('is not %s', (_why, text) => {
    expect(drawn(text)).toEqual([]);
  });

  test('a date of what is told of is no occasion before', () => {
    expect(drawn('Jo Bloggs said the bridge was closed in March.')).toEqual([
      'Jo Bloggs said: the bridge was closed in March',
    ]);
  });
});
