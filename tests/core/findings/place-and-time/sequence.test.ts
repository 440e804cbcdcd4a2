import { describe, expect, test } from 'vitest';
import { linkedPair, valuesFound } from '../told-review.ts';

describe('before or after', () => {
  test.each([
    [
      'when',
      'The coach Ann Porter resigned before the match.',
      'The coach Ann Porter resigned after the match.',
      'sequence before|after',
    ],
    [
      'opening or closing',
      'Opening the hearing, Ann Porter warned that the patience of the port was short.',
      'Ann Porter warned at the end of the session that the patience of the port was short.',
      'sequence as it began|after',
    ],
    [
      'coming or going',
      'On arrival, Ann Porter said that the door to the port was open.',
      'Before leaving, Ann Porter said that the door to the port was open.',
      'sequence before|after',
    ],
  ])('%s', (_name, a, b, finding) => expect(valuesFound(linkedPair(a, b))).toContain(finding));

  test.each([
    ['two moments in one', 'She spoke before the match and after the match.', 'She spoke after the match.'],
    [
      'coming is before the talks',
      'On arrival, Ann Porter said that the door was open.',
      'Ann Porter said that the door was open ahead of the talks.',
    ],
    ['another match', 'She spoke after the match.', 'She spoke ahead of an upcoming match.'],
  ])('no finding: %s', (_name, a, b) => expect(valuesFound(linkedPair(a, b))).toEqual([]));
});
