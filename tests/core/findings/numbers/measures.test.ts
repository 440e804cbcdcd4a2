import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureAt, standOfMeasures } from '../../../../core/findings/numbers/measures.ts';
import type { Fact } from '../../../../core/model.ts';

const number = (text: string, value: string): Fact => {
  const start = text.search(/\d/u);
  const end = start + (/^[\d.,]+/u.exec(text.slice(start))?.[0].length ?? 0);
  return { id: 'f', account: 'a', kind: 'number', start, end, value };
};

describe('a measure', () => {
  test.each([
    ['winds of 140mph', '140', '140 mph'],
    ['winds of 140 miles per hour', '140', '140 mph'],
    ['at 90 kilometres an hour', '90', '90 km/h'],
    ['a 10-foot wall', '10', '10 ft'],
    ['356mm of rain', '356', '356 mm'],
    ['38 °C', '38', '38 °C'],
    ['40 degrees Fahrenheit', '40', '40 °F'],
    ['some 12 square miles', '~12', '~12 sq mi'],
    ['1,370lb', '1370', '1370 lb'],
  ])('%s is %s with its unit', (text, value, measure) => {
    expect(measureAt(text, number(text, value))?.value).toBe(measure);
  });

  test.each(['5ft 6in', 'a 9mm pistol', '12 men', '12m', 'aged 40 in May', '3 footballers', '4 million'])(
    '%s is none',
    (text) => {
      expect(measureAt(text, number(text, '5'))).toBeNull();
    },
  );
});

describe('two measures', () => {
  test.each([
    ['140 mph', '225 km/h', 'agree'],
    ['140 mph', '209 km/h', 'clash'],
    ['14 in', '356 mm', 'agree'],
    ['18 in', '356 mm', 'clash'],
    ['100 °F', '38 °C', 'agree'],
    ['100 °F', '45 °C', 'clash'],
    ['~10 mi', '16 km', 'agree'],
    ['12..15 in', '33 cm', 'agree'],
    ['130 mph', '140 mph', 'clash'],
    ['130 mph', '130 ft', 'unknown'],
  ] as const)('%s and %s: %s', (a, b, stand) => {
    expect(standOfMeasures(a, b)).toBe(stand);
    expect(standOfMeasures(b, a)).toBe(stand);
  });

  test('that convert into one another agree, whatever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (miles) => {
        expect(standOfMeasures(`${miles} mi`, `${(miles * 1.609_344).toFixed(2)} km`)).toBe('agree');
      }),
    );
  });
});
