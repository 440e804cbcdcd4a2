import { useMemo } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { agreementName, type StatementRow } from '../model/statement-rows.ts';
import { Choice } from '../parts/Choice.tsx';
import { statementChoiceStore } from '../state/statements.ts';
import { useStore } from '../state/store.ts';

type StatementChoicesProps = {
  readonly rows: readonly StatementRow[];
  readonly accounts: readonly Account[];
};

/** Which statements are listed, and in which order. */
export function StatementChoices({ rows, accounts }: StatementChoicesProps) {
  const choice = useStore(statementChoiceStore, (state) => state);
  const classes = useMemo(() => agreementClasses(rows, accounts.length), [rows, accounts.length]);
  return (
    <>
      <Choice
        label="Statements shown"
        value={choice.show}
        options={[['all', 'All statements'], ...classes, ['editors', 'With a word of yours']]}
        onChange={(show) => statementChoiceStore.set({ ...choice, show })}
      />
      <Choice
        label="Order of statements"
        value={choice.order}
        options={[
          ['agreement', 'By agreement'],
          ...accounts.map((account) => [account.id, `As in ${nameOfAccount(account)}`] as const),
        ]}
        onChange={(order) => statementChoiceStore.set({ ...choice, order })}
      />
    </>
  );
}

/** How many statements there are of every agreement: "4–1 (12)". */
function agreementClasses(
  rows: readonly StatementRow[],
  accounts: number,
): readonly (readonly [string, string])[] {
  const counts = new Map<number, number>();
  for (const { agreement } of rows) counts.set(agreement, (counts.get(agreement) ?? 0) + 1);
  return [...counts]
    .toSorted(([a], [b]) => b - a)
    .map(([agreement, count]) => [String(agreement), `${agreementName(agreement, accounts)} (${count})`]);
}
