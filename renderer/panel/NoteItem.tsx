import { type MouseEvent, memo, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { nameOfAccount } from '../../core/account/name.ts';
import { type Annotation, kindNameIn } from '../../core/annotations.ts';
import { goToNote } from '../columns/go-to.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { kindNames, statusNames } from '../model/words-for-people.ts';
import { FirstFew } from '../parts/FirstFew.tsx';
import { SeverityMark } from '../parts/SeverityMark.tsx';
import { ask } from '../state/ask.ts';
import { editNote } from '../state/draft.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { AnchorCheck } from '../versions/AnchorCheck.tsx';
import { TargetQuote } from './TargetQuote.tsx';
import { ReplyField, Thread } from './Thread.tsx';

type NoteItemProps = {
  readonly annotation: Annotation;
  /** Its place in the list, which is how the margin calls it. */
  readonly number: number;
  readonly isCurrent: boolean;
  readonly index: ReviewIndex;
};

const shownTargets = 3;

/** One note: what it is on, its kind and severity, and the words of the editor. */
export const NoteItem = memo(function NoteItem({ annotation, number, isCurrent, index }: NoteItemProps) {
  const silent = index.accounts.filter(({ id }) => annotation.silent.includes(id));
  const quotes = annotation.targets.map((target) => {
    const key = `${target.account} ${target.start} ${target.end}`;
    if (target.anchor !== 'exact')
      return <AnchorCheck key={key} annotation={annotation} target={target} named />;
    return (
      <p className="side" key={key}>
        <TargetQuote target={target} index={index} />
      </p>
    );
  });
  const [isReplying, setReplying] = useState(false);
  const isMine = useSnapshot(({ author }) => author === annotation.author);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const clicked = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button, textarea') === null)
      goToNote(annotation.id);
  };
  return (
    <li
      ref={item}
      className="note"
      data-annotation={annotation.id}
      aria-current={isCurrent || undefined}
      onClick={clicked}
    >
      <p className="finding-kind">
        <button
          type="button"
          className="note-number"
          aria-label={`Go to note ${number}`}
          onClick={() => goToNote(annotation.id)}
        >
          {number}
        </button>
        <strong>{kindNameIn(kindNames, annotation.kind)}</strong>
        <SeverityMark severity={annotation.severity} />
        {annotation.status !== 'open' && (
          <span className="finding-decision">{statusNames[annotation.status]}</span>
        )}
      </p>
      {annotation.text !== '' && (
        <p className="note-text" dir="auto">
          {annotation.text}
        </p>
      )}
      <div className="sides">
        <FirstFew first={quotes.slice(0, shownTargets)} rest={quotes.slice(shownTargets)} />
      </div>
      {silent.length > 0 && (
        <p className="finding-silent">
          Silent: <bdi>{silent.map(nameOfAccount).join(', ')}</bdi>
        </p>
      )}
      {annotation.tags.length > 0 && (
        <ul className="tags" aria-label="Tags">
          {annotation.tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      <Thread annotation={annotation} />
      {isReplying ? (
        <ReplyField annotation={annotation} onDone={() => setReplying(false)} />
      ) : (
        <div className="finding-actions">
          <Button className="button small" onPress={() => setReplying(true)}>
            Reply
          </Button>
          <Button className="button small" onPress={() => editNote(annotation)}>
            Edit
          </Button>
          <Button
            className="button small"
            onPress={() => void ask(window.crossread.removeAnnotation(annotation.id))}
          >
            Delete
          </Button>
          {!isMine && (
            <span className="note-author">
              <bdi>{annotation.author}</bdi>
            </span>
          )}
        </div>
      )}
    </li>
  );
});
