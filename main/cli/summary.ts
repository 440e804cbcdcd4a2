import { nameOfAccount } from '../../core/account/name.ts';
import type { Account, Analysis } from '../../core/model.ts';

/** An analysis in lines to read in a terminal. */
export function summaryOf(accounts: readonly Account[], analysis: Analysis): readonly string[] {
  const accountOf = new Map(analysis.passages.map(({ id, account }) => [id, account]));
  const agreement = new Map<number, number>();
  for (const { members } of analysis.statements) {
    const reporting = new Set(members.map((id) => accountOf.get(id))).size;
    agreement.set(reporting, (agreement.get(reporting) ?? 0) + 1);
  }
  const shared = new Set(analysis.statements.flatMap(({ members }) => members));
  return [
    ...accounts.map((account) => {
      const own = analysis.passages.filter((passage) => passage.account === account.id);
      const alone = own.filter(({ id }) => !shared.has(id)).length;
      return `${account.id}  ${nameOfAccount(account)}: ${own.length} passages, ${alone} only here`;
    }),
    '',
    ...[...agreement.entries()]
      .toSorted(([a], [b]) => b - a)
      .map(
        ([reporting, count]) =>
          `${count} statements are reported by ${reporting} of ${accounts.length} accounts`,
      ),
    `${analysis.quotes.length} quotations; ${analysis.utterances.length} of them or their like in several places`,
    '',
    ...(analysis.findings.length === 0 ? ['No findings.'] : [`${analysis.findings.length} findings:`]),
    ...analysis.findings.map(
      ({ severity, kind, summary }) => `  ${severity.padEnd(6)} ${kind.padEnd(22)} ${summary}`,
    ),
  ];
}
