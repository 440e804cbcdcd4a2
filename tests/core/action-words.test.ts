import { describe, expect, test } from 'vitest';
import { actionShare } from '../../core/words/action-words.ts';

describe('words that tell of something done or happening', () => {
  test.each(['arrested', 'killing', 'shot', 'dies', 'trial', 'earthquakes'])('%s mostly does', (word) => {
    expect(actionShare(word)).toBeGreaterThan(0.8);
  });

  test.each(['house', 'river', 'minister', 'evening', 'yellow', 'zzyzx'])(
    '%s seldom or never does',
    (word) => {
      expect(actionShare(word)).toBeLessThan(0.3);
    },
  );

  test('a noun that is also a verb lies in between', () => {
    expect(actionShare('record')).toBeGreaterThan(0.2);
    expect(actionShare('record')).toBeLessThan(0.8);
  });
});
