import { type Named, namesApart } from '../account/names-apart.ts';
import type { DifferingFact, Report } from '../report/model.ts';

/**
 * What a finding is about, for where its values stand beside it: its sentence without them, as they follow a colon. A
 * colon within the name of an account or within a quote is not that colon.
 */
export function matterOf(summary: string, accounts: readonly Named[]): string {
  const masked = [...namesApart(accounts).values()]
    // a longer name may begin with a shorter one
    .toSorted((one, other) => other.length - one.length)
    .reduce((text, name) => text.replaceAll(name, '_'.repeat(name.length)), summary);
  return summary.slice(0, /^(?:[^:“]|“[^”]*”)+(?=: )/u.exec(masked)?.[0].length);
}

/** What a row of the facts that differ is about. */
export function matterOfFact(
  { findings, accounts }: Pick<Report, 'findings' | 'accounts'>,
  { finding }: Pick<DifferingFact, 'finding'>,
): string {
  return matterOf(findings.find(({ number }) => number === finding)?.summary ?? '', accounts);
}
