import { readTitleValue, titleValue } from '../../core/facts/title-value.ts';
import { grouped } from '../../core/grouped.ts';
import { type Fact, type FactKind, factKinds } from '../../core/model.ts';
import { asWritten } from '../../core/render/as-written.ts';
import { foldText } from '../../core/text/fold.ts';
import type { ReviewIndex } from './review-index.ts';

/** One value across the accounts. */
export type FactRow = {
  readonly id: string;
  readonly kind: FactKind;
  /** As a person writes it; in an account's own letters, where one has them. */
  readonly value: string;
  /** For every account of the review, in its order, where it gives the value. */
  readonly cells: readonly (readonly Fact[])[];
  readonly agreement: number;
  /** Whether all who give it use the same words. */
  readonly isWordedAlike: boolean;
};

/** Every value by kind, the most widely given first. */
export function factRows(index: ReviewIndex): readonly FactRow[] {
  const rows = grouped(index.analysis.facts, ({ kind, value }) => `${kind} ${value}`);
  return [...rows]
    .map(([id, facts]) => rowOf(index, id, facts))
    .filter((row) => row !== null)
    .toSorted((a, b) => factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind) || b.agreement - a.agreement);
}

function rowOf(index: ReviewIndex, id: string, facts: readonly Fact[]): FactRow | null {
  const first = facts[0];
  const cells = index.accounts.map((account) => facts.filter((fact) => fact.account === account.id));
  const agreement = cells.filter((cell) => cell.length > 0).length;
  if (first === undefined || agreement === 0) return null;
  const raws = facts.map((fact) => rawOf(index, fact));
  const wordings = new Set(raws.map((raw) => foldText(raw).text));
  return {
    id,
    kind: first.kind,
    value: valueOf(first, raws),
    cells,
    agreement,
    isWordedAlike: wordings.size === 1,
  };
}

function valueOf({ kind, value }: Fact, raws: readonly string[]): string {
  if (kind !== 'title') return asWritten(value, raws);
  const { person, title } = readTitleValue(value);
  return person === '' ? asWritten(title, raws) : titleValue(person, asWritten(title, raws));
}

/** The words under a fact. */
export function rawOf(index: ReviewIndex, fact: Fact): string {
  return index.accountById.get(fact.account)?.text.slice(fact.start, fact.end) ?? '';
}
