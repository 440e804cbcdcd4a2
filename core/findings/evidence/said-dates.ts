import type { Fact, Passage } from '../../model.ts';
import { slice } from '../../span.ts';
import type { SaidDate } from '../values/date-values.ts';
import type { Evidence } from './evidence.ts';

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
