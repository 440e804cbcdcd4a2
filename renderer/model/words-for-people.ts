import type { Account, BlockKind, FactKind } from '../../core/model.ts';
import { statedTime } from '../../core/render/times.ts';

/** What things are called on the screen. */

export const factKindNames: Readonly<Record<FactKind, string>> = {
  number: 'Numbers',
  money: 'Money',
  percent: 'Percentages',
  date: 'Dates',
  time: 'Times',
  duration: 'Durations',
  place: 'Places',
  person: 'People',
  organisation: 'Organisations',
  title: 'Titles and roles',
};

export const blockNames: Readonly<Record<BlockKind, string>> = {
  body: 'Text',
  headline: 'Headline',
  deck: 'Deck',
  subheading: 'Subheading',
  byline: 'Byline',
  date: 'Date',
  dateline: 'Dateline',
  'lead-in': 'Lead-in',
  caption: 'Caption',
  credit: 'Credit',
  embed: 'Embedded post',
  bullet: 'Summary point',
  'front-matter': 'Front matter',
  boilerplate: 'Boilerplate',
  label: 'Label',
};

/** "all 5 accounts report this", "3 of 5 accounts report this", "only here". */
export function agreementInWords(reporting: number, of: number): string {
  if (reporting <= 1) return 'only here';
  return reporting >= of ? `all ${of} accounts report this` : `${reporting} of ${of} accounts report this`;
}

/** "both", "all 5" */
export function everyOne(accounts: number): string {
  return accounts === 2 ? 'both' : `all ${accounts}`;
}

// Made once, as making a formatter takes longer than drawing what it formats.
const localFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment (ISO 8601 in UTC) by the clock of this machine, which is the one the editor remembers. */
export function localTime(time: string): string {
  return localFormat.format(new Date(time));
}

/** Byline, dateline and times of an account in one line, as far as it states them. */
export function imprintOf(account: Account): readonly string[] {
  return [
    account.byline,
    account.dateline,
    account.published === null ? null : statedTime(account.published),
    account.updated === null ? null : `updated ${statedTime(account.updated)}`,
  ].filter((part) => part !== null);
}
