import { expect, test } from 'vitest';
import { markedAgainst } from '../../renderer/model/wording.ts';

const marked = (base: string, text: string): readonly string[] =>
  markedAgainst(base, text).differences.map(({ start, end }) => text.slice(start, end));

test('where most words agree every differing word is marked, small ones too', () => {
  const [base, text] = ['The plan was read on Monday in Rome.', 'The plan is read on Tuesday in Rome.'];
  expect(markedAgainst(base, text).wording).toBe('near');
  expect(marked(base, text)).toEqual(['is', 'Tuesday']);
});

test('in an independent telling only words that say something are marked', () => {
  const [base, text] = [
    'The plan was read out.',
    'They spoke of the fire and the flood in the plan of her party.',
  ];
  expect(markedAgainst(base, text).wording).toBe('far');
  for (const words of marked(base, text)) expect(words).not.toMatch(/\b(?:of|the|and|in|her|they)\b/i);
  expect(marked(base, text)).toContain('fire');
});

test('the same words carry no mark', () => {
  expect(markedAgainst('It rained.', '“It rained.”')).toEqual({ wording: 'same', differences: [] });
});
