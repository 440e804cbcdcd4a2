import { useLayoutEffect, useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { putRight } from '../state/about.ts';
import { hideColumn, shownAccounts, stepColumn, useColumnLayout } from '../state/columns.ts';
import { setReference } from '../state/reading.ts';
import { removeAccount } from '../state/remove-account.ts';
import { useReview } from '../state/review-context.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { showVersions } from '../versions/shown-versions.ts';

type ColumnMenuProps = { readonly account: Account; readonly isReference: boolean };

/** What can be done with an account, behind the dots in its head. */
export function ColumnMenu({ account, isReference }: ColumnMenuProps) {
  const name = nameOfAccount(account);
  const shown = shownAccounts(useReview().accounts, useColumnLayout());
  const isUpdated = useSnapshot(
    ({ review }) => review?.versions.some(({ record }) => record.id === account.id) === true,
  );
  const at = shown.findIndex(({ id }) => id === account.id);
  const dots = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const own = dots.current;
    return () => leaveTo(own);
  }, []);
  return (
    <MenuTrigger>
      <Button ref={dots} className="column-menu" aria-label={`About ${name}`}>
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={name}>
          <MenuItem className="menu-item" onAction={() => setReference(isReference ? null : account.id)}>
            {isReference ? 'Compare with the selected passage' : 'Compare all with this account'}
          </MenuItem>
          <Separator className="menu-line" />
          <MenuItem className="menu-item" isDisabled={at === 0} onAction={() => stepColumn(account.id, -1)}>
            Move to the left
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={at === shown.length - 1}
            onAction={() => stepColumn(account.id, 1)}
          >
            Move to the right
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={shown.length === 1}
            onAction={() => hideColumn(account.id)}
          >
            Hide this column
          </MenuItem>
          <Separator className="menu-line" />
          <MenuItem className="menu-item" onAction={() => putRight({ account: account.id, block: null })}>
            Outlet, headline, time…
          </MenuItem>
          <MenuItem
            className="menu-item"
            onAction={() => showVersions({ type: 'update', account: account.id })}
          >
            Update account…
          </MenuItem>
          {isUpdated && (
            <MenuItem
              className="menu-item"
              onAction={() => showVersions({ type: 'changes', account: account.id })}
            >
              What changed…
            </MenuItem>
          )}
          <MenuItem className="menu-item" onAction={() => void removeAccount(account)}>
            Remove account
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** A column that goes while its dots have the keyboard gives it to those of the next column, or of the one before. */
function leaveTo(own: HTMLButtonElement | null): void {
  if (own === null || own !== document.activeElement) return;
  const all = [...document.querySelectorAll<HTMLElement>('.column-menu')];
  const at = all.indexOf(own);
  (all[at + 1] ?? all[at - 1])?.focus({ preventScroll: true });
}
