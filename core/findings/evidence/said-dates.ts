import type { Fact, Passage } from '../../model.ts';
import { slice } from '../../span.ts';
import type { Evidence } from './evidence.ts';

/** A date as `relateDates` compares it: what it means, and how it is said. */
export type SaidDate = { readonly value: string; readonly text: string };

export function saidDate(
  { account }: Pick<Evidence, 'account'>,
  fact: Pick<Fact, 'account' | 'start' | 'end' | 'value'>,
): SaidDate {
  return { value: fact.value, text: slice(account(fact.account).text, fact) };
}

export function saidDatesIn(evidence: Evidence, passage: Passage): readonly SaidDate[] {
  return evidence
    .factsIn(passage.account, passage)
    .filter(({ kind }) => kind === 'date')
    .map((fact) => saidDate(evidence, fact));
}
