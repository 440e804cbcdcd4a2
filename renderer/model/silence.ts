import { type Silence, silencesOn, silentOnAny, standingFindings } from '../../core/report/silence.ts';
import type { Decision } from '../../core/review.ts';
import { decisionsOf } from './known-findings.ts';
import type { ReviewIndex } from './review-index.ts';

/** By the id of a passage, who is silent on it. */
export type Silences = ReadonlyMap<string, readonly Silence[]>;

/**
 * Who is silent on the passages of a review, as its report says it: a finding calls them so, and the editor has not
 * dismissed it. Of any other account without a counterpart the screen only says that none was found. The same value as
 * long as nothing else is dismissed, so that other decisions draw nothing again.
 */
export function silencesIn(index: ReviewIndex, decisions: readonly Decision[]): Silences {
  const { findings, passages } = index.analysis;
  const dismissed = [...decisionsOf(findings, decisions)].flatMap(([id, { state }]) =>
    state === 'dismissed' ? [id] : [],
  );
  const of = dismissed.toSorted().join('\n');
  const last = known.get(index);
  if (last?.of === of) return last.silences;
  const silences = silencesOn(standingFindings(findings, new Set(dismissed)), passages);
  known.set(index, { of, silences });
  return silences;
}

const known = new WeakMap<ReviewIndex, { readonly of: string; readonly silences: Silences }>();

/** Accounts that are silent on what some passages report. */
export function silentOn(silences: Silences, passages: Iterable<string>): ReadonlySet<string> {
  return new Set(silentOnAny(silences, [...passages]).map(({ account }) => account));
}
