import { expect, test } from 'vitest';
import { isPastForm, regularForm } from '../../../core/contradiction/base-forms.ts';

test('a plural or a comparative has a regular form, and is no past', () => {
  const words = ['took', 'begun', 'women', 'people', 'further', 'lives'];
  expect(words.map(regularForm)).toEqual(['take', 'begin', 'woman', 'person', 'far', 'life']);
  expect(words.filter(isPastForm)).toEqual(['took', 'begun']);
});
