import { type KeyboardEvent, useMemo } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import { type CommandId, commandIds, commands } from '../../preload/commands.ts';
import { accountCommands } from '../commands/account-commands.ts';
import { keysOf } from '../commands/keys.ts';
import { hindrance, runCommand } from '../commands/run-command.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

type Offered = {
  readonly id: string;
  readonly name: string;
  readonly keys: string | null;
  /** Why it cannot be done now; null when it can. */
  readonly hindrance: string | null;
  readonly run: () => void;
};

/** Everything by name: type a few letters, Enter. */
export function CommandsDialog() {
  const { contains } = useFilter({ sensitivity: 'base' });
  // As things stood when it was asked for.
  const all = useMemo(() => offered(), []);
  return (
    <Sheet title="Commands">
      <Autocomplete filter={contains}>
        <SearchField className="field command-field" aria-label="Find a command" autoFocus>
          <Input className="input" placeholder="What do you want to do?" onKeyDownCapture={left} />
        </SearchField>
        <Menu
          className="menu commands"
          aria-label="Commands"
          items={all}
          disabledKeys={all.filter((command) => command.hindrance !== null).map(({ id }) => id)}
          renderEmptyState={() => <p className="panel-empty">No command has these letters.</p>}
          onAction={(id) => {
            closeDialog();
            const chosen = all.find((command) => command.id === id);
            // First the focus returns to where it was: many commands act on what has it.
            setTimeout(() => chosen?.run(), settlingTime);
          }}
        >
          {(command) => (
            <MenuItem id={command.id} textValue={command.name} className="menu-item command">
              <bdi>{command.name}</bdi>
              {command.hindrance !== null && <span className="command-hindrance">{command.hindrance}</span>}
              {command.keys !== null && <kbd>{command.keys}</kbd>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Sheet>
  );
}

/** One Escape leaves, whatever has been typed. */
function left({ key }: KeyboardEvent): void {
  if (key === 'Escape') closeDialog();
}

/** How long a dialog takes to return the focus, with some to spare. In milliseconds. */
const settlingTime = 60;

function offered(): readonly Offered[] {
  const own = commandIds
    .filter((id) => id !== 'commands')
    .map((id) => ({
      id,
      name: nameNow(id),
      keys: keysOf(id),
      hindrance: hindrance(id),
      run: () => void runCommand(id),
    }));
  const ofAccounts = accountCommands().map((command) => ({ ...command, keys: null, hindrance: null }));
  const all = [...own, ...ofAccounts];
  return [...all.filter((one) => one.hindrance === null), ...all.filter((one) => one.hindrance !== null)];
}

/** Undo and redo say what they would do. */
function nameNow(id: CommandId): string {
  const { undo, redo } = currentSnapshot();
  const what = id === 'undo' ? undo : id === 'redo' ? redo : null;
  return what === null ? commands[id].name : `${commands[id].name}: ${what}`;
}
