import { performance } from 'node:perf_hooks';
import { analyse } from '../../core/analyse.ts';
import type { Account, Analysis } from '../../core/model.ts';
import { analysisJson } from '../../core/render/analysis-json.ts';
import { underRules } from '../../core/rules/under-rules.ts';
import { accountsOf } from './accounts.ts';
import { savedReviewOf } from './saved-review.ts';
import { summaryOf } from './summary.ts';

/** The analysis of the files, as JSON or as a summary to read. */
export async function analyseFiles(
  paths: readonly string[],
  options: { readonly json: boolean; readonly timings: boolean },
): Promise<string> {
  const started = performance.now();
  const saved = await savedReviewOf(paths);
  const accounts = saved?.accounts ?? (await accountsOf(paths));
  const timings: Record<string, number> = { import: elapsed(started) };
  const found = analyse(accounts, {
    editorsLinks: saved?.review.links ?? [],
    runStage: (stage, run) => {
      const before = performance.now();
      const result = run();
      timings[stage] = elapsed(before);
      return result;
    },
  });
  const analysis = underRules(found, saved?.rules ?? []);
  if (!options.json) return readable(accounts, analysis, options.timings ? timings : null);
  const document = { ...analysisJson(accounts, analysis), ...(options.timings ? { timings } : {}) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function readable(
  accounts: readonly Account[],
  analysis: Analysis,
  timings: Record<string, number> | null,
): string {
  const lines =
    timings === null ? [] : ['', ...Object.entries(timings).map(([stage, ms]) => `${stage}: ${ms} ms`)];
  return `${[...summaryOf(accounts, analysis), ...lines].join('\n')}\n`;
}

/** Milliseconds since a moment, rounded to tenths. */
function elapsed(since: number): number {
  return Math.round((performance.now() - since) * 10) / 10;
}
