import type { Fact, Passage } from '../../model.ts';
import type { SaidDate } from '../values/date-values.ts';
import type { Evidence } from './evidence.ts';

export function saidDate(
  { textOf }: Pick<Evidence, 'textOf'>,
  fact: Pick<Fact, 'account' | 'start' | 'end' | 'value'>,
): SaidDate {
  return { value: fact.value, text: textOf(fact) };
}

export function saidDatesIn(evidence: Evidence, passage: Passage): readonly SaidDate[] {
  return evidence
    .factsIn(passage.account, passage)
    .filter(({ kind }) => kind === 'date')
    .map((fact) => saidDate(evidence, fact));
}
