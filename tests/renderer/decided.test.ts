import { expect, test } from 'vitest';
import { findingKey } from '../../core/findings/key.ts';
import { reportOf } from '../../core/report.ts';
import { isDecided } from '../../core/review.ts';
import { decidedOf } from '../../renderer/panel/finding-filter.ts';
import { accountOf, findingOf, sourceOf } from '../core/report/report-source.ts';

test('the window, the desk and the report count the same findings as decided', () => {
  const accounts = [accountOf(1, 'Rome, Oslo, Bern and Kyiv.'), accountOf(2, 'Elsewhere.')];
  const findings = ['Rome', 'Oslo', 'Bern', 'Kyiv'].map((place) =>
    findingOf(
      accounts,
      [
        [1, place],
        [2, 'Elsewhere'],
      ],
      { id: place },
    ),
  );
  const states = ['confirmed', 'dismissed', 'deferred'] as const;
  const decisions = states.map((state, at) => {
    const finding = findings[at];
    if (finding === undefined) throw new Error('no finding');
    return { finding: findingKey(finding), state, reason: '', author: 'Ed', decided: null, about: null };
  });
  expect(decidedOf(findings, decisions).size).toBe(2);
  expect(decisions.filter(isDecided)).toHaveLength(2);
  const { summary } = reportOf(sourceOf(accounts, { findings, decisions }));
  expect([summary.decided, summary.found]).toEqual([2, 4]);
});
