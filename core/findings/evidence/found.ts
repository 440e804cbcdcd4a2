import type { Account, Analysis } from '../../model.ts';

/** Everything found before the findings. */
export type Found = Omit<Analysis, 'engine' | 'findings' | 'hidden' | 'sources' | 'sharedCopy'> & {
  readonly accounts: readonly Account[];
};
