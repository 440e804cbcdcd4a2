import type { Annotation } from '../../core/annotations.ts';
import type { Account, BlockKind, FactKind, FindingKind, Quote, Severity, Source } from '../../core/model.ts';
import type { Decision } from '../../core/review.ts';

/** What things are called on the screen. */

export const kindNames: Readonly<Record<FindingKind | 'remark', string>> = {
  remark: 'Remark',
  number: 'Number',
  'date-time': 'Date or time',
  place: 'Place',
  'name-spelling': 'Spelling of a name',
  'title-role': 'Title or role',
  'quote-wording': 'Wording of a quote',
  'quote-attribution': 'Attribution of a quote',
  channel: 'Channel',
  participants: 'Participants',
  cause: 'Cause',
  sequence: 'Order of events',
  framing: 'Framing',
  omission: 'Omission',
  'internal-inconsistency': 'Contradicts itself',
  other: 'Other',
};

export const severityNames: Readonly<Record<Severity, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const statusNames: Readonly<Record<Annotation['status'], string>> = {
  open: 'Open',
  'needs source': 'Needs source',
  resolved: 'Resolved',
};

export const decisionNames: Readonly<Record<Decision['state'], string>> = {
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  deferred: 'Deferred',
};

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

export const sourceKindNames: Readonly<Record<Source['kind'], string>> = {
  outlet: 'another medium',
  post: 'post',
  statement: 'statement',
  unnamed: 'no name given',
};

export function sourceName({ name, kind }: Pick<Source, 'name' | 'kind'>): string {
  return kind === 'unnamed' ? 'Unnamed sources' : name;
}

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

const platforms = ['Telegram', 'Facebook', 'Instagram', 'Truth Social', 'X', 'social media'];

const occasions: Readonly<Record<string, string>> = {
  reporters: 'to reporters',
  interview: 'in an interview',
  statement: 'in a statement',
  letter: 'in a letter',
  speech: 'in a speech',
};

/** "said to reporters", "wrote on X", "believed (CNN)": how an account says that words came, as far as it does. */
export function mannerOf({ verb, channel }: Pick<Quote, 'verb' | 'channel'>): string {
  const where =
    channel === null
      ? null
      : platforms.includes(channel)
        ? `on ${channel}`
        : (occasions[channel] ?? `(${channel})`);
  return [verb, where].filter((part) => part !== null).join(' ');
}

/** "5 accounts", "1 account". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** "all 5 accounts report this", "3 of 5 accounts report this", "only here". */
export function agreementInWords(reporting: number, of: number): string {
  if (reporting <= 1) return 'only here';
  return reporting >= of ? `all ${of} accounts report this` : `${reporting} of ${of} accounts report this`;
}

/** A stated time as the source has it, readable: "30 Nov 2025, 23:24". Nothing is converted: a zone is kept as given. */
export function statedTime(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(.*))?$/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day, time, zone] = match;
  const name = months[Number(month) - 1] ?? month;
  const date = `${Number(day)} ${name} ${year}`;
  if (time === undefined) return date;
  const offset = zone === undefined || zone === '' ? '' : zone === 'Z' ? ' UTC' : ` ${zone}`;
  return `${date}, ${time}${offset}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Byline, dateline and times of an account in one line, as far as it states them. */
export function imprintOf(account: Account): readonly string[] {
  return [
    account.byline,
    account.dateline,
    account.published === null ? null : statedTime(account.published),
    account.updated === null ? null : `updated ${statedTime(account.updated)}`,
  ].filter((part) => part !== null);
}
