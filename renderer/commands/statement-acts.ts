import { goToPassage } from '../columns/go-to.ts';
import { putRight } from '../state/about.ts';
import { leaveToEngine, linkHere, merge, pickUp, putDown, takeOut } from '../state/statement-actions.ts';
import { type StatementPlace, statementPlace } from '../state/statement-place.ts';
import { carriedStore } from '../state/statements.ts';
import type { Act } from './act.ts';

const noPassage = 'select a passage first';

/** An act on the passage, or the row, that the editor is at. */
function atPlace(run: (place: StatementPlace) => void): Act {
  return {
    run: () => {
      const place = statementPlace();
      if (place !== null) run(place);
    },
    hindrance: () => (statementPlace() === null ? noPassage : null),
  };
}

/** An act that only the grid of statements has. */
function inGrid(run: (grid: NonNullable<StatementPlace['grid']>, place: StatementPlace) => void): Act {
  return {
    run: () => {
      const place = statementPlace();
      if (place !== null && place.grid !== null) run(place.grid, place);
    },
    hindrance: () => (statementPlace()?.grid == null ? 'in a row of Statements' : null),
  };
}

/** Links, and what is done with them, for the passage that is selected or has the keyboard. */
export const statementActs = {
  'pick-up': atPlace(({ index, asked, stay }) => {
    if (carriedStore.get().passages.length === 0) pickUp(index, asked, false);
    else linkHere(index, asked, stay);
  }),
  'pick-up-more': atPlace(({ index, asked }) => pickUp(index, asked, true)),
  'put-down': {
    run: putDown,
    hindrance: () => (carriedStore.get().passages.length === 0 ? 'nothing is picked up' : null),
  },
  'take-out': atPlace(({ index, asked, stay }) => takeOut(index, asked, stay)),
  'link-with': inGrid((grid, { asked }) => grid.choose(asked)),
  'merge-with': inGrid((grid, { asked }) => grid.choose({ ...asked, passage: null })),
  'merge-above': inGrid(({ above }, { index, asked, stay }) => {
    if (above !== null) merge(index, asked.row.cells.flat(), above, stay);
  }),
  'merge-below': inGrid(({ below }, { index, asked, stay }) => {
    if (below !== null) merge(index, asked.row.cells.flat(), below, stay);
  }),
  'leave-to-engine': atPlace(({ index, asked, stay }) => leaveToEngine(index, asked, stay)),
  why: inGrid((grid, { asked }) => grid.explain(asked)),
  'what-it-is': atPlace(({ index, asked: { passage } }) => {
    const blocks = index.accountById.get(passage?.account ?? '')?.blocks ?? [];
    const block = blocks.findIndex(
      ({ start, end }) => passage !== null && start <= passage.start && passage.start < end,
    );
    if (passage !== null && block >= 0) putRight({ account: passage.account, block });
  }),
  'show-passage': atPlace(({ asked: { passage } }) => {
    if (passage !== null) goToPassage(passage.id);
  }),
} as const satisfies Readonly<Record<string, Act>>;
