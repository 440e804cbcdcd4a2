import type { Finding } from '../../model.ts';
import type { Draft } from '../evidence/evidence.ts';

/** An omission before it is held against the others, as sure as it is likely; `searched` is what the silent accounts lack. */
export type OmissionDraft = {
  readonly draft: Draft & Pick<Finding, 'silent'>;
  readonly searched: readonly string[];
  /** Who is named or quoted, by surname. */
  readonly person?: string;
};
