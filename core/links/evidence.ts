import type { Account, Fact, Passage, Quote, Utterance } from '../model.ts';

/** What links are judged by. */
export type Evidence = {
  readonly accounts: readonly Account[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly utterances: readonly Utterance[];
  readonly facts: readonly Fact[];
};
