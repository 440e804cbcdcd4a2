import { grouped } from '../grouped.ts';
import type { Analysis, Passage, Statement } from '../model.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { passageComparer } from './compared-words.ts';
import type { Quoter } from './evidence.ts';
import type { OnlyHere, ReportedPassage, ReportedStatement } from './model.ts';
import { absencesFrom, silencesOn } from './silence.ts';

/** What two or more accounts report, each passage compared with the reference; what most report comes first. */
export function reportedStatements(
  { statements, passages, findings }: Pick<Analysis, 'statements' | 'passages' | 'findings'>,
  accounts: readonly string[],
  quote: Quoter,
  rulebook: Rulebook,
): readonly ReportedStatement[] {
  const compare = passageComparer(rulebook);
  const silences = silencesOn(findings, passages);
  const passageOf = new Map(passages.map((passage) => [passage.id, passage]));
  return statements
    .flatMap((statement) => {
      const members = statement.members.flatMap((id) => passageOf.get(id) ?? []);
      const reporting = new Set(members.map((passage) => passage.account));
      if (reporting.size < 2) return [];
      return {
        id: statement.id,
        passages: comparedPassages(members, quote, compare),
        reportedBy: accounts.filter((account) => reporting.has(account)),
        ...absencesFrom(
          accounts.filter((account) => !reporting.has(account)),
          silences,
          statement.members,
        ),
      };
    })
    .toSorted((a, b) => b.reportedBy.length - a.reportedBy.length)
    .map((statement, index) => ({ number: index + 1, ...statement }));
}

/** Body text is a better measure than a headline or a caption that also tells it. */
function comparedPassages(
  members: readonly Passage[],
  quote: Quoter,
  compare: ReturnType<typeof passageComparer>,
): readonly ReportedPassage[] {
  const reference = members.find((passage) => passage.zone === 'body') ?? members[0];
  if (reference === undefined) return [];
  const shown = quote(reference.account, reference);
  if (shown === null) return [];
  const others = members.flatMap((passage) => {
    const evidence = passage === reference ? null : quote(passage.account, passage);
    if (evidence === null) return [];
    const { marks, common } = compare(shown.quote, evidence.quote);
    return { evidence: { ...evidence, marks }, common };
  });
  return [{ evidence: shown, common: null }, ...others];
}

/** What stands in one account only: its body passages that are in no statement of two or more accounts. */
export function onlyHereOf(
  reported: readonly ReportedStatement[],
  statements: readonly Statement[],
  passages: readonly Passage[],
  accounts: readonly string[],
  quote: Quoter,
): readonly OnlyHere[] {
  const shared = new Set(reported.map((statement) => statement.id));
  const counterparts = new Set(
    statements.filter((statement) => shared.has(statement.id)).flatMap((statement) => statement.members),
  );
  const alone = grouped(
    passages.filter((passage) => !counterparts.has(passage.id)),
    (passage) => passage.account,
  );
  return accounts.map((account) => {
    const own = alone.get(account) ?? [];
    const body = own.filter((passage) => passage.zone === 'body');
    return {
      account,
      passages: body.flatMap((passage) => quote(account, passage) ?? []),
      setAside: own.length - body.length,
    };
  });
}
