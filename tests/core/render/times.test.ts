import { expect, test } from 'vitest';
import { renderHtml } from '../../../core/render/html.ts';
import { renderMarkdown } from '../../../core/render/markdown.ts';
import { statedTime, timeElsewhere } from '../../../core/render/times.ts';
import { reportOf } from '../../../core/report.ts';
import { accountOf, noteOf, sourceOf } from '../report/report-source.ts';

test('a stated time is readable and nothing is added to it', () => {
  expect(statedTime('2025-11-30T23:24:20')).toBe('30 Nov 2025, 23:24');
  expect(statedTime('2025-11-30T23:24:20Z')).toBe('30 Nov 2025, 23:24 UTC');
  expect(statedTime('2025-11-30T23:24+03:00')).toBe('30 Nov 2025, 23:24 +03:00');
  expect(statedTime('2025-11-30')).toBe('30 Nov 2025');
  expect(statedTime('last week')).toBe('last week');
});

test('a time without a zone says so to a reader elsewhere', () => {
  expect(timeElsewhere('2025-11-30T23:24:20')).toBe('30 Nov 2025, 23:24 (time zone not stated)');
  expect(timeElsewhere('2025-11-30T23:24:20Z')).toBe('30 Nov 2025, 23:24 UTC');
  expect(timeElsewhere('2025-11-30')).toBe('30 Nov 2025');
  expect(timeElsewhere('last week')).toBe('last week');
});

test('the report gives times as the window does, with the zone', () => {
  const account = accountOf(1, 'It was dry.', {
    published: '2025-03-03T18:20:00Z',
    updated: '2025-03-03T21:00:00',
  });
  const history = [{ number: 1, time: '2026-01-02T03:04:05.000Z', author: 'Ed', what: 'Write note' }];
  const report = reportOf({ ...sourceOf([account], { annotations: [noteOf(account, 'dry')] }), history });
  const [html, markdown] = [renderHtml(report), renderMarkdown(report)];
  for (const text of [html.replaceAll(/<[^>]+>/g, ''), markdown.replaceAll('\\', '')]) {
    expect(text).toMatch(/Published:? ?3 Mar 2025, 18:20 UTC/);
    expect(text).toMatch(/Updated:? ?3 Mar 2025, 21:00 \(time zone not stated\)/);
    expect(text).toContain('2 Jan 2026, 03:04 UTC');
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  }
  expect(html).toContain('<td class="when">2 Jan 2026, 03:04</td>');
});
