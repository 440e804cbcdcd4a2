import { describe, expect, test } from 'vitest';
import { findingsIn } from '../told-review.ts';

describe('when it was', () => {
  const published = '2025-11-30';
  test('one journey on two days', () => {
    const told = [
      { text: 'The envoys will travel to Ottawa on Monday.', published },
      { text: 'The envoys will fly to Ottawa on Thursday.', published },
    ];
    expect(findingsIn({ told })).toEqual(['high date-time: a1 Monday, a2 Thursday']);
  });

  test('a vaguer date agrees with a closer one', () => {
    const told = [
      { text: 'The envoys will travel to Ottawa on Monday.', published },
      { text: 'The envoys will fly to Ottawa this week.', published },
      { text: 'The envoys will fly to Ottawa on 1 December 2025.' },
      { text: 'The envoys will visit Ottawa soon.', published },
    ];
    expect(findingsIn({ told })).toEqual([]);
  });

  test('shootings of two days that one account tells of are two', () => {
    const first = 'A man was shot outside the mill of Ottawa on 20 June 2025.';
    const other = { text: 'A man was shot outside the mill of Ottawa on 24 June 2025.' };
    const statements = [
      [
        [0, 0],
        [1, 0],
      ],
    ] as const;
    const dated = 'high date-time: a1 20 June 2025, a2 24 June 2025';
    expect(findingsIn({ told: [{ text: first }, other], statements })).toContain(dated);
    const both = { text: `${first}\nAn officer was killed on 24 June 2025.` };
    expect(findingsIn({ told: [both, other], statements })).not.toContain(dated);
  });

  test('a trial has many days', () => {
    const told = [
      { text: 'The trial of Ann Porter in Ottawa went on on Wednesday.', published },
      { text: 'The trial of Ann Porter in Ottawa went on on Thursday.', published },
    ];
    const statements = [
      [
        [0, 0],
        [1, 0],
      ],
    ] as const;
    expect(findingsIn({ told, statements })).toEqual([]);
  });

  test('journeys to other places, and of other people, are other journeys', () => {
    const told = [
      { text: 'Ann Porter will travel to Ottawa on Monday.', published },
      { text: 'Ann Porter will travel to Lima on Thursday.', published },
      { text: 'John Ellis will travel to Ottawa on Thursday.', published },
    ];
    expect(findingsIn({ told })).toEqual([]);
  });

  test('an account that says next week and this week', () => {
    const text = 'Ann Porter is due to visit Ottawa next week.\nAnn Porter will travel to Ottawa this week.';
    expect(findingsIn({ told: [{ text, published }] })).toEqual([
      'medium internal-inconsistency: a1 next week, a1 this week',
    ]);
  });
});
