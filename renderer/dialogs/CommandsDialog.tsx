import { useMemo } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { commands } from './commands.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/** Everything by name: type a few letters, Enter. */
export function CommandsDialog() {
  const { contains } = useFilter({ sensitivity: 'base' });
  const all = useMemo(() => commands(), []);
  return (
    <Sheet title="Commands">
      <Autocomplete filter={contains}>
        <SearchField className="field command-field" aria-label="Find a command" autoFocus>
          <Input className="input" placeholder="What do you want to do?" />
        </SearchField>
        <Menu
          className="menu commands"
          aria-label="Commands"
          items={all}
          renderEmptyState={() => <p className="panel-empty">No command has these letters.</p>}
          onAction={(id) => {
            closeDialog();
            all.find((command) => command.id === id)?.run();
          }}
        >
          {(command) => (
            <MenuItem id={command.id} textValue={command.name} className="menu-item">
              {command.name}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Sheet>
  );
}
