import { expect, test } from 'vitest';
import { reportOf } from '../../core/report.ts';
import { isDecided } from '../../core/review.ts';
import { decidedOf } from '../../renderer/panel/finding-filter.ts';
import { decidedSource } from '../core/report/report-source.ts';

test('the window, the desk and the report count the same findings as decided', () => {
  const { findings, decisions, source } = decidedSource(['confirmed', 'dismissed', 'deferred']);
  expect(decidedOf(findings, decisions).size).toBe(2);
  expect(decisions.filter(isDecided)).toHaveLength(2);
  const { summary } = reportOf(source);
  expect([summary.decided, summary.found]).toEqual([2, 4]);
});
