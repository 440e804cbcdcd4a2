import type { Stage } from '../../core/analyse.ts';
import type { EditorsLink } from '../../core/links/editors-links.ts';
import type { Account, Analysis } from '../../core/model.ts';
import type { Imported, Origin } from '../import/import-account.ts';

/** Accounts, and what the editor linked and unlinked in them by hand. */
export type Analysed = {
  readonly accounts: readonly Account[];
  readonly links: readonly EditorsLink[];
};

/** What the background process can be asked: job kind -> input and result. */
export type Jobs = {
  readonly import: { readonly input: Origin; readonly result: Imported };
  readonly analyse: { readonly input: Analysed; readonly result: Analysis };
};
export type JobKind = keyof Jobs;

export type JobMessage = {
  readonly [Kind in JobKind]: { readonly kind: Kind; readonly input: Jobs[Kind]['input'] };
}[JobKind];

/** What the background process says while it works on its one job. */
export type JobReply =
  | { readonly type: 'progress'; readonly stage: Stage; readonly share: number }
  | { readonly type: 'done'; readonly result: Jobs[JobKind]['result'] }
  | { readonly type: 'failed'; readonly message: string };
