import { describe, expect, test } from 'vitest';
import { foundOfWords } from '../found.ts';
import { findingsOfLines, linkedPair, valuesFound } from '../told-review.ts';

describe('who is who', () => {
  test('head and deputy head', () => {
    expect(
      findingsOfLines(
        'Boris Petrenko, head of military intelligence, spoke.',
        'Boris Petrenko, deputy head of military intelligence, spoke.',
      ),
    ).toEqual(['high title-role: a1 head of military intelligence, a2 deputy head of military intelligence']);
  });
  test('an adviser of other bodies', () => {
    expect(
      findingsOfLines(
        'Presidential adviser Boris Petrenko spoke.',
        'Boris Petrenko, an adviser to the cabinet of the president, spoke.',
      ),
    ).toEqual(['low title-role: a1 presidential adviser, a2 adviser to the cabinet of the president']);
    expect(
      findingsOfLines(
        'Adviser Boris Petrenko spoke.',
        'Boris Petrenko, an adviser to the cabinet of the president, spoke.',
      ),
    ).toEqual([]);
  });
  test('two offices of one field', () => {
    expect(
      findingsOfLines(
        'Boris Petrenko, head of the armed forces, spoke.',
        'The Chief of the General Staff, Boris Petrenko, spoke.',
      )[0],
    ).toMatch(/^medium title-role/);
  });
  test.each([
    [
      'spokesman, spokesperson',
      'Kremlin spokesman Dmitry Orlov spoke.',
      'Kremlin spokesperson Dmitry Orlov spoke.',
    ],
    [
      'longer and shorter',
      'US Special Envoy Dmitry Orlov spoke.',
      'President Paul Smith’s envoy Dmitry Orlov spoke.',
    ],
    ['spelling', 'Defence Minister Dmitry Orlov spoke.', 'Defense Minister Dmitry Orlov spoke.'],
    [
      'two jobs',
      'Dmitry Orlov, head of the delegation, spoke.',
      'Dmitry Orlov, secretary of the Security Council, spoke.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(findingsOfLines(a, b)).toEqual([]));
});

describe('what one account calls somebody', () => {
  test.each([
    [
      'a minister of which office',
      'The host was Foreign Minister Ann Porter of Ruritania.',
      'The host was Prime Minister Ann Porter of Ruritania.',
      'title-role foreign minister|prime minister',
    ],
  ])('%s', (_name, a, b, finding) => expect(valuesFound(linkedPair(a, b))).toContain(finding));
});

describe('what somebody is', () => {
  const visit = (title: string): string => `${title} Nora Finch visited Wexmere on Wednesday.`;

  test.each([
    ['Transport Minister', 'Interior Minister', 'medium'],
    ['Special envoy', 'Deputy Foreign Minister', 'medium'],
    ['Chief executive', 'Chairwoman', 'low'],
  ])('%s beside %s', (one, other, severity) => {
    expect(foundOfWords(visit(one), visit(other))).toEqual([
      expect.stringMatching(new RegExp(`^${severity} title-role`)),
    ]);
  });

  test.each([
    ['Home Minister', 'Interior Minister'],
    ['Minister', 'Interior Minister'],
    ['Chief executive', 'CEO'],
    ['Senator', 'Party leader'],
  ])('%s and %s agree', (one, other) => {
    expect(foundOfWords(visit(one), visit(other))).toEqual([]);
  });
});
