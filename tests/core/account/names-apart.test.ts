import { expect, test } from 'vitest';
import { namesApart } from '../../../core/account/names-apart.ts';
import { plainAccount } from '../../plain-account.ts';

type Named = { readonly outlet?: string; readonly headline?: string; readonly file?: string };

const names = (...accounts: readonly Named[]): readonly string[] => [
  ...namesApart(
    accounts.map(({ outlet, headline, file = '' }, index) => ({
      ...plainAccount(`a${index + 1}`, 'The mill burnt down.', {
        outlet: outlet ?? null,
        headline: headline ?? null,
      }),
      file,
    })),
  ).values(),
];

test('accounts are called by their outlets', () => {
  expect(names({ outlet: 'Gull', headline: 'Fire' }, { outlet: 'Herald', headline: 'Fire' })).toEqual([
    'Gull',
    'Herald',
  ]);
});

test('two of one outlet go by their headlines', () => {
  expect(names({ outlet: 'Gull', headline: 'Fire' }, { outlet: 'Gull', headline: 'Mill burns' })).toEqual([
    'Fire',
    'Mill burns',
  ]);
});

test('prints of one story under its headline go by their files', () => {
  expect(names({ headline: 'Fire', file: 'one.txt' }, { headline: 'Fire', file: 'two.txt' })).toEqual([
    'one.txt',
    'two.txt',
  ]);
});

test('headlines that a sentence has no room to tell apart are not names', () => {
  const long = 'A mill that had stood by the river for two hundred years';
  expect(
    names({ headline: `${long} burns`, file: 'one.txt' }, { headline: `${long} falls`, file: 'two.txt' }),
  ).toEqual(['one.txt', 'two.txt']);
});

test('what nothing tells apart keeps its name', () => {
  expect(names({ headline: 'Fire', file: 'one.txt' }, { headline: 'Fire', file: 'one.txt' })).toHaveLength(2);
});

test('a file is called in one line', () => {
  expect(names({ file: 'mill\nfire.txt' })).toEqual(['mill fire.txt']);
});
