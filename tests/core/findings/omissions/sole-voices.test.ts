import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../../core/account/account.ts';
import { analyse } from '../../../../core/analyse.ts';

const told = [
  'The harbour of Lorne was flooded on Tuesday night, and forty boats were lost.',
  'Mayor Paul Smith said that the town would rebuild the quay before winter.',
  'The water rose within an hour and reached the fish market at midnight.',
  'Rescuers brought nine sailors ashore with ropes.',
  'The ferry to Vesk will not sail before Sunday.',
  'Schools in the lower town remain shut until further notice.',
];

/** What is heard in one account alone, of four that tell the same otherwise. */
function heardIn(own: readonly string[], others: readonly string[] = []): readonly string[] {
  const accounts = [[...told, ...own], [...told, ...others], told, told].map((lines, index) =>
    readAccount({
      id: `a${index + 1}`,
      file: `account ${index + 1}.txt`,
      sha256: `${index}`,
      text: lines.join('\n\n'),
    }),
  );
  return analyse(accounts)
    .findings.filter(({ summary }) => summary.includes(' hears '))
    .map(
      ({ summary, sides, silent }) =>
        `${/hears (.*?) \(/u.exec(summary)?.[1]}: ${sides.length}, not ${silent.join(' ')}`,
    );
}

const engineer = [
  '“Both pumps had failed the inspection,” said Ann Porter, a retired engineer.',
  '“I warned the owners in writing, and nobody cared,” Porter said.',
];

describe('whom one account alone hears', () => {
  test('in several sentences and on something of weight', () => {
    expect(heardIn(engineer)).toEqual(['Ann Porter: 2, not a2 a3 a4']);
  });

  test('is not told where another account names them too, in another spelling even', () => {
    expect(heardIn(engineer, ['Among the guests was Ann Porter.'])).toEqual([]);
    expect(heardIn(engineer, ['Among the guests was Ann Proter.'])).toEqual([]);
  });

  test('is not told of who is heard in passing, or on nothing of weight', () => {
    expect(heardIn(engineer.slice(0, 1))).toEqual([]);
    expect(
      heardIn([
        '“My garden looks like a lake,” said Ann Porter, a retired engineer.',
        '“The ducks seem to like it,” Porter said.',
      ]),
    ).toEqual([]);
  });

  test('is not told where two people have one surname, for the words may be of either', () => {
    expect(heardIn([...engineer, 'Paul Porter, 61, owns the shipyard.'])).toEqual([]);
  });
});
