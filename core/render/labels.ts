import type { AnnotationKind, AnnotationStatus, KnownKind } from '../annotations.ts';
import { kindNameIn } from '../annotations.ts';
import { grouped } from '../grouped.ts';
import type { BlockKind, Quote, Severity, Source } from '../model.ts';
import { isPosted } from '../outlets/platforms.ts';
import type {
  FindingState,
  Report,
  ReportedAccount,
  ReportedCopy,
  ReportedEvidence,
  ReportedRendering,
  ReportedSource,
} from '../report/model.ts';
import type { Absences, Silence } from '../report/silence.ts';
import { removedName } from '../review/removed.ts';

/** The words that the screen and all formats of the report use for the tags of the model. */

export const severityNames: Readonly<Record<Severity, string>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

export const kindNames: Readonly<Record<KnownKind, string>> = {
  remark: 'Remark',
  number: 'Number',
  'date-time': 'Date or time',
  place: 'Place',
  'name-spelling': 'Spelling of a name',
  'title-role': 'Title or role',
  'quote-wording': 'Wording of a quote',
  'quote-attribution': 'Whose words',
  channel: 'Channel',
  participants: 'Participants',
  cause: 'Cause',
  sequence: 'Order of events',
  framing: 'Framing',
  omission: 'Omission',
  'internal-inconsistency': 'Contradicts itself',
  other: 'Other',
};

/** As `kindNames`, for the kind of a note, which may be one of the house's own. */
export function noteKindName(kind: AnnotationKind): string {
  return kindNameIn(kindNames, kind);
}

export const stateNames: Readonly<Record<FindingState | 'dismissed', string>> = {
  confirmed: 'Confirmed',
  open: 'Open',
  deferred: 'Deferred',
  dismissed: 'Dismissed',
};

export const statusNames: Readonly<Record<AnnotationStatus, string>> = {
  open: 'Open',
  'needs source': 'Needs source',
  resolved: 'Resolved',
};

export const relationNames: Readonly<Record<ReportedRendering['relation'], string>> = {
  reference: 'reference',
  verbatim: 'same words',
  fragment: 'part of the words',
  differs: 'wording differs',
  paraphrase: 'paraphrase, no quotation marks',
};

export const noDifferingFacts = 'No number, date, place, name, title or channel was found to differ.';
/** Over a quotation of nobody who is named. */
export const noSpeaker = 'Speaker not named';
export const noQuotations = 'No quotation of one account was found in another.';

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
    channel === null ? null : isPosted(channel) ? `on ${channel}` : (occasions[channel] ?? `(${channel})`);
  return [verb, where].filter((part) => part !== null).join(' ');
}

export const sourceKindNames: Readonly<Record<Source['kind'], string>> = {
  outlet: 'another medium',
  post: 'post',
  statement: 'statement',
  unnamed: 'no name given',
};

export function sourceName({ name, kind }: Pick<ReportedSource, 'name' | 'kind'>): string {
  return kind === 'unnamed' ? 'Unnamed sources' : name;
}

export const noSources = 'No account names another medium, a post or a statement as its source.';

/** `29 words in 2 accounts, in quotation marks in each`. */
export function copyLabel({ words, quoted, members }: ReportedCopy): string {
  const accounts = new Set(members.map(({ account }) => account)).size;
  return `${words} words in ${counted(accounts, 'account')}${quoted ? ', in quotation marks in each' : ''}`;
}

export const noSharedCopy = 'No run of ten words or more stands in two accounts alike.';

const zoneNames: Readonly<Partial<Record<BlockKind, string>>> = {
  'lead-in': 'lead-in',
  'front-matter': 'front matter',
  embed: 'embedded post',
  date: 'date line',
};

/** Where a quote stands: `line 12, 1203–1248`, and the kind of block where it is not plain body text. */
export function placeOf({ zone, line, start, end }: ReportedEvidence): string {
  const where = `line ${line}, ${start}–${end}`;
  return zone === 'body' ? where : `${zoneNames[zone] ?? zone}, ${where}`;
}

/**
 * What is shown of a rendering: the quoted words alone, for where quotations are compared, the sentences around them are in
 * the way. A paraphrase keeps its sentence, which says that somebody said it.
 */
export function shownEvidence({
  evidence,
  relation,
}: Pick<ReportedRendering, 'evidence' | 'relation'>): ReportedEvidence {
  if (relation === 'paraphrase') return evidence;
  return { ...evidence, before: '', after: '', cutBefore: false, cutAfter: false };
}

/** Accounts proved silent on one thing, under the words that were looked for in them. */
export type SilentGroup = { readonly accounts: readonly string[]; readonly lookedFor: string };

/** Silent accounts by what was looked for in them: `looked for “letter”, “envoy”`, or nothing. */
export function silentGroups(silences: readonly Silence[]): readonly SilentGroup[] {
  const groups = grouped(silences, ({ searched }) =>
    searched.length === 0 ? '' : `looked for ${searched.map((word) => `“${word}”`).join(', ')}`,
  );
  return [...groups].map(([lookedFor, of]) => ({ accounts: of.map(({ account }) => account), lookedFor }));
}

/** `A, C`. */
export const lettersOf = (ids: readonly string[], names: AccountNames): string =>
  ids.map((id) => names(id).letter).join(', ');

/** `; silent: D; no match found in B, F`, of the accounts that do not tell a statement. */
export function absentLetters({ silent, unmatched }: Absences, names: AccountNames): string {
  const proved =
    silent.length === 0
      ? ''
      : `; silent: ${lettersOf(
          silent.map(({ account }) => account),
          names,
        )}`;
  return `${proved}${unmatched.length === 0 ? '' : `; no match found in ${lettersOf(unmatched, names)}`}`;
}

/** `3 notes`, `1 note`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Who wrote a note or a reply. */
export function authorName(author: string): string {
  return author === '' ? 'an unnamed editor' : author;
}

/** How to call an account that a note or finding refers to by id. */
export type AccountNames = (id: string) => Pick<ReportedAccount, 'letter' | 'name' | 'language'>;

/** The accounts of a report by id; one that has left the review is called so. */
export function accountNames({ accounts, removed }: Pick<Report, 'accounts' | 'removed'>): AccountNames {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const former = new Map(removed.map(({ id, name }) => [id, name]));
  return (id) => byId.get(id) ?? { letter: '?', name: removedName(former.get(id) ?? null), language: '' };
}
