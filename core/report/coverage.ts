import type { Passage } from '../model.ts';
import type { Coverage, OnlyHere, ReportedStatement } from './model.ts';

/** Which account reports which statement, and how much they share. */
export function coverageOf(
  accounts: readonly string[],
  statements: readonly ReportedStatement[],
  onlyHere: readonly OnlyHere[],
  passages: readonly Passage[],
): Coverage {
  const rows = accounts.map((account, index) => ({
    account,
    reports: statements.map((statement) => statement.reportedBy.includes(account)),
    passages: passages.filter((passage) => passage.account === account && passage.zone === 'body').length,
    onlyHere: onlyHere[index]?.passages.length ?? 0,
  }));
  const alone = rows.reduce((sum, row) => sum + row.onlyHere, 0);
  const agreement = accounts
    .map((_, index) => accounts.length - index)
    .map((count) => ({
      accounts: count,
      statements:
        count === 1 ? alone : statements.filter((statement) => statement.reportedBy.length === count).length,
    }));
  const shared = rows.map((a) =>
    rows.map((b) => a.reports.filter((reports, index) => reports && b.reports[index] === true).length),
  );
  return { rows, agreement, shared };
}
