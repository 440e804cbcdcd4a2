import type { ReviewIndex } from './review-index.ts';

/**
 * Accounts that a finding calls silent on what some passages report. Of any other account without a counterpart the
 * screen only says that none was found.
 */
export function silentOn(index: ReviewIndex, passages: Iterable<string>): ReadonlySet<string> {
  const bySilence = known.get(index) ?? silences(index);
  known.set(index, bySilence);
  const silent = new Set<string>();
  for (const passage of passages) {
    for (const account of bySilence.get(passage) ?? []) silent.add(account);
  }
  return silent;
}

const known = new WeakMap<ReviewIndex, ReadonlyMap<string, ReadonlySet<string>>>();

/** By passage, the accounts that a finding of an omission on it names. */
function silences(index: ReviewIndex): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { kind, sides, silent } of index.analysis.findings) {
    if (kind !== 'omission') continue;
    for (const side of sides) {
      for (const { id, start, end } of index.passagesOf.get(side.account) ?? []) {
        if (start >= side.end || end <= side.start) continue;
        const accounts = found.get(id) ?? new Set<string>();
        for (const account of silent) accounts.add(account);
        found.set(id, accounts);
      }
    }
  }
  return found;
}
