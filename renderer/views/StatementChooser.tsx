import { useMemo } from 'react';
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import type { Passage } from '../../core/model.ts';
import { wordsOf } from '../../core/text/words.ts';
import { isFunctionWord } from '../../core/words/small-words.ts';
import { nameIn, type ReviewIndex, textOf } from '../model/review-index.ts';
import { membersOf, type StatementRow } from '../model/statement-rows.ts';
import type { Asked } from '../state/statement-actions.ts';

type StatementChooserProps = {
  readonly asked: Asked;
  readonly rows: readonly StatementRow[];
  readonly index: ReviewIndex;
  readonly chosen: (row: StatementRow) => void;
  readonly close: () => void;
};

type Choice = {
  readonly id: string;
  readonly row: StatementRow;
  readonly text: string;
  readonly name: string;
  readonly alike: number;
};

/** The likeliest ones: more than anybody looks through, and few enough to be drawn at once. */
const most = 200;

/** The rows a passage can be linked with, those with most words in common first. */
export function StatementChooser({ asked, rows, index, chosen, close }: StatementChooserProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const choices = useMemo(() => choicesFor(asked, rows, index), [asked, rows, index]);
  const title = asked.passage === null ? 'Merge with…' : 'Link with…';
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="modal" data-wide>
        <Dialog className="dialog">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <Autocomplete filter={contains}>
            <SearchField className="field command-field" aria-label="Find a statement" autoFocus>
              <Input className="input" placeholder="Words of the statement" />
            </SearchField>
            <Menu
              className="menu commands chooser"
              aria-label="Statements"
              items={choices}
              renderEmptyState={() => <p className="panel-empty">No statement has these letters.</p>}
              onAction={(id) => {
                const found = choices.find((choice) => choice.id === id);
                close();
                if (found !== undefined) chosen(found.row);
              }}
            >
              {({ id, text, name }) => (
                <MenuItem id={id} textValue={text} className="menu-item choice-item">
                  <span className="choice-text" dir="auto">
                    {text}
                  </span>
                  <span className="choice-from">{name}</span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function choicesFor(
  { row, passage }: Asked,
  rows: readonly StatementRow[],
  index: ReviewIndex,
): readonly Choice[] {
  const asking = passage === null ? row.cells.flat() : [passage];
  const accounts = new Set(asking.map(({ account }) => account));
  const wanted = new Set(asking.flatMap((one) => tellingWords(textOf(index, one))));
  const likeness = likenessTo(wanted, rows, index);
  const choices = new Map<string, Choice>();
  for (const other of rows) {
    // Passages of one account cannot be linked with each other.
    const members = other.cells.flat().filter(({ account }) => accounts.size > 1 || !accounts.has(account));
    const [best] = members.toSorted((a, b) => likeness(b) - likeness(a));
    if (best === undefined || asking.some((one) => other.cells.some((cell) => cell.includes(one)))) continue;
    // A passage that stands in several rows is offered with the fullest of them.
    const known = choices.get(best.id);
    if (known !== undefined && known.row.agreement >= other.agreement) continue;
    choices.set(best.id, {
      id: membersOf(other),
      row: other,
      text: textOf(index, best),
      name: namesOf(best, other, index),
      alike: likeness(best),
    });
  }
  return [...choices.values()].toSorted((a, b) => b.alike - a.alike).slice(0, most);
}

/** "The Wire and 2 more". */
function namesOf(best: Passage, { agreement }: StatementRow, index: ReviewIndex): string {
  const name = nameIn(index, best.account);
  return agreement > 1 ? `${name} and ${agreement - 1} more` : `${name}, only here`;
}

/** How much of what is wanted a passage says; words that few passages have count for more. */
function likenessTo(
  wanted: ReadonlySet<string>,
  rows: readonly StatementRow[],
  index: ReviewIndex,
): (passage: Passage) => number {
  const wordsIn = new Map<string, { readonly shared: ReadonlySet<string>; readonly size: number }>();
  const counts = new Map<string, number>();
  for (const passage of rows.flatMap(({ cells }) => cells.flat())) {
    if (wordsIn.has(passage.id)) continue;
    const words = new Set(tellingWords(textOf(index, passage)));
    const shared = new Set([...words].filter((word) => wanted.has(word)));
    wordsIn.set(passage.id, { shared, size: words.size });
    for (const word of shared) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const total = wordsIn.size;
  return ({ id }) => {
    const { shared, size } = wordsIn.get(id) ?? { shared: [], size: 0 };
    let sum = 0;
    for (const word of shared) sum += Math.log(total / (counts.get(word) ?? total));
    // Otherwise long passages, which have something of everything, would come first.
    return sum / Math.sqrt(size + 1);
  };
}

function tellingWords(text: string): readonly string[] {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .filter((word) => !isFunctionWord(word));
}
