import { type MouseEvent, memo, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { type Annotation, kindNameIn } from '../../core/annotations.ts';
import { kindNames } from '../../core/render/labels.ts';
import { goToNote } from '../columns/go-to.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { FirstFew } from '../parts/FirstFew.tsx';
import { SeverityMark } from '../parts/SeverityMark.tsx';
import { editNote } from '../state/draft.ts';
import { lights } from '../state/lit-note.ts';
import { repliesStore, setReply } from '../state/replies.ts';
import { useStore } from '../state/store.ts';
import { AnchorCheck } from '../versions/AnchorCheck.tsx';
import { AccountQuote } from './AccountQuote.tsx';
import { deleteNote } from './delete-note.ts';
import { NoteStatus } from './NoteStatus.tsx';
import { NoteText } from './NoteText.tsx';
import { ReplyField } from './ReplyField.tsx';
import { SignedBy } from './SignedBy.tsx';
import { SilentAccounts } from './SilentAccounts.tsx';
import { Thread } from './Thread.tsx';

type NoteItemProps = {
  readonly annotation: Annotation;
  /** Its place in the list, which is the number that the margin shows. */
  readonly number: number;
  readonly isCurrent: boolean;
  readonly index: ReviewIndex;
};

/** One note: what it is on, its kind and severity, and the words of the editor. */
export const NoteItem = memo(function NoteItem({ annotation, number, isCurrent, index }: NoteItemProps) {
  const reply = useStore(repliesStore, (replies) => replies.get(annotation.id) ?? null);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const clicked = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('button, textarea, label, input') === null)
      goToNote(annotation.id);
  };
  return (
    <li
      ref={item}
      className="note"
      data-annotation={annotation.id}
      data-status={annotation.status}
      aria-current={isCurrent || undefined}
      onClick={clicked}
      {...lights(annotation.id)}
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
      </p>
      {annotation.text !== '' && <NoteText text={annotation.text} />}
      <NoteTargets annotation={annotation} index={index} />
      <SilentAccounts silent={annotation.silent} index={index} />
      {annotation.tags.length > 0 && (
        <ul className="tags" aria-label="Tags">
          {annotation.tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="note-by">
        <SignedBy author={annotation.author} time={annotation.created} />
      </p>
      <Thread annotation={annotation} />
      <NoteStatus annotation={annotation} number={number} />
      {reply !== null && <ReplyField annotation={annotation} text={reply} />}
      {reply === null && (
        <div className="finding-actions">
          <Button className="button small" onPress={() => setReply(annotation.id, '')}>
            Reply
          </Button>
          <Button className="button small" onPress={() => editNote(annotation)}>
            Edit
          </Button>
          <Button className="button small" onPress={() => void deleteNote(annotation)}>
            Delete
          </Button>
        </div>
      )}
    </li>
  );
});

const shownTargets = 3;

type NoteTargetsProps = { readonly annotation: Annotation; readonly index: ReviewIndex };

/** The words that the note is on; where an update changed some of them, the editor is asked about those. */
function NoteTargets({ annotation, index }: NoteTargetsProps) {
  const quotes = annotation.targets.map((target) => {
    const key = `${target.account} ${target.start} ${target.end}`;
    if (target.anchor !== 'exact')
      return <AnchorCheck key={key} annotation={annotation} target={target} named />;
    return (
      <p className="side" key={key}>
        <AccountQuote account={target.account} text={target.quote} index={index} />
      </p>
    );
  });
  return (
    <div className="sides">
      <FirstFew first={quotes.slice(0, shownTargets)} rest={quotes.slice(shownTargets)} />
    </div>
  );
}
