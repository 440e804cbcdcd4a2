import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/analyse.ts';
import type { Account, Analysis, Side } from '../../../core/model.ts';
import { type AccountSpan, inCommon, readAccounts, readInventory, spansIn, tells } from '../../inventory.ts';

/**
 * Invented events of four or five accounts each, with a list of what differs between them and of what only seems to: the
 * texts are ours, written for the ways in which any five news accounts differ.
 */
const folder = join(import.meta.dirname, '../../fixtures/differing-accounts');

/**
 * Raise these when the engine learns more. From summit to launch they are by other hands than the engine's, the last four
 * of them on subjects that it was not made with: of four accounts each, with omissions that only some of the list tells.
 * Precision of theft went down with omissions, which its list has not all; `alarms` are raised on pairs that only seem to
 * differ. Nothing in the engine was made with pay-deal in view, though three of its accounts had been compared before its
 * list was written: what it misses there it will miss elsewhere. Coalition, avalanche and bank are by another hand, asked not to
 * look at the engine: their floors are what it found at first sight.
 */
const floors = [
  { event: 'flood', found: 13, precision: 0.9, alarms: 0 },
  { event: 'trial', found: 12, precision: 0.9, alarms: 0 },
  { event: 'merger', found: 14, precision: 0.9, alarms: 0 },
  { event: 'theft', found: 19, precision: 0.8, alarms: 0 },
  { event: 'summit', found: 31, precision: 0.75, alarms: 0 },
  { event: 'ferry-fire', found: 28, precision: 0.75, alarms: 0 },
  { event: 'protest', found: 27, precision: 0.7, alarms: 1 },
  { event: 'tariff-truce', found: 24, precision: 0.65, alarms: 1 },
  { event: 'border-strike', found: 26, precision: 0.75, alarms: 0 },
  { event: 'warehouse', found: 43, precision: 0.9, alarms: 0 },
  { event: 'cup-final', found: 10, precision: 0.45, alarms: 0 },
  { event: 'election', found: 16, precision: 0.55, alarms: 0 },
  { event: 'hurricane', found: 16, precision: 0.6, alarms: 0 },
  { event: 'launch', found: 12, precision: 0.6, alarms: 0 },
  { event: 'pay-deal', found: 14, precision: 0.7, alarms: 0 },
  { event: 'coalition', found: 28, precision: 0.7, alarms: 0 },
  { event: 'avalanche', found: 27, precision: 0.55, alarms: 0 },
  { event: 'bank', found: 21, precision: 0.6, alarms: 0 },
] as const;

describe.each(floors)('accounts: $event', ({ event, found: fewest, precision, alarms: most }) => {
  const accounts = readAccounts(join(folder, event));
  const differences = readInventory(join(folder, event));
  if (differences === null) throw new Error(`${event} has no inventory`);
  const analysis = analyse(accounts);
  const spanOf = spansIn(accounts);

  test('as much of what differs is found as ever', () => {
    const missed = differences.discrepancies.filter(
      (difference) => !analysis.findings.some((finding) => tells(finding, difference, spanOf)),
    );
    expect(
      differences.discrepancies.length - missed.length,
      missed.map(({ id, summary }) => `${id} ${summary}`).join('; '),
    ).toBeGreaterThanOrEqual(fewest);
  });

  test('as large a share of the findings as ever tells one of the differences', () => {
    const useful = analysis.findings.filter((finding) =>
      differences.discrepancies.some((difference) => tells(finding, difference, spanOf)),
    );
    expect(useful.length).toBeGreaterThanOrEqual(precision * analysis.findings.length);
  });

  test('what only seems to differ is no finding', () => {
    const alarms = differences.non_discrepancies.filter(({ sides }) => {
      const spans = sides.map(spanOf).filter((span) => span !== null);
      return analysis.findings.some(
        (finding) =>
          finding.kind !== 'omission' &&
          finding.severity !== 'low' &&
          spans.filter((span) => finding.sides.some((side) => isMostlyIn(side, span))).length > 1,
      );
    });
    expect(alarms.length, alarms.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(most);
  });

  test('every finding says what was compared, and an omission what was looked for and is not there', () => {
    for (const finding of analysis.findings) {
      expect(finding.because?.length, finding.summary).toBeGreaterThan(0);
      if (finding.kind !== 'omission') continue;
      expect(finding.searched?.length).toBeGreaterThan(0);
    }
  });

  test('nothing depends on the order of import', () => {
    const turned = accounts.toReversed().map((account, index) => ({ ...account, id: `a${index + 1}` }));
    expect(outline(analyse(turned), turned)).toEqual(outline(analysis, accounts));
  });
});

/** A side that is about these very words, not a longer stretch that has them in it. */
function isMostlyIn(side: AccountSpan, span: AccountSpan): boolean {
  const length = span.end - span.start;
  return inCommon(side, span) > 0.6 * length && side.end - side.start <= 3 * length;
}

function outline({ findings }: Analysis, accounts: readonly Account[]): readonly string[] {
  const fileOf = new Map(accounts.map(({ id, file }) => [id, file]));
  const side = ({ account, text, value }: Side): string => `${fileOf.get(account)} ${text} ${value}`;
  return findings.map(({ kind, severity, sides, silent }) =>
    [
      kind,
      severity,
      ...sides.map(side).toSorted(),
      ...silent.map((id) => fileOf.get(id) ?? id).toSorted(),
    ].join('|'),
  );
}
