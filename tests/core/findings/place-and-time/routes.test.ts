import { describe, expect, test } from 'vitest';
import { placesAndTimesIn } from '../told-review.ts';

describe('ways', () => {
  test('from here to there, and from there to here', () => {
    expect(
      placesAndTimesIn(
        'Fire swept through a ferry carrying 90 people from the Greek port of Patras to Bari on Saturday.',
        'The ferry was on its way from Bari in Italy to Patras with 90 people when fire broke out on Saturday.',
      ),
    ).toEqual(['high place: a1 Patras to Bari, a2 Bari to Patras']);
  });

  test('the stops of one journey in another order', () => {
    expect(
      placesAndTimesIn(
        'The special envoy Ann Porter, who was in Lima on Wednesday and in Quito on Thursday, met the rebels.',
        'The special envoy Ann Porter flew to Quito and, a day later, to Lima to see the rebels.',
      ),
    ).toEqual(['medium sequence: a1 Lima to Quito, a2 Quito to Lima']);
  });

  test.each([
    [
      'another journey',
      'Two drones flew from Patras to Bari at night.',
      'The orchestra will sail from Bari to Patras next summer for its concerts.',
    ],
    [
      'there and back',
      'The ferry carried 90 people from Patras to Bari on Saturday.',
      'The ferry carried 90 people from Bari to Patras on Saturday, and back.',
    ],
    [
      'one way in both',
      'The ferry carried 90 people from Patras to Bari on Saturday.',
      'The ferry from Patras to Bari carried 90 people on Saturday.',
    ],
  ])('no finding: %s', (_name, a, b) => expect(placesAndTimesIn(a, b)).toEqual([]));
});
