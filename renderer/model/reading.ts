import type { Passage } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import { type WordDifference, wordComparison } from '../../core/words.ts';
import { passagesAt, type ReviewIndex, textOf } from './review-index.ts';

/** What the editor looks at. */
export type Focus =
  | { readonly type: 'nothing' }
  | { readonly type: 'passage'; readonly id: string }
  /** Spans in any number of accounts: the sides of a finding or the targets of a note. */
  | {
      readonly type: 'spans';
      readonly of: 'finding' | 'note';
      readonly id: string;
      readonly spans: readonly (Span & { readonly account: string })[];
      readonly silent: readonly string[];
    };

/** How a passage is lit. */
export type Light = {
  readonly role: 'selected' | 'counterpart' | 'cited';
  readonly differences: readonly WordDifference[];
  /** `near` when most words agree, so that the few that differ can be marked strongly. */
  readonly wording: 'near' | 'far' | 'same';
};

/** What the columns show for a focus. */
export type Reading = {
  readonly focus: Focus;
  readonly lights: ReadonlyMap<string, Light>;
  /** For every account that has something to show, where it starts: what is scrolled into line. */
  readonly leads: ReadonlyMap<string, number>;
  readonly silent: ReadonlySet<string>;
};

export const nothingRead: Reading = {
  focus: { type: 'nothing' },
  lights: new Map(),
  leads: new Map(),
  silent: new Set(),
};

/** Under this share of common words single marks stop telling anything and are drawn quietly. */
const nearShare = 0.5;

/**
 * What is lit, marked, lined up and silent when the editor looks at something. With a reference account, words are
 * compared with its passage, else with the selected one.
 */
export function readingOf(index: ReviewIndex, focus: Focus, reference: string | null): Reading {
  if (focus.type === 'nothing') return nothingRead;
  if (focus.type === 'spans') return citedReading(index, focus);
  const selected = index.passageById.get(focus.id);
  if (selected === undefined) return nothingRead;
  const counterparts = counterpartsOf(index, selected);
  const inReference = counterparts.find((passage) => passage.account === reference);
  const base = inReference ?? selected;
  const lights = new Map<string, Light>();
  const leads = new Map<string, number>([[selected.account, selected.start]]);
  for (const passage of [selected, ...counterparts]) {
    lights.set(passage.id, {
      role: passage === selected ? 'selected' : 'counterpart',
      ...compared(index, base, passage),
    });
    if (!leads.has(passage.account)) leads.set(passage.account, passage.start);
  }
  const silent = new Set(index.accounts.map(({ id }) => id).filter((id) => !leads.has(id)));
  return { focus, lights, leads, silent };
}

/** Passages of other accounts that report the same, the surest first, so that the surest is lined up. */
export function counterpartsOf(index: ReviewIndex, selected: Passage): readonly Passage[] {
  const scores = new Map<string, number>();
  for (const statement of index.statementsOf.get(selected.id) ?? []) {
    for (const id of statement.members) scores.set(id, scores.get(id) ?? 0);
  }
  for (const { a, b, score } of index.analysis.links) {
    const other = a === selected.id ? b : b === selected.id ? a : null;
    if (other !== null && scores.has(other)) scores.set(other, Math.max(score, scores.get(other) ?? 0));
  }
  return [...scores]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => index.passageById.get(id))
    .filter((passage) => passage !== undefined && passage.account !== selected.account) as Passage[];
}

function compared(
  index: ReviewIndex,
  base: Passage,
  passage: Passage,
): Pick<Light, 'differences' | 'wording'> {
  if (passage === base || passage.account === base.account) return { differences: [], wording: 'same' };
  const { differences, common } = wordComparison(textOf(index, base), textOf(index, passage));
  return { differences, wording: wordingOf(differences, common) };
}

/** How far the wording of a text is from what it was compared with. */
export function wordingOf(differences: readonly WordDifference[], common: number): Light['wording'] {
  if (differences.length === 0 && common > 0.9) return 'same';
  return common >= nearShare ? 'near' : 'far';
}

function citedReading(index: ReviewIndex, focus: Focus & { readonly type: 'spans' }): Reading {
  const lights = new Map<string, Light>();
  const leads = new Map<string, number>();
  for (const { account, start, end } of focus.spans) {
    for (const passage of passagesAt(index, account, start, end)) {
      lights.set(passage.id, { role: 'cited', differences: [], wording: 'same' });
    }
    if (!leads.has(account)) leads.set(account, start);
  }
  return { focus, lights, leads, silent: new Set(focus.silent) };
}
