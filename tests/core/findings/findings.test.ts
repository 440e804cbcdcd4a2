import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../core/findings/findings.ts';
import { processorTime } from '../../processor-time.ts';
import { analysed, findingsIn, type Review } from './told-review.ts';

const outline = (each: Review): readonly string[] =>
  analysed(each)
    .map(
      ({ kind, severity, sides }) =>
        `${kind} ${severity} ${sides
          .map((side) => side.text)
          .toSorted()
          .join('|')}`,
    )
    .toSorted();

describe('long reviews', () => {
  test.each([
    [
      'one journey told three thousand times',
      (count: number) => 'He will fly to Lima on Monday. She will fly to Lima on Friday.\n'.repeat(count / 2),
    ],
    [
      'one name in three thousand places',
      (count: number) => 'Talks with Ann Porter in Paris on 3 May 2021 about 12 workers.\n'.repeat(count),
    ],
    [
      'one sentence of many values without an end',
      (count: number) =>
        'Ann Porter said 12 workers died before the talks because of a fire in a school, '.repeat(count / 10),
    ],
  ])('%s: no worse than linear by much', (_name, text) => {
    const time = (count: number): number =>
      processorTime(() => findingsIn({ told: [{ text: text(count) }, { text: text(count) }] }));
    time(100);
    const small = Math.max(20, time(300));
    expect(time(3000)).toBeLessThan(60 * small);
  });
});

describe('all findings', () => {
  const review: Review = {
    told: [
      {
        text: 'Boris Petrenko, head of military intelligence, left Kiev. A 12-point plan. He will fly to Ottawa on Monday.',
        published: '2025-11-30',
      },
      {
        text: 'Boris Petrenko, deputy head of military intelligence, left Kyiv. He will fly to Ottawa on Thursday.',
        published: '2025-11-30',
      },
      { text: 'Nothing.' },
    ],
  };
  test('come with ids in order, most severe first, with exact text and who is silent', () => {
    const findings = analysed(review);
    expect(findings.map((finding) => finding.id)).toEqual(findings.map((_, index) => `d${index + 1}`));
    expect(findings.map((finding) => finding.severity)).toEqual(['high', 'high', 'low']);
    for (const finding of findings) {
      expect(finding.silent).toContain('a3');
      expect(finding.summary).toMatch(/Outlet 1.*Outlet 2|Outlet 2.*Outlet 1/);
      expect(finding.summary).toMatch(/\.$/);
      for (const side of finding.sides) {
        const told = review.told[Number(side.account.slice(1)) - 1];
        expect(told?.text.slice(side.start, side.end)).toBe(side.text);
      }
    }
  });

  test('do not depend on the order of the accounts', () => {
    expect(outline({ told: review.told.toReversed() })).toEqual(outline(review));
  });

  test('nothing from nothing', () => {
    expect(
      findingsOf({
        accounts: [],
        passages: [],
        quotes: [],
        indirect: [],
        utterances: [],
        facts: [],
        links: [],
        statements: [],
      }),
    ).toEqual([]);
    expect(findingsIn({ told: [{ text: '' }, { text: 'word' }, { text: '1 2 3' }] })).toEqual([]);
  });
});
