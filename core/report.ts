import { nameOfAccount } from './account/name.ts';
import type { Account, Analysis, Rule } from './model.ts';
import { coverageOf } from './report/coverage.ts';
import { quoterOf } from './report/evidence.ts';
import { differingFacts, reportedFindings, type SortedFindings } from './report/findings.ts';
import { letterOf } from './report/letter.ts';
import { methodsOf } from './report/methods.ts';
import type { Report, ReportedAccount } from './report/model.ts';
import { reportedNotes } from './report/notes.ts';
import { reportedRules } from './report/rules.ts';
import { standingFindings } from './report/silence.ts';
import { reportedCopy, reportedSources } from './report/sources.ts';
import { onlyHereOf, reportedStatements } from './report/statements.ts';
import { summaryOf } from './report/summary.ts';
import { reportedUtterances } from './report/utterances.ts';
import type { HistoryEntry } from './review/history.ts';
import { removedAccounts } from './review/removed.ts';
import type { Review } from './review.ts';
import { rulebookOf } from './rules/rulebook.ts';
import { wordsOf } from './text/words.ts';

/** What a report is made of. */
export type ReportSource = {
  readonly review: Pick<Review, 'title' | 'annotations' | 'decisions'>;
  readonly accounts: readonly Account[];
  readonly analysis: Analysis;
  /** The rules that the analysis is under. */
  readonly rules?: readonly Rule[];
  readonly history?: readonly HistoryEntry[];
  /** What accounts were last called that have left the review, by id (`namesInPast`). */
  readonly formerNames?: ReadonlyMap<string, string>;
};

/** The report of a review: one model for every format. Pure; the same review gives the same report. */
export function reportOf({
  review,
  accounts,
  analysis,
  rules = [],
  history = [],
  formerNames = new Map(),
}: ReportSource): Report {
  const ids = accounts.map((account) => account.id);
  const quote = quoterOf(accounts, analysis.passages);
  const rulebook = rulebookOf(rules);
  const inForce = reportedRules(rules, accounts, analysis);
  const sorted = reportedFindings(analysis.findings, review.decisions, quote);
  const standing = withoutDismissed(analysis, sorted);
  const utterances = reportedUtterances(standing, ids, quote, rulebook);
  const statements = reportedStatements(standing, ids, quote, rulebook);
  const onlyHere = onlyHereOf(statements, analysis.statements, analysis.passages, ids, quote);
  const notes = reportedNotes(review.annotations, quote);
  return {
    format: 'crossread-report',
    version: 1,
    engine: analysis.engine,
    title: review.title,
    accounts: accounts.map(reportedAccount),
    removed: removedAccounts({ accounts, annotations: review.annotations }, formerNames),
    summary: summaryOf({ sorted, statements, onlyHere, utterances, notes }),
    leftOut: null,
    coverage: coverageOf(ids, statements, onlyHere, analysis.passages),
    findings: sorted.findings,
    dismissed: sorted.dismissed,
    utterances,
    differingFacts: differingFacts(sorted.findings, ids),
    statements,
    onlyHere,
    notes,
    sources: reportedSources(analysis.sources, quote),
    sharedCopy: reportedCopy(analysis.sharedCopy, quote),
    rules: inForce,
    history,
    methods: methodsOf(analysis.engine, inForce),
  };
}

function withoutDismissed(analysis: Analysis, { dismissed }: SortedFindings): Analysis {
  const ids = new Set(dismissed.map(({ id }) => id));
  return { ...analysis, findings: standingFindings(analysis.findings, ids) };
}

function reportedAccount(account: Account, index: number): ReportedAccount {
  const { id, outlet, headline, byline, dateline, published, updated, address, language, file, sha256 } =
    account;
  const letter = letterOf(index);
  const name = nameOfAccount(account);
  const metadata = { outlet, headline, byline, dateline, published, updated, address, language };
  return { id, letter, name, ...metadata, file, sha256, words: wordsOf(account.text).length };
}
