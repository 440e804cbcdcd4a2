import type { Passage } from '../model.ts';
import { type Progress, partOf, untold } from '../progress.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { eventGroupsOf } from './event-groups.ts';
import { comparisonOf } from './features.ts';
import type { LinkInput } from './link-input.ts';
import { type Profile, profilesOf } from './profile.ts';
import { quotedByPassage } from './quoted-by-passage.ts';
import type { Similar } from './similar.ts';
import { speakersByPassage } from './speakers-by-passage.ts';

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

export type CandidatePairs = {
  readonly pairs: readonly CandidatePair[];
  /** Groups of account ids that tell of the same event; links between groups are rare. */
  readonly events: readonly (readonly string[])[];
};

/** 'likely' leaves out pairs too little alike to be linked, 'all' only those that have nothing in common. */
type Scope = 'likely' | 'all';

/** Renderings of one utterance that each other one is compared with, as many as similar passages are remembered. */
const mostRenderings = 128;

/**
 * The pairs worth judging: for each passage those most like it, from an inverted index, and those that quote the same
 * utterance; of them those that are to be taken. Accounts are taken in the order of their texts, so the order of import changes nothing, to the last bit.
 */
export function candidatePairs(
  input: LinkInput,
  scope: Scope,
  isTaken: (pair: CandidatePair) => boolean = () => true,
  tell: Progress = untold,
): CandidatePairs {
  const accounts = input.accounts.toSorted((a, b) => compareTexts(a.text, b.text));
  const quoted = quotedByPassage(input);
  const profiles = profilesOf(accounts, input.passages, { quoted, speakers: speakersByPassage(input) });
  const eventOf = eventGroupsOf(profiles, accounts.length);
  const { measure, similar } = comparisonOf(profiles, partOf(tell, 0.1, 0.5));
  const tellOfPairs = partOf(tell, 0.5, 1);
  const pairs: CandidatePair[] = [];
  partnersOf(profiles.profiles, similar, scope).forEach((others, one) => {
    tellOfPairs(one / profiles.profiles.length);
    for (const other of others) {
      const left = profiles.profiles[one];
      const right = profiles.profiles[other];
      if (left === undefined || right === undefined) continue;
      const values = measure(one, other);
      const sameUtterance = left.quoted.some((id) => right.quoted.includes(id));
      const otherEvent = eventOf[left.account] !== eventOf[right.account];
      const pair = { a: left.passage, b: right.passage, values, sameUtterance, otherEvent };
      if (isTaken(pair)) pairs.push(pair);
    }
  });
  const events = Array.from(new Set(eventOf), (event) =>
    accounts.flatMap(({ id }, index) => (eventOf[index] === event ? [id] : [])),
  );
  return { pairs, events };
}

/** For each passage those after it that it is compared with, each once. */
function partnersOf(
  profiles: readonly Profile[],
  similar: readonly Similar[],
  scope: Scope,
): readonly (readonly number[])[] {
  const partners: number[][] = profiles.map(() => []);
  const add = (one: number, other: number): void => {
    if (profiles[one]?.account === profiles[other]?.account) return;
    partners[Math.min(one, other)]?.push(Math.max(one, other));
  };
  similar.forEach(({ passages, likenesses, near }, one) => {
    const least = scope === 'likely' ? near : 0;
    for (let place = 0; place < passages.length; place += 1)
      if ((likenesses[place] ?? 0) > least) add(one, passages[place] ?? 0);
  });
  const saying = new Map<string, number[]>();
  profiles.forEach(({ quoted }, index) => {
    for (const utterance of quoted) {
      const others = saying.get(utterance) ?? [];
      for (const other of others) add(index, other);
      if (others.length < mostRenderings) others.push(index);
      saying.set(utterance, others);
    }
  });
  const lastMet = new Int32Array(profiles.length).fill(-1);
  return partners.map((others, one) =>
    others.filter((other) => {
      const isNew = lastMet[other] !== one;
      lastMet[other] = one;
      return isNew;
    }),
  );
}
