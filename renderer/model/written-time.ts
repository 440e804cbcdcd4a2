import { datePattern, isoDate } from '../../core/account/stated-dates.ts';
import { isCivilDate } from '../../core/calendar.ts';

const isoForm =
  /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/u;
const wholeDate = new RegExp(`^${datePattern}$`, 'iu');
/** `2 pm`, `2pm`: an hour without its minutes. */
const bareHour = /(?<![:.\d])(\d{1,2})(?=\s?[ap]\.?m\b)/giu;
/** `14:00 pm`: either half of it may be the mistake. */
const lateHour = /(?<!\d)(?:1[3-9]|2\d)[:.]\d{2}(?::\d{2})?\s?[ap]\.?m/iu;
/** A zone by its letters: how far from UTC it is nobody says. Of what may end alike only GMT is one, and known. */
const zones = /(?<![a-z])(?!(?:gmt|oct|sept|sat)(?![a-z]))(?:[a-z]{2,4}|[ecmp])t(?![a-z])/iu;
const universal = /(?<![a-z])(?:gmt|utc|z)(?![a-z])/giu;

/**
 * A day or a time as people write it, in ISO 8601; null where it is none, where it can be read in two ways
 * (`03/04/2025`), or where part of it would be lost.
 *
 *     3 March 2025            2025-03-03
 *     March 3, 2025, 2 pm     2025-03-03T14:00
 *     2025-03-03 14:00        2025-03-03T14:00
 */
export function timeWritten(typed: string): string | null {
  const words = typed.trim().replaceAll(/\s+/gu, ' ');
  const iso = isoForm.test(words) ? words : readDate(words.replaceAll(bareHour, '$1:00'));
  if (iso === null || !isoForm.test(iso)) return null;
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number);
  return isCivilDate(year, month, day) ? iso : null;
}

function readDate(words: string): string | null {
  if (!wholeDate.test(words) || zones.test(words) || lateHour.test(words)) return null;
  const iso = isoDate(words.replaceAll(universal, (zone) => zone.toUpperCase()));
  const saysTime = /\d:\d|\d\.\d{2}(?!\d|\.)/u.test(words.replace(/\d{1,2}\.\d{1,2}\.\d{4}/u, ''));
  return saysTime && iso?.includes('T') !== true ? null : iso;
}
