import type { Annotation, Target } from '../core/annotations.ts';
import type { Account, Analysis, BlockKind, Metadata, Rule } from '../core/model.ts';
import type { FindingChoice } from '../core/report/chosen-findings.ts';
import type { HistoryEntry } from '../core/review/history.ts';
import type { Conflict } from '../core/review/merge/model.ts';
import type { RemovedAccount } from '../core/review/removed.ts';
import type { Decision, LinkDecision, Review } from '../core/review.ts';
import type { CommandId } from './commands.ts';
import type { BackupSummary, DeletedReview, ReviewSummary } from './desk.ts';
import type { Preferences } from './preferences.ts';

// The wall between the processes: every request the window can make and every event it is told of. The preload API
// and the handlers in main are derived from these types, so a forgotten one fails the build.

/** Where the editor's work stands on the disk. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'saving' }
  /** Shown until saving works again; the edits stay in memory and are tried again. */
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'read-only'; readonly message: string };

/** How far the engine is with the accounts on the screen. */
export type AnalysisProgress =
  | { readonly state: 'done' }
  | { readonly state: 'running'; readonly stage: string; readonly share: number }
  /** The editor stopped it. */
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly message: string };

/** Everything the window draws. Main owns it; the window only ever replaces slices of it. */
export type Snapshot = {
  /** The house rules, which hold in every review; the open review's own rules are in `review`. */
  readonly houseRules: readonly Rule[];
  readonly version: string;
  /** The editor's name for new notes, from the operating system's account. */
  readonly author: string;
  readonly reviews: readonly ReviewSummary[];
  /** Those that were deleted last come first. */
  readonly deleted: readonly DeletedReview[];
  /** Null: no review is open, the desk is shown. */
  readonly review: Review | null;
  /** The accounts that notes of the open review speak of and that it has no more. */
  readonly removed: readonly RemovedAccount[];
  /** The open review's accounts with their texts, in its order. */
  readonly accounts: readonly Account[];
  /** Null until the first analysis of these accounts is done. */
  readonly analysis: Analysis | null;
  readonly analysisProgress: AnalysisProgress;
  readonly saving: Saving;
  /** What "Undo" and "Redo" would do; null when there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly preferences: Preferences;
  /** What happened while opening that the editor should know (a torn last line dropped, a file put aside). */
  readonly notices: readonly string[];
  /** The saved review that came in last, until the editor has looked at what came of it. */
  readonly arrival: Arrival | null;
};

/** A file that could not be imported: which, why, and what to do. */
export type ImportProblem = { readonly file: string; readonly reason: string; readonly advice: string };

/** A former state of an account that was updated, with its text. */
export type FormerVersion = {
  readonly account: Account;
  /** When a newer one took its place, ISO 8601 in UTC. */
  readonly replaced: string;
};

/** Whether the account was updated or why it was not; neither when the editor cancelled. */
export type UpdateOutcome = { readonly updated: boolean; readonly problem: ImportProblem | null };

/** Where a newer version of an account comes from; `ask`: from the file that the editor then chooses. */
export type UpdateSource =
  | { readonly from: 'ask' }
  | { readonly from: 'file'; readonly path: string }
  | { readonly from: 'text'; readonly text: string }
  | { readonly from: 'page'; readonly address: string };

export type ImportOutcome = {
  /** Names of the accounts that were added. */
  readonly added: readonly string[];
  readonly problems: readonly ImportProblem[];
};

/** The editor's word on two passages of different accounts; null takes it back. */
export type LinkChange = {
  readonly a: Target;
  readonly b: Target;
  readonly decision: LinkDecision | null;
};

/** House rules as they travel in a file: spellings and why. */
export type RuleSet = {
  readonly name: string;
  readonly rules: readonly Pick<Rule, 'forms' | 'reason'>[];
};

/** A saved review that was opened, and what came of it. */
export type Arrival = {
  readonly title: string;
  /** What was merged into the review that is here ("the copy of Ben"); null when the review was not here before. */
  readonly merged: string | null;
  /** What the merge brought, counted ("2 notes added"); empty when everything in the copy was here. */
  readonly changes: readonly string[];
  readonly conflicts: readonly Conflict[];
};

/** Formats a report can have, by file ending. */
export const reportFormats = ['html', 'pdf', 'docx', 'md', 'csv', 'json', 'jsonld'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Whether a format is for people; the others are data, which is always whole. */
export function isForReading(format: ReportFormat): boolean {
  return ['html', 'pdf', 'docx', 'md'].includes(format);
}

/** A request that could not be done, in words for the editor. */
export type Refusal = { readonly ok: false; readonly message: string };
export type Answer<T> = { readonly ok: true; readonly value: T } | Refusal;

/** What the window may ask for: request name -> arguments and answer. */
export type Requests = {
  snapshot: () => Snapshot;
  /** Asks for files with the system's dialog and imports them into the open review. */
  addAccounts: () => ImportOutcome;
  /** Imports dropped files or folders by their paths on disk. */
  addFiles: (paths: readonly string[]) => ImportOutcome;
  /**
   * Adds text from the clipboard; its name is the outlet as the editor typed it, null where none was typed. Text that
   * another program handed over as a file has the file's name, which is nobody's outlet.
   */
  pasteAccount: (pasted: {
    readonly name: string | null;
    readonly text: string;
    readonly file?: string | undefined;
  }) => ImportOutcome;
  /**
   * Fetches pages by their addresses, the only thing ever asked of the network, and adds what comes; under the outlet
   * as the editor typed it, null where none was typed.
   */
  addPages: (addresses: readonly string[], outlet: string | null) => ImportOutcome;
  /** Gives up reading the files and pages of an import or an update that runs; nothing of it is added. */
  stopImport: () => void;
  removeAccount: (id: string) => void;
  /** Puts a newer version in an account's place; notes and links hold on where their words still stand. */
  updateAccount: (id: string, source: UpdateSource) => UpdateOutcome;
  /** What an account was before its updates, oldest first. */
  formerVersions: (id: string) => readonly FormerVersion[];
  /** Replaces what the account says about itself, where the importer did not know it or was wrong. */
  changeAccount: (id: string, metadata: Metadata) => void;
  /** Moves an account to another index, the others keeping their order. */
  moveAccount: (id: string, to: number) => void;
  /** Decides what the account's block with index `at` is, and with that whether it is set aside. */
  setBlockKind: (account: string, at: number, kind: BlockKind, reason: string) => void;
  renameReview: (title: string) => void;
  /** Adds the note when its id is new, else changes it. Resolves when it is on the disk. */
  saveAnnotation: (annotation: Annotation) => void;
  removeAnnotation: (id: string) => void;
  /** Decides a finding, or takes the decision back (null); what is confirmed may become a note in the same step. */
  decide: (finding: string, decision: Decision | null, note: Annotation | null) => void;
  /** Links and unlinks passages in one edit of this name ("Merge statements", "Split statement"). */
  setLinks: (name: string, changes: readonly LinkChange[]) => void;
  /** Adds the review's own rule when its id is new, else changes it. */
  saveRule: (rule: Rule) => void;
  removeRule: (id: string) => void;
  /** Replaces the rules that hold in every review. Resolves when they are on the disk. */
  setHouseRules: (rules: readonly Rule[]) => void;
  /** The sets of rules that come with the app. */
  shippedRules: () => readonly RuleSet[];
  /** Asks for a file of rules and reads it; null when the editor cancelled. Nothing is added yet. */
  readRules: () => RuleSet | null;
  /** Asks where to write the rules and writes them; null when the editor cancelled. */
  exportRules: (set: RuleSet) => { readonly path: string } | null;
  /** Marks everything that is found now as seen. */
  markSeen: () => void;
  /** What was done to the open review, oldest first. */
  history: () => readonly HistoryEntry[];
  undo: () => void;
  redo: () => void;
  newReview: (title: string) => void;
  openReview: (id: string) => void;
  closeReview: () => void;
  /** Takes a review that is not open from the desk; it can be brought back for `keptDays`. */
  deleteReview: (id: string) => void;
  /** Puts a deleted review back, by its name in `Snapshot.deleted`. */
  restoreReview: (name: string) => void;
  /** Runs the engine again after a failure, or after it was stopped. */
  analyseAgain: () => void;
  /** Gives up comparing the accounts, where that runs. */
  stopAnalysis: () => void;
  /** Asks where to write the report and writes it; null when the editor cancelled. */
  exportReport: (format: ReportFormat, choice: FindingChoice) => { readonly path: string } | null;
  /** Gives up a report that is being made; no file is written, and its request answers null. */
  stopExport: () => void;
  /** Shows a file that was written since the app was started in the system's folder window. */
  showInFolder: (path: string) => void;
  /** Asks where, and saves the open review with all that belongs to it as one file; null when cancelled. */
  saveCopy: () => { readonly path: string } | null;
  /** Asks for saved reviews and opens the last one; copies of reviews that are here are merged into them. */
  openCopies: () => void;
  /** The same for files that were dropped. */
  openCopiesAt: (paths: readonly string[]) => void;
  dismissArrival: () => void;
  /** The backups of all reviews, the latest first. */
  backups: () => readonly BackupSummary[];
  /** Opens a backup as a review of its own, beside the present one. */
  restoreBackup: (id: string) => void;
  /** Asks where, and writes all reviews into one file; says which could not be read. Null when cancelled. */
  exportEverything: () => { readonly path: string; readonly problems: readonly string[] } | null;
  setPreferences: (change: Partial<Preferences>) => void;
  dismissNotices: () => void;
  /** Says that the window has drawn what it knows, and may be shown. */
  drawn: () => void;
};

export const requestNames = [
  'snapshot',
  'addAccounts',
  'addFiles',
  'addPages',
  'pasteAccount',
  'stopImport',
  'removeAccount',
  'updateAccount',
  'formerVersions',
  'changeAccount',
  'moveAccount',
  'setBlockKind',
  'renameReview',
  'saveAnnotation',
  'removeAnnotation',
  'decide',
  'setLinks',
  'saveRule',
  'removeRule',
  'setHouseRules',
  'shippedRules',
  'readRules',
  'exportRules',
  'markSeen',
  'history',
  'undo',
  'redo',
  'newReview',
  'openReview',
  'closeReview',
  'deleteReview',
  'restoreReview',
  'analyseAgain',
  'stopAnalysis',
  'exportReport',
  'stopExport',
  'showInFolder',
  'saveCopy',
  'openCopies',
  'openCopiesAt',
  'dismissArrival',
  'backups',
  'restoreBackup',
  'exportEverything',
  'setPreferences',
  'dismissNotices',
  'drawn',
] as const satisfies readonly (keyof Requests)[];
export type RequestName = (typeof requestNames)[number];

/** What main tells the window without being asked. */
export type Events = {
  /** The slices of the snapshot that changed, as JSON: a text reaches the page in one piece, an object part by part. */
  changed: (slices: string) => void;
  command: (command: CommandId) => void;
};
export const eventNames = ['changed', 'command'] as const satisfies readonly (keyof Events)[];

/** What `window.crossread` offers: one promise-returning method per request, and a way to listen. */
export type CrossreadApi = {
  readonly [Name in RequestName]: (
    ...args: Parameters<Requests[Name]>
  ) => Promise<Answer<ReturnType<Requests[Name]>>>;
} & {
  readonly listen: <Name extends keyof Events>(name: Name, listener: Events[Name]) => () => void;
  /** The first snapshot, once, if it has come by now; null otherwise, and then `snapshot` waits for it. */
  readonly snapshotIfThere: () => Answer<Snapshot> | null;
  /** The paths on disk of files dropped on the window. */
  readonly pathsOf: (files: readonly File[]) => readonly string[];
};
