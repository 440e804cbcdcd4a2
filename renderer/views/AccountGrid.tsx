import type { ReactNode } from 'react';
import type { Account } from '../../core/model.ts';
import { moveInGrid } from '../parts/grid-keys.ts';
import { GridHeads } from './GridHeads.tsx';

type AccountGridProps = {
  /** What screen readers call it. */
  readonly label: string;
  /** What the rows are. */
  readonly corner: string;
  readonly accounts: readonly Account[];
  readonly className?: string;
  /** The rows. */
  readonly children: ReactNode;
};

/** More names than this do not fit beside each other: they stand upright. */
const mostLevel = 6;

/** A picture that has one column for each account, walked through by the arrow keys. */
export function AccountGrid({ label, corner, accounts, className = '', children }: AccountGridProps) {
  return (
    <div className={`similarity ${className}`.trim()} role="grid" aria-label={label} onKeyDown={moveInGrid}>
      <div role="row" className="similarity-row" data-upright={accounts.length > mostLevel || undefined}>
        <span role="columnheader" className="matrix-name">
          <span className="unseen-label">{corner}</span>
        </span>
        <GridHeads accounts={accounts} className="similarity-column" />
      </div>
      {children}
    </div>
  );
}
