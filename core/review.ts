import type { Annotation, Target } from './annotations.ts';
import type { Account, BlockKind, FindingKind, Metadata, Rule, Side } from './model.ts';

/** An account as a review remembers it: its text lies in the store as an immutable file, named by its hash. */
export type AccountRecord = Omit<Account, 'text'> & {
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly textSha256: string;
};

/** A former state of an account that was updated: nothing an outlet has published is forgotten. */
export type AccountVersion = {
  readonly record: AccountRecord;
  /** When a newer one took its place, ISO 8601 in UTC. */
  readonly replaced: string;
};

/** What the editor decided about a finding. */
export type Decision = {
  /** What the finding is about (`findingKey`), so that the decision outlives a new analysis. */
  readonly finding: string;
  readonly state: 'confirmed' | 'dismissed' | 'deferred';
  readonly reason: string;
  /** Empty for a decision made before authors were kept. */
  readonly author: string;
  /** ISO 8601 in UTC; null for a decision made before times were kept. */
  readonly decided: string | null;
  /** The finding's own evidence as the editor saw it; null for a decision made before it was kept. */
  readonly about: DecidedEvidence | null;
};

/** Whether a decision settles its finding: what is put off is still to be decided. */
export function isDecided({ state }: Pick<Decision, 'state'>): boolean {
  return state !== 'deferred';
}

/** What a decided finding rested on: shown when the accounts give it no more, and used to know it again. */
export type DecidedEvidence = {
  readonly kind: FindingKind;
  readonly sides: readonly Pick<Side, 'account' | 'text'>[];
};

/** The editor's word on two passages: over what the engine thinks of them. */
export type LinkDecision = {
  readonly state: 'linked' | 'unlinked';
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly decided: string;
};

/** Two passages of different accounts, kept by what they quote, with the editor's word on them. */
export type ManualLink = LinkDecision & { readonly a: Target; readonly b: Target };

/** One event under examination: its accounts and the editor's own work. What the engine finds is derived, never stored here. */
export type Review = {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly accounts: readonly AccountRecord[];
  /** Former states of updated accounts, by the id of the account; those of one account oldest first. */
  readonly versions: readonly AccountVersion[];
  readonly annotations: readonly Annotation[];
  readonly decisions: readonly Decision[];
  readonly links: readonly ManualLink[];
  /** The rules of this review alone; those of the house stand elsewhere. */
  readonly rules: readonly Rule[];
  /** Keys of the findings there were when accounts were last added or updated; null: nothing is new yet. */
  readonly seen: readonly string[] | null;
};

/** One undoable change to a review. Positions are indices into the list as it stands before the edit. */
export type Edit =
  | { readonly type: 'set-title'; readonly title: string }
  | { readonly type: 'add-account'; readonly account: AccountRecord; readonly at: number }
  | { readonly type: 'remove-account'; readonly id: string }
  /** A newer state of the account with the same id; the former one goes to `versions`. */
  | { readonly type: 'update-account'; readonly account: AccountRecord; readonly replaced: string }
  /** The newest of the account's versions takes its place again. */
  | { readonly type: 'restore-account'; readonly id: string }
  | { readonly type: 'change-account'; readonly id: string; readonly metadata: Metadata }
  /** `at` counts the account's blocks. */
  | {
      readonly type: 'set-block-kind';
      readonly account: string;
      readonly at: number;
      readonly kind: BlockKind;
      readonly reason: string;
    }
  /** `to` is the account's index after the move. */
  | { readonly type: 'move-account'; readonly id: string; readonly to: number }
  | { readonly type: 'add-annotation'; readonly annotation: Annotation; readonly at: number }
  | { readonly type: 'change-annotation'; readonly annotation: Annotation }
  | { readonly type: 'remove-annotation'; readonly id: string }
  | { readonly type: 'decide'; readonly finding: string; readonly decision: Decision | null }
  /** Null takes the editor's word on the two passages back. */
  | {
      readonly type: 'set-link';
      readonly a: Target;
      readonly b: Target;
      readonly decision: LinkDecision | null;
    }
  | { readonly type: 'add-rule'; readonly rule: Rule; readonly at: number }
  | { readonly type: 'change-rule'; readonly rule: Rule }
  | { readonly type: 'remove-rule'; readonly id: string }
  | { readonly type: 'set-seen'; readonly seen: Review['seen'] }
  /** Several edits that are done, undone and saved as one ("Import 5 accounts"). */
  | { readonly type: 'group'; readonly name: string; readonly edits: readonly Edit[] };

/** Thrown for an edit that does not fit the review; nothing is changed then. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

export function emptyReview(id: string, title: string, created: string): Review {
  return {
    id,
    title,
    created,
    accounts: [],
    versions: [],
    annotations: [],
    decisions: [],
    links: [],
    rules: [],
    seen: null,
  };
}

/** For the end of a `switch` over edits: a kind that is forgotten there does not compile. */
export function unknownEdit(edit: never): never {
  throw new EditError(`an edit of a kind this version does not know: ${JSON.stringify(edit)}`);
}
