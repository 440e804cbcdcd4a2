/** One edit as the history of a review tells it. */
export type HistoryEntry = {
  /** 1 for the first edit of the review, then one more for each; a gap is an edit that was not kept. */
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Empty where it was not kept. */
  readonly author: string;
  /** What was done, in words: `Add note: “Ask the desk”`. */
  readonly what: string;
};
