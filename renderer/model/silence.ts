import { type Silence, silencesOn, silentOnAny } from '../../core/report/silence.ts';
import type { ReviewIndex } from './review-index.ts';

/**
 * Accounts that a finding calls silent on what some passages report. Of any other account without a counterpart the
 * screen only says that none was found.
 */
export function silentOn(index: ReviewIndex, passages: Iterable<string>): ReadonlySet<string> {
  const { findings, passages: all } = index.analysis;
  const silences = known.get(index) ?? silencesOn(findings, all);
  known.set(index, silences);
  return new Set(silentOnAny(silences, [...passages]).map(({ account }) => account));
}

const known = new WeakMap<ReviewIndex, ReadonlyMap<string, readonly Silence[]>>();
