import { renderHtml } from '../../core/render/html.ts';
import { reportOf } from '../../core/report.ts';
import type { HistoryEntry } from '../../core/review/history.ts';
import type { ReportFormat, Snapshot } from '../../preload/contract.ts';
import { UserError } from '../user-error.ts';
import { renderReport } from './formats.ts';
import { writeWholeFile } from './write-file.ts';

/** Asks where, writes the report of the review on the screen, and says where it is; null when cancelled. */
export type ExportReport = (
  snapshot: Snapshot,
  history: readonly HistoryEntry[],
  format: ReportFormat,
) => Promise<{ readonly path: string } | null>;

export function reportExporter(
  choosePath: (proposedName: string, format: ReportFormat) => Promise<string | null>,
  printPdf: (html: string) => Promise<Uint8Array>,
): ExportReport {
  return async (snapshot, history, format) => {
    const { review, accounts, analysis } = snapshot;
    if (review === null || analysis === null) {
      throw new UserError(
        'There is nothing to report yet: add accounts and wait until they have been compared.',
      );
    }
    const path = await choosePath(fileNameOf(review.title), format);
    if (path === null) return null;
    const content = await renderReport(reportOf({ review, accounts, analysis, history }), format, printPdf);
    try {
      await writeWholeFile(path, content);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new UserError(`The report could not be written to ${path}: ${reason}. Choose another folder.`);
    }
    return { path };
  };
}

/** The report as the preview shows it: the same page that is exported. */
export function reportPreview(
  { review, accounts, analysis }: Snapshot,
  history: readonly HistoryEntry[],
): string {
  if (review === null || analysis === null) return '<!doctype html><title>Report</title>';
  return renderHtml(reportOf({ review, accounts, analysis, history }));
}

/** A file name from a title: what no file system objects to. */
function fileNameOf(title: string): string {
  const name = title.replaceAll(/[^\p{L}\p{N} .,–-]+/gu, ' ').replaceAll(/\s+/g, ' ');
  return (
    name
      .trim()
      .slice(0, 80)
      .replace(/[. ]+$/, '') || 'Crossread report'
  );
}
