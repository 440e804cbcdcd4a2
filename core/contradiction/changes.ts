import { type AlignedStretch, alignedStretches } from '../words/aligned-stretches.ts';
import { areOfOneKind } from './kinds-of-things.ts';
import { nearnessInMeaning } from './near-words.ts';
import { areOpposite } from './opposites.ts';
import type { Token } from './tokens.ts';

/** One thing that the two wordings say differently; connectives alone are a change of their own kind. */
export type Change = {
  readonly kind: 'changed' | 'added' | 'left out' | 'moved' | 'connective';
  readonly from: readonly Token[];
  readonly to: readonly Token[];
  /** Telling words in the differing stretch this was taken from, on either side. */
  readonly stretch: { readonly from: number; readonly to: number };
};

export type WordingChanges = {
  readonly changes: readonly Change[];
  /** Share of words the two have in common, in order, 0..1. */
  readonly common: number;
};

/** More edits than this and the two are no wordings of one sentence; it also bounds the time. */
const maximumEdits = 200;

/** What differs between two wordings, word by word; null when they are too long and too different to compare. */
export function changesBetween(from: readonly Token[], to: readonly Token[]): WordingChanges | null {
  const all = alignedStretches(from, to, ({ key }) => key, maximumEdits);
  if (all === null) return null;
  const stretches = all.filter(({ same }) => !same);
  const changed = stretches.reduce((sum, stretch) => sum + stretch.from.length + stretch.to.length, 0);
  const total = from.length + to.length;
  const gone = keysOf(stretches.flatMap((stretch) => stretch.from));
  const come = keysOf(stretches.flatMap((stretch) => stretch.to));
  const changes = stretches.flatMap((stretch) => changesOf(stretch, gone, come));
  return { changes: eachOnce(changes), common: total === 0 ? 1 : 1 - changed / total };
}

function keysOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.filter(tells).map(({ key }) => key));
}

function tells(token: Token): boolean {
  return token.kind !== 'connective';
}

/** `[sharp drop/steep decline]`: each word beside its likeliest counterpart; what has none was added or left out. */
function changesOf(
  stretch: AlignedStretch<Token>,
  gone: ReadonlySet<string>,
  come: ReadonlySet<string>,
): readonly Change[] {
  const moved = stretch.to.filter((token) => tells(token) && gone.has(token.key));
  const from = stretch.from.filter((token) => tells(token) && !come.has(token.key));
  const to = stretch.to.filter((token) => tells(token) && !gone.has(token.key));
  const size = { from: from.length, to: to.length };
  const changes: Change[] = [];
  const [oldLeft, newLeft] = [new Set(from), new Set(to)];
  for (const { old, now } of counterparts(from, to)) {
    if (!oldLeft.has(old) || !newLeft.has(now)) continue;
    oldLeft.delete(old);
    newLeft.delete(now);
    changes.push({ kind: 'changed', from: [old], to: [now], stretch: size });
  }
  for (const token of oldLeft) changes.push({ kind: 'left out', from: [token], to: [], stretch: size });
  for (const token of newLeft) changes.push({ kind: 'added', from: [], to: [token], stretch: size });
  if (moved.length > 0) changes.push({ kind: 'moved', from: [], to: moved, stretch: size });
  if (!stretch.from.some(tells) && !stretch.to.some(tells)) {
    changes.push({ kind: 'connective', from: stretch.from, to: stretch.to, stretch: size });
  }
  return changes;
}

/** All pairs of one stretch, the likeliest first. */
function counterparts(from: readonly Token[], to: readonly Token[]) {
  return from
    .flatMap((old, oldAt) =>
      to.map((now, nowAt) => ({ old, now, likely: likeness(old, now) - 0.1 * Math.abs(oldAt - nowAt) })),
    )
    .sort((a, b) => b.likely - a.likely);
}

/** How likely one word took the other's place. Set by hand; only the order of the values matters. */
function likeness(old: Token, now: Token): number {
  if (old.kind === 'number' || now.kind === 'number') return old.kind === now.kind ? 3 : -1;
  const names = (old.kind === 'name') === (now.kind === 'name') ? 0.5 : 0;
  if (old.stem === now.stem) return 8;
  const nearness = nearnessInMeaning(old.key, now.key);
  if (nearness === 'same') return 6 + names;
  if (nearness === 'opposite' || areOpposite(old.stem, now.stem)) return 3 + names;
  if (nearness === 'synonym' || nearness === 'near') return 2 + names;
  if (nearness === 'wider' || areOfOneKind(old.stem, now.stem)) return 1 + names;
  return names;
}

/** A word that was changed in the same way twice is one change. */
function eachOnce(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  return changes.filter(({ kind, from, to }) => {
    const key = [kind, ...from.map((token) => token.key), '>', ...to.map((token) => token.key)].join(' ');
    if (kind !== 'connective' && seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
