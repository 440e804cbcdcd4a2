import type { Account, Fact, Passage, Quote, Utterance } from '../model.ts';

/** What the earlier stages found, from which links are made. */
export type LinkInput = {
  readonly accounts: readonly Account[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly utterances: readonly Utterance[];
  readonly facts: readonly Fact[];
};
