import { useMemo } from 'react';
import type { Passage } from '../../core/model.ts';
import type { EditorsWords } from '../model/editors-words.ts';
import { nameIn, type ReviewIndex, textOf } from '../model/review-index.ts';
import type { StatementRow } from '../model/statement-rows.ts';
import { keptApart, type LinkReason, reasonsAmong } from '../model/why-linked.ts';
import { FirstFew } from '../parts/FirstFew.tsx';
import { Quoted } from '../parts/Quoted.tsx';

type StatementWhyProps = {
  readonly row: StatementRow;
  /** Whose links are shown; null for those of the whole row. */
  readonly passage: Passage | null;
  readonly index: ReviewIndex;
  readonly words: EditorsWords;
  readonly close: () => void;
};

/** How many links are told of at once. */
const first = 4;

/** Why the passages of a row stand together: every link, how sure it is, and what it rests on. */
export function StatementWhy({ row, passage: asked, index, words, close }: StatementWhyProps) {
  const all = row.cells.flat();
  // A passage that stands alone is the whole row.
  const passage = asked ?? (all.length === 1 ? (all[0] ?? null) : null);
  const reasons = useMemo(() => reasonsAmong(index, row.cells.flat(), passage?.id), [index, row, passage]);
  const apart = useMemo(
    () => (passage === null ? [] : keptApart(index, words, passage)),
    [index, words, passage],
  );
  const lines = reasons.map((reason) => (
    <Reason key={`${reason.a.id} ${reason.b.id}`} reason={reason} of={passage} index={index} />
  ));
  return (
    <div role="row" className="statement-why">
      <div role="gridcell" className="why-cell" aria-colspan={row.cells.length + 1}>
        <p className="why-title">
          <strong>
            {passage === null
              ? 'Why these passages stand together'
              : `Why this passage of ${nameIn(index, passage.account)} stands here`}
          </strong>
          <button type="button" className="more" onClick={close}>
            Close
          </button>
        </p>
        {lines.length > 0 && (
          <div className="why-links">
            <FirstFew first={lines.slice(0, first)} rest={lines.slice(first)} />
          </div>
        )}
        {lines.length === 0 && (
          <p>
            {all.length > 1
              ? 'It stands here by what it has in common with the others; no link of its own was found.'
              : 'No passage of another account was found that is alike enough. Link one if there is.'}
          </p>
        )}
        {apart.map((other) => (
          <p key={other.id} className="why-apart">
            You unlinked it from {nameIn(index, other.account)}:{' '}
            <Quoted text={textOf(index, other)}>{textOf(index, other)}</Quoted>
          </p>
        ))}
      </div>
    </div>
  );
}

type ReasonProps = {
  readonly reason: LinkReason;
  readonly of: Passage | null;
  readonly index: ReviewIndex;
};

function Reason({ reason, of, index }: ReasonProps) {
  const { a, b, score, isEditors, grounds } = reason;
  const other = of === null ? null : a.id === of.id ? b : a;
  const names =
    other === null
      ? `${nameIn(index, a.account)} and ${nameIn(index, b.account)}`
      : nameIn(index, other.account);
  const speaking = (side: 'for' | 'against'): string =>
    grounds
      .filter(({ speaks }) => speaks === side)
      .map(({ words, share }) => `${words} (${Math.round(share * 100)} %)`)
      .join(', ');
  const against = speaking('against');
  return (
    <p className="why-link">
      <span className="why-names">
        <bdi>{names}</bdi>
      </span>
      <span className="why-score">{isEditors ? 'linked by you' : `${percent(score)} sure`}</span>
      {!isEditors && (
        <span className="why-grounds">
          {speaking('for')}
          {against !== '' && <span className="why-against"> · against it: {against}</span>}
        </span>
      )}
    </p>
  );
}

/** At most 99 %: nothing that was computed is ever quite certain. */
function percent(score: number): string {
  return `${Math.min(99, Math.round(score * 100))} %`;
}
