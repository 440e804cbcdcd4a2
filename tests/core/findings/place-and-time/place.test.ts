import { describe, expect, test } from 'vitest';
import { analysed, findingsIn, placesAndTimesIn } from '../told-review.ts';

describe('where it was', () => {
  test('a caption against its own article', () => {
    const text =
      '[caption] The French and German delegations meet in Ottawa on 30 November 2025.\nTalks between the French and German delegations in Texas on Sunday, November 30, 2025 ended.';
    expect(findingsIn({ told: [{ text }] })).toEqual(['high internal-inconsistency: a1 Ottawa, a1 Texas']);
  });

  test('smaller and larger places agree', () => {
    const told = [
      {
        text: 'Talks between French and German delegations were held in Galveston, Texas on 30 November 2025.',
      },
      { text: 'Talks between French and German delegations were held in Texas on 30 November 2025.' },
      { text: 'Talks between French and German delegations were held in the US on 30 November 2025.' },
      { text: 'Talks between French and German delegations were held in Galveston on 30 November 2025.' },
    ];
    expect(findingsIn({ told })).toEqual([]);
  });

  test('a town named by what it lies in may be any of its towns', () => {
    const fire = (where: string): string =>
      `The fire at the old brewery ${where} on Sunday, November 30, 2025 destroyed the roof.`;
    expect(
      findingsIn({ told: [{ text: fire('in the Somerset town') }, { text: fire('in Wellington') }] }),
    ).toEqual([]);
  });

  test('an event goes by its own name where all call it so', () => {
    const fire = (where: string): string =>
      `The fire at the old brewery in ${where} on Sunday, November 30, 2025 destroyed the roof.`;
    expect(
      analysed({ told: [{ text: fire('Lima') }, { text: fire('Quito') }] }).map(({ summary }) => summary),
    ).toEqual(['Outlet 1 puts the fire in Lima; Outlet 2 puts it in Quito.']);
  });

  test('talks of other days are other talks', () => {
    const told = [
      { text: 'Talks between French and German delegations were held in Texas on 30 November 2025.' },
      { text: 'Talks between French and German delegations were held in Ottawa on 23 November 2025.' },
    ];
    expect(findingsIn({ told })).toEqual([]);
  });
});

describe('the next meeting of one day', () => {
  test('in two places', () => {
    expect(
      placesAndTimesIn(
        'The ministers said they would meet again in Lima on 26 March.',
        'The next round will be held in Quito on 26 March.',
      ),
    ).toEqual(['high place: a1 Lima, a2 Quito']);
    expect(
      placesAndTimesIn(
        'The ministers met in Lima on 26 March.',
        'The next round of a chess cup will be held in Quito on 26 March.',
      ),
    ).toEqual([]);
  });
});

test('talks on a war are not where the war is', () => {
  const told = [
    {
      text: 'Talks between French and German delegations in Lima on 26 March ended late.',
    },
    {
      text: 'Talks between French and German delegations about ending the war in Texas on 26 March dragged on.',
    },
  ];
  expect(findingsIn({ told })).toEqual([]);
});
