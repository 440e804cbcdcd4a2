import { expect, test } from 'vitest';
import { edgeCreditOf } from '../../../core/quotes/edge-credits.ts';

const told = 'The lamp went out before the boat turned';

test.each([
  [`${told}, the harbour log book report says.`, 'the harbour log book report'],
  [`${told}, her agent Nora Finch said in a statement.`, 'her agent Nora Finch'],
  [`${told}, Mayor Paul Ebert told a news conference in Halden.`, 'Mayor Paul Ebert'],
  [`${told}, said Paul Ebert.`, 'Paul Ebert'],
  [`${told}, according to court records.`, 'court records'],
  [`${told}, officials said.`, 'officials'],
])('%s', (sentence, source) => {
  const edge = edgeCreditOf(sentence);
  expect(edge?.source).toBe(source);
  expect(sentence.slice(edge?.told.start, edge?.told.end)).toBe(
    sentence.includes('according') ? `${told}, ` : told,
  );
});

test('a source at the beginning', () => {
  const sentence = 'According to the charges, the lamp went out before the boat turned.';
  const edge = edgeCreditOf(sentence);
  expect(edge?.source).toBe('the charges');
  expect(sentence.slice(edge?.told.start, edge?.told.end)).toContain('the lamp went out');
});

test.each([
  [`${told}, and no injuries were reported.`],
  [`${told}, “the keeper said,” and all was dark.`],
  [`${told}, which nobody said.`],
  [`${told}, according to plan and to what they knew, and then it sank.`],
])('no source: %s', (sentence) => {
  expect(edgeCreditOf(sentence)).toBeNull();
});
