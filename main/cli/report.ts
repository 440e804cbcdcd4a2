import { stat } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { analyse } from '../../core/analyse.ts';
import type { ReportSource } from '../../core/report.ts';
import { reportOf } from '../../core/report.ts';
import { underRules } from '../../core/rules/under-rules.ts';
import { isForReading, reportFormats } from '../../preload/contract.ts';
import { renderReport } from '../export/formats.ts';
import { adviceFor, writeWholeFile } from '../export/write-file.ts';
import { messageOf } from '../message-of.ts';
import { accountsOf } from './accounts.ts';
import { savedReviewOf } from './saved-review.ts';
import type { Abilities } from './usage.ts';
import { UsageError } from './usage.ts';

/** Writes the review report of the files, whole or in short; the format follows the ending. Returns nothing to print. */
export async function reportFiles(
  paths: readonly string[],
  out: string,
  { short }: { readonly short: boolean },
  { printPdf }: Abilities,
): Promise<string> {
  const ending = extname(out).slice(1).toLowerCase();
  const format = reportFormats.find((known) => known === ending);
  if (format === undefined) {
    throw new UsageError(
      `a report cannot be written as ${ending === '' ? 'a file without an ending' : `.${ending}`}: use ${reportFormats.map((known) => `.${known}`).join(', ')}`,
    );
  }
  if (short && !isForReading(format)) {
    const read = reportFormats.filter(isForReading).map((known) => `.${known}`);
    throw new UsageError(`--short is for what people read (${read.join(', ')}): data is always whole`);
  }
  if (await isOneOf(paths, out))
    throw new Error(`${out} is one of the accounts: choose another name for the report`);
  const report = reportOf(await reportSource(paths));
  const content = await renderReport(report, format, printPdf ?? refuseToPrint, short ? 'in short' : 'all');
  await writeWholeFile(out, content).catch((error: unknown) => {
    const reason = messageOf(error);
    throw new Error(`the report could not be written to ${out}: ${reason}. ${adviceFor(reason)}`);
  });
  return '';
}

/** Whether a file is one of these, by whatever name: links lead to the same file. */
async function isOneOf(paths: readonly string[], file: string): Promise<boolean> {
  const own = await identityOf(file);
  return (await Promise.all(paths.map(identityOf))).includes(own);
}

async function identityOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? resolve(path) : `${found.dev} ${found.ino}`;
}

/** What the report is made of: a saved review with the editor's work in it, or plain accounts. */
async function reportSource(paths: readonly string[]): Promise<ReportSource> {
  const saved = await savedReviewOf(paths);
  const accounts = saved?.accounts ?? (await accountsOf(paths));
  const review = saved?.review ?? { title: titleOf(paths), annotations: [], decisions: [] };
  const rules = saved?.rules ?? [];
  const analysis = underRules(analyse(accounts, { editorsLinks: saved?.review.links ?? [] }), rules);
  return { review, accounts, analysis, rules, ...saved?.past };
}

function titleOf(paths: readonly string[]): string {
  return paths.length === 1 ? `Review of ${basename(paths[0] ?? '')}` : `Review of ${paths.length} accounts`;
}

function refuseToPrint(): Promise<never> {
  throw new Error(
    'a PDF is printed by the app, which was not found: write .html instead, or install Crossread',
  );
}
