import { commandKey } from '../shell/keyboard.ts';
import { Sheet } from './Sheet.tsx';

type Row = readonly [keys: string, does: string];

const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  [
    'Reading',
    [
      ['↑ ↓', 'previous and next passage of the account'],
      ['← →', 'its counterpart in the column beside'],
      ['Enter', 'light up the counterparts'],
      ['F7', 'next difference, read out'],
      ['Shift F7', 'previous difference'],
      ['M', 'pick up the passage; on another one: link them'],
      ['[ ]', 'previous and next reference account'],
      ['Alt Shift ← →', 'move the column'],
      ['Esc', 'clear'],
    ],
  ],
  [
    'Statements',
    [
      ['M', 'pick up the passage or the statement; in another row: link or merge it here'],
      ['Shift M', 'pick up one more'],
      ['U', 'take the passage out of its statement'],
      ['W', 'why it stands here'],
      ['Shift F10', 'all that can be done with it'],
      ['Enter', 'show it side by side'],
    ],
  ],
  [
    'Findings',
    [
      ['J K', 'next and previous finding'],
      ['Enter', 'go to it'],
      ['C', 'confirm'],
      ['X', 'dismiss'],
      ['D', 'defer'],
    ],
  ],
  [
    'Notes',
    [
      ['Shift ← → ↑ ↓', 'select words of the passage'],
      ['N', 'note on the selection, or on the passage; again: add it to the note being written'],
      ['↑ ↓', 'in the list: previous and next note'],
      ['Alt', 'held while selecting: add text of another account'],
      [`${commandKey} Enter`, 'save the note'],
    ],
  ],
  [
    'Window',
    [
      ['1 - 6', 'the six views'],
      [`/ or ${commandKey} F`, 'search this review'],
      ['Enter', 'in the search: next place'],
      [`${commandKey} K`, 'all commands'],
      [`${commandKey} Z`, 'undo'],
      [`Shift ${commandKey} Z`, 'redo'],
      ['?', 'these keys'],
    ],
  ],
];

/** All keys on one sheet. */
export function ShortcutsDialog() {
  return (
    <Sheet title="Keyboard" wide>
      {/* More keys than fit in a small window: the arrows scroll what has the keyboard. */}
      <div className="shortcuts" role="group" aria-label="All keys" tabIndex={0}>
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([keys, does]) => (
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
    </Sheet>
  );
}
