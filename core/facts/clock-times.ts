import { hourOf, zoneLetters } from '../clock.ts';
import type { Account, Fact } from '../model.ts';
import { type Span, span } from '../span.ts';

/** `6:00am`, `8: 40 p. m.`. */
const ofTwelve = String.raw`(?<hour>1[0-2]|0?[1-9])(?:[:.] ?(?<minute>[0-5]\d))?[\s\u00a0]?(?<half>[ap])(?:\.? ?)m\b\.?`;
const of24 = String.raw`(?<hour24>[01]?\d|2[0-3])(?::|: (?=\d\d[\s\u00a0](?:GMT|UTC)\b))(?<minute24>[0-5]\d)(?::[0-5]\d)?`;
/** `2140 GMT`: without a zone a number like any other. */
const packed = String.raw`(?<packedHour>[01]\d|2[0-3])(?<packedMinute>[0-5]\d)(?=[\s\u00a0]?(?:GMT|UTC)\b)`;
/** `at 03.40`, `until noon`: no times but behind such a word. */
const behindWord = String.raw`(?<=\b(?:at|by|until|before|after|around|since)\s)(?:(?<hourDot>[01]\d|2[0-3])\.(?<minuteDot>[0-5]\d)(?=[,;)]|\.(?:\s|$)|\s+(?:on|local|when|while|and|in)\b)|(?<word>noon|midday|midnight))`;
const clock = new RegExp(
  String.raw`(?<![\w:.,])(?:${ofTwelve}|${of24}|${packed}|${behindWord})(?!\w)(?:[\s\u00a0]?(?<zone>${zoneLetters}|local time)\b)?`,
  'gi',
);

/** `6:00am`, `23:24 GMT`, `2140 GMT`, `at 03.40`, `noon`: 24-hour times with the zone as it stands. */
export function timesIn(text: string): readonly (Span & { readonly kind: 'time'; readonly value: string })[] {
  return [...text.matchAll(clock)].map((match) => {
    const { hour, minute, half, hour24, minute24, packedHour, packedMinute, hourDot, minuteDot, word, zone } =
      match.groups ?? {};
    const plain =
      word === undefined ? Number(hour24 ?? packedHour ?? hourDot ?? hour) : /midnight/i.test(word) ? 0 : 12;
    const value = `${String(hourOf(plain, half)).padStart(2, '0')}:${minute ?? minute24 ?? packedMinute ?? minuteDot ?? '00'}${zone === undefined ? '' : ` ${zone.toLowerCase() === 'local time' ? 'local' : zone.toUpperCase()}`}`;
    return { ...span(match.index, match.index + match[0].length), kind: 'time', value };
  });
}

/** When by the clock something happened, in minutes: from and to where it is told loosely; `zone` as it is told. */
export type Clocked = { readonly from: number; readonly to: number; readonly zone: string };

/** `about`, in minutes either way. */
const loose = 3;
/** `shortly before`, in minutes. */
const soon = 25;
/** `just before`, in minutes: whoever means ten says so. */
const atOnce = 9;
const about = /\b(?:about|around|some|roughly|approximately|nearly|almost|circa)\s+$/iu;
const closeTo = /\b(?:(shortly)|just|right|moments)\s+(?:(before)|after)\s+$/iu;
/** A bound, and no time of anything: `by noon`, `between 2am and`. */
const bounded = /\b(?:by|until|till|since|from|between|before|after|to|and)\s+$/iu;
/** `12:15pm to`: the beginning of a stretch; `10:30 minutes`: a length. */
const noTime = /^\s+(?:minutes?\b|(?:to|and|until|till)\s+\d)/iu;
const zoneAfter = new RegExp(
  String.raw`^\.?\s?\(?((?:\p{Lu}[\p{L}.]*\s)?(?:European\s)?time\b|Eastern|Pacific|Central|(?:${zoneLetters})\b)`,
  'u',
);

/** `12 minutes, 31 seconds remaining`, `with 7:42 left`: a moment of a match, and one in two parts. */
export function isOnClock(text: string, { start, end }: Span): boolean {
  return (
    /\b(?:minutes?|hours?),?\s$/u.test(text.slice(Math.max(0, start - 10), start)) ||
    (!/[ap]\.?\s?m/iu.test(text.slice(start, end)) &&
      /^(?:,?\s\d+\sseconds?)?\s(?:remaining|left|to\s(?:play|go)|into)\b/u.test(text.slice(end, end + 30)))
  );
}

/** Null where it is a bound, or no time of day. */
export function clockOf(
  { account }: { readonly account: (id: string) => Account },
  { account: id, start, end, value }: Pick<Fact, 'account' | 'start' | 'end' | 'value'>,
): Clocked | null {
  const { text } = account(id);
  const [, hours, minutes, zone = ''] = /^(\d\d):(\d\d)(?: (.+))?$/u.exec(value) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const led = text.slice(Math.max(0, start - 24), start);
  const behind = text.slice(end, end + 30);
  if (noTime.test(behind) || isOnClock(text, { start, end })) return null;
  const at = Number(hours) * 60 + Number(minutes);
  const told = zone === '' ? (zoneAfter.exec(behind)?.[1] ?? '') : zone;
  const own = told === 'local' ? '' : told;
  if (about.test(led)) return { from: at - loose, to: at + loose, zone: own };
  const near = closeTo.exec(led);
  if (near === null) return bounded.test(led) ? null : { from: at, to: at, zone: own };
  const away = near[1] === undefined ? atOnce : soon;
  return near[2] === undefined
    ? { from: at, to: at + away, zone: own }
    : { from: at - away, to: at - 1, zone: own };
}

/** In minutes. */
const halfDay = 720;
/** Zones lie whole or half hours apart. */
const halfHour = 30;

/** Minutes that two times must lie apart at least; none where they may be one in another zone or on another clock. */
export function minutesApart(a: Clocked, b: Clocked): number {
  const cycle = a.zone === b.zone ? halfDay : halfHour;
  const apart = (x: number): number => {
    const over = ((x % cycle) + cycle) % cycle;
    return Math.min(over, cycle - over);
  };
  if (apart(a.from - b.from) === 0 && a.to - a.from === b.to - b.from) return 0;
  const width = (a.to - a.from + (b.to - b.from)) / 2;
  return Math.max(0, apart((a.from + a.to) / 2 - (b.from + b.to) / 2) - width);
}
