import { listed } from '../../text/listed.ts';
import { connectedPairs } from '../comparing/connected.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printedSide } from '../telling/printed.ts';
import { quotedWithTellers } from '../telling/telling.ts';
import { type Cause, causesIn } from './causes-in.ts';

/** Words of the effect that two causes must share, in passages that are linked. */
const fewestEffect = 1;
/** The same in passages that are not known to report the same thing. */
const fewestEffectApart = 3;

/** One thing for which the accounts give different causes. */
export function causes(evidence: Evidence): readonly Draft[] {
  const all = [...new Set(evidence.pairs.flat())].flatMap((passage) => causesIn(evidence, passage));
  const apart = all.flatMap((a, index) =>
    all
      .slice(index + 1, index + 1 + mostCompared)
      .filter((b) => a.account !== b.account && isOther(a, b) && areOfOneEffect(evidence, a, b))
      .map((b) => [a, b] as const),
  );
  return connectedPairs(apart).map((group) => draftOf(evidence, group));
}

function areOfOneEffect(evidence: Evidence, a: Cause, b: Cause): boolean {
  const fewest = evidence.arePaired(a.passage, b.passage) ? fewestEffect : fewestEffectApart;
  return (
    countShared(a.effect, b.effect) >= fewest &&
    !isAboutOthers(evidence, a.passage, b.passage) &&
    !isOfChain(a, b) &&
    !isOfChain(b, a) &&
    (!a.ofDeath || isOfDeath(b)) &&
    (!b.ofDeath || isOfDeath(a))
  );
}

/** The words right before a cause are those of its effect. */
const nearEffect = 6;

/** The delay is put down to a breakdown, and the breakdown to a worn part: what one causes the other is the cause of. */
const isOfChain = (a: Cause, b: Cause): boolean =>
  [...b.effect]
    .slice(-nearEffect)
    .some((root) => a.cause.has(root) && !a.effect.has(root) && !timely.test(root));

const timely = /^(?:minut|hour|day|week|month|year|time)/u;

/** Whether it is the cause of a death: `the killing led to riots` is not why somebody died. */
const isOfDeath = ({ effect, ofDeath }: Cause): boolean =>
  ofDeath || [...effect].some((root) => deadly.test(root));

const deadly = /^(?:die|dead|death|kill|fatal|perish|drown)/u;

const mostCompared = 200;

function draftOf(evidence: Evidence, group: readonly Cause[]): Draft {
  const sides = group.map(({ account, at }) => printedSide(evidence, account, at));
  const linked = group.some((a) => group.some((b) => a !== b && evidence.arePaired(a.passage, b.passage)));
  return {
    kind: 'cause',
    severity: linked ? 'high' : 'medium',
    confidence: linked ? 0.6 : 0.45,
    summary: `The causes given differ: ${listed(quotedWithTellers(evidence, sides))}.`,
    because: ['what follows “caused by”, “due to”, “blamed on” and their like, of the same effect'],
    sides,
  };
}

/**
 * Whether two causes cannot both be meant: they have no word in common, or one account denies the very cause that the
 * other gives. A cause of small words only (`because of this`) tells nothing.
 */
function isOther(a: Cause, b: Cause): boolean {
  if (a.cause.size === 0 || b.cause.size === 0) return false;
  const shared = [...a.cause].some((root) => [...b.cause].some((other) => areKin(root, other)));
  return shared === (a.denied !== b.denied);
}

/** Letters. A word at least this long that begins another one is of the same matter: `gang`, `gangland`. */
const kinLetters = 4;

const areKin = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= kinLetters && (a.startsWith(b) || b.startsWith(a)));
