import { grouped } from '../../grouped.ts';
import type { FindingKind, Passage } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { silentZones } from '../evidence/zones.ts';
import { notKnown, saysNotKnown } from './not-known.ts';
import { type OpenOrTold, unknownDraft } from './unknown-draft.ts';

/** Something that an account may say is not known. */
type Question = {
  readonly kind: FindingKind;
  readonly open: RegExp;
  /** Where a passage answers it. */
  readonly answerIn: (evidence: Evidence, passage: Passage) => Span | null;
};

const gap = '[^.;:“”"]';
const unanswered = (asked: string): RegExp =>
  new RegExp(`${notKnown}${gap}{0,80}?\\b${asked}|\\b${asked}${gap}{0,60}?${notKnown}`, 'iu');

const mended = String.raw`\b(?:restor(?:e|ed|ing|ation)|repair(?:s|ed|ing)?|fix(?:ed|ing)?|mended|normal|back\s+(?:up|online|in\s+service))\b`;
const taken = String.raw`\b(?:taken|sent|flown|handed\s+over|transferred|moved|deported|extradited|brought)\b`;

const questions: readonly Question[] = [
  {
    kind: 'date-time',
    open: unanswered(
      String.raw`(?:when|how\s+(?:long|soon)|(?<=\b(?:time\s?frame|timetable|timeline|date)\s)for)\b${gap}{0,60}?${mended}`,
    ),
    answerIn: mendedBy,
  },
  {
    kind: 'number',
    open: unanswered(
      String.raw`(?:how\s+fast|(?<!\b(?:if|whether)\s)speed)\b(?!\s+(?:limit|was\s+an?|played|caused|contributed))`,
    ),
    answerIn: speedIn,
  },
  {
    kind: 'place',
    open: unanswered(String.raw`where\s+(?:\S+\s+){1,4}?${taken}`),
    answerIn: takenTo,
  },
];

/** More sentences than this that call something unknown are not looked at: hostile text must not make the engine slow. */
const mostOpen = 60;

/** What one passage says is not known and another passage tells, in one account or in two. */
export function openQuestions(evidence: Evidence): readonly Draft[] {
  const passages = evidence.found.passages.filter(({ zone }) => !silentZones.has(zone));
  const unsure = passages.filter((passage) => saysNotKnown.test(evidence.textOf(passage))).slice(0, mostOpen);
  return questions.flatMap((question): readonly Draft[] => {
    const open = unsure.flatMap((passage): readonly OpenOrTold[] => {
      const match = question.open.exec(evidence.textOf(passage));
      return match === null ? [] : [{ passage, at: within(passage, match.index, match[0].length) }];
    });
    if (open.length === 0) return [];
    const asking = new Set(open.map(({ passage }) => passage));
    const given = passages.flatMap((passage): readonly OpenOrTold[] => {
      const at = asking.has(passage) ? null : question.answerIn(evidence, passage);
      const isAnswer = at !== null && open.some((one) => isOfOne(evidence, one.passage, passage));
      return isAnswer ? [{ passage, at }] : [];
    });
    return draftsOf(evidence, question.kind, grouped(open, accountOf), grouped(given, accountOf));
  });
}

/** What somebody else expects is no slip of who reports it. */
const saying = /\b(?:said|says|told|according\s+to|announced)\b/iu;

const accountOf = ({ passage }: OpenOrTold): string => passage.account;
type ByAccount = ReadonlyMap<string, readonly OpenOrTold[]>;
/** How many answers of an account are shown beside its own question. Of other accounts only the first is. */
const mostOwn = 3;

/**
 * An account that answers its own question contradicts itself. One that does not is held against the answers of all
 * accounts.
 */
function draftsOf(
  evidence: Evidence,
  kind: FindingKind,
  open: ByAccount,
  given: ByAccount,
): readonly Draft[] {
  const own = [...open].flatMap(([id, asked]): readonly Draft[] => {
    const told = given.get(id);
    if (told === undefined) return [];
    const draft = unknownDraft(evidence, kind, asked, told.slice(0, mostOwn));
    const isPassedOn = told.every(({ passage }) => saying.test(evidence.textOf(passage)));
    return [isPassedOn ? { ...draft, severity: 'low' as const } : draft];
  });
  const unsure = [...open].flatMap(([id, asked]) => (given.has(id) ? [] : asked));
  const first = [...given.values()].flatMap((told) => told.slice(0, 1));
  const isTold = unsure.length > 0 && first.length > 0;
  return isTold ? [...own, unknownDraft(evidence, kind, unsure, first)] : own;
}

const within = ({ start }: Passage, from: number, length: number): Span =>
  span(start + from, start + from + length);

/** Roots that say nothing of what a question is about. */
const idle = /^(?:will|would|could|should|might|take|when|where|\S{1,2})$/u;
/** Power may be back on Monday and trains on Friday: passages that name different ones of these are not compared. */
const networks =
  /\b(?:power|electricity|water|gas|phones?|internet|trains?|rail|flights?|airports?|roads?|bridges?|schools?)\b/giu;

function isOfOne(evidence: Evidence, open: Passage, given: Passage): boolean {
  if (isAboutOthers(evidence, open, given)) return false;
  const others = evidence.roots(given);
  if (![...evidence.roots(open)].some((root) => !idle.test(root) && others.has(root))) return false;
  const [asked, told] = [open, given].map(
    (passage) => new Set(evidence.textOf(passage).toLowerCase().match(networks)),
  );
  return asked?.size === 0 || told?.size === 0 || [...(asked ?? [])].some((word) => told?.has(word));
}

/** How far from a fact the words that go with it may stand, in UTF-16 code units. */
const beside = 60;
const until =
  /\b(?:by|until|till|before|within|in|takes?|taking|another|for)\s+(?:at\s+least\s+|up\s+to\s+)?$/iu;
const ahead =
  /\b(?:will|would|should|could|may|might|expects?|expected|hopes?|hoped|plans?|planned|due|to\s+be)\b/iu;
const works = new RegExp(mended, 'giu');

/** By when something will work again: the day that is nearest to the words for it. */
function mendedBy(evidence: Evidence, passage: Passage): Span | null {
  const source = evidence.textOf(passage);
  if (source.search(works) < 0 || !ahead.test(source)) return null;
  const near = evidence.factsIn(passage.account, passage).flatMap(({ kind, start, end }) => {
    if (kind !== 'date' && kind !== 'duration') return [];
    const [before, after] = around(source, start - passage.start, end - passage.start);
    const lead = until.exec(before);
    const apart = Math.min(
      ...[...before.matchAll(works)].map(({ index }) => before.length - index),
      ...[...after.matchAll(works)].map(({ index }) => index),
    );
    return lead === null || apart > beside ? [] : [{ at: span(start - lead[0].length, end), apart }];
  });
  return near.toSorted((a, b) => a.apart - b.apart)[0]?.at ?? null;
}

const around = (source: string, start: number, end: number): readonly [string, string] => [
  source.slice(Math.max(0, start - beside), start),
  source.slice(end, end + beside),
];

const moving = /\b(?:at|doing|going|travel(?:l)?ing|moving|driving|flying|sailing|reached|hit)\s+$/iu;
const perHour = /^\s?(?:mph|kph|km\/?h|kmph|knots|(?:miles|kilomet(?:er|re)s)\s+(?:an|per)\s+hour)\b/iu;

/** How fast something went, and not how fast it may go. */
function speedIn(evidence: Evidence, passage: Passage): Span | null {
  const source = evidence.textOf(passage);
  for (const { kind, start, end } of evidence.factsIn(passage.account, passage)) {
    if (kind !== 'number') continue;
    const [before, after] = around(source, start - passage.start, end - passage.start);
    const unit = perHour.exec(after);
    if (unit !== null && moving.test(before)) return span(start, end + unit[0].length);
  }
  return null;
}

const whither = new RegExp(
  String.raw`\b(?:will|would|to|could|may|might)\s+be\s+${taken}\s+(?:\S+\s+){0,3}?(?:to|in)\s+(?:the\s+)?$`,
  'iu',
);

/** Where somebody will be taken. */
function takenTo(evidence: Evidence, passage: Passage): Span | null {
  const source = evidence.textOf(passage);
  for (const { kind, start, end } of evidence.factsIn(passage.account, passage)) {
    const [before] = around(source, start - passage.start, end - passage.start);
    const lead = kind === 'place' ? whither.exec(before) : null;
    if (lead !== null) return span(start - lead[0].length, end);
  }
  return null;
}
