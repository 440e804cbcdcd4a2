import { expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { factsOf } from '../../../core/facts/facts.ts';
import { saidOn } from '../../../core/facts/said-on.ts';
import { passagesOf } from '../../../core/passages.ts';
import { quotesOf } from '../../../core/quotes/quotes.ts';

test.each([
  ['Jo Bloggs wrote on Telegram late on 3 March 2024 that talks were “hard but fair”.', ['2024-03-03']],
  ['On 3 March 2024, Jo Bloggs said the talks were “hard but fair”.', ['2024-03-03']],
  ['“The talks were hard but fair,” Jo Bloggs told reporters on 3 March 2024.', ['2024-03-03']],
  // of the talks, not of saying
  ['Jo Bloggs said the talks of 3 March 2024 were “hard but fair”.', []],
  ['Jo Bloggs said: “We met on 3 March 2024.”', []],
  ['Jo Bloggs said the talks were “hard but fair”. They began on 3 March 2024.', []],
])('when it was said, where the sentence says so: %s', (text, expected) => {
  const accounts = [readAccount({ id: 'a1', file: '1', sha256: '', text })];
  const passages = passagesOf(accounts);
  const quotes = quotesOf(accounts, passages);
  expect(quotes).toHaveLength(1);
  expect([...saidOn(accounts, passages, quotes, factsOf(accounts, passages)).values()]).toEqual(expected);
});
