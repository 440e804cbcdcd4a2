import type { Draft } from '../evidence/evidence.ts';

/** An omission before it is weighed against the others; `searched` is what the silent accounts lack. */
export type OmissionDraft = {
  readonly draft: Draft;
  readonly weight: number;
  readonly searched: readonly string[];
  /** Who is named or quoted, by surname. */
  readonly person?: string;
};
