import { useMemo } from 'react';
import type { Passage } from '../../core/model.ts';
import { type ReviewIndex, textOf } from '../model/review-index.ts';
import { isAside } from '../model/statement-rows.ts';
import { markedAgainst, unmarked } from '../model/wording.ts';
import { Words } from '../parts/Words.tsx';
import { carriedStore } from '../state/statements.ts';
import { useStore } from '../state/store.ts';
import { OwnMark } from './OwnMark.tsx';

type CellPassageProps = {
  readonly passage: Passage;
  /** The passage that those of the row are compared with. */
  readonly base: Passage;
  /** Only one passage of an account is marked: a cell full of lines tells nothing. */
  readonly isLead: boolean;
  /** Whether no other account is in the row. */
  readonly isAlone: boolean;
  /** Whether the editor linked it with others of the row. */
  readonly isOwn: boolean;
  readonly index: ReviewIndex;
  readonly column: number;
  /** Whether Tab leads to it. */
  readonly isStop: boolean;
};

/** A passage in the cell of its account, with what differs from the passage of the row that it is compared with. */
export function CellPassage(props: CellPassageProps) {
  const { passage, base, isLead, isAlone, isOwn, index, column, isStop } = props;
  const isCarried = useStore(carriedStore, ({ passages }) => passages.includes(passage.id));
  const text = textOf(index, passage);
  const { differences, wording } = useMemo(
    () =>
      !isLead || base.account === passage.account
        ? unmarked
        : markedAgainst(textOf(index, base), text, index.rulebook),
    [index, base, passage.account, text, isLead],
  );
  return (
    <div
      className="cell-passage"
      data-aside={isAside(passage) || undefined}
      data-base={(passage === base && !isAlone) || undefined}
      data-carried={isCarried || undefined}
    >
      <span
        className="passage"
        data-passage={passage.id}
        data-wording={wording}
        data-column={column}
        tabIndex={isStop ? 0 : -1}
        dir="auto"
        lang={index.accountById.get(passage.account)?.language}
        aria-description={isCarried ? 'picked up' : isOwn ? 'linked by you' : undefined}
      >
        <Words text={text} differences={differences} />
      </span>
      {isOwn && <OwnMark />}
      <button
        type="button"
        className="cell-handle"
        aria-label="What to do with this passage"
        aria-haspopup="menu"
        title="Drag it onto another row to link it there"
        draggable
        tabIndex={-1}
      >
        <span aria-hidden="true">⋮</span>
      </button>
    </div>
  );
}
