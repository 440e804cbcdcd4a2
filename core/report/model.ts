import type { Annotation, AnnotationStatus, Excerpt, Target } from '../annotations.ts';
import type { BlockKind, FindingKind, Metadata, Rule, Severity, SharedCopy, Source } from '../model.ts';
import type { HistoryEntry } from '../review/history.ts';
import type { RemovedAccount } from '../review/removed.ts';
import type { Decision } from '../review.ts';
import type { Absences } from './silence.ts';

/**
 * The report as a value: what every format draws. Made by `reportOf`; the same review gives the same report. Texts are
 * exact source, never altered: a format escapes them and makes invisible characters visible in its own way.
 */
export type Report = {
  readonly format: 'crossread-report';
  /** Of this shape; a change that a reader of the JSON must know of raises it. */
  readonly version: 1;
  readonly engine: string;
  readonly title: string;
  readonly accounts: readonly ReportedAccount[];
  /** Accounts that have left the review and that notes still speak of. */
  readonly removed: readonly RemovedAccount[];
  readonly summary: Summary;
  /** What a report to be read does not show; null where it shows everything, as the data formats always do. */
  readonly leftOut: LeftOut | null;
  readonly coverage: Coverage;
  /** Confirmed first, then open, then deferred; the gravest first in each. Dismissed ones stand apart. */
  readonly findings: readonly ReportedFinding[];
  readonly dismissed: readonly DismissedFinding[];
  /** What two or more accounts quote or paraphrase, those whose wording differs first. */
  readonly utterances: readonly ReportedUtterance[];
  readonly differingFacts: readonly DifferingFact[];
  /** What two or more accounts report, what most of them report first. */
  readonly statements: readonly ReportedStatement[];
  /** One entry an account, in their order: its body passages that no other account has a counterpart of. */
  readonly onlyHere: readonly OnlyHere[];
  readonly notes: readonly ReportedNote[];
  /** Whom the accounts rest on: other media first, what most accounts name first. */
  readonly sources: readonly ReportedSource[];
  /** Runs of words that several accounts have alike, the longest first. */
  readonly sharedCopy: readonly ReportedCopy[];
  /** The house's rules in force, and what they hide. */
  readonly rules: readonly ReportedRule[];
  /** What was done to the review, oldest first; empty where the review was not kept in a store. */
  readonly history: readonly HistoryEntry[];
  /** Paragraphs in plain words: how all this was found, and what it cannot tell. */
  readonly methods: readonly Method[];
};

/** The findings that the editor left out of a report; `Summary` counts them all the same. */
export type LeftOut = {
  readonly choice: 'without dismissed' | 'confirmed only' | 'in short';
  readonly findings: Readonly<Record<FindingState | 'dismissed', number>>;
  /** Rows of `differingFacts`. */
  readonly facts: number;
};

/** A house rule in force. */
export type ReportedRule = Pick<Rule, 'forms' | 'scope' | 'reason'> & {
  readonly hiddenFindings: number;
  /** Statements in which accounts use different spellings of it. */
  readonly hiddenInStatements: number;
};

/** An account under its letter. Everything else in the report refers to it by `id`. */
export type ReportedAccount = Metadata & {
  readonly id: string;
  /** A, B, C, ... in the order of the review. */
  readonly letter: string;
  readonly name: string;
  readonly file: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly words: number;
};

/** In what way words differ from those they are compared with, in the order in which a key explains the marks. */
export const differenceKinds = ['changed', 'added', 'moved'] as const;

/** A stretch of `Evidence.quote`, in its own offsets. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly kind: (typeof differenceKinds)[number];
};

/** The exact words of an account that a claim rests on, and where to find them again. */
export type ReportedEvidence = Excerpt & {
  /** The kind of block the words stand in. */
  readonly zone: BlockKind;
  /** Line of the file in which the words begin, from 1. */
  readonly line: number;
  /** The span counted in characters (Unicode code points), as the W3C annotation model counts. */
  readonly characters: { readonly start: number; readonly end: number };
  /** The rest of the sentence on either side; exact, ended by `cutBefore` / `cutAfter` where it was too long. */
  readonly before: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly marks: readonly Mark[];
};

export const findingStates = ['confirmed', 'open', 'deferred'] as const;
export type FindingState = (typeof findingStates)[number];

/** What was decided on findings, in the order in which they are counted. */
export const summaryStates = [...findingStates, 'dismissed'] as const;

export type ReportedSide = { readonly value: string; readonly evidence: ReportedEvidence };

export type ReportedFinding = {
  /** From 1, in the order of the report. */
  readonly number: number;
  readonly id: string;
  /** What the editor's decision hangs on (`findingKey`). */
  readonly key: string;
  readonly state: FindingState;
  /** The editor's reason, where one was given. */
  readonly reason: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly summary: string;
  /** Sides with the same value stand together, in the order in which the values first occur. */
  readonly sides: readonly ReportedSide[];
  readonly silent: readonly string[];
  /** The words that were looked for in the silent accounts and are nowhere in them; empty where none were. */
  readonly searched: readonly string[];
};

export type DismissedFinding = Pick<
  ReportedFinding,
  'id' | 'key' | 'kind' | 'severity' | 'summary' | 'sides' | 'silent'
> & { readonly reason: Decision['reason'] };

/** How a rendering relates to the one it is compared with. */
export type ReportedRendering = {
  readonly evidence: ReportedEvidence;
  /** To the reference; a paraphrase stands in no quotation marks and is compared with nothing. */
  readonly relation: 'reference' | 'verbatim' | 'fragment' | 'differs' | 'paraphrase';
  readonly verb: string | null;
  readonly channel: string | null;
  /** Words of the reference that this one leaves out: exact stretches of the reference. Empty for fragments. */
  readonly without: readonly string[];
};

export type ReportedUtterance = Absences & {
  readonly number: number;
  readonly id: string;
  readonly speaker: string | null;
  readonly verbatim: boolean;
  /** In the order of accounts; exactly one is the reference: the longest quotation. */
  readonly renderings: readonly ReportedRendering[];
};

/** A finding about a typed value, as a row: what each account gives. */
export type DifferingFact = {
  /** The number of the finding. */
  readonly finding: number;
  readonly kind: FindingKind;
  /** One cell an account, in their order. */
  readonly cells: readonly {
    readonly account: string;
    readonly state: 'says' | 'silent' | 'not compared';
    /** Each value once, with the exact words it was read from. */
    readonly values: readonly { readonly value: string; readonly quote: string }[];
  }[];
};

/** A passage of a statement, its words compared with the reference passage. */
export type ReportedPassage = {
  readonly evidence: ReportedEvidence;
  /** Share of words in common with the reference, 0..1; null for the reference itself. */
  readonly common: number | null;
};

export type ReportedStatement = Absences & {
  readonly number: number;
  readonly id: string;
  /** The reference first: the first account's body passage. Then in the order of accounts and their texts. */
  readonly passages: readonly ReportedPassage[];
  readonly reportedBy: readonly string[];
};

export type OnlyHere = {
  readonly account: string;
  readonly passages: readonly ReportedEvidence[];
  /** Captions, embeds and the like that have no counterpart; counted, not listed. */
  readonly setAside: number;
};

export type ReportedNote = Omit<Annotation, 'targets'> & {
  readonly number: number;
  readonly evidence: readonly ReportedEvidence[];
  /**
   * Targets whose words do not stand at their place any more: shown with the old words, never moved. One that was found
   * again and waits to be confirmed is among the evidence, too.
   */
  readonly lost: readonly Target[];
};

export type ReportedSource = Pick<Source, 'name' | 'kind'> & {
  /** The words that name it, or the post itself; in the order of accounts and of their texts. */
  readonly mentions: readonly ReportedEvidence[];
};

export type ReportedCopy = Pick<SharedCopy, 'words' | 'quoted'> & {
  readonly members: readonly ReportedEvidence[];
};

/** Which account reports which statement. */
export type Coverage = {
  /** One row an account: whether it reports each statement, in the order of `Report.statements`. */
  readonly rows: readonly {
    readonly account: string;
    readonly reports: readonly boolean[];
    /** Body passages in all, and those that no other account has a counterpart of. */
    readonly passages: number;
    readonly onlyHere: number;
  }[];
  /** How many statements are reported by so many accounts, most first; the last entry counts passages of one only. */
  readonly agreement: readonly { readonly accounts: number; readonly statements: number }[];
  /** Statements that both report; the diagonal counts the statements of one account. Square, in the order of accounts. */
  readonly shared: readonly (readonly number[])[];
};

export type Counts = { readonly high: number; readonly medium: number; readonly low: number };

export type Summary = {
  readonly findings: Readonly<Record<FindingState | 'dismissed', Counts>>;
  /** Findings that are confirmed or dismissed, of all findings: what is deferred is still to be decided. */
  readonly decided: number;
  readonly found: number;
  /** Decisions on findings that the accounts, as they are now, give no more. */
  readonly decisionsWithoutFinding: number;
  readonly statements: number;
  readonly onlyHere: number;
  readonly utterances: { readonly verbatim: number; readonly differing: number };
  readonly notes: Readonly<Record<AnnotationStatus, number>>;
};

export type Method = { readonly name: string; readonly text: string };
