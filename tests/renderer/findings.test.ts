import { expect, test } from 'vitest';
import { findingKey } from '../../core/findings/key.ts';
import type { Finding } from '../../core/model.ts';
import { noFilter, shownFindings } from '../../renderer/panel/finding-filter.ts';

const finding = (id: string, severity: Finding['severity'], text: string): Finding => ({
  id,
  kind: 'place',
  severity,
  confidence: 1,
  summary: text,
  sides: [{ account: id, start: 0, end: 1, text, value: text }],
  silent: [],
});
const findings = [
  finding('low', 'low', 'Rome'),
  finding('high', 'high', 'Oslo'),
  finding('medium', 'medium', 'Bern'),
];

const none: ReadonlySet<string> = new Set();

test('the most severe findings come first', () => {
  expect(shownFindings(findings, [], noFilter, none).map(({ id }) => id)).toEqual(['high', 'medium', 'low']);
});

const unsigned = { author: '', decided: null, about: null } as const;

test('what is deferred is still open, what is dismissed is decided', () => {
  const decisions = [
    { finding: findingKey(finding('high', 'high', 'Oslo')), state: 'deferred', reason: '', ...unsigned },
    { finding: findingKey(finding('low', 'low', 'Rome')), state: 'dismissed', reason: '', ...unsigned },
  ] as const;
  const shown = (state: 'open' | 'decided') =>
    shownFindings(findings, decisions, { ...noFilter, state }, none).map(({ id }) => id);
  expect(shown('open')).toEqual(['high', 'medium']);
  expect(shown('decided')).toEqual(['low']);
});

test('findings are filtered by severity and by account', () => {
  expect(shownFindings(findings, [], { ...noFilter, severity: 'low' }, none).map(({ id }) => id)).toEqual([
    'low',
  ]);
  expect(shownFindings(findings, [], { ...noFilter, account: 'medium' }, none).map(({ id }) => id)).toEqual([
    'medium',
  ]);
});

test('what is new since accounts were added can be seen alone', () => {
  const shown = shownFindings(findings, [], { ...noFilter, state: 'new' }, new Set(['medium', 'gone']));
  expect(shown.map(({ id }) => id)).toEqual(['medium']);
});

test('what was confirmed, dismissed or deferred can each be seen alone', () => {
  const decisions = [
    { finding: findingKey(finding('high', 'high', 'Oslo')), state: 'deferred', reason: '', ...unsigned },
    { finding: findingKey(finding('medium', 'medium', 'Bern')), state: 'confirmed', reason: '', ...unsigned },
    { finding: findingKey(finding('low', 'low', 'Rome')), state: 'dismissed', reason: '', ...unsigned },
  ] as const;
  const shown = (state: 'deferred' | 'confirmed' | 'dismissed') =>
    shownFindings(findings, decisions, { ...noFilter, state }, none).map(({ id }) => id);
  expect(shown('deferred')).toEqual(['high']);
  expect(shown('confirmed')).toEqual(['medium']);
  expect(shown('dismissed')).toEqual(['low']);
});
