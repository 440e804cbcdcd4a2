import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { Preferences } from '../../preload/contract.ts';
import { HintButton } from '../parts/HintButton.tsx';
import { addAccounts } from '../state/add-accounts.ts';
import { ask } from '../state/ask.ts';
import { saveCopy } from '../state/copies.ts';
import { togglePanel } from '../state/panel.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { dialogStore } from '../state/view.ts';
import { HeaderTitle } from './HeaderTitle.tsx';
import { SearchBox } from './SearchBox.tsx';

/** The review's title, where the work stands, and what can be done with it. */
export function Header() {
  const undo = useSnapshot((snapshot) => snapshot.undo);
  const redo = useSnapshot((snapshot) => snapshot.redo);
  return (
    <header className="header">
      <Button className="button quiet desk-button" onPress={() => void ask(window.crossread.closeReview())}>
        Desk
      </Button>
      <HeaderTitle />
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
        <Button className="button primary" onPress={() => dialogStore.set('export')}>
          Export report
        </Button>
        <LookMenu />
      </div>
    </header>
  );
}

/** Text size, density, theme and panel. */
function LookMenu() {
  const { textSize, theme, density } = useSnapshot((snapshot) => snapshot.preferences);
  return (
    <MenuTrigger>
      <Button className="button quiet" aria-label="Look of the window">
        <span aria-hidden="true">Aa</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label="Look of the window">
          <MenuItem
            className="menu-item"
            isDisabled={textSize >= 24}
            onAction={prefer({ textSize: textSize + 1 })}
          >
            Larger text
          </MenuItem>
          <MenuItem
            className="menu-item"
            isDisabled={textSize <= 13}
            onAction={prefer({ textSize: textSize - 1 })}
          >
            Smaller text
          </MenuItem>
          <MenuItem
            className="menu-item"
            onAction={prefer({ density: density === 'compact' ? 'comfortable' : 'compact' })}
          >
            Less room between lines {density === 'compact' && <span aria-label="chosen">✓</span>}
          </MenuItem>
          <Separator className="menu-line" />
          {(['system', 'light', 'dark'] as const).map((name) => (
            <MenuItem key={name} className="menu-item" onAction={prefer({ theme: name })}>
              {themeNames[name]} {theme === name && <span aria-label="chosen">✓</span>}
            </MenuItem>
          ))}
          <Separator className="menu-line" />
          <MenuItem className="menu-item" onAction={togglePanel}>
            Show or hide findings and notes
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => dialogStore.set('rename')}>
            Rename review…
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => void saveCopy()}>
            Save a copy…
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => dialogStore.set('history')}>
            History…
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => dialogStore.set('shortcuts')}>
            Keyboard…
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const themeNames = { system: 'Light or dark like the system', light: 'Light', dark: 'Dark' } as const;

function prefer(change: Partial<Preferences>): () => void {
  return () => void ask(window.crossread.setPreferences(change));
}
