import { expect, test } from 'vitest';
import type { Account, Quote } from '../../core/model.ts';
import { quoteLedger } from '../../renderer/model/quote-ledger.ts';
import { indexReview } from '../../renderer/model/review-index.ts';
import { account, analysis } from './accounts.ts';

const one = account('a', 'Ann said: "We made progress."');
const two = account('b', 'Ann said that they had made progress.');

function said(id: string, of: Account, words: string): Quote {
  const start = of.text.indexOf(words);
  const end = start + words.length;
  return { id, account: of.id, start, end, speaker: 'Ann', verb: 'said', channel: null };
}

const found = analysis({
  quotes: [said('q1', one, 'We made progress.')],
  indirect: [said('i1', two, 'they had made progress')],
  utterances: [{ id: 'u1', speaker: 'Ann', members: ['q1'], paraphrases: ['i1'], verbatim: true }],
});

test('a paraphrase stands in the row of the quotation, behind it, compared with none', () => {
  const [entry, ...others] = quoteLedger(indexReview([one, two], found));
  expect(others).toEqual([]);
  expect(entry?.renderings).toMatchObject([
    { relation: 'fullest', text: 'We made progress.' },
    { relation: 'paraphrase', text: 'they had made progress', differences: [] },
  ]);
  expect([entry?.accounts, entry?.quoting]).toEqual([2, 1]);
});

test('no row is left of a paraphrase when the account has gone that quotes the words', () => {
  expect(quoteLedger(indexReview([two], found))).toEqual([]);
});
