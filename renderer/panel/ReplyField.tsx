import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Annotation } from '../../core/annotations.ts';
import { done } from '../state/ask.ts';
import { setReply } from '../state/replies.ts';
import { currentSnapshot } from '../state/snapshot.ts';

type ReplyFieldProps = { readonly annotation: Annotation; readonly text: string };

/** Where a reply is written. Escape closes an empty one and only leaves one that has been begun. */
export function ReplyField({ annotation, text }: ReplyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isSaving, setSaving] = useState(false);
  // A reply that was begun before the window was drawn again does not take the keyboard.
  useEffect(() => {
    if (field.current?.value === '') field.current.focus();
  }, []);
  const close = (): void => {
    const item = field.current?.closest('[data-annotation]');
    setReply(annotation.id, null);
    item?.querySelector<HTMLElement>('.note-number')?.focus({ preventScroll: true });
  };
  const send = async (): Promise<void> => {
    if (text.trim() === '' || isSaving) return;
    setSaving(true);
    const kept = await done(window.crossread.saveAnnotation(withReply(annotation, text.trim())));
    setSaving(false);
    if (kept) close();
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
    else if (event.key !== 'Escape') return;
    else if (text === '') close();
    else field.current?.blur();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="reply">
      <textarea
        ref={field}
        className="note-field"
        aria-label="Reply"
        dir="auto"
        rows={2}
        value={text}
        onChange={(event) => setReply(annotation.id, event.target.value)}
        onKeyDown={keyed}
      />
      <div className="finding-actions">
        <Button className="button small" isDisabled={text.trim() === ''} onPress={() => void send()}>
          Save reply
        </Button>
        <Button className="button small quiet" onPress={close}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function withReply(annotation: Annotation, text: string): Annotation {
  const created = new Date().toISOString();
  const reply = { id: crypto.randomUUID(), text, author: currentSnapshot().author, created };
  return { ...annotation, thread: [...annotation.thread, reply], updated: created };
}
