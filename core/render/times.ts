import { monthNames } from '../calendar.ts';
import { upperFirst } from '../text/upper-first.ts';

const months = monthNames.map((name) => upperFirst(name.slice(0, 3)));

const stated = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(.*))?$/;

/** A stated time as the source has it, readable: "30 Nov 2025, 23:24". Nothing is converted: a zone is kept as given. */
export function statedTime(iso: string): string {
  const match = stated.exec(iso);
  if (match === null) return iso;
  const [, year, month, day, time, zone] = match;
  const name = months[Number(month) - 1] ?? month;
  const date = `${Number(day)} ${name} ${year}`;
  if (time === undefined) return date;
  const offset = zone === undefined || zone === '' ? '' : zone === 'Z' ? ' UTC' : ` ${zone}`;
  return `${date}, ${time}${offset}`;
}

/** As `statedTime`, for a reader who may be in another zone than the editor: a time without a zone says so. */
export function timeElsewhere(iso: string): string {
  const [, , , , time, zone] = stated.exec(iso) ?? [];
  return time !== undefined && zone === '' ? `${statedTime(iso)} (time zone not stated)` : statedTime(iso);
}
