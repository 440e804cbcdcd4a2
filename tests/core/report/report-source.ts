import type { Annotation } from '../../../core/annotations.ts';
import { targetOf } from '../../../core/annotations.ts';
import { findingKey } from '../../../core/findings/key.ts';
import {
  type Account,
  type Analysis,
  type Finding,
  nothingFound,
  type Passage,
  type Quote,
} from '../../../core/model.ts';
import type { ReportSource } from '../../../core/report.ts';
import type { Decision } from '../../../core/review.ts';
import type { Span } from '../../../core/span.ts';
import { plainAccount } from '../../plain-account.ts';

/** An account `a1`, `a2`, ... of one body block; each line is a passage. */
export function accountOf(number: number, text: string, change: Partial<Account> = {}): Account {
  return plainAccount(`a${number}`, text, {
    file: `${number}.txt`,
    sha256: String(number).repeat(64),
    outlet: `Outlet ${number}`,
    ...change,
  });
}

function passagesOfLines(accounts: readonly Account[]): readonly Passage[] {
  return accounts.flatMap((account) =>
    Array.from(account.text.matchAll(/[^\n]+/g), (line) => ({
      id: `${account.id}/${line.index}`,
      account: account.id,
      start: line.index,
      end: line.index + line[0].length,
      zone: 'body' as const,
    })),
  );
}

/** Where the words stand in the account. */
export function spanOf(account: Account, words: string): Span {
  const start = account.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${account.id}`);
  return { start, end: start + words.length };
}

export function findingOf(
  accounts: readonly Account[],
  sides: readonly (readonly [account: number, words: string, value?: string])[],
  change: Partial<Finding> = {},
): Finding {
  return {
    id: 'd1',
    kind: 'place',
    severity: 'high',
    confidence: 0.9,
    summary: 'They differ.',
    sides: sides.map(([number, words, value = words]) => {
      const account = accounts[number - 1];
      if (account === undefined) throw new Error(`no account ${number}`);
      return { account: account.id, ...spanOf(account, words), text: words, value };
    }),
    silent: [],
    ...change,
  };
}

function quoteOf(account: Account, words: string, id: string): Quote {
  return {
    id,
    account: account.id,
    ...spanOf(account, words),
    speaker: 'Ann Lee',
    verb: 'said',
    channel: null,
  };
}

export function noteOf(account: Account, words: string, change: Partial<Annotation> = {}): Annotation {
  return {
    id: 'n1',
    targets: [targetOf(account.id, account.text, spanOf(account, words))],
    silent: [],
    kind: 'remark',
    severity: 'low',
    status: 'open',
    text: 'Look at this.',
    tags: [],
    thread: [],
    author: 'Ed',
    created: '2026-01-02T03:04:05.000Z',
    updated: '2026-01-02T03:04:05.000Z',
    ...change,
  };
}

export function sourceOf(
  accounts: readonly Account[],
  {
    title = 'The event',
    annotations = [],
    decisions = [],
    ...found
  }: Partial<ReportSource['review']> & Partial<Analysis> = {},
): ReportSource {
  return {
    review: { title, annotations, decisions },
    accounts,
    analysis: { ...nothingFound, engine: '9.9.9', passages: passagesOfLines(accounts), ...found },
  };
}

/** A source as an account prints it. */
export function citedIn(
  account: Account,
  words: string,
  change: Partial<Analysis['sources'][number]> = {},
): Analysis['sources'][number] {
  return { id: 'n1', account: account.id, ...spanOf(account, words), name: words, kind: 'outlet', ...change };
}

/** Five accounts that differ in a place, quote one sentence, and are looked at by an editor. */
export function fiveAccounts(): ReportSource {
  const accounts = [
    accountOf(
      1,
      'The talks were held in Florida on Sunday.\nAnn Lee said it was "very productive and useful".',
    ),
    accountOf(2, 'The talks were held in Washington on Sunday.\nLee said it was "productive".'),
    accountOf(3, 'Talks took place in Florida.\nIt was "a quite productive day", Lee said.'),
    accountOf(4, 'Delegations met in Florida, a 🌴 state.\nNobody knows more.'),
    accountOf(5, 'The weather was fine.', { outlet: null, headline: 'Fine weather' }),
  ];
  const [first, second, third] = accounts;
  if (first === undefined || second === undefined || third === undefined) throw new Error('no accounts');
  const lines = passagesOfLines(accounts);
  const lead = lines.filter((line) => line.start === 0 && line.account !== 'a5').map((line) => line.id);
  return sourceOf(accounts, {
    title: 'Talks in Florida',
    statements: [{ id: 's1', members: lead }],
    quotes: [
      quoteOf(first, 'very productive and useful', 'q1'),
      quoteOf(second, 'productive', 'q2'),
      quoteOf(third, 'a quite productive day', 'q3'),
    ],
    utterances: [
      { id: 'u1', speaker: 'Ann Lee', members: ['q1', 'q2', 'q3'], paraphrases: [], verbatim: false },
    ],
    findings: [
      findingOf(
        accounts,
        [
          [1, 'Florida'],
          [2, 'Washington'],
          [3, 'Florida'],
          [4, 'Florida'],
        ],
        {
          summary: 'Outlet 2 puts the talks in Washington.',
          silent: ['a5'],
        },
      ),
      findingOf(
        accounts,
        [
          [3, 'a quite productive day'],
          [1, 'very productive and useful'],
        ],
        {
          id: 'd2',
          kind: 'quote-wording',
          severity: 'medium',
          summary: 'The quotation differs.',
        },
      ),
    ],
    annotations: [noteOf(first, 'Florida')],
  });
}

/** Where the findings of `decidedSource` have what they tell, and what they are called. */
export const decidedPlaces = ['Rome', 'Oslo', 'Bern', 'Kyiv'] as const;

/** Four grave findings, of which the first ones are decided in this way, one after the other. */
export function decidedSource(states: readonly Decision['state'][]) {
  const accounts = [accountOf(1, `${decidedPlaces.join('. ')}.`), accountOf(2, 'Elsewhere.')];
  const findings = decidedPlaces.map((place) =>
    findingOf(
      accounts,
      [
        [1, place],
        [2, 'Elsewhere'],
      ],
      { id: place, summary: `It was in ${place}, they differ.` },
    ),
  );
  const decisions = findings.slice(0, states.length).map((finding, at): Decision => {
    const state = states[at] ?? 'deferred';
    return { finding: findingKey(finding), state, reason: '', author: 'Ed', decided: null, about: null };
  });
  return { findings, decisions, source: sourceOf(accounts, { findings, decisions }) };
}
