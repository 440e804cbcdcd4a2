import type { Report } from '../report/model.ts';

/** The report model itself (`format`, `version` say which), for programs. Texts are exact source, escaped by JSON only. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
