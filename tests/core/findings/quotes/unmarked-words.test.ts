import { describe, expect, test } from 'vitest';
import { foundOfWords } from '../found.ts';

describe('words in marks here, and in the account’s own voice there', () => {
  const quoted =
    'The keeper “shut the northern sluice shortly before midnight,” police chief Paul Ebert said.';

  test('are found, of a longer quotation too', () => {
    const own = 'The keeper shut the northern sluice shortly before midnight.';
    expect(foundOfWords(quoted, own)).toEqual(['low quote-attribution: Paul Ebert | in its own voice']);
    expect(foundOfWords(`Police chief Paul Ebert said: “Nobody was told. ${own}”`, own)).toEqual([
      'low quote-attribution: Paul Ebert | in its own voice',
    ]);
  });

  test('are found where they stand together, and without a degree', () => {
    expect(
      foundOfWords(
        '“The mill should be considered cracked and very unsafe,” police chief Paul Ebert said.',
        'Rescuers kept away from the mill, which is considered cracked and unsafe, and from a second unsafe barn.',
      ),
    ).toContain('low quote-attribution: Paul Ebert | in its own voice');
  });

  test('are found beside a country in capitals', () => {
    expect(foundOfWords(quoted, 'The US keeper shut the northern sluice shortly before midnight.')).toEqual([
      'low quote-attribution: Paul Ebert | in its own voice',
    ]);
  });

  test.each([
    ['put down to somebody', 'The keeper shut the northern sluice shortly before midnight, Paul Ebert said.'],
    [
      'quoted in part',
      'The keeper “shut the northern sluice”. It was shut shortly before midnight by the keeper.',
    ],
    ['other words', 'The keeper opened the southern gate at midnight.'],
  ])('no finding: %s', (_name, other) => {
    expect(foundOfWords(quoted, other)).not.toContainEqual(expect.stringMatching(/in its own voice/));
  });

  test('are found where the other account too names somebody for them', () => {
    expect(
      foundOfWords(
        quoted,
        'The keeper shut the northern sluice shortly before midnight, Paul Ebert told reporters.',
      ),
    ).toEqual(['low quote-wording: Paul Ebert | without marks']);
  });

  test('two of them too, where both surely report one thing', () => {
    expect(
      foundOfWords(
        'Police chief Paul Ebert thanked growers for their “courage and endurance” during the night.',
        'Police chief Paul Ebert said he thanked growers for their courage and endurance during the night.',
      ),
    ).toEqual(['low quote-wording: Paul Ebert | without marks']);
  });

  test.each([
    [
      'somebody else',
      'Fire chief Mara Lindqvist said she thanked growers for their courage and endurance during the night.',
    ],
    [
      'with words between them',
      'Police chief Paul Ebert said he thanked growers for their courage, patience and endurance during the night.',
    ],
  ])('no finding: two of them from %s', (_name, other) => {
    expect(
      foundOfWords(
        'Police chief Paul Ebert thanked growers for their “courage and endurance” during the night.',
        other,
      ),
    ).not.toContainEqual(expect.stringMatching(/without marks/));
  });

  test('two of them from somebody whom neither names', () =>
    expect(
      foundOfWords(
        'An inside source thanked growers for their “courage and endurance” during the night.',
        'A source close to police said she thanked growers for their courage and endurance during the night.',
      ),
    ).toEqual([
      'low quote-wording: an inside source | without marks',
      'low quote-attribution: an inside source | a source close to police',
    ]));

  test('no finding: two words of which one says nothing by itself', () =>
    expect(
      foundOfWords(
        'Police chief Paul Ebert said of the flood at the mill: “No one was injured.”',
        'Police chief Paul Ebert said of the flood at the mill that no one was believed to be injured.',
      ),
    ).not.toContainEqual(expect.stringMatching(/without marks/)));

  test('no finding: a name in marks', () =>
    expect(
      foundOfWords(
        'Police chief Paul Ebert praised “The Laughing Northern Miller” as he opened the fair.',
        'The Laughing Northern Miller was shown as Paul Ebert opened the fair.',
      ),
    ).toEqual([]));
});
