import type { Account, Fact, Link, Passage, Quote, Utterance } from '../model.ts';

/** What links are judged by. */
export type Evidence = {
  readonly accounts: readonly Account[];
  readonly passages: readonly Passage[];
  readonly quotes: readonly Quote[];
  readonly utterances: readonly Utterance[];
  readonly facts: readonly Fact[];
};

/** Pairs of passages of different accounts that report the same thing, in any order of the texts. */
export function linksOf(_evidence: Evidence): readonly Link[] {
  return [];
}
