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
import { nameOfAccount } from '../../core/account/name.ts';
import type { Passage } from '../../core/model.ts';
import { wordsOf } from '../../core/text/words.ts';
import { isFunctionWord } from '../../core/words/function-words.ts';
import { type ReviewIndex, textOf } from '../model/review-index.ts';
import { membersOf, type StatementRow } from '../model/statement-rows.ts';
import type { Asked } from './statement-actions.ts';

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
  const wanted = new Set(asking.flatMap((one) => tellingWords(textOf(index, one))));
  const accounts = new Set(asking.map(({ account }) => account));
  return rows
    .filter(
      (other) =>
        other !== row &&
        other.cells.some((cell) => cell.some(({ account }) => !accounts.has(account) || accounts.size > 1)),
    )
    .flatMap((other): readonly Choice[] => {
      const [first] = bodyFirst(other);
      if (first === undefined) return [];
      const text = textOf(index, first);
      const own = new Set(tellingWords(text));
      const alike = [...own].filter((word) => wanted.has(word)).length / Math.sqrt(own.size + 1);
      const account = index.accountById.get(first.account);
      const name = account === undefined ? '' : nameOfAccount(account);
      const further = other.agreement - 1;
      return [
        {
          id: membersOf(other),
          row: other,
          text,
          name: further > 0 ? `${name} and ${further} more` : name,
          alike,
        },
      ];
    })
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, most);
}

function bodyFirst({ cells }: StatementRow): readonly Passage[] {
  const all = cells.flat();
  return [...all.filter(({ zone }) => zone === 'body'), ...all];
}

function tellingWords(text: string): readonly string[] {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .filter((word) => !isFunctionWord(word));
}
