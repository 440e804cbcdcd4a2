import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { FindingChoice } from '../../core/report/chosen-findings.ts';
import type { Report } from '../../core/report/model.ts';
import { reportOf } from '../../core/report.ts';
import type { Decision } from '../../core/review.ts';
import { renderReport } from '../../main/export/formats.ts';
import type { ReportFormat } from '../../preload/contract.ts';
import { reportFormats } from '../../preload/contract.ts';
import { decidedPlaces, decidedSource } from '../core/report/report-source.ts';

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

test.each(reportFormats.filter((format) => !forReading.some((each) => each === format)))(
  'data as %s is whole, whatever is chosen',
  async (format) => {
    expect(await textOf(format, 'confirmed only')).toBe(await textOf(format));
  },
);
