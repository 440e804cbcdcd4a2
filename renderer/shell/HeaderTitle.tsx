import type { ReactNode } from 'react';
import { counted } from '../../core/render/labels.ts';
import type { Saving } from '../../preload/contract.ts';
import { useSnapshot } from '../state/snapshot.ts';

/** What the review is called, how many accounts it has, how far the work is, and whether all of it is on the disk. */
export function HeaderTitle({ children }: { readonly children?: ReactNode }) {
  const title = useSnapshot(({ review }) => review?.title ?? '');
  const count = useSnapshot(({ accounts }) => accounts.length);
  return (
    <div className="header-title">
      <h1 title={title}>
        <bdi>{title}</bdi>
      </h1>
      <p>
        <span className="header-standing">
          <span className="header-accounts">{counted(count, 'account')}</span> {children}
        </span>{' '}
        <SavingState />
      </p>
    </div>
  );
}

const savingWords: Readonly<Record<Saving['state'], string>> = {
  saved: 'Saved',
  saving: 'Saving…',
  failed: 'Not saved',
  'read-only': 'Read only',
};

function SavingState() {
  const saving = useSnapshot((snapshot) => snapshot.saving);
  return (
    <span role="status" className="saving" data-state={saving.state}>
      {savingWords[saving.state]}
    </span>
  );
}
