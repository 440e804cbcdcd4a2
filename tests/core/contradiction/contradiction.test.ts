import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseForms } from '../../../core/contradiction/base-forms.ts';
import { contradictionOf } from '../../../core/contradiction/contradiction.ts';
import { nearnessInMeaning } from '../../../core/contradiction/near-words.ts';
import { decodeLinks, encodeLinks } from '../../../core/contradiction/word-links.ts';

/** The differences as `kind: from > to`, in the order of the passage. */
function told(reference: string, compared: string): readonly string[] {
  return contradictionOf(reference, compared)
    .reasons.toSorted(
      (a, b) =>
        (a.compared?.start ?? a.reference?.start ?? 0) - (b.compared?.start ?? b.reference?.start ?? 0),
    )
    .map((reason) => `${reason.kind}: ${reason.reference?.value ?? ''} > ${reason.compared?.value ?? ''}`);
}

const sentence = 'Officials said on Monday that 40 workers were hurt when the bridge collapsed in Porto.';

describe('two wordings contradict each other when', () => {
  test.each([
    ['a number has another value', '40', '60', 'number: 40 > 60'],
    ['a day is another day', 'Monday', 'Tuesday', 'time: Monday > Tuesday'],
    ['a name is another name', 'Porto', 'Faro', 'name: Porto > Faro'],
    ['a negation comes in', 'were hurt', 'were not hurt', 'negation:  > not'],
  ])('%s', (_what, from, to, reason) => {
    const compared = sentence.replace(from, to);
    expect(told(sentence, compared)).toEqual([reason]);
    expect(contradictionOf(sentence, compared).score).toBeGreaterThan(0.5);
  });

  test('a number has another unit, or a name another number', () => {
    expect(told('They ran 5km.', 'They ran 5m.')).toEqual(['number: 5km > 5m']);
    expect(told('It was sold in Q2.', 'It was sold in Q3.')).toEqual(['name: Q2 > Q3']);
  });

  test('words point opposite ways', () => {
    const { score, reasons } = contradictionOf(
      'Profits rose sharply last year.',
      'Profits fell sharply last year.',
    );
    expect(score).toBeGreaterThan(0.5);
    expect(reasons[0]?.kind).toBe('opposite');
  });
});

describe('two wordings do not contradict each other when', () => {
  test('they are the same', () => {
    expect(contradictionOf(sentence, sentence)).toEqual({ score: 0, common: 1, reasons: [] });
  });

  test('a number is written otherwise', () => {
    const compared = sentence.replace('40', 'forty');
    expect(contradictionOf(sentence, compared).score).toBe(0);
    expect(contradictionOf('It is on 5th May.', 'It is on 5 May.').score).toBe(0);
    expect(contradictionOf('It cost 1,500 euros.', 'It cost 1500 euros.').score).toBe(0);
  });

  test('words are replaced by synonyms', () => {
    const { score, reasons } = contradictionOf(
      'The company acknowledged a sharp decline in orders.',
      'The company admitted a sharp drop in orders.',
    );
    expect(reasons.map(({ kind }) => kind)).toEqual(['synonym', 'synonym']);
    expect(score).toBeLessThan(0.5);
  });
});

describe('reasons', () => {
  test('stand where the words stand, the likeliest contradiction first', () => {
    const compared = sentence.replace('hurt', 'injured').replace('40', '60');
    const { reasons } = contradictionOf(sentence, compared);
    expect(reasons[0]?.kind).toBe('number');
    for (const { reference, compared: there } of reasons) {
      expect(sentence.slice(reference?.start, reference?.end)).toBe(reference?.value);
      expect(compared.slice(there?.start, there?.end)).toBe(there?.value);
    }
  });

  test('say what was added and what was left out', () => {
    expect(told('The bridge collapsed.', 'The old bridge collapsed.')).toEqual(['added:  > old']);
    expect(told('The old bridge collapsed.', 'The bridge collapsed.')).toEqual(['left out: old > ']);
  });

  test('independent tellings have little in common', () => {
    const { common } = contradictionOf(sentence, 'Rescuers searched the river through the night.');
    expect(common).toBeLessThan(0.5);
  });

  test('any two texts have a score between 0 and 1', () => {
    const words = array(
      constantFrom('not', '40', 'US', 'May', 'rise', 'fell', 'the', '.', 'U.S.', '’s', 'été'),
    );
    assert(
      property(words, words, (one, other) => {
        const { score, common } = contradictionOf(one.join(' '), other.join(' '));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(common).toBeGreaterThanOrEqual(0);
        expect(common).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('two very long and different texts are left alone', () => {
    const long = (word: string) =>
      Array.from({ length: 500 }, (_word, index) => `${word}${index}x`).join(' ');
    expect(contradictionOf(long('a'), long('b'))).toEqual({ score: 0, common: 0, reasons: [] });
  });
});

describe('near words', () => {
  test.each([
    ['fell', 'dropped', ['synonym', 'near']],
    ['increase', 'decrease', ['opposite']],
    ['talks', 'talked', ['same']],
    ['bridge', 'minister', [null]],
  ])('%s and %s', (one, other, expected) => {
    expect(expected).toContain(nearnessInMeaning(one, other));
    expect(nearnessInMeaning(other, one)).toBe(nearnessInMeaning(one, other));
  });

  test('forms lead to their base', () => {
    expect(baseForms('stopped')).toContain('stop');
    expect(baseForms('tried')).toContain('try');
    expect(baseForms('risen')).toContain('rise');
    expect(baseForms('closing')).toContain('close');
  });

  test('links come back from their code', () => {
    const links = [
      [3, 'near'],
      [70, 'opposite'],
      [9000, 'synonym'],
      [9001, 'wider'],
    ] as const;
    expect([...decodeLinks(encodeLinks(links))]).toEqual(links);
  });
});
