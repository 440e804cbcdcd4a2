import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { type CommandId, commands } from '../../preload/commands.ts';
import { themes } from '../../preload/preferences.ts';
import { keysOf } from '../commands/keys.ts';
import { hindrance, runCommand } from '../commands/run-command.ts';
import { HintButton } from '../parts/HintButton.tsx';
import { addAccounts } from '../state/add-accounts.ts';
import { ask } from '../state/ask.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { dialogStore } from '../state/view.ts';
import { HeaderTitle } from './HeaderTitle.tsx';
import { Progress } from './Progress.tsx';
import { SearchBox } from './SearchBox.tsx';

/** The review's title, where the work stands, and what can be done with it. */
export function Header() {
  const undo = useSnapshot((snapshot) => snapshot.undo);
  const redo = useSnapshot((snapshot) => snapshot.redo);
  const isEmpty = useSnapshot(({ accounts }) => accounts.length === 0);
  return (
    <header className="header">
      <Button className="button quiet desk-button" onPress={() => void ask(window.crossread.closeReview())}>
        Desk
      </Button>
      <HeaderTitle>
        <Progress />
      </HeaderTitle>
      <SearchBox />
      <div className="header-tools">
        <HintButton
          label="Undo"
          hint={undo === null ? 'Nothing to undo' : `Undo: ${undo}`}
          isDisabled={undo === null}
          onPress={() => void ask(window.crossread.undo())}
        />
        <HintButton
          label="Redo"
          hint={redo === null ? 'Nothing to redo' : `Redo: ${redo}`}
          isDisabled={redo === null}
          onPress={() => void ask(window.crossread.redo())}
        />
        <Button className="button" onPress={() => void addAccounts()}>
          Add accounts
        </Button>
        <Button className="button" onPress={() => dialogStore.set('paste')}>
          Paste account
        </Button>
        <span title={isEmpty ? 'Nothing to export yet: add accounts first' : undefined}>
          <Button
            className={isEmpty ? 'button' : 'button primary'}
            isDisabled={isEmpty}
            onPress={() => dialogStore.set('export')}
          >
            Export report
          </Button>
        </span>
        <LookMenu />
        <MoreMenu />
      </div>
    </header>
  );
}

/** Text size, density, theme and panel. */
function LookMenu() {
  const { theme, density } = useSnapshot((snapshot) => snapshot.preferences);
  return (
    <MenuTrigger>
      <Button className="button quiet" aria-label="Look of the window">
        <span aria-hidden="true">Aa</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="Look of the window">
          <CommandItem command="larger-text" />
          <CommandItem command="smaller-text" />
          <CommandItem command="density" isChosen={density === 'compact'}>
            Less room between lines
          </CommandItem>
          <Separator className="menu-line" />
          {themes.map((name) => (
            <CommandItem key={name} command={`theme-${name}`} isChosen={theme === name}>
              {themeNames[name]}
            </CommandItem>
          ))}
          <Separator className="menu-line" />
          <CommandItem command="toggle-panel" />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What is needed seldom, and where to find everything else. */
function MoreMenu() {
  return (
    <MenuTrigger>
      <Button className="button quiet" aria-label="More">
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="More">
          <CommandItem command="rename" />
          <CommandItem command="rules" />
          <CommandItem command="history" />
          <Separator className="menu-line" />
          <CommandItem command="save-copy" />
          <CommandItem command="backups" />
          <Separator className="menu-line" />
          <CommandItem command="commands" />
          <CommandItem command="shortcuts" />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

type CommandItemProps = {
  readonly command: CommandId;
  readonly isChosen?: boolean;
  /** What it is called here, where that is not its own name. */
  readonly children?: string;
};

function CommandItem({ command, isChosen = false, children = commands[command].name }: CommandItemProps) {
  const keys = keysOf(command);
  return (
    <MenuItem
      className="menu-item"
      textValue={children}
      isDisabled={hindrance(command) !== null}
      onAction={() => void runCommand(command)}
    >
      {children} {isChosen && <span aria-label="chosen">✓</span>}
      {keys !== null && <kbd>{keys}</kbd>}
    </MenuItem>
  );
}

const themeNames = { system: 'Light or dark like the system', light: 'Light', dark: 'Dark' } as const;
