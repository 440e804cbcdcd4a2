import { renderHtml } from '../../core/render/html.ts';
import type { Report } from '../../core/report/model.ts';
import type { ReportFormat } from '../../preload/contract.ts';

/** The report in a format, ready to be written. */
export async function renderReport(
  report: Report,
  format: ReportFormat,
  printPdf: (html: string) => Promise<Uint8Array>,
): Promise<string | Uint8Array> {
  const html = renderHtml(report);
  return format === 'pdf' ? printPdf(html) : html;
}
