import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { ask } from '../state/ask.ts';
import { setReference } from '../state/reading.ts';

type ColumnMenuProps = { readonly account: Account; readonly isReference: boolean };

/** What can be done with an account, behind the dots in its head. */
export function ColumnMenu({ account, isReference }: ColumnMenuProps) {
  const name = nameOfAccount(account);
  return (
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
  );
}
