import { type CommandId, commands } from '../../preload/commands.ts';
import { commandKey, keysOf } from '../commands/keys.ts';
import { CloseAction, Sheet } from './Sheet.tsx';

/** A command with a key of its own, or keys that belong to what has the keyboard. */
type Row = CommandId | readonly [keys: string, does: string];

const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  [
    'Reading',
    [
      ['↑ ↓', 'Previous and next passage of the account'],
      ['← →', 'Its counterpart in the column beside'],
      ['Enter', 'Light up the counterparts'],
      'clear',
      'next-difference',
      'previous-difference',
      'next-reference',
      'previous-reference',
      ['Alt Shift ← →', 'Move the column'],
    ],
  ],
  [
    'Statements',
    [
      'pick-up',
      'pick-up-more',
      'take-out',
      'why',
      ['Home', 'The whole statement, to pick it up and merge it'],
      ['Shift F10', 'All that can be done with it'],
      ['Enter', 'Show it side by side'],
    ],
  ],
  ['Findings', ['next-finding', 'previous-finding', ['Enter', 'Go to it'], 'confirm', 'dismiss', 'defer']],
  [
    'Notes',
    [
      ['Shift ← → ↑ ↓', 'Select words of the passage'],
      [
        'N',
        'Note on the selection, or on the passage or finding you are at; again: add it to the note being written',
      ],
      ['Alt', 'Held while selecting: add text of another account'],
      [`${commandKey} Enter`, 'Save the note'],
      ['↑ ↓', 'In the list: previous and next note'],
    ],
  ],
  [
    'Window',
    [
      ['1 - 6', 'The six views'],
      'find',
      ['Enter', 'In the search: next place'],
      'commands',
      'undo',
      'redo',
      'add-accounts',
      'paste-account',
      'export-report',
      'save-copy',
      'toggle-panel',
      'desk',
      'new-review',
      'shortcuts',
    ],
  ],
];

/** All keys on one sheet. */
export function ShortcutsDialog() {
  return (
    <Sheet title="Keyboard" wide>
      {/* The list can be taller than the window, and the arrow keys scroll only what has the focus. */}
      <div className="shortcuts" role="group" aria-label="All keys" tabIndex={0}>
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(inWords).map(([keys, does]) => (
                <div key={`${keys} ${does}`}>
                  <dt>
                    <kbd>{keys}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <CloseAction />
    </Sheet>
  );
}

function inWords(row: Row): readonly [keys: string, does: string] {
  return typeof row === 'string' ? [keysOf(row) ?? '', commands[row].name.replace(/…$/u, '')] : row;
}
