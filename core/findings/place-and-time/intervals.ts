import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { connectedPairs } from '../evidence/connected-pairs.ts';
import { datedLineOf } from '../evidence/dated-line.ts';
import { type Draft, type Evidence, silentAccounts } from '../evidence/evidence.ts';
import { mostCompared } from '../evidence/grouped.ts';
import { printedSide } from '../evidence/printed.ts';
import { listed, quotedWithTellers } from '../evidence/telling.ts';
import { tellingZones } from '../evidence/zones.ts';
import { actBehind, haveOtherObjects, meanTheSame, sharedBeside, type ToldAct, toldAct } from './told-act.ts';

/** How long before something else an act was, or how long after. */
type Interval = Span & {
  readonly account: string;
  readonly act: ToldAct;
  readonly isLater: boolean;
  readonly isAgo: boolean;
  readonly days: number;
  readonly unit: string;
  /** `about three weeks ago`. */
  readonly isRough: boolean;
};

const numerals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const daysOf: ReadonlyMap<string, number> = new Map([
  ['minute', 1 / 1440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30],
  ['year', 365],
]);
const interval = byScript(
  String.raw`\b(an?|${numerals.join('|')}|\d{1,3})[\s-](minute|hour|day|week|month|year)s?[’']?\s(after|later|before|earlier|ago|prior\sto|following)\b`,
  'gi',
);
const rough = /\b(?:about|around|some|roughly|approximately|nearly|almost)\s+$/iu;
const bound = /\b(?:than|over|under|least|most|to|or|within|almost|and|few|every|for)\s+$/iu;

/**
 * How long before or after something an act was, told differently: `who had married five weeks before the accident`,
 * `they were married two weeks ago`.
 */
export function intervals(evidence: Evidence): readonly Draft[] {
  const told = evidence.accounts
    .flatMap(({ id }) =>
      evidence
        .passages(id)
        .filter(({ zone }) => tellingZones.has(zone))
        .flatMap((passage) => intervalsIn(evidence, passage)),
    )
    .slice(0, mostCompared);
  const clashes = told.flatMap((one, index) =>
    told
      .slice(index + 1)
      .filter((other) => areApart(evidence, one, other) && isOneAct(evidence, one, other))
      .map((other) => [one, other] as const),
  );
  return connectedPairs(clashes).map((group) => draftOf(evidence, group));
}

function intervalsIn(evidence: Evidence, passage: Passage): readonly Interval[] {
  const { text } = evidence.account(passage.account);
  const found = interval.all(text.slice(passage.start, passage.end));
  return [...found].flatMap((match): readonly Interval[] => {
    const [whole, many = '', unit = '', way = ''] = match;
    const start = passage.start + match.index;
    const at = { start, end: start + whole.length };
    const led = text.slice(passage.start, start);
    if (bound.test(led) || evidence.isQuoted(passage.account, at)) return [];
    const isAfter = /^(?:after|following)$/iu.test(way);
    const act = (isAfter ? actBehind : toldAct)(evidence, passage, at);
    if (act === null) return [];
    const count = /^\d/u.test(many) ? Number(many) : Math.max(1, numerals.indexOf(many.toLowerCase()) + 1);
    const days = count * (daysOf.get(unit.toLowerCase()) ?? 0);
    return [
      {
        ...at,
        account: passage.account,
        act,
        isLater: /^later$/iu.test(way),
        isAgo: /^ago$/iu.test(way),
        days,
        unit: unit.toLowerCase(),
        isRough: rough.test(led) || /^an?$/iu.test(many),
      },
    ];
  });
}

/** A rough interval, or one in another unit, must differ by this factor. */
const leastFactor = 1.25;
/** What differs by more is another act. */
const mostFactor = 4;

function areApart(evidence: Evidence, one: Interval, other: Interval): boolean {
  if (one.account === other.account || one.isLater !== other.isLater) return false;
  const factor = Math.max(one.days, other.days) / Math.min(one.days, other.days);
  const isExact = one.unit === other.unit && !one.isRough && !other.isRough;
  if (factor <= (isExact ? 1 : leastFactor) || factor > mostFactor) return false;
  return !((one.isAgo || other.isAgo) && moved(evidence, one, other));
}

/** `Two weeks ago` is counted from the day of its report: whether that explains the difference. */
function moved(evidence: Evidence, one: Interval, other: Interval): boolean {
  const [first, second] = [datedLineOf(evidence, one.account), datedLineOf(evidence, other.account)];
  if (first === null || second === null) return false;
  return Math.abs(first.day - second.day) * 2 >= Math.abs(one.days - other.days);
}

function isOneAct(evidence: Evidence, { act: one }: Interval, { act: other }: Interval): boolean {
  return (
    meanTheSame(one.verb, other.verb) &&
    !isAboutOthers(evidence, one.passage, other.passage) &&
    !haveOtherObjects(one, other) &&
    (evidence.arePaired(one.passage, other.passage) || sharedBeside(one, other) > 0)
  );
}

function draftOf(evidence: Evidence, told: readonly Interval[]): Draft {
  const sides = told.map((each) => printedSide(evidence, each.account, each));
  return {
    kind: 'date-time',
    severity: 'medium',
    confidence: 0.6,
    summary: `How long before or after differs (“${told[0]?.act.verb.folded ?? ''}”): ${listed(quotedWithTellers(evidence, sides))}.`,
    because: ['the time between one act and another, in the words of each account'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
