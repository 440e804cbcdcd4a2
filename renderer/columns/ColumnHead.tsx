import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { imprintOf } from '../model/words-for-people.ts';
import { later } from '../parts/later.tsx';
import { referenceStore } from '../state/reading.ts';
import { useStore } from '../state/store.ts';
import { VersionTag } from '../versions/VersionTag.tsx';

const ColumnMenu = later(
  async () => (await import('../shell/tools.ts')).ColumnMenu,
  () => <span className="column-menu" />,
);

/** Outlet, headline, byline and time of an account, as far as it states them. */
export function ColumnHead({ account }: { readonly account: Account }) {
  const name = nameOfAccount(account);
  const imprint = imprintOf(account);
  const isReference = useStore(referenceStore, (reference) => reference === account.id);
  const headline = account.headline === name ? null : account.headline;
  return (
    <header className="column-head" data-reference={isReference || undefined}>
      <div className="column-title" data-alone={headline === null || undefined}>
        <h2 title={name} draggable>
          <bdi>{name}</bdi>
        </h2>
        <ColumnMenu account={account} isReference={isReference} />
      </div>
      {headline !== null && (
        <p className="column-headline" lang={account.language} title={headline}>
          <bdi>{headline}</bdi>
        </p>
      )}
      <p className="column-imprint" title={[...imprint, account.file].join(' · ')}>
        {isReference && <span className="reference-tag">reference</span>}
        <VersionTag account={account.id} />
        {imprint.length === 0 ? (
          <span className="column-unstated">no byline or time stated</span>
        ) : (
          <bdi>{imprint.join(' · ')}</bdi>
        )}
      </p>
    </header>
  );
}
