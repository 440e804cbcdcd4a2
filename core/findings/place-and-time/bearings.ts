import { grouped } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import { placeKey } from '../../names/lexicon.ts';
import type { Span } from '../../span.ts';
import { byScript, type ScriptPattern } from '../../text/by-script.ts';
import { listed } from '../../text/listed.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printedSide } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { quotedWithTellers } from '../telling/telling.ts';

/** Where something lies relative to something else: on which side of a town, at which block or corner of a street. */
type Bearing = {
  readonly passage: Passage;
  readonly at: Span;
  /** What it is relative to: the town, the street. */
  readonly by: string;
  readonly value: string;
};

type BearingKind = {
  readonly what: string;
  /** Why two values cannot both be right. */
  readonly because: string;
  readonly pattern: ScriptPattern;
  /** Whether the pattern's first group is the town or street and its second the value; else it is the other way round. */
  readonly turned: boolean;
  /** True for sides of a town, where much lies; false for corners of a street. */
  readonly isWide: boolean;
};

const name = String.raw`((?:\p{Lu}[\p{L}’'-]*|\d+(?:st|nd|rd|th))(?:\s+\p{Lu}[\p{L}’'-]*){0,2})`;
const road = String.raw`(?:Street|Road|Avenue|Boulevard|Lane|Drive|St\b|Rd\b|Ave\b|Blvd\b)`;

const ways: readonly BearingKind[] = [
  {
    what: 'The direction',
    because: 'different sides of one town',
    turned: false,
    isWide: true,
    pattern: byScript(
      String.raw`\b((?:[Nn]orth|[Ss]outh)(?:-?\s?(?:east|west))?|[Ee]ast|[Ww]est)(?:ern\s+(?:part|side|edge|outskirts))?\s+of\s+(?:the\s+)?${name}`,
      'g',
    ),
  },
  {
    what: 'The block',
    because: 'different blocks of one street',
    turned: false,
    isWide: false,
    pattern: byScript(
      String.raw`\b(\d+)\s+block\s+of\s+(?:(?:North|South|East|West|[NSEW]\.?)\s+)?${name}`,
      'g',
    ),
  },
  {
    what: 'The corner',
    because: 'different corners of one street',
    turned: true,
    isWide: false,
    pattern: byScript(String.raw`\b${name}(?<=${road}),?\s+(?:at|and|near)\s+${name}(?<=${road})`, 'g'),
  },
];

const fewestShared = 2;

/** One thing on different sides of a town, at different blocks or corners of a street. */
export function bearings(evidence: Evidence): readonly Draft[] {
  return ways.flatMap((way) => {
    const told = toldIn(evidence, way);
    const clashing = told.filter((one) =>
      told.some(
        (other) => areApart(told, one, other) && (!way.isWide || areOfOneThing(evidence, one, other)),
      ),
    );
    return [...grouped(clashing, ({ by }) => by).values()].map((group) => draftOf(evidence, way, group));
  });
}

function toldIn(evidence: Evidence, { pattern, turned }: BearingKind): readonly Bearing[] {
  return evidence.accounts.flatMap(({ id }) =>
    evidence.passages(id).flatMap((passage) => bearingsIn(evidence, passage, pattern, turned)),
  );
}

function bearingsIn(
  evidence: Evidence,
  passage: Passage,
  pattern: ScriptPattern,
  turned: boolean,
): readonly Bearing[] {
  if (passage.zone === 'boilerplate') return [];
  const source = evidence.textOf(passage);
  return pattern.all(source).flatMap((match): readonly Bearing[] => {
    const [first = '', second = ''] = [match[1], match[2]];
    const start = passage.start + match.index;
    return [
      {
        passage,
        at: { start, end: start + match[0].length },
        value: plain(turned ? second : first),
        by: placeKey(plain(turned ? first : second)),
      },
    ];
  });
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s-]+/gu, ' ')
    .trim();

/** `northeast` lies in the north: one only says it more finely. */
const isFiner = (one: string, other: string): boolean =>
  one.startsWith(other) || other.startsWith(one) || one.endsWith(other) || other.endsWith(one);

/** Whether two accounts give different values relative to one thing, and neither has the other's. */
function areApart(told: readonly Bearing[], one: Bearing, other: Bearing): boolean {
  const [a, b] = [one, other].map(({ passage }) => passage.account);
  const has = (account: string | undefined, { value }: Bearing): boolean =>
    told.some((each) => each.passage.account === account && each.by === one.by && each.value === value);
  return a !== b && one.by === other.by && !isFiner(one.value, other.value) && !has(a, other) && !has(b, one);
}

/** In passages that are linked, or share words besides the town. */
function areOfOneThing(evidence: Evidence, one: Bearing, other: Bearing): boolean {
  const besides = new Set([...evidence.roots(one.passage)].filter((root) => !one.by.includes(root)));
  return (
    evidence.arePaired(one.passage, other.passage) ||
    countShared(besides, evidence.roots(other.passage)) >= fewestShared
  );
}

function draftOf(evidence: Evidence, { what, because }: BearingKind, group: readonly Bearing[]): Draft {
  const sides = group.map(({ passage, at, value }) => sideOf(evidence, passage.account, at, value));
  const shown = sides.map((side) => printedSide(evidence, side.account, side));
  return {
    kind: 'place',
    severity: 'medium',
    confidence: 0.65,
    summary: `${what} differs: ${listed(quotedWithTellers(evidence, shown))}.`,
    because: [because],
    sides,
  };
}
