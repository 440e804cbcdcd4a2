import type { Evidence } from '../evidence/evidence.ts';
import { fatesOf } from './fates.ts';
import type { Filled } from './filled.ts';

/**
 * Whether two numbers count people of one fate: `12 killed or injured` and `5 killed` do not contradict each other,
 * and neither do `12 injured` and `5 dead`. Where one of them says nothing of a fate, they may.
 */
export function areOfOneScope(evidence: Evidence, a: Filled, b: Filled): boolean {
  const [one, two] = [fatesOf(evidence, a.passage, a), fatesOf(evidence, b.passage, b)];
  if (one.size === 0 || two.size === 0) return true;
  return one.size === two.size && [...one].every((fate) => two.has(fate));
}
