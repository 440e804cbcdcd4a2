import type { Fact, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { clashing } from '../evidence/clashing.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, silentAccounts } from '../evidence/evidence.ts';
import { printedSide } from '../evidence/printed.ts';
import { listed, quotedWithTellers } from '../evidence/telling.ts';

/** How far away something is: `three doors from the bank`. */
type Distance = Span & {
  readonly account: string;
  readonly unit: 'house' | 'block' | 'metre';
  readonly count: number;
  /** What the distance is counted from, by roots; empty where the account does not say. */
  readonly from: ReadonlySet<string>;
};

/** The units of distances and their metres; houses and blocks are counted as such. */
const units: readonly (readonly [RegExp, Distance['unit'], number])[] = [
  [/^\s(?:houses|doors|homes|buildings)\b/iu, 'house', 1],
  [/^\s(?:city\s)?blocks\b/iu, 'block', 1],
  [/^\s?(?:nautical|sea) miles?\b/iu, 'metre', 1852],
  [/^[\s-]?miles?\b/iu, 'metre', 1609],
  [/^[\s-]?(?:kms?|kilomet(?:er|re)s?)\b/iu, 'metre', 1000],
  [/^[\s-]?(?:m|met(?:er|re)s?)\b/iu, 'metre', 1],
  [/^[\s-]?yards?\b/iu, 'metre', 0.914],
  [/^[\s-]?(?:feet|ft)\b/iu, 'metre', 0.305],
];
const away = /^\s(?:away(?:\sfrom)?|from|off|outside|down)\b/iu;
/** What follows is what it is counted from. */
const from = /(?:from|off|outside)$/u;

/** How far away one thing is, told differently in passages that report the same. */
export function distances(evidence: Evidence): readonly Draft[] {
  return clashing(evidence, (passage) => distanceOf(evidence, passage), areApart).map((told) =>
    draftOf(evidence, told),
  );
}

/** The one distance of a passage: of several it is not known which is whose. */
function distanceOf(evidence: Evidence, passage: Passage): Distance | null {
  const numbers = evidence.factsIn(passage.account, passage).filter(({ kind }) => kind === 'number');
  const [first, ...others] = numbers.flatMap((number) => distanceAt(evidence, passage, number));
  return first === undefined || others.length > 0 ? null : first;
}

function distanceAt(evidence: Evidence, passage: Passage, number: Fact): readonly Distance[] {
  const { text } = evidence.account(passage.account);
  const after = text.slice(number.end, Math.min(passage.end, number.end + longestUnit));
  const count = Number(number.value.replace(/^[~≥≤<>]/u, ''));
  return units.slice(0, Number.isFinite(count) ? units.length : 0).flatMap(([pattern, unit, metres]) => {
    const counted = pattern.exec(after)?.[0];
    const led = counted === undefined ? undefined : away.exec(after.slice(counted.length))?.[0];
    if (counted === undefined || led === undefined) return [];
    const end = number.end + counted.length + led.length;
    const { account } = passage;
    const anchor = from.test(led) ? wordsFrom(evidence, passage, end) : [];
    return [{ account, start: number.start, end, unit, count: count * metres, from: new Set(anchor) }];
  });
}

/** In UTF-16 code units. */
const longestUnit = 40;
const longestAnchor = 6;

/** The first words of what follows. */
function wordsFrom({ words }: Evidence, passage: Passage, at: number): readonly string[] {
  const following = words(passage).filter(({ start }) => start >= at);
  return following
    .slice(0, longestAnchor)
    .filter(({ small }) => !small)
    .map(({ root }) => root);
}

/** Distances within this share of each other are the same, told less exactly. */
const alike = 0.15;

function areApart(one: Distance, other: Distance): boolean {
  if (one.unit !== other.unit) return false;
  const isAnchored = one.from.size > 0 && other.from.size > 0;
  // miles are counted from anything, and houses from where it happened
  if (isAnchored ? countShared(one.from, other.from) === 0 : one.unit === 'metre') return false;
  return Math.abs(one.count - other.count) > alike * Math.max(one.count, other.count);
}

function draftOf(evidence: Evidence, told: readonly Distance[]): Draft {
  const sides = told.map((each) => printedSide(evidence, each.account, each));
  return {
    kind: 'place',
    severity: 'medium',
    confidence: 0.6,
    summary: `The distance differs: ${listed(quotedWithTellers(evidence, sides))}.`,
    because: ['distances in one unit, in passages that report the same'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
