import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findingKey } from '../../core/findings/key.ts';
import type { FindingChoice } from '../../core/report/chosen-findings.ts';
import type { Report } from '../../core/report/model.ts';
import { reportOf } from '../../core/report.ts';
import type { Decision } from '../../core/review.ts';
import { renderReport } from '../../main/export/formats.ts';
import type { ReportFormat } from '../../preload/contract.ts';
import { reportFormats } from '../../preload/contract.ts';
import {
  accountOf,
  decidedPlaces,
  decidedSource,
  findingOf,
  sourceOf,
} from '../core/report/report-source.ts';

/** Four findings, of which the first ones are decided. */
const decidedReport = (states: readonly Decision['state'][]): Report =>
  reportOf(decidedSource(states).source);

const report = decidedReport(['confirmed', 'dismissed', 'deferred']);

/** The text of a report, without the accounts' own list of what one alone has. */
async function textOf(format: ReportFormat, choice?: FindingChoice, of = report): Promise<string> {
  let printed = '';
  const content = await renderReport(
    of,
    format,
    async (html) => {
      printed = html;
      return new Uint8Array();
    },
    choice,
  );
  const text =
    format === 'pdf'
      ? printed
      : typeof content === 'string'
        ? content
        : strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
  return text.replaceAll(/<style>[^]*<\/style>|<[^>]+>/g, '').replaceAll(/\\(?=\W)/g, '');
}

const named = (text: string): readonly string[] =>
  decidedPlaces.filter((place) => text.includes(`It was in ${place}, they differ.`));

const forReading = ['html', 'pdf', 'docx', 'md'] as const;

describe.each(forReading)('a report as %s', (format) => {
  test('has all findings unless something else is chosen', async () => {
    const text = await textOf(format);
    expect(named(text)).toEqual(decidedPlaces);
    expect(text).not.toContain('left out');
    expect(await textOf(format, 'all')).toBe(text);
  });

  test('leaves out what was dismissed, and says so before anything else', async () => {
    const text = await textOf(format, 'without dismissed');
    expect(named(text)).toEqual(['Rome', 'Bern', 'Kyiv']);
    const said = text.indexOf('Without dismissed findings: 1 dismissed finding is left out.');
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(text.indexOf('In brief'));
    expect(text).toContain('Dismissed (left out)');
    // The counts stay those of the review.
    expect(text).toContain('2 of 4 findings decided');
  });

  test('has only what was confirmed, and says what is missing', async () => {
    const text = await textOf(format, 'confirmed only');
    expect(named(text)).toEqual(['Rome']);
    expect(text).toContain(
      'Confirmed findings only: 1 open, 1 deferred and 1 dismissed findings are left out.',
    );
    expect(text).toContain('2 facts that differ belong to findings that are left out.');
  });

  test('does not say that nothing differs where that was left out', async () => {
    const text = await textOf(format, 'confirmed only', decidedReport([]));
    expect(named(text)).toEqual([]);
    expect(text).toContain('Confirmed findings only: 4 open findings are left out.');
    expect(text).not.toContain('was found to differ');
    expect(text).not.toContain('No differences were found');
  });

  test('says so where there was nothing to leave out', async () => {
    const text = await textOf(format, 'without dismissed', decidedReport(['confirmed']));
    expect(named(text)).toEqual(decidedPlaces);
    expect(text).toContain('Without dismissed findings: there were no others.');
  });
});

const sentence = `In a long sentence that begins far before it ${'and goes on '.repeat(9)}they met in Lima, ${'and went home '.repeat(9)}in the end.`;

/** A grave and two slight findings, of which the last is as decided. */
function shortSource(last: Decision['state']) {
  const accounts = [accountOf(1, `${sentence}\nSlight one. Slight two.`), accountOf(2, 'Elsewhere.')];
  const findings = (['Lima', 'Slight one', 'Slight two'] as const).map((words, at) =>
    findingOf(accounts, [[1, words]], {
      id: words,
      severity: at === 0 ? 'high' : 'low',
      summary: `It is ${words}, they differ.`,
    }),
  );
  const decisions = findings.slice(2).map(
    (finding): Decision => ({
      finding: findingKey(finding),
      state: last,
      reason: '',
      author: 'Ed',
      decided: null,
      about: null,
    }),
  );
  return sourceOf(accounts, { findings, decisions });
}

describe.each(forReading)('a report in short as %s', (format) => {
  const whole = reportOf(shortSource('confirmed'));

  test('has what is confirmed and what is grave, and says what is left out and where it stands', async () => {
    const text = await textOf(format, 'in short', whole);
    expect(text).toContain('It is Lima, they differ.');
    expect(text).toContain('It is Slight two, they differ.');
    expect(text).not.toContain('It is Slight one, they differ.');
    expect(text).toContain('In short: 1 open finding of low severity is left out.');
    expect(text).toContain('Open (1 left out)');
    expect(text).toContain('Facts that differ (3)');
    expect(text).toMatch(/Not in this form: .+ “All findings” in the export dialog/);
    expect(text.indexOf('Not in this form')).toBeLessThan(text.indexOf('In brief'));
  });

  test('is the whole one without some of its sections', async () => {
    const [full, short] = await Promise.all([
      textOf(format, 'all', whole),
      textOf(format, 'in short', whole),
    ]);
    for (const kept of ['What was compared', 'Editor’s notes', 'How this was made', '1'.repeat(64)])
      expect([full.includes(kept), short.includes(kept)]).toEqual([true, true]);
    for (const left of ['Coverage', 'What the accounts share', 'Who rests on whom'])
      expect(short.replace(/Not in this form: .+? The full report/, '')).not.toContain(left);
  });

  test('has the quoted words with little of the sentence around them', async () => {
    const text = await textOf(format, 'in short', whole);
    expect(text).toMatch(
      /… on and goes on and goes on they met in \W*Lima\W*, and went home and went home and went …/,
    );
    expect(text).not.toContain('In a long sentence');
    expect(await textOf(format, 'all', whole)).toContain('In a long sentence');
  });

  test('counts a slight finding that was dismissed among those left out', async () => {
    const text = await textOf(format, 'in short', reportOf(shortSource('dismissed')));
    expect(text).toContain('1 open and 1 dismissed findings of low severity are left out.');
    expect(text).not.toContain('It is Slight two, they differ.');
  });

  test('keeps a grave finding that was dismissed: a colleague checks that, too', async () => {
    expect(named(await textOf(format, 'in short'))).toEqual(decidedPlaces);
  });
});

test.each(reportFormats.filter((format) => !forReading.some((each) => each === format)))(
  'data as %s is whole, whatever is chosen',
  async (format) => {
    expect(await textOf(format, 'confirmed only')).toBe(await textOf(format));
    expect(await textOf(format, 'in short')).toBe(await textOf(format));
  },
);
