import { type Annotation, annotationStatuses } from '../../core/annotations.ts';
import { statusNames } from '../../core/render/labels.ts';
import { ask } from '../state/ask.ts';

type NoteStatusProps = { readonly annotation: Annotation; readonly number: number };

/** How far a note has come; one press changes it. */
export function NoteStatus({ annotation, number }: NoteStatusProps) {
  return (
    <div className="note-status" role="radiogroup" aria-label={`Status of note ${number}`}>
      {annotationStatuses.map((status) => (
        <label key={status} data-on={annotation.status === status || undefined}>
          <input
            type="radio"
            name={`status of ${annotation.id}`}
            checked={annotation.status === status}
            onChange={() => setStatus(annotation, status)}
          />
          {statusNames[status]}
        </label>
      ))}
    </div>
  );
}

function setStatus(annotation: Annotation, status: Annotation['status']): void {
  const updated = new Date().toISOString();
  void ask(window.crossread.saveAnnotation({ ...annotation, status, updated }));
}
