import type { Passage } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { fatesOf } from './fates.ts';
import type { Filled } from './filled.ts';

const planned = byScript(
  String.raw`\b(?:will(?!\s+have\s$)|would|shall|(?:is|are|was|were|due|set|expected|scheduled|promis\p{L}+|agreed|plan\p{L}*|wants?|aims?|intends?|vow\p{L}+|pledged|hopes?|ready)\s+to|can|could|may|might)\s+(?:\p{L}+\s+){1,5}$`,
  'i',
);
const shown: ReadonlySet<Passage['zone']> = new Set(['headline', 'deck', 'bullet']);
/** In UTF-16 code units. */
const reach = 60;

/**
 * Whether one number counts what was done and the other what will or may be done: `freed 24`, `promised to free 50`.
 */
function areOfOtherTimes({ account }: Evidence, a: Filled, b: Filled): boolean {
  const [one, other] = [a, b].map(({ account: id, passage, start }) =>
    planned.test(account(id).text.slice(Math.max(passage.start, start - reach), start)),
  );
  // `to cut 9 posts`: a heading tells what was done as what is to come, and the other way round
  return one !== other && ![a, b].some(({ passage }) => shown.has(passage.zone));
}

/**
 * Whether two numbers count the same fates: `12 killed or injured` and `5 killed` do not contradict each other, and
 * neither do `12 injured` and `5 dead`. A number without a fate may contradict any. What is planned is not compared
 * with what was done.
 */
export function areOfOneScope(evidence: Evidence, a: Filled, b: Filled): boolean {
  if (areOfOtherTimes(evidence, a, b)) return false;
  const [one, two] = [fatesOf(evidence, a.passage, a), fatesOf(evidence, b.passage, b)];
  if (one.size === 0 || two.size === 0) return true;
  return one.size === two.size && [...one].every((fate) => two.has(fate));
}
