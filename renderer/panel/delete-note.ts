import type { Annotation } from '../../core/annotations.ts';
import { decisionsOf } from '../model/known-findings.ts';
import { ask, done } from '../state/ask.ts';
import { tell } from '../state/messages.ts';
import { annotationsIn, currentSnapshot } from '../state/snapshot.ts';
import { noteMadeFrom } from './finding-note.ts';

/** Deletes a note; where it was that of a confirmed finding, says that the finding is still confirmed. */
export async function deleteNote(note: Annotation): Promise<void> {
  const others = annotationsIn(currentSnapshot()).filter(({ id }) => id !== note.id);
  const leaves = leavesConfirmed(note, others);
  const review = currentSnapshot().review?.id ?? null;
  if (!(await done(window.crossread.removeAnnotation(note.id))) || !leaves) return;
  // Of a review that was left meanwhile nothing is brought back: it would come into another one.
  if (currentSnapshot().review?.id !== review) return;
  tell('status', 'The note is deleted. The finding it was made from stays confirmed.', [], review, {
    name: 'Bring it back',
    run: () => bringBack(note, others),
  });
}

/** Whether a confirmed finding has this note and no other. */
function leavesConfirmed(note: Annotation, others: readonly Annotation[]): boolean {
  const { accounts, analysis, review } = currentSnapshot();
  const findings = analysis?.findings ?? [];
  const decisions = decisionsOf(findings, review?.decisions ?? []);
  return findings.some(
    (finding) =>
      decisions.get(finding.id)?.state === 'confirmed' &&
      noteMadeFrom(finding, accounts, [note]) !== undefined &&
      noteMadeFrom(finding, accounts, others) === undefined,
  );
}

/** Undoes the deletion while that is the last thing done; later on the note is added again, and nothing else undone. */
function bringBack(note: Annotation, left: readonly Annotation[]): void {
  const now = currentSnapshot();
  const ids = annotationsIn(now).map(({ id }) => id);
  if (ids.includes(note.id)) return;
  const isLast = now.undo === 'Delete note' && ids.join(' ') === left.map(({ id }) => id).join(' ');
  void ask(isLast ? window.crossread.undo() : window.crossread.saveAnnotation(note));
}
