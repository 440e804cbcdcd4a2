import type { Account, Analysis } from '../model.ts';

/** Everything found before the findings. */
export type Found = Omit<Analysis, 'engine' | 'findings'> & { readonly accounts: readonly Account[] };
