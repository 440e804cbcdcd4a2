import { type FormEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Annotation, annotationStatuses } from '../../core/annotations.ts';
import { statusNames } from '../../core/render/labels.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { Choice } from '../parts/Choice.tsx';
import { done } from '../state/ask.ts';
import { changeDraft, closeDraft, type Draft, draftStore } from '../state/draft.ts';
import { annotationsIn, currentSnapshot, useSnapshot } from '../state/snapshot.ts';
import { DraftTargets } from './DraftTargets.tsx';
import { KindChoice } from './KindChoice.tsx';
import { valuesOf } from './note-filter.ts';
import { SeverityChoice } from './SeverityChoice.tsx';
import { SilentChoice } from './SilentChoice.tsx';
import { TagsField } from './TagsField.tsx';

type NoteFormProps = { readonly draft: Draft; readonly index: ReviewIndex };

/** Where a note is written, beside the text it is about; Alt-selecting adds more text while it is open. */
export function NoteForm({ draft, index }: NoteFormProps) {
  const { annotation, isNew } = draft;
  const [isSaving, setSaving] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  const openedFrom = useRef<Element | null>(null);
  useEffect(() => {
    openedFrom.current ??= document.activeElement;
    text.current?.focus();
  }, []);
  const close = (): void => {
    closeDraft();
    returnTo(openedFrom.current);
  };
  // A tag or a kind that was being typed is in the draft already, and not yet in what was drawn.
  const writtenNow = (): Annotation => draftStore.get()?.annotation ?? annotation;
  const change = (part: Partial<Annotation>): void => changeDraft({ ...writtenNow(), ...part });
  const isComplete = annotation.targets.length > 0 || annotation.silent.length > 0;
  const quoted = new Set(annotation.targets.map(({ account }) => account));
  const known = useSnapshot(annotationsIn);
  const tags = useMemo(() => valuesOf(known).tags, [known]);
  const save = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (!isComplete || isSaving) return;
    setSaving(true);
    const isSaved = await saveNote(writtenNow());
    setSaving(false);
    if (isSaved) close();
  };
  /** Escape never throws words away: it closes an untouched note and only leaves one that has been begun. */
  const leave = (): void => {
    if (isNew && annotation.text === '') close();
    else text.current?.blur();
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form className="note-form" aria-label="Note" onSubmit={(event) => void save(event)} onKeyDown={keyed}>
      <DraftTargets targets={annotation.targets} index={index} />
      {!isComplete && (
        <p className="field-error">
          A note needs something to be about: select text with Alt held, or tick an account that is silent.
        </p>
      )}
      <SilentChoice
        accounts={index.accounts.filter(({ id }) => !quoted.has(id))}
        silent={annotation.silent}
        onChange={(silent) => change({ silent })}
      />
      <textarea
        ref={text}
        className="note-field"
        aria-label="Note text"
        dir="auto"
        rows={4}
        value={annotation.text}
        placeholder="What should a colleague know?"
        onChange={(event) => change({ text: event.target.value })}
      />
      <div className="note-choices">
        <KindChoice kind={annotation.kind} onChange={(kind) => change({ kind })} />
        <Choice
          label="Status"
          value={annotation.status}
          options={annotationStatuses.map((status) => [status, statusNames[status]])}
          onChange={(status) => change({ status })}
        />
      </div>
      <SeverityChoice severity={annotation.severity} onChange={(severity) => change({ severity })} />
      <TagsField tags={annotation.tags} known={tags} onChange={(tags) => change({ tags })} />
      <div className="note-form-actions">
        <Button className="button primary" type="submit" isDisabled={!isComplete || isSaving}>
          Save note
        </Button>
        <Button className="button quiet" onPress={close}>
          Cancel
        </Button>
        <span className="note-form-hint">{isNew ? '' : 'Changing a saved note'}</span>
      </div>
    </form>
  );
}

/** Answers whether the note is in the review now. */
function saveNote(written: Annotation): Promise<boolean> {
  const updated = new Date().toISOString();
  // Replies that came while it was being written are the note's, not the draft's.
  const saved = currentSnapshot().review?.annotations.find(({ id }) => id === written.id);
  const thread = saved?.thread ?? written.thread;
  return done(window.crossread.saveAnnotation({ ...written, thread, updated }));
}

/** Gives the keyboard back to where the note was begun; where that is gone, to the passage that was being read. */
function returnTo(openedFrom: Element | null): void {
  const isThere = openedFrom !== null && openedFrom !== document.body && openedFrom.isConnected;
  const to = isThere ? openedFrom : document.querySelector('[data-role=selected]');
  if (to instanceof HTMLElement) to.focus({ preventScroll: true });
}
