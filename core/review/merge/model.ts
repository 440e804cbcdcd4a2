import type { Edit, Review } from '../../review.ts';

/** A review, with the edits that are known to have made it, oldest first. */
export type Lineage = { readonly review: Review; readonly edits: readonly Edit[] };

/** Something both editors did, each in another way. */
export type Conflict = {
  /** Which note, finding or account, in words. */
  readonly about: string;
  readonly mine: string;
  readonly theirs: string;
  /** What stands now; what does not is told in a reply of the note, in the decision's reason, or here. */
  readonly kept: string;
};

/** Part of a merge: what to do, in order, and what had to be chosen between. */
export type Part = { readonly edits: readonly Edit[]; readonly conflicts: readonly Conflict[] };

/** Who merges, for what is written while merging. */
export type Merger = {
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** What the copy that comes in is to be called: `the copy of Ben`. */
  readonly copy: string;
};

export const nothingToDo: Part = { edits: [], conflicts: [] };
