import { civilDate, type Day, dayNumber, daysInMonth } from '../../calendar.ts';
import type { Passage } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import { dayRangeOf } from '../values/date-values.ts';
import type { Evidence } from './evidence.ts';
import { publishedDay } from './published-day.ts';

/** Words of what may happen, of what happens every year, and of what was elsewhere or earlier. */
const notSo = byScript(
  String.raw`\b(?:(?:could|might|may|would)(?!\s+(?:(?:still|yet|well)\s+)?(?:rise|grow|climb|increase|go\s+up)\b)|fear(?:s|ed|ing)?|risk|if|average|annual(?:ly)?|(?:a|per|each|every|this|last) (?:year|month)|in (?:recent|past) (?:years|months)|(?:over|in|during) the (?:last|past)|since|(?:over|during|in) (?:the )?(?:\p{L}+ )?(?:nights|days|weeks|years)|separate(?:ly)?|similar|previous(?:ly)?|elsewhere|unrelated)\b`,
  'i',
);
/** In days before the report: what lies further back is another event. */
const past = 60;

/** Whether a passage tells of what may be, of what is each year, or of another event. */
export function isOfAnother({ account, accounts, textOf, factsIn }: Evidence, passage: Passage): boolean {
  if (notSo.test(textOf(passage))) return true;
  // who does not say when he reports it does so when the others do
  const day = publishedDay(account(passage.account)) ?? latest(accounts);
  return factsIn(passage.account, passage).some(({ kind, value }) => {
    if (kind !== 'date') return false;
    const range = dayRangeOf(value);
    if (range === null) return isPastMonth(value, day);
    return day === null ? range.last - range.first > past : range.first < day - past;
  });
}

/** `in February`, of a report that does not say its own month, or of one of autumn. */
function isPastMonth(value: string, day: Day | null): boolean {
  const [, month] = /^--(\d\d)$/u.exec(value) ?? [];
  if (month === undefined || day === null) return month !== undefined;
  const { year, month: own } = civilDate(day);
  const last = Number(month) > own ? year - 1 : year;
  return dayNumber(last, Number(month), daysInMonth(last, Number(month))) < day - past;
}

/** The last day on which any of the accounts came out; null where none says it. */
function latest(accounts: Evidence['accounts']): Day | null {
  const days = accounts.map(publishedDay).filter((day) => day !== null);
  return days.length === 0 ? null : Math.max(...days);
}
