import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Annotation } from '../../core/annotations.ts';
import { counted } from '../model/words-for-people.ts';
import { done } from '../state/ask.ts';
import { currentSnapshot } from '../state/snapshot.ts';

/** The answers below a note, oldest first. */
export function Thread({ annotation }: { readonly annotation: Annotation }) {
  if (annotation.thread.length === 0) return null;
  return (
    <ol className="thread" aria-label={counted(annotation.thread.length, 'reply', 'replies')}>
      {annotation.thread.map(({ id, text, author, created }) => (
        <li key={id}>
          <p className="thread-by">
            <bdi>{author === '' ? 'Unnamed' : author}</bdi>,{' '}
            <time dateTime={created}>{created.slice(0, 10)}</time>
          </p>
          <p className="note-text" dir="auto">
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}

type ReplyFieldProps = { readonly annotation: Annotation; readonly onDone: () => void };

/** Where a reply is written. Escape leaves it; what was typed is kept only by sending it. */
export function ReplyField({ annotation, onDone }: ReplyFieldProps) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = async (): Promise<void> => {
    if (text.trim() === '') return onDone();
    if (await done(window.crossread.saveAnnotation(withReply(annotation, text.trim())))) onDone();
  };
  const keyed = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
    else if (event.key === 'Escape') onDone();
    else return;
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
        onChange={(event) => setText(event.target.value)}
        onKeyDown={keyed}
      />
      <div className="finding-actions">
        <Button className="button small" onPress={() => void send()}>
          Save reply
        </Button>
        <Button className="button small quiet" onPress={onDone}>
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
