import { groupedByAccount } from '../grouped.ts';
import type { Finding } from '../model.ts';
import type { Span } from '../span.ts';
import { overlap } from '../span.ts';

/** An account that is silent on something, and the words that were looked for in it and are nowhere. */
export type Silence = { readonly account: string; readonly searched: readonly string[] };

/** A finding that is about less of a passage than this says nothing of the rest, which an account may well tell. */
const leastShare = 1 / 2;

/** The findings that can prove a silence: what the editor has dismissed proves nothing. */
export function standingFindings(
  findings: readonly Finding[],
  dismissed: ReadonlySet<string>,
): readonly Finding[] {
  return findings.filter(({ id }) => !dismissed.has(id));
}

/**
 * By the id of a stretch of an account, who is silent on it: the accounts that a finding of an omission names, where it is
 * about most of the stretch. Of any other account one can only say that no counterpart was found, which may be the
 * engine's fault.
 */
export function silencesOn(
  findings: readonly Finding[],
  stretches: readonly (Span & { readonly id: string; readonly account: string })[],
): ReadonlyMap<string, readonly Silence[]> {
  const stretchesOf = groupedByAccount(stretches);
  const found = new Map<string, readonly Silence[]>();
  for (const finding of findings.filter(({ kind }) => kind === 'omission')) {
    for (const side of finding.sides) {
      for (const stretch of stretchesOf.get(side.account) ?? []) {
        if (overlap(side, stretch) < leastShare * (stretch.end - stretch.start)) continue;
        found.set(stretch.id, joined([...(found.get(stretch.id) ?? []), ...silencesOf(finding)]));
      }
    }
  }
  return found;
}

/** The silent accounts of a finding or a note. */
export function silencesOf({
  silent,
  searched = [],
}: {
  readonly silent: readonly string[];
  readonly searched?: readonly string[];
}): readonly Silence[] {
  return silent.map((account) => ({ account, searched }));
}

/** The accounts that do not tell something: those proved silent on it, and those in which no counterpart was found. */
export type Absences = { readonly silent: readonly Silence[]; readonly unmatched: readonly string[] };

/** Tells apart the accounts without a part in what some stretches tell. */
export function absencesFrom(
  accounts: readonly string[],
  silences: ReadonlyMap<string, readonly Silence[]>,
  stretches: readonly string[],
): Absences {
  const all = silentOnAny(silences, stretches);
  const silent = accounts.flatMap((id) => all.find(({ account }) => account === id) ?? []);
  const named = new Set(silent.map(({ account }) => account));
  return { silent, unmatched: accounts.filter((id) => !named.has(id)) };
}

/** Who is silent on any of several stretches. */
export function silentOnAny(
  silences: ReadonlyMap<string, readonly Silence[]>,
  ids: readonly string[],
): readonly Silence[] {
  return joined(ids.flatMap((id) => silences.get(id) ?? []));
}

/** Each account once, with all that was looked for in it. */
function joined(silences: readonly Silence[]): readonly Silence[] {
  const searchedIn = new Map<string, ReadonlySet<string>>();
  for (const { account, searched } of silences)
    searchedIn.set(account, new Set([...(searchedIn.get(account) ?? []), ...searched]));
  return [...searchedIn].map(([account, searched]) => ({ account, searched: [...searched] }));
}
