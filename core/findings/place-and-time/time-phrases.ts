import { type Clocked, clockOf } from '../../facts/clock-times.ts';
import { countOf } from '../../facts/date-words.ts';
import { type DayPart, dayPartsIn } from '../../facts/day-parts.ts';
import { unitWords } from '../../facts/number-words.ts';
import type { Fact, Passage } from '../../model.ts';
import { overlap, type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** Words that say when something was, with what they mean: `just before 8.30pm on Friday`, `nine days earlier`. */
export type TimePhrase = Span & {
  readonly passage: Passage;
  readonly clock: Clocked | null;
  readonly part: DayPart | null;
  readonly date: Fact | null;
  /** `Three weeks before`, in hours. */
  readonly away: number | null;
};

/** `Night shift`, `the morning session`: no time of what is told. */
const named =
  /^[\s-]*(?:shift|club|session|crossing|edition|programme|program|show|news|service|train|vigil|out\b)/iu;

const hours = new Map([
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['month', 730],
  ['year', 8760],
]);
const away = new RegExp(
  String.raw`\b(?:(?:more|less) than )?(an?|\d{1,2}|${[...unitWords.keys()].slice(1, 13).join('|')}) (${[...hours.keys()].join('|')})s? (?:earlier|later|before|after|ago|previously)\b`,
  'giu',
);

/** `about 8.30pm`, `just before 9pm`, `early December`: how loosely it is told belongs to it. */
const loosely =
  /\b(?:(?:at|in) )?(?:(?:just|shortly|right|moments|only|a little) )?(?:about|around|approximately|roughly|nearly|almost|before|after|early|late|last|this)(?: on| the)?\s+$/iu;
/** Between the parts of one phrase: `8.49pm on Friday night`. */
const between = /^(?:,?\s*(?:on|in|at|of|the|of the|in the|at about|late|early|local time)?\s*)$/iu;
/** Before a time, words that make it the time of what was said. */
const ofWords =
  /\b(?:said|says|told|according to|statement|interview|reported|reports|updated|published|post(?:ed|s|ing)?|announced)(?:\s+\S+){0,3}\s+$/iu;
const saidThen = /^(?:[’']s)?,?\s+(?:said|told|reported|announced)\b/iu;
/** `Patch Tuesday`, `the Summit 2025`: a name. */
const inName = byScript(String.raw`[\p{L}\d] (?!(?:On|In|At|By|Late|Early|Last)\b)\p{Lu}\p{L}+ $`);
/** In UTF-16 code units. */
const reach = 40;

/** In a sentence with more of them it is not known which is of what. */
const mostPieces = 12;

type Piece = Span & Partial<Omit<TimePhrase, 'passage'>>;

/** When a passage says that things were, in its own words. */
export function timePhrasesIn(evidence: Evidence, passage: Passage): readonly TimePhrase[] {
  const { text } = evidence.account(passage.account);
  const phrases: TimePhrase[] = [];
  for (const { start, end, ...means } of piecesIn(evidence, text, passage)) {
    const last = phrases.at(-1);
    if (last !== undefined && canJoin(last, means) && between.test(text.slice(last.end, start)))
      phrases[phrases.length - 1] = { ...last, ...means, end };
    else phrases.push({ clock: null, part: null, date: null, away: null, ...means, passage, start, end });
  }
  return phrases
    .filter((phrase) => !evidence.isQuoted(passage.account, phrase) && isOfDeed(text, phrase))
    .map((phrase) => ({ ...phrase, start: looseStart(text, phrase) }));
}

/** A day, an hour and a part of the day say one time together; two days do not. */
const canJoin = (last: TimePhrase, { away, part, date, clock }: Omit<Piece, 'start' | 'end'>): boolean =>
  away === undefined &&
  last.away === null &&
  (part === undefined || last.part === null) &&
  (date === undefined || last.date === null) &&
  (clock === undefined || last.clock === null);

function piecesIn(evidence: Evidence, text: string, passage: Passage): readonly Piece[] {
  const source = text.slice(passage.start, passage.end);
  const inText = <T extends Span>(at: T): T => ({
    ...at,
    start: passage.start + at.start,
    end: passage.start + at.end,
  });
  const facts = evidence.factsIn(passage.account, passage).flatMap((fact): readonly Piece[] => {
    const { kind, start, end } = fact;
    if (kind === 'time') return [{ clock: clockOf(evidence, fact), start, end }];
    return kind === 'date' && !/^[-+]/u.test(fact.value) ? [{ date: fact, start, end }] : [];
  });
  const all: readonly Piece[] = [
    ...[...source.matchAll(away)].map((match) =>
      inText({ ...span(match.index, match.index + match[0].length), away: hoursOf(match) }),
    ),
    ...facts,
    ...dayPartsIn(source).map(inText),
  ];
  if (all.length > mostPieces) return [];
  const kept: Piece[] = [];
  for (const piece of all) {
    const isNamed = piece.part !== undefined && named.test(text.slice(piece.end, piece.end + reach));
    if (!isNamed && !kept.some((each) => overlap(each, piece) > 0)) kept.push(piece);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

const hoursOf = ([, count = '', unit = '']: RegExpExecArray): number =>
  (countOf(count) ?? 1) * (hours.get(unit.toLowerCase()) ?? 0);

/** Whether a time is that of what is told, and not of the telling. */
function isOfDeed(text: string, { passage, start, end, clock, part }: TimePhrase): boolean {
  const before = text.slice(Math.max(passage.start, start - reach), start);
  if (ofWords.test(before) || saidThen.test(text.slice(end, end + reach))) return false;
  return clock !== null || part !== null || !inName.test(before);
}

function looseStart(text: string, { passage, start }: TimePhrase): number {
  const led = loosely.exec(text.slice(Math.max(passage.start, start - reach), start));
  return led === null ? start : start - led[0].length;
}
