import type { Annotation, Reply } from '../../core/annotations.ts';
import { counted } from '../../core/render/labels.ts';
import { ask } from '../state/ask.ts';
import { NoteText } from './NoteText.tsx';
import { SignedBy } from './SignedBy.tsx';

/** The answers below a note, oldest first. */
export function Thread({ annotation }: { readonly annotation: Annotation }) {
  const { thread } = annotation;
  if (thread.length === 0) return null;
  return (
    <ol className="thread" aria-label={counted(thread.length, 'reply', 'replies')}>
      {thread.map((reply, at) => (
        <li key={reply.id}>
          <p className="thread-by">
            <SignedBy author={reply.author} time={reply.created} />
            <button
              type="button"
              className="tag-remove"
              aria-label={`Delete reply ${at + 1}`}
              title="Delete reply"
              onClick={() => remove(reply, annotation)}
            >
              ×
            </button>
          </p>
          <NoteText text={reply.text} />
        </li>
      ))}
    </ol>
  );
}

function remove(reply: Reply, annotation: Annotation): void {
  const updated = new Date().toISOString();
  const thread = annotation.thread.filter((other) => other !== reply);
  void ask(window.crossread.saveAnnotation({ ...annotation, thread, updated }));
}
