import type { Passage } from '../model.ts';
import { eventsOf } from './events.ts';
import type { Evidence } from './evidence.ts';
import { comparisonOf } from './features.ts';
import { profilesOf } from './profile.ts';
import { quotedByPassage } from './quoted.ts';
import { speakersByPassage } from './speakers.ts';

/** Two passages of different accounts that have something in common, with the evidence for linking them. */
export type CandidatePair = {
  readonly a: Passage;
  readonly b: Passage;
  /** In the order of `featureNames`. */
  readonly values: readonly number[];
  /** Both render the same utterance. */
  readonly sameUtterance: boolean;
  /** Their accounts, taken whole, tell of different events. */
  readonly otherEvent: boolean;
};

export type Candidates = {
  readonly pairs: readonly CandidatePair[];
  /** Groups of account ids that tell of the same event; links between groups are rare. */
  readonly events: readonly (readonly string[])[];
};

/**
 * The pairs worth judging: for each passage those most like it, from an inverted index, and those that quote the same
 * utterance. 'likely' leaves out pairs too little alike to be linked, 'all' only
 * those that have nothing in common. Accounts are taken in the order of their texts, so the order of import changes nothing, to the last bit.
 */
export function candidatePairs(evidence: Evidence, scope: 'likely' | 'all'): Candidates {
  const accounts = evidence.accounts.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const quoted = quotedByPassage(evidence);
  const profiles = profilesOf(accounts, evidence.passages, { quoted, speakers: speakersByPassage(evidence) });
  const eventOf = eventsOf(profiles, accounts.length);
  const { measure, similar } = comparisonOf(profiles);
  const partners = profiles.profiles.map(() => new Set<number>());
  const add = (one: number, other: number): void => {
    const [a, b] = [profiles.profiles[one], profiles.profiles[other]];
    if (a === undefined || b === undefined || a.account === b.account) return;
    partners[Math.min(one, other)]?.add(Math.max(one, other));
  };
  similar.forEach(({ passages, likenesses, near }, one) => {
    const least = scope === 'likely' ? near : 0;
    passages.forEach((other, index) => {
      if ((likenesses[index] ?? 0) > least) add(one, other);
    });
  });
  const saying = new Map<string, number[]>();
  profiles.profiles.forEach((profile, index) => {
    for (const utterance of profile.quoted) {
      const others = saying.get(utterance) ?? [];
      for (const other of others) add(index, other);
      saying.set(utterance, [...others, index]);
    }
  });
  const pairs = partners.flatMap((others, one) =>
    Array.from(others).flatMap((other) => {
      const [left, right] = [profiles.profiles[one], profiles.profiles[other]];
      if (left === undefined || right === undefined) return [];
      const [a, b] = [left.passage, right.passage];
      const sameUtterance = left.quoted.some((id) => right.quoted.includes(id));
      const otherEvent = eventOf[left.account] !== eventOf[right.account];
      return [{ a, b, values: measure(one, other), sameUtterance, otherEvent }];
    }),
  );
  const events = Array.from(new Set(eventOf), (event) =>
    accounts.flatMap(({ id }, index) => (eventOf[index] === event ? [id] : [])),
  );
  return { pairs, events };
}
