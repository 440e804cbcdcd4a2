import { expect, test } from 'vitest';
import { countedPhrase } from '../../../../core/findings/numbers/counted-phrase.ts';

test.each([
  ['a line below that begins anew', 'Blast at the mill kills four\nDelmar Times', 'four'],
  ['a line that is only broken', 'The blast killed four\nworkers at the mill', 'four workers'],
])('what is counted stands beside its number: %s', (_what, text, phrase) => {
  const start = text.indexOf('four');
  expect(countedPhrase(text, { start, end: start + 'four'.length })).toBe(phrase);
});
