import { type Span, span } from '../span.ts';
import { byScript } from '../text/by-script.ts';
import type { DateReading } from './date-reading.ts';
import { dateRules } from './date-rules.ts';
import { daysFromNow } from './read-date.ts';
import { TakenSpans } from './taken-spans.ts';

/** A date expression in a text. */
export type DateMention = Span & { readonly reading: DateReading };

/** Nouns after a four-digit number that make it a count: "2000 people", "1500 metres". */
const counted =
  /^[\s\u00a0-]+(?:[a-z]{2,}(?<!s)s|people|men|women|children|km|kg|mm|cm|kilo[a-z]+|per|percent|point)(?![a-z])/;
const notCounted = /^[\s\u00a0]+(?:was|is|as|has|this|plus|across|unless|news|elections?|olympics|games)\b/i;
const signBefore =
  /(?:[$£€¥₹#/-]|\b(?:no|nos|nr|page|pages|room|route|highway|flight|over|than|about|some|nearly|almost|around|roughly)\.?)\s*$/i;

function isYear(text: string, at: Span): boolean {
  const after = text.slice(at.end, at.end + 24);
  if (counted.test(after) && !notCounted.test(after)) return false;
  if (/^(?:[-–][A-Za-z]|\.\d|,\d|%|\s*(?:%|million|billion|thousand))/u.test(after)) return false;
  return !signBefore.test(text.slice(Math.max(0, at.start - 12), at.start));
}

const letterOrDigit = byScript(String.raw`[\p{L}\p{N}]`);

/** No letter of any script touches it: the patterns know the edges of English words only. */
function standsAlone(text: string, at: Span): boolean {
  const [before, after] = [text.charAt(at.start - 1), text.charAt(at.end)];
  if (before > '\u007f' && letterOrDigit.test(before)) return false;
  return !(after > '\u007f' && letterOrDigit.test(after));
}

/** What every date has one of. */
const sign =
  /\d|day|week|month|year|yester|tomorrow|tonight|decade|centur|fortnight|ties\b|\bthe\s+(?:twent|thirt)|spring|summer|autumn|winter|\bfall\b|january|february|\bmarch\b|april|\b(?:may|june?|july?|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\b|august|september|october|november|december/gi;
/** No date begins further before such a sign, or ends further behind it, in UTF-16 code units. */
const reach = 80;

/** The stretches of a text in which dates can stand, cut at blanks: most of a text has none. */
function stretchesWithDates(text: string): readonly Span[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(sign)) {
    const last = stretches.at(-1);
    if (last !== undefined && index < last.end - reach / 2) continue;
    const end = blankFrom(text, index + reach);
    if (last !== undefined && index - reach <= last.end) last.end = end;
    else stretches.push({ start: text.lastIndexOf(' ', index - reach) + 1, end });
  }
  return stretches;
}

/** As long as the source: the few capitals that would grow are left. */
function inLowerCase(source: string): string {
  const lower = source.toLowerCase();
  return lower.length === source.length
    ? lower
    : source.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function blankFrom(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? text.length : blank;
}

/** A character that no date contains, put between the stretches. */
const divider = '\ufffc';

/** The stretches put together, so that a pattern is run once a text, with the way back to the text's own places. */
function joined(
  text: string,
  stretches: readonly Span[],
): { readonly source: string; readonly starts: readonly number[]; readonly shifts: readonly number[] } {
  const starts: number[] = [];
  const shifts: number[] = [];
  let source = '';
  for (const { start, end } of stretches) {
    if (source !== '') source += divider;
    starts.push(source.length);
    shifts.push(start - source.length);
    source += text.slice(start, end);
  }
  return { source, starts, shifts };
}

/** Every date expression, in order and without overlap. */
export function dateMentionsIn(text: string): readonly DateMention[] {
  const mentions: DateMention[] = [];
  const taken = new TakenSpans();
  const { source, starts, shifts } = joined(text, stretchesWithDates(text));
  const lower = inLowerCase(source);
  for (const rule of dateRules) {
    if (rule.sign?.test(lower) === false) continue;
    let stretch = 0;
    for (const match of (rule.cased === true ? source : lower).matchAll(rule.pattern)) {
      while ((starts[stretch + 1] ?? Number.POSITIVE_INFINITY) <= match.index) stretch += 1;
      const start = match.index + (shifts[stretch] ?? 0);
      const at = span(start, start + match[0].length);
      if (at.end === at.start || !standsAlone(text, at) || taken.has(at)) continue;
      const days = daysFromNow(match[0]);
      const reading: DateReading | null =
        days === undefined
          ? rule.read(match.groups ?? {})
          : { kind: 'unit', unit: 'day', shift: days, part: '' };
      if (reading === null || (reading.kind === 'years' && match[0].length === 4 && !isYear(text, at)))
        continue;
      taken.add(at);
      mentions.push({ ...at, reading });
    }
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}
