import { describe, expect, test } from 'vitest';
import { valuesFound } from '../told-review.ts';

describe('headlines', () => {
  test('one that cheers and one that does not', () => {
    const headline = (text: string) => ({ text, headline: text });
    const told = [
      headline('Parties hail breakthrough in strike talks'),
      headline('Strike talks: hope but no deal yet'),
    ];
    expect(valuesFound({ told })).toEqual(['framing upbeat|with a caveat']);
    expect(
      valuesFound({ told: [headline('Fire kills two in Lima'), headline('Two dead after fire in Lima')] }),
    ).toEqual([]);
  });

  test('one that leads with something else, of three at least', () => {
    const headline = (text: string) => ({ text, headline: text });
    const plain = [
      headline('Council of Lima closes old harbour bridge'),
      headline('Old harbour bridge in Lima is closed'),
    ];
    const odd = headline('Shop owners count the summer guests');
    expect(valuesFound({ told: [...plain, odd] })).toEqual([
      'framing as others|Shop owners count the summer guests',
    ]);
    expect(valuesFound({ told: [...plain, headline('Lima: harbour bridge stays closed')] })).toEqual([]);
    expect(valuesFound({ told: [plain[0] ?? odd, odd] })).toEqual([]);
    expect(valuesFound({ told: [...plain, headline('Last updated at 14:00')] })).toEqual([]);
  });
});
