import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import { showColumns, shownAccounts, useColumnLayout } from '../state/columns.ts';
import { useReview } from '../state/review-context.ts';

/** Says how many columns are hidden, where one looks for them, and brings them back. */
export function HiddenColumns() {
  const { accounts } = useReview();
  const shown = shownAccounts(accounts, useColumnLayout());
  const hidden = accounts.filter((account) => !shown.includes(account));
  if (hidden.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button small hidden-columns">{hidden.length} hidden</Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="Hidden columns">
          {hidden.map((account) => (
            <MenuItem
              key={account.id}
              className="menu-item"
              textValue={nameOfAccount(account)}
              onAction={() => showColumns([account.id])}
            >
              Show <bdi>{nameOfAccount(account)}</bdi>
            </MenuItem>
          ))}
          <Separator className="menu-line" />
          <MenuItem className="menu-item" onAction={() => showColumns(hidden.map(({ id }) => id))}>
            Show all
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
