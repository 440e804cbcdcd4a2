import { useMemo, useState } from 'react';
import { factKinds } from '../../core/model.ts';
import { counted } from '../../core/render/labels.ts';
import { factRows } from '../model/fact-rows.ts';
import { factKindNames } from '../model/words-for-people.ts';
import { Choice } from '../parts/Choice.tsx';
import { useGrowing } from '../parts/use-growing.ts';
import { useReview } from '../state/review-context.ts';
import { decisionsIn, useShownSnapshot } from '../state/snapshot.ts';
import { DifferingFacts, differingFacts } from './DifferingFacts.tsx';
import { FactTable } from './FactTable.tsx';
import { ViewHead } from './ViewHead.tsx';

/** What differs in fact, then every value that was read, by kind. */
export function FactsView() {
  const index = useReview();
  const rows = useMemo(() => factRows(index), [index]);
  const [kind, setKind] = useState<'all' | (typeof factKinds)[number]>('all');
  const [reach, setReach] = useState<'all' | 'shared' | 'alone'>('all');
  const shown = rows.filter(
    (row) =>
      (kind === 'all' || row.kind === kind) &&
      (reach === 'all' || (reach === 'alone' ? row.agreement === 1 : row.agreement > 1)),
  );
  const decisions = useShownSnapshot(decisionsIn);
  const { standing: differing, dismissed } = useMemo(
    () => differingFacts(index, decisions),
    [index, decisions],
  );
  const [count, scroller] = useGrowing<HTMLDivElement>(differing.length + shown.length);
  const drawn = shown.slice(0, Math.max(0, count - differing.length));
  return (
    <div className="view-scroll" ref={scroller}>
      <ViewHead
        title="Facts"
        says={`${counted(rows.length, 'value')} read in the accounts. A dash: the account does not give this value, which alone is no contradiction.`}
      >
        <Choice
          label="Kind of fact"
          value={kind}
          options={[
            ['all', 'All kinds'],
            ...factKinds
              .filter((name) => rows.some((row) => row.kind === name))
              .map((name) => [name, factKindNames[name]] as const),
          ]}
          onChange={setKind}
        />
        <Choice
          label="How many accounts"
          value={reach}
          options={[
            ['all', 'In any account'],
            ['shared', 'In several accounts'],
            ['alone', 'Only in one'],
          ]}
          onChange={setReach}
        />
      </ViewHead>
      <DifferingFacts findings={differing.slice(0, count)} index={index} />
      {dismissed > 0 && (
        <p className="facts-dismissed">
          {counted(dismissed, 'matter')} not shown here: you have dismissed the{' '}
          {dismissed === 1 ? 'finding' : 'findings'}.
        </p>
      )}
      {factKinds
        .map((name) => ({ name, rows: drawn.filter((row) => row.kind === name) }))
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <FactTable key={group.name} kind={group.name} rows={group.rows} index={index} />
        ))}
    </div>
  );
}
