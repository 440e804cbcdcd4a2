import { renderHtml } from '../../core/render/html.ts';
import type { FindingChoice } from '../../core/report/chosen-findings.ts';
import { reportOf } from '../../core/report.ts';
import type { ReportFormat, Snapshot } from '../../preload/contract.ts';
import { fileNameFor } from '../file-name.ts';
import { messageOf } from '../message-of.ts';
import type { Stoppable } from '../stoppable.ts';
import type { Past } from '../store/history-file.ts';
import { UserError } from '../user-error.ts';
import { renderReport } from './formats.ts';
import { writeWholeFile } from './write-file.ts';

/** Asks where, writes the report of the review on the screen, and says where it is; null when cancelled. */
export type ExportReport = (
  snapshot: Snapshot,
  past: Past,
  format: ReportFormat,
  choice: FindingChoice,
) => Promise<{ readonly path: string } | null>;

export function reportExporter(
  choosePath: (proposedName: string, format: ReportFormat) => Promise<string | null>,
  printPdf: (html: string) => Promise<Uint8Array>,
  unlessStopped: Stoppable['run'],
): ExportReport {
  return async (snapshot, past, format, choice) => {
    const { review, accounts, analysis } = snapshot;
    const rules = [...(review?.rules ?? []), ...snapshot.houseRules];
    if (review === null || analysis === null) {
      throw new UserError(
        'There is nothing to report yet: add accounts and wait until they have been compared.',
      );
    }
    const path = await choosePath(fileNameFor(review.title), format);
    if (path === null) return null;
    const report = reportOf({ review, accounts, analysis, rules, ...past });
    const content = await unlessStopped(renderReport(report, format, printPdf, choice));
    if (content === null) return null;
    try {
      await writeWholeFile(path, content);
    } catch (error) {
      const reason = messageOf(error);
      throw new UserError(`The report could not be written to ${path}: ${reason}. Choose another folder.`);
    }
    return { path };
  };
}

/** The report as the preview shows it: the same page that is exported. */
export function reportPreview({ review, accounts, analysis, houseRules }: Snapshot, past: Past): string {
  if (review === null || analysis === null) return '<!doctype html><title>Report</title>';
  const rules = [...review.rules, ...houseRules];
  return renderHtml(reportOf({ review, accounts, analysis, rules, ...past }));
}
