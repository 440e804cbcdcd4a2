import { grouped } from '../../core/grouped.ts';
import { counterpartRanks } from '../../core/links/counterparts.ts';
import type { Passage } from '../../core/model.ts';
import type { Place } from './place.ts';
import { passagesAt, type ReviewIndex, textOf } from './review-index.ts';
import { type Silences, silentOn } from './silence.ts';
import { type Marked, markedAgainst, unmarked } from './wording.ts';

/** What the editor looks at. */
export type Focus =
  | { readonly type: 'nothing' }
  | { readonly type: 'passage'; readonly id: string }
  /** Spans in any number of accounts: the sides of a finding, the targets of a note, or words that a picture is about. */
  | {
      readonly type: 'spans';
      readonly of: 'finding' | 'note' | 'words';
      readonly id: string;
      readonly spans: readonly Place[];
      readonly silent: readonly string[];
    };

/** How a passage is lit. */
export type Light = Marked & {
  /** `counterpart`: the one passage of its account that is lined up and marked; `further`: others that report it too. */
  readonly role: 'selected' | 'counterpart' | 'further' | 'cited';
};

/** What the columns show for a focus. */
export type Reading = {
  readonly focus: Focus;
  readonly lights: ReadonlyMap<string, Light>;
  /** For every account that has something to show, where it starts: what is scrolled into line. */
  readonly leads: ReadonlyMap<string, number>;
  /** Accounts that a finding calls silent on it, unless the editor has dismissed the finding. */
  readonly silent: ReadonlySet<string>;
  /** Accounts in which no passage was found that reports the same; they may still do so in words too different. */
  readonly unmatched: ReadonlySet<string>;
};

export const nothingRead: Reading = {
  focus: { type: 'nothing' },
  lights: new Map(),
  leads: new Map(),
  silent: new Set(),
  unmatched: new Set(),
};

/**
 * What is lit, marked, lined up and silent when the editor looks at something. With a reference account, words are
 * compared with its passage, else with the selected one.
 */
export function readingOf(
  index: ReviewIndex,
  focus: Focus,
  reference: string | null,
  silences: Silences = new Map(),
): Reading {
  if (focus.type === 'nothing') return nothingRead;
  if (focus.type === 'spans') return citedReading(index, focus);
  const selected = index.passageById.get(focus.id);
  if (selected === undefined) return nothingRead;
  const counterparts = counterpartsOf(index, selected);
  const inReference = counterparts.find((passage) => passage.account === reference);
  const base = inReference ?? selected;
  const lights = new Map<string, Light>();
  const leads = new Map<string, number>([[selected.account, selected.start]]);
  lights.set(selected.id, { role: 'selected', ...compared(index, base, selected) });
  for (const passage of counterparts) {
    if (leads.has(passage.account)) {
      lights.set(passage.id, { role: 'further', ...unmarked });
      continue;
    }
    lights.set(passage.id, { role: 'counterpart', ...compared(index, base, passage) });
    leads.set(passage.account, passage.start);
  }
  const missing = index.accounts.map(({ id }) => id).filter((id) => !leads.has(id));
  const called = silentOn(silences, [selected.id, ...counterparts.map(({ id }) => id)]);
  const silent = new Set(missing.filter((id) => called.has(id)));
  const unmatched = new Set(missing.filter((id) => !called.has(id)));
  return { focus, lights, leads, silent, unmatched };
}

/** Passages of other accounts that report the same: account by account, of each the best counterpart first. */
export function counterpartsOf(index: ReviewIndex, selected: Passage): readonly Passage[] {
  const given = index.standings.get(selected.id);
  if (given === undefined) return [];
  const scores = new Map<string, number>();
  for (const statement of index.statementsOf.get(selected.id) ?? []) {
    for (const id of statement.members) scores.set(id, scores.get(id) ?? 0);
  }
  for (const { a, b, score } of index.analysis.links) {
    const other = a === selected.id ? b : b === selected.id ? a : null;
    if (other !== null && scores.has(other)) scores.set(other, Math.max(score, scores.get(other) ?? 0));
  }
  const candidates = [...scores].flatMap(([id, linkScore]) => {
    const [passage, standing] = [index.passageById.get(id), index.standings.get(id)];
    if (passage === undefined || standing === undefined || passage.account === selected.account) return [];
    return [{ passage, standing, linkScore }];
  });
  return [...grouped(candidates, ({ passage }) => passage.account).values()].flatMap((own) => {
    const ranks = counterpartRanks(given, own);
    return own
      .map(({ passage }, place) => ({ passage, rank: ranks[place] ?? 0 }))
      .toSorted((one, other) => other.rank - one.rank)
      .map(({ passage }) => passage);
  });
}

function compared(index: ReviewIndex, base: Passage, passage: Passage): Marked {
  if (passage.account === base.account) return unmarked;
  return markedAgainst(textOf(index, base), textOf(index, passage), index.rulebook);
}

function citedReading(index: ReviewIndex, focus: Focus & { readonly type: 'spans' }): Reading {
  const lights = new Map<string, Light>();
  const leads = new Map<string, number>();
  for (const { account, start, end } of focus.spans) {
    for (const passage of passagesAt(index, account, start, end)) {
      lights.set(passage.id, { role: 'cited', ...unmarked });
    }
    if (!leads.has(account)) leads.set(account, start);
  }
  return { focus, lights, leads, silent: new Set(focus.silent), unmatched: new Set() };
}
