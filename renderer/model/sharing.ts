import type { SharedCopy } from '../../core/model.ts';
import { contains } from '../../core/span.ts';
import type { ReviewIndex } from './review-index.ts';

/** What two accounts have word for word: runs that no longer run of the two holds, the longest first. */
export type PairCopy = {
  readonly runs: readonly SharedCopy[];
  /** Words of the longest run; 0 without one. */
  readonly longest: number;
};

/** Runs of words that accounts of the review share, as far as two of them still have each. */
export function sharedRuns(index: ReviewIndex): readonly SharedCopy[] {
  return index.analysis.sharedCopy
    .map((run) => ({ ...run, members: run.members.filter(({ account }) => index.accountById.has(account)) }))
    .filter(({ members }) => new Set(members.map(({ account }) => account)).size > 1)
    .toSorted((a, b) => b.words - a.words);
}

/** For every account (row) and every other (column), what the two share; square, with nothing on the diagonal. */
export function copyOfPairs(index: ReviewIndex): readonly (readonly PairCopy[])[] {
  const all = sharedRuns(index);
  return index.accounts.map((row) =>
    index.accounts.map((column) => {
      const runs = row.id === column.id ? [] : runsOfPair(all, row.id, column.id);
      return { runs, longest: runs[0]?.words ?? 0 };
    }),
  );
}

function runsOfPair(all: readonly SharedCopy[], a: string, b: string): readonly SharedCopy[] {
  const pair = all
    .map((run) => ({ ...run, members: run.members.filter(({ account }) => account === a || account === b) }))
    .filter(({ members }) => new Set(members.map(({ account }) => account)).size === 2);
  return pair.filter((run, at) => !pair.slice(0, at).some((longer) => holds(longer, run)));
}

/** Whether every place of a run lies within a place of a longer one. */
function holds(longer: SharedCopy, run: SharedCopy): boolean {
  return run.members.every((place) =>
    longer.members.some((other) => other.account === place.account && contains(other, place)),
  );
}
