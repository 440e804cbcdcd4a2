import { describe, expect, test } from 'vitest';
import { targetOf } from '../../../core/annotations.ts';
import { findingKey } from '../../../core/findings/key.ts';
import type { Finding } from '../../../core/model.ts';
import { renderHtml } from '../../../core/render/html.ts';
import { renderJson } from '../../../core/render/json.ts';
import { renderMarkdown } from '../../../core/render/markdown.ts';
import { reportOf } from '../../../core/report.ts';
import type { Decision } from '../../../core/review.ts';
import { accountOf, findingOf, noteOf, sourceOf } from '../report/report-source.ts';

const accounts = [
  accountOf(1, 'Over 200 cows crossed the bridge.\nThe gate was left open.'),
  accountOf(2, 'Some 180 cows crossed the bridge.\nSomebody had left the gate open.'),
  accountOf(3, 'Cows crossed a bridge.'),
] as const;
const cows = findingOf(accounts, [
  [1, 'Over 200', '>200'],
  [2, 'Some 180', '~180'],
]);
const gate = findingOf(accounts, [[1, 'The gate was left open.', 'gate open left']], {
  id: 'd2',
  kind: 'omission',
  summary: 'Two report the gate; Outlet 3 does not.',
  silent: ['a3'],
  searched: ['gate'],
});
const words = findingOf(accounts, [[2, 'Somebody had left the gate open.', 'Somebody had left the …']], {
  id: 'd3',
  kind: 'other',
  summary: 'Told in different words.',
});

/** The note that confirming a finding makes. */
const madeOf = (finding: Finding, id: string): ReturnType<typeof noteOf> => ({
  ...noteOf(accounts[0], 'cows', {
    id,
    text: finding.summary,
    kind: finding.kind,
    severity: finding.severity,
  }),
  targets: finding.sides.map((side) =>
    targetOf(side.account, accounts.find(({ id: of }) => of === side.account)?.text ?? '', side),
  ),
  silent: finding.silent,
});
const confirmed = ({ sides, ...finding }: Finding): Decision => ({
  finding: findingKey({ ...finding, sides }),
  state: 'confirmed',
  reason: '',
  author: '',
  decided: null,
  about: null,
});

const report = reportOf(
  sourceOf(accounts, {
    findings: [cows, gate, words],
    decisions: [cows, gate].map(confirmed),
    annotations: [madeOf(cows, 'n1'), { ...madeOf(gate, 'n2'), tags: ['gate'] }, madeOf(words, 'n3')],
  }),
);

describe.each([
  ['HTML', renderHtml],
  ['Markdown', renderMarkdown],
])('a report in %s', (_, render) => {
  const text = render(report);

  test('does not repeat the note that confirming a finding made, unless the editor added to it', () => {
    expect(text).toContain('The note made by confirming finding 1 adds nothing to it and is not repeated.');
    // Confirmed and tagged, and noted without being confirmed: both stand under their numbers.
    expect(text).toMatch(/2<\/dt>|2 notes by the editor/);
    expect(text).not.toMatch(/N1\b/);
    expect(text).toMatch(/N2\b[^]*N3\b/);
  });

  test('puts values as the window does, and what was looked for with those who are silent alone', () => {
    expect(text).toContain('more than 200');
    expect(text).toContain('about 180');
    expect(text).not.toMatch(/&gt;200|>200|~180/);
    expect(text).not.toContain('gate open left');
    expect(text).toContain('looked for “gate”');
    expect(text).not.toContain('Somebody had left the …');
  });
});

test('data keeps every note and value as they are', () => {
  const data = renderJson(report);
  expect(data).toContain('>200');
  expect(data).toContain('gate open left');
  expect(report.notes).toHaveLength(3);
});
