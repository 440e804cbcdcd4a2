import type { Source } from '../../core/model.ts';
import { bySource } from '../../core/sources/by-source.ts';
import type { ReviewIndex } from './review-index.ts';

/** Somebody whose word accounts rest on: one row across the accounts. */
export type SourceRow = Pick<Source, 'name' | 'kind'> & {
  readonly mentions: readonly Source[];
  /** The mentions in every account, in the order of accounts. */
  readonly cells: readonly (readonly Source[])[];
};

/** Whom the accounts of the review rest on: other media first, in each kind what most accounts name. */
export function sourceRows(index: ReviewIndex): readonly SourceRow[] {
  const known = index.analysis.sources.filter(({ account }) => index.accountById.has(account));
  return bySource(known).map((row) => ({
    ...row,
    cells: index.accounts.map(({ id }) => row.mentions.filter(({ account }) => account === id)),
  }));
}
