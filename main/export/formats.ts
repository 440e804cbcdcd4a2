import { renderCsv } from '../../core/render/csv.ts';
import { renderHtml } from '../../core/render/html.ts';
import { renderJson } from '../../core/render/json.ts';
import { renderJsonLd } from '../../core/render/jsonld.ts';
import { renderMarkdown } from '../../core/render/markdown.ts';
import type { FindingChoice } from '../../core/report/chosen-findings.ts';
import { withChosenFindings } from '../../core/report/chosen-findings.ts';
import type { Report } from '../../core/report/model.ts';
import type { ReportFormat } from '../../preload/contract.ts';
import { isForReading } from '../../preload/contract.ts';

/** Prints a self-contained page on paper. */
export type PrintPdf = (html: string) => Promise<Uint8Array>;

type Render = (report: Report, printPdf: PrintPdf) => string | Promise<string | Uint8Array>;

/** From a file's ending to what writes it. */
const renderers: Readonly<Record<ReportFormat, Render>> = {
  html: renderHtml,
  pdf: (report, printPdf) => printPdf(renderHtml(report)),
  // Loaded when first asked for: it is large, and most reports are not Word documents.
  docx: async (report) => (await import('./docx.ts')).renderDocx(report),
  md: renderMarkdown,
  csv: renderCsv,
  json: renderJson,
  jsonld: renderJsonLd,
};

/**
 * The report as the content of a file of this format, with the chosen findings where it is to be read; data has them all.
 * Rejects when the page cannot be printed.
 */
export async function renderReport(
  report: Report,
  format: ReportFormat,
  printPdf: PrintPdf,
  choice: FindingChoice = 'all',
): Promise<string | Uint8Array> {
  const shown = isForReading(format) ? withChosenFindings(report, choice) : report;
  return renderers[format](shown, printPdf);
}
