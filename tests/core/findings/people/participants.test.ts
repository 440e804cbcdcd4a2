import { describe, expect, test } from 'vitest';
import { linkedPair, valuesFound } from '../told-review.ts';

describe('who goes, and who was there', () => {
  test.each([
    [
      'who travels',
      'Ann Porter will fly to Lima on Monday.',
      'Ann Porter and John Ellis will fly to Lima on Monday.',
      'participants Ann Porter|Ann Porter and John Ellis',
    ],
    [
      'who was there',
      'Ann Porter was present at the hearing in Lima.',
      'Ann Porter was not present at the hearing in Lima.',
      'participants affirmed|denied',
    ],
  ])('%s', (_name, a, b, finding) => expect(valuesFound(linkedPair(a, b))).toContain(finding));

  test.each([
    ['whom they meet', 'Ann Porter will fly to Lima to meet John Ellis.', 'Ann Porter will fly to Lima.'],
    [
      'both deny',
      'Ann Porter was not present at the hearing.',
      'Ann Porter was absent, not present at the hearing.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(valuesFound(linkedPair(a, b))).toEqual([]));
});
