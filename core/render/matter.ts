import { shortName } from '../account/short-name.ts';
import type { DifferingFact, Report } from '../report/model.ts';

/**
 * What a finding is about, for where its values stand beside it: its sentence without them, as they follow a colon. A
 * colon within the name of an account or within a quote is not that colon.
 */
export function matterOf(summary: string, accounts: readonly { readonly name: string }[]): string {
  const masked = accounts
    .map(({ name }) => shortName(name))
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
