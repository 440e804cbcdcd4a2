import { describe, expect, test } from 'vitest';
import { analysed, linkedPair, valuesFound } from '../told-review.ts';

describe('what is held back, and how it is told', () => {
  test.each([
    [
      'a hedge',
      'The mayor allegedly took money from a builder.',
      'The mayor took money from a builder.',
      'framing allegedly|stated flatly',
    ],
    [
      'a reading',
      'The king opened the bridge on the river, a visit clearly aimed at winning back voters.',
      'The king opened the bridge on the river.',
      'framing reads a meaning into it|without it',
    ],
    [
      'a name with a charge',
      'Hundreds of students rioted outside the palace.',
      'Hundreds of students protested outside the palace.',
      'framing riot|protest',
    ],
  ])('%s', (_name, a, b, finding) => expect(valuesFound(linkedPair(a, b))).toContain(finding));

  test.each([
    [
      'both hedge',
      'The mayor allegedly took money from a builder.',
      'The mayor is said to have taken money from a builder.',
    ],
    [
      'a month called May',
      'The mayor took money from a builder in May.',
      'The mayor took money from a builder.',
    ],
    [
      'words of one charge',
      'Hundreds of students marched outside the palace.',
      'Hundreds of students demonstrated outside the palace.',
    ],
    [
      'a plain clause after',
      'The king opened the bridge on the river, which is 40 years old.',
      'The king opened the bridge on the river.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(valuesFound(linkedPair(a, b))).toEqual([]));
});

describe('words that charge nothing', () => {
  test.each([
    [
      'who marched',
      'Police closed the palace bridge, as thousands demonstrated against the tax.',
      'Police closed the palace bridge because of the tax.',
    ],
    [
      'what police are called',
      'Hundreds of students were driven from the palace by riot police.',
      'Hundreds of students marched to the palace and were driven off by police.',
    ],
    [
      'the parts of two people',
      'Thousands attended the mass for Bishop Karel Tomek in the old church of Lorne.',
      'Bishop Ilse Brandt presided over the mass for Bishop Karel Tomek in the old church of Lorne.',
    ],
  ])('%s', (_name, a, b) => expect(valuesFound(linkedPair(a, b)).join()).not.toContain('framing'));
});

describe('words of more and of less charge', () => {
  test.each([
    [
      'The shelling of Lorne, a city under Graustark control, began at dawn.',
      'The shelling of the occupied city of Lorne began at dawn.',
      'The accounts have two words for who holds the land: “under Graustark control” (Outlet 1) and “occupied” (Outlet 2).',
    ],
    [
      'A list of children who lost contact with their parents was handed over in Lorne.',
      'A list of abducted children was handed over in Lorne.',
      'The accounts have two words for the taking away: “lost contact with their parents” (Outlet 1) and “abducted” (Outlet 2).',
    ],
  ])('%s', (one, other, summary) =>
    expect(analysed(linkedPair(one, other)).map((finding) => finding.summary)).toContain(summary),
  );

  test('a reading between dashes ends with the second; one with a source is not the account’s own', () => {
    const other = 'The city library opened its plan for the river.';
    const readings = (one: string): readonly string[] =>
      analysed(linkedPair(one, other))
        .filter(({ kind }) => kind === 'framing')
        .map(({ summary }) => summary);
    expect(
      readings('The city library opened its plan for the river - seen as a gift to builders - on Sunday.'),
    ).toEqual([
      'Outlet 1 adds in its own voice “seen as a gift to builders”; Outlet 2 reports the same without it.',
    ]);
    expect(
      readings(
        'The city library opened its plan for the river, seen as a gift to builders, according to a union.',
      ),
    ).toEqual([]);
  });

  test('no more than a note where one account has a word between the two', () => {
    const severity = (one: string): readonly string[] =>
      analysed(linkedPair(one, 'The sailor murdered in the port of Wexmere was 31.'))
        .filter(({ kind }) => kind === 'framing')
        .map((finding) => finding.severity);
    expect(severity('The sailor found dead in the port of Wexmere was 31.')).toEqual(['medium']);
    expect(
      severity('The sailor found dead in the port of Wexmere was 31.\nPolice ask who killed him.'),
    ).toEqual(['low']);
  });

  test('whose agency it is says nothing of the land', () => {
    const told = linkedPair(
      'The shelling of the occupied city of Lorne began at dawn, residents said.',
      'The shelling of the city of Lorne began at dawn, a state-controlled agency said.',
    );
    expect(analysed(told).filter(({ kind }) => kind === 'framing')).toEqual([]);
  });

  test.each([
    [
      'The crew filmed the occupied mill of Lorne on Sunday.',
      'The crew filmed the mill of Lorne on Sunday with hand-held cameras.',
    ],
    [
      'A bomb went off at the occupied mill in Lorne on Sunday.',
      'A remote-controlled bomb went off at the mill in Lorne on Sunday.',
    ],
    [
      'The pilot of the plane from Lorne was kidnapped on Sunday.',
      'The tower in Lorne lost contact with the pilot of the plane on Sunday.',
    ],
  ])('words that mean something else there: %s', (one, other) =>
    expect(analysed(linkedPair(one, other)).filter(({ kind }) => kind === 'framing')).toEqual([]),
  );
});
