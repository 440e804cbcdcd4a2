// What can be opened or brought back when no review is open.

/** A review as the desk lists it. */
export type ReviewSummary = {
  readonly id: string;
  /** False: nothing but its id is known. Opening it says what is wrong. */
  readonly isReadable: boolean;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  /** Names of its accounts, in order. */
  readonly accounts: readonly string[];
  readonly annotations: number;
  /** Findings that were confirmed or dismissed. */
  readonly decided: number;
};

/** For how many days a deleted review can be brought back. */
export const keptDays = 30;

/** A review that was deleted and can be brought back. */
export type DeletedReview = ReviewSummary & {
  /** What it is brought back by; an id may have been deleted more than once. */
  readonly name: string;
  /** When it was deleted, ISO 8601 in UTC; null when that is not known, and then it is kept. */
  readonly deleted: string | null;
  /** Until when it can be brought back. */
  readonly keptUntil: string | null;
};

/** A backup as the list shows it. */
export type BackupSummary = {
  readonly id: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly saved: string;
  readonly title: string;
  readonly accounts: readonly string[];
  readonly notes: number;
  readonly decisions: number;
  readonly bytes: number;
};
