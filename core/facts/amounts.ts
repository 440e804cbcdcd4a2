import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import { type NumberMention, plainDigits } from './numbers.ts';
import type { Page } from './page.ts';

const endsInLetter = byScript(String.raw`[\p{L}]-?$`);
const smallFollows = byScript(String.raw`^\s+\p{Ll}`);

/** An amount and where it stands; `value` as in `Fact`. */
type Amount = Span & { readonly kind: 'number' | 'duration'; readonly value: string };

const qualifiers: readonly (readonly [RegExp, string])[] = [
  [/\b(?:at least|no fewer than|no less than|a minimum of)\s+$/i, '≥'],
  [/\b(?:up to|at most|as many as|no more than|a maximum of)\s+$/i, '≤'],
  [/\b(?:fewer than|less than|under|below)\s+$/i, '<'],
  [
    /\b(?:about|around|roughly|approximately|nearly|almost|close to|an estimated|estimated|some|circa|just over|just under|more or less)\s+$/i,
    '~',
  ],
  [/\b(?:more than|over|upwards of|in excess of|greater than)\s+$/i, '>'],
];
const longestQualifier = 20;

/** "at least", "roughly" and their like before a value: the sign they are written as, and where they begin. */
export function qualifierBefore(
  text: string,
  start: number,
): { readonly sign: string; readonly start: number } {
  const before = text.slice(Math.max(0, start - longestQualifier), start);
  for (const [pattern, sign] of qualifiers) {
    const match = pattern.exec(before);
    if (match !== null) return { sign, start: start - match[0].length };
  }
  return { sign: '', start };
}

const duration =
  /^[\s\u00a0-]{1,2}(?<unit>second|minute|hour|day|week|fortnight|month|year|decade|centur(?:y|ie))s?(?![a-z])(?!['’]s\b|[\s-]+olds?\b|-(?:ago|earlier)\b)/i;
const symbols: ReadonlyMap<string, readonly [number, string, string]> = new Map([
  ['second', [1, 'PT', 'S']],
  ['minute', [1, 'PT', 'M']],
  ['hour', [1, 'PT', 'H']],
  ['day', [1, 'P', 'D']],
  ['week', [1, 'P', 'W']],
  ['fortnight', [2, 'P', 'W']],
  ['month', [1, 'P', 'M']],
  ['year', [1, 'P', 'Y']],
  ['decade', [10, 'P', 'Y']],
  ['centur', [100, 'P', 'Y']],
]);

/** `four-hour`, `two weeks`, `10 months`: ISO 8601 durations. */
export function durationOf(text: string, number: NumberMention): Amount | null {
  const match = duration.exec(text.slice(number.end, number.end + 16));
  const unit = match?.groups?.unit?.toLowerCase().replace(/^centur.*$/u, 'centur') ?? '';
  const symbol = symbols.get(unit);
  if (match === null || symbol === undefined || number.worth < 0) return null;
  const [times, before, after] = symbol;
  const qualifier = qualifierBefore(text, number.start);
  return {
    ...span(qualifier.start, number.end + match[0].length),
    kind: 'duration',
    value: `${qualifier.sign}${before}${plainDigits(number.worth * times)}${after}`,
  };
}

const hourInWords =
  /(?<=\b(?:for|after|than|over|about|around|nearly|almost|just|only|roughly|took|lasted|within|some|barely)\s)(?:(?<half>half an hour)|(?:a )?(?<quarter>quarter of an hour)|an hour(?<more>\s+and\s+a\s+half)?)\b(?!\s+(?:ago|later|earlier|before|a|after)\b|['’])/gi;

/** `for an hour`, `just over half an hour`, `lasted an hour and a half`: lengths without a number. */
export function hoursInWords(text: string): readonly Amount[] {
  return [...text.matchAll(hourInWords)].map(({ index, 0: words, groups }) => {
    const { half, quarter, more } = groups ?? {};
    const value = half !== undefined ? 'PT30M' : quarter !== undefined ? 'PT15M' : more ? 'PT1.5H' : 'PT1H';
    const qualifier = qualifierBefore(text, index);
    return {
      ...span(qualifier.start, index + words.length),
      kind: 'duration',
      value: `${qualifier.sign}${value}`,
    };
  });
}

/** No hour of a clock has one digit before seconds: the time that somebody took. */
const onWatch = /(?<![\w:.,-]|\bat\s)(\d):([0-5]\d):([0-5]\d)(?![\w:]|[\s\u00a0]?(?:[ap]\.?\s?m\b|GMT|UTC))/g;

/** `won in 2:05:41`: lengths of hours, minutes and seconds, in seconds. */
export function lengthsOnWatch(text: string): readonly Amount[] {
  return [...text.matchAll(onWatch)].map(({ index, 0: source, 1: hours, 2: minutes, 3: seconds }) => ({
    ...span(index, index + source.length),
    kind: 'duration',
    value: `PT${Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)}S`,
  }));
}

const vague =
  /(?<![\w-])(?:(?:tens|dozens|hundreds|thousands|millions)\s+of\s+)?(?:hundreds|thousands|millions|billions|trillions|dozens|scores)(?=\s+of\b|\s+(?:more|who|have|were|are)\b)/gi;

/** `tens of thousands`, `dozens`: amounts that are no number, kept in their words. */
export function vagueAmountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(vague)].map((match) => ({
    ...span(match.index, match.index + match[0].length),
    kind: 'number',
    value: match[0].toLowerCase().replace(/\s+/gu, ' '),
  }));
}

const ordinalEnd =
  /^(?:(?:st|nd|rd|th)|[\s-](?:first|second|third|(?:four|fif|six|seven|eigh|nin)th))(?![a-z])/i;
/** `one` that is no amount: "no one", "one of them", "one another". */
const pronoun =
  /^(?:\s+(?:of|another|who|that|day|thing|would|could|can|is|was|has|more|last|way|hand|side|step)\b|[-\u2010])/i;
const noCount =
  /(?:\b(?:no|any|every|some|this|that|the|which|each|another|not|last|next|number|only|first|latest|crucial)\s+|[-\u2010\u2011a-z])$/i;

/** `part 12`, `day 3`, `Article 5`, `Route 66`: which of several, and no count of anything. */
const label =
  /\b(?:part|day|chapter|page|step|question|figure|table|item|verse|volume|episode|section|article|paragraph|clause|number|no\.|route|highway|interstate|motorway|line|version)[\s\u00a0]$/i;

/** `train 501`, `flight 302`: the name of one, whatever follows. */
const vehicle = /\b(?:train|flight|bus|tram|channel)(?:\sno\.)?[\s\u00a0]$/i;

/** Nothing that is counted follows: `she took part 12 times` has no label. */
const nothingCounted =
  /^(?:[,.;:)\]!?"”’'\n]|$|\s+(?:of|in|on|and|or|to|when|was|is|has|at|for|with|by|after|before|as|that|which|who|the)\b)/;

function isLabel(source: string, before: string, after: string): boolean {
  return /^\d+$/.test(source) && (vehicle.test(before) || (label.test(before) && nothingCounted.test(after)));
}

function isAmount(page: Page, number: NumberMention): boolean {
  const { text } = page;
  const before = text.slice(Math.max(0, number.start - 9), number.start);
  const after = text.slice(number.end, number.end + 12);
  if (ordinalEnd.test(after)) return false;
  if (endsInLetter.test(before) || /[#@/_]$/u.test(before)) return false; // COVID-19, G20, #1
  const source = text.slice(number.start, number.end);
  if (isLabel(source, text.slice(Math.max(0, number.start - 14), number.start), after)) return false;
  if (source.toLowerCase() === 'one')
    return source === 'one' && !pronoun.test(after) && !noCount.test(before) && smallFollows.test(after);
  return true;
}

const between = /^(?:[\s\u00a0]?[-–—][\s\u00a0]?|\s+to\s+)$/u;

/** The plain numbers that `taken` leaves over, with qualifiers, and ranges (`10-15`, `10 to 15`) as one. */
export function amountsIn(
  page: Page,
  numbers: readonly NumberMention[],
  isTaken: (at: Span) => boolean,
): readonly Amount[] {
  const amounts: Amount[] = [];
  const free = numbers.filter((number) => !isTaken(number) && isAmount(page, number));
  for (let index = 0; index < free.length; index += 1) {
    const number = free[index];
    if (number === undefined) continue;
    const next = free[index + 1];
    const qualifier = qualifierBefore(page.text, number.start);
    const isRange =
      next !== undefined &&
      next.start - number.end <= 4 &&
      number.worth >= 0 &&
      number.worth < next.worth &&
      between.test(page.text.slice(number.end, next.start));
    const last = isRange ? next : number;
    const value = isRange
      ? `${plainDigits(number.worth)}..${plainDigits(next.worth)}`
      : plainDigits(number.worth);
    amounts.push({ ...span(qualifier.start, last.end), kind: 'number', value: `${qualifier.sign}${value}` });
    if (isRange) index += 1;
  }
  return amounts;
}
