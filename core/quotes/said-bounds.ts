import { byScript } from '../text/by-script.ts';
import type { OwnTelling } from './noun-phrases.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import type { Unit } from './units.ts';

// Where in a unit what somebody says, and the phrase that says who does, begin and end. In offsets of `masked`.

/** Where a subject begins with what goes before its name: `the mayor, `, `The ` of `The Post`. */
export function beginningOf({ masked, names }: OwnTelling, start: number): number {
  const from = names.find((name) => name.start === start)?.from ?? start;
  return from - (/\bthe\s+$/iu.exec(masked.slice(Math.max(0, from - 5), from))?.[0].length ?? 0);
}

/** Where the comma stands that ends right before `at`, maybe inside a closing mark; null where none does. */
export function commaBefore(masked: string, at: number): number | null {
  const from = Math.max(0, at - 6);
  const comma = /,["”’']*\s*$|(?<=\ufffc)["”’']+\s*$/u.exec(masked.slice(from, at));
  return comma === null ? null : from + comma.index;
}

const onlyOccasion = byScript(
  String.raw`^(?:,? (?:on|in|at|to|during|via|after|before|following|from|through|late|early|earlier|later|last|this|yesterday|today|again|reporters|journalists|\p{L}+ly|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d)\b[^,;:\ufffc]{0,80})?[.!,]?\s*$`,
);

/** Nothing but when, where and to whom stands behind. */
export function endsUnit(masked: string, at: number): boolean {
  return onlyOccasion.test(masked.slice(at, at + 160));
}

/** A sentence that ends in a closing mark, and another one behind it. */
const behindStop = byScript(String.raw`[.!?]["”’']\s+(?=\p{Lu})`);
const behindClosing = byScript(String.raw`[.!?\ufffc]["”’']\s+(?=\p{Lu})`, 'g');

/** Where the sentence that ends at `at` begins: a unit has several where a quotation runs over them. */
export function opening(masked: string, at: number): number {
  const ends = [...behindClosing.all(masked.slice(0, at))].at(-1);
  return ends === undefined ? 0 : ends.index + ends[0].length;
}

/** Before a further verb of the same subject: `, and later added`. */
const turning = byScript(String.raw`,?\s(?:and|but|then)(?: \p{Ll}+ly| also| then| later)?\s*$|,\s*$`);
/** Before what another says. */
const connective =
  /(?:[,;]["”’']*|(?<=\ufffc["”’']+)|\s[—–-])\s*(?:(?:and|but|while|as|whereas|though|although|when|after|with|because|whilst)\s+)?$|\s(?:and|but|while|whereas|whilst)\s+$/iu;
/** `and added`, but `federal and state law`. */
const inflected = /(?:ed|s|ing|said|told|wrote|swore)$/u;

/** Where what is said ends: with the sentence, or where the account turns to what somebody says next. */
export function contentEnd(
  { masked, names }: Unit,
  verbs: readonly ReportingVerb[],
  index: number,
  start: number,
): number {
  let end = masked.length;
  const over = behindStop.exec(masked.slice(start));
  if (over !== null) end = start + over.index;
  for (const { start: at, word, direct } of verbs.slice(index + 1)) {
    if (at <= start) continue;
    // `Bloggs, who police say drove it, denied that`: whose subject stands before goes on
    const own = direct !== null && direct.end <= at && direct.start > start ? direct.start : at;
    const from = beginningOf({ masked, names }, own);
    if (from <= start) continue;
    const before = masked.slice(start, from);
    const turn = own === at ? inflected.test(word) && turning.exec(before) : connective.exec(before);
    const hangs = word === 'according to' ? /[,\s]*$/u.exec(before) : null;
    const cut = hangs ?? turn;
    if (cut !== null && cut !== false) {
      end = Math.min(end, start + cut.index);
      break;
    }
  }
  return start + masked.slice(start, end).replace(/[\s.,;:!—–-]+$/u, '').length;
}
