import { expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { passagesOf } from '../../../core/passages.ts';
import { quotesOf } from '../../../core/quotes/quotes.ts';
import { processorTime } from '../../processor-time.ts';

/** A long sentence that tells of many people, and as long a row of quotations that nobody is named for. */
function behindLongSentence(count: number) {
  const sentence = Array.from({ length: count }, (_each, at) => `Ann Page met Bob Reyes at gate ${at}`);
  const row = Array.from({ length: count }, (_each, at) => `“we go ${at} on”`);
  const text = `${sentence.join(' and ')}.\n\n${row.join(' ')}`;
  return [readAccount({ id: 'a1', file: 'one.txt', sha256: '', text })];
}

test('many quotations behind a long sentence read it once', { timeout: 60_000 }, () => {
  const time = (count: number): number => {
    const accounts = behindLongSentence(count);
    const passages = passagesOf(accounts);
    return processorTime(() => quotesOf(accounts, passages));
  };
  time(200);
  const small = time(200);
  expect(time(800)).toBeLessThan(10 * Math.max(small, 15));
});
