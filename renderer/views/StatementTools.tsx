import type { EditorsWords } from '../model/editors-words.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import type { StatementRow } from '../model/statement-rows.ts';
import { type Asked, linkHere, pickUp, type Stay } from '../state/statement-actions.ts';
import { StatementChooser } from './StatementChooser.tsx';
import { StatementMenu } from './StatementMenu.tsx';
import type { StatementControls } from './use-statement-controls.ts';

type StatementToolsProps = {
  readonly index: ReviewIndex;
  readonly words: EditorsWords;
  readonly rows: readonly StatementRow[];
  /** The rows in the order in which they are listed. */
  readonly ordered: readonly StatementRow[];
  readonly stay: Stay;
  readonly explain: (asked: Asked) => void;
  readonly controls: StatementControls;
};

/** What comes up over the grid when it is asked for: the menu, and the list of statements to link with. */
export function StatementTools({
  index,
  words,
  rows,
  ordered,
  stay,
  explain,
  controls,
}: StatementToolsProps) {
  const { menu, chooser } = controls;
  const at = menu === null ? -1 : ordered.indexOf(menu.row);
  return (
    <>
      {menu !== null && (
        <StatementMenu
          open={menu}
          above={at > 0 ? (ordered[at - 1] ?? null) : null}
          below={at < 0 ? null : (ordered[at + 1] ?? null)}
          index={index}
          words={words}
          stay={stay}
          explain={explain}
          choose={controls.choose}
          close={controls.closeMenu}
        />
      )}
      {chooser !== null && (
        <StatementChooser
          asked={chooser}
          rows={rows}
          index={index}
          chosen={(row) => {
            pickUp(index, chooser, false);
            linkHere(index, { row, passage: null }, stay);
          }}
          close={() => controls.choose(null)}
        />
      )}
    </>
  );
}
