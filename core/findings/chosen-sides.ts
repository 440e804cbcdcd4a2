import type { Side } from '../model.ts';
import type { Evidence } from './evidence/evidence.ts';
import { orderedSides } from './telling/sides.ts';
import { tellingsOf } from './telling/telling.ts';

/** A reader learns nothing from more sides than this, unless it takes more to give every account one. */
const most = 6;

/**
 * The sides to show: one for each account and value, from body text if it stands there. Where there are too many, the
 * values of the fewest accounts come first, and an account that would have none keeps one. Of several that would do, the
 * first given is taken.
 */
export function chosenSides(evidence: Evidence, sides: readonly Side[]): readonly Side[] {
  const best = new Map<string, Side>();
  for (const side of sides) {
    const key = `${side.account} ${side.value}`;
    const known = best.get(key);
    if (known === undefined || (!isBody(evidence, known) && isBody(evidence, side))) best.set(key, side);
  }
  const rarity = new Map(tellingsOf(evidence, sides).map(({ value }, index) => [value, index]));
  const sorted = [...best.values()].toSorted(
    (a, b) => (rarity.get(a.value) ?? 0) - (rarity.get(b.value) ?? 0),
  );
  const chosen = sorted.slice(0, Math.max(most, evidence.accounts.length));
  for (const side of sorted) if (chosen.every(({ account }) => account !== side.account)) chosen.push(side);
  return orderedSides(evidence, chosen);
}

function isBody(evidence: Evidence, side: Side): boolean {
  return evidence.passageAt(side.account, side.start)?.zone === 'body';
}
