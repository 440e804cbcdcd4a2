import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import { clashes, pairsLinked } from '../comparing/clashes.ts';
import { connectedPairs } from '../comparing/connected.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { shareEnough } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printedSide } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { quotedWithTellers } from '../telling/telling.ts';
import { dayParts, namesDayPart } from './day-parts.ts';

/** In the order of a day; next to each other they may be one time. */
const parts = dayParts.flatMap(({ alone }) => alone ?? []);
const saying = /\b(?:said|says|told|statement|interview|announced|confirmed|reported|according)\b/iu;

type ToldPart = Span & { readonly account: string; readonly part: number };

/** So many words, and so much of the shorter passage, must be in the other one. */
const leastShared = { count: 3, share: 0.4 };

/** One thing that linked passages put in parts of the day that are not next to each other. */
export function partsOfDay(evidence: Evidence): readonly Draft[] {
  const pairs = pairsLinked(evidence, (passage) => timedIn(evidence, passage), areAlike);
  return connectedPairs(clashes(pairs, areApart)).map((told) => draftOf(evidence, told));
}

function draftOf(evidence: Evidence, told: readonly ToldPart[]): Draft {
  const sides = told.map((at) => sideOf(evidence, at.account, at, parts[at.part]?.name ?? ''));
  const shown = sides.map((side) => printedSide(evidence, side.account, side));
  return {
    kind: 'date-time',
    severity: 'medium',
    confidence: 0.6,
    summary: `The time of day differs: ${listed(quotedWithTellers(evidence, shown))}.`,
    because: ['the part of the day in passages that report the same'],
    sides,
  };
}

const areApart = ({ part: a }: ToldPart, { part: b }: ToldPart): boolean => {
  const apart = Math.abs(a - b);
  return apart > 1 && apart < parts.length - 1;
};

const areAlike = (evidence: Evidence, one: Passage, other: Passage): boolean =>
  shareEnough(evidence.roots(one), evidence.roots(other), leastShared) &&
  !isAboutOthers(evidence, one, other);

/** The only part of the day that a passage names, where it is no time of words. */
function timedIn(evidence: Evidence, passage: Passage): readonly ToldPart[] {
  if (passage.zone === 'boilerplate') return [];
  const source = evidence.textOf(passage);
  if (!namesDayPart(source)) return [];
  const found = parts.flatMap(({ words }, part) =>
    [...source.matchAll(words)].map((match) => ({ part, index: match.index, length: match[0].length })),
  );
  const [only, ...others] = found;
  if (
    only === undefined ||
    others.length > 0 ||
    saying.test(source.slice(Math.max(0, only.index - 30), only.index))
  )
    return [];
  const start = passage.start + only.index;
  const at = { account: passage.account, part: only.part, start, end: start + only.length };
  return evidence.isQuoted(passage.account, at) ? [] : [at];
}
