import { applyEdit } from '../../core/review/apply.ts';
import { describeEdit, nameOf } from '../../core/review/names.ts';
import type { Edit, Review } from '../../core/review.ts';
import { EditError } from '../../core/review.ts';
import type { Numbered } from './checkpoints.ts';
import type { JournalLine } from './journal-line.ts';
import { editSchema, firstProblem } from './schema.ts';

/** Who makes an edit and, where it takes another one back or makes it again, which. */
export type EditedBy = { readonly author: string; readonly step?: 'Undo' | 'Redo'; readonly named?: string };

/** A review after one more edit, and the line that the journal keeps of it. */
export type NextState = { readonly state: Numbered<Review>; readonly line: JournalLine };

/**
 * Makes an edit of a review. Throws an EditError when the edit has a wrong shape, does not fit the review, or brings an
 * account whose text is not stored; `isKnownText` tells by `textSha256`.
 */
export function nextState(
  { seq, data }: Numbered<Review>,
  edit: Edit,
  by: EditedBy,
  time: Date,
  isKnownText: (textSha256: string) => boolean,
): NextState {
  const parsed = editSchema.safeParse(edit);
  if (!parsed.success) throw new EditError(`the edit has a wrong shape (${firstProblem(parsed.error)})`);
  const textless = accountsAddedBy(edit).find(({ textSha256 }) => !isKnownText(textSha256));
  if (textless !== undefined) throw new EditError(`the text of ${textless.file} is not stored yet`);
  const state = { seq: seq + 1, data: applyEdit(data, edit) };
  const what = inWords(data, edit, by);
  return { state, line: { seq: state.seq, time: time.toISOString(), author: by.author, what, edit } };
}

function accountsAddedBy(edit: Edit): readonly { readonly file: string; readonly textSha256: string }[] {
  if (edit.type === 'add-account' || edit.type === 'update-account') return [edit.account];
  return edit.type === 'group' ? edit.edits.flatMap(accountsAddedBy) : [];
}

/** What the history says of an edit. */
function inWords(before: Review, edit: Edit, { step, named }: EditedBy): string {
  return step === undefined ? describeEdit(before, edit) : `${step}: ${named ?? nameOf(edit)}`;
}
