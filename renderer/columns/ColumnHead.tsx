import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { imprintOf } from '../model/words-for-people.ts';
import { ask } from '../state/ask.ts';
import { referenceStore, setReference } from '../state/reading.ts';
import { useStore } from '../state/store.ts';

/** Outlet, headline, byline and time of an account, as far as it states them. */
export function ColumnHead({ account }: { readonly account: Account }) {
  const name = nameOfAccount(account);
  const imprint = imprintOf(account);
  const isReference = useStore(referenceStore, (reference) => reference === account.id);
  const headline = account.headline === name ? null : account.headline;
  return (
    <header className="column-head" data-reference={isReference || undefined}>
      <div className="column-title" data-alone={headline === null || undefined}>
        <h2 title={name}>
          <bdi>{name}</bdi>
        </h2>
        <MenuTrigger>
          <Button className="column-menu" aria-label={`About ${name}`}>
            <span aria-hidden="true">⋯</span>
          </Button>
          <Popover className="popover" placement="bottom end">
            <Menu className="menu" aria-label={name}>
              <MenuItem className="menu-item" onAction={() => setReference(isReference ? null : account.id)}>
                {isReference ? 'Compare with the selected passage' : 'Compare all with this account'}
              </MenuItem>
              <MenuItem
                className="menu-item"
                onAction={() => void ask(window.crossread.removeAccount(account.id))}
              >
                Remove account
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
      {headline !== null && (
        <p className="column-headline" title={headline}>
          <bdi>{headline}</bdi>
        </p>
      )}
      <p className="column-imprint" title={[...imprint, account.file].join(' · ')}>
        {isReference && <span className="reference-tag">reference</span>}
        {imprint.length === 0 ? (
          <span className="column-unstated">no byline or time stated</span>
        ) : (
          <bdi>{imprint.join(' · ')}</bdi>
        )}
      </p>
    </header>
  );
}
