import { useRef } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components';
import { goToPassage } from '../columns/go-to.ts';
import type { EditorsWords } from '../model/editors-words.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import type { StatementRow } from '../model/statement-rows.ts';
import {
  type Asked,
  leaveToEngine,
  linkHere,
  merge,
  pickUp,
  type Stay,
  takeOut,
} from '../state/statement-actions.ts';
import { carriedStore } from '../state/statements.ts';

/** What a menu is open for, and where. */
export type OpenMenu = Asked & { readonly at: HTMLElement };

type StatementMenuProps = {
  readonly open: OpenMenu;
  readonly above: StatementRow | null;
  readonly below: StatementRow | null;
  readonly index: ReviewIndex;
  readonly words: EditorsWords;
  readonly stay: Stay;
  readonly explain: (asked: Asked) => void;
  readonly choose: (asked: Asked) => void;
  readonly close: () => void;
};

/** What can be done with a passage or a whole row. One menu for the whole grid, where it is asked for. */
export function StatementMenu(props: StatementMenuProps) {
  const { open, above, below, index, words, stay, explain, choose, close } = props;
  const { row, passage, at } = open;
  const trigger = useRef(at);
  const all = row.cells.flat();
  const carries = carriedStore.get().passages.length > 0;
  const isAlone = row.agreement < 2;
  const isEditors = (passage === null ? all : [passage]).some((one) => words.on(one).length > 0);
  const mergeWith = (other: StatementRow | null): void => {
    if (other !== null) merge(index, all, other, stay);
  };
  return (
    <Popover
      className="popover"
      aria-label={passage === null ? 'Statement' : 'Passage'}
      placement="bottom start"
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Menu
        className="menu"
        aria-label={passage === null ? 'Statement' : 'Passage'}
        onClose={close}
        autoFocus="first"
      >
        {carries && (
          <MenuItem className="menu-item" onAction={() => linkHere(index, open, stay)}>
            Link what is picked up with this row
          </MenuItem>
        )}
        {passage !== null && (
          <MenuItem className="menu-item" isDisabled={isAlone} onAction={() => takeOut(index, open, stay)}>
            Take out of this statement
          </MenuItem>
        )}
        <MenuItem className="menu-item" onAction={() => choose(open)}>
          {passage === null ? 'Merge with…' : 'Link with…'}
        </MenuItem>
        <MenuItem className="menu-item" onAction={() => pickUp(index, open, false)}>
          {passage === null ? 'Pick up this statement' : 'Pick up this passage'}
        </MenuItem>
        <Separator className="menu-line" />
        <MenuItem className="menu-item" isDisabled={above === null} onAction={() => mergeWith(above)}>
          Merge with the row above
        </MenuItem>
        <MenuItem className="menu-item" isDisabled={below === null} onAction={() => mergeWith(below)}>
          Merge with the row below
        </MenuItem>
        <MenuItem
          className="menu-item"
          isDisabled={!isEditors}
          onAction={() => leaveToEngine(index, open, stay)}
        >
          Let the engine decide
        </MenuItem>
        <Separator className="menu-line" />
        <MenuItem className="menu-item" onAction={() => explain(open)}>
          Why
        </MenuItem>
        <MenuItem
          className="menu-item"
          onAction={() => {
            const shown = passage ?? all[0];
            if (shown !== undefined) goToPassage(shown.id);
          }}
        >
          Show side by side
        </MenuItem>
      </Menu>
    </Popover>
  );
}
