import type { Edit } from '../../core/review.ts';
import { EditError } from '../../core/review.ts';
import type { EditedBy, OpenReview } from '../store/store.ts';
import { UserError } from '../user-error.ts';
import { accountOf } from './additions.ts';
import { type RemovedAccounts, removedAccountsOf } from './removed-accounts.ts';
import type { SavingWatch } from './saving.ts';
import { watchSaving } from './saving.ts';
import type { ShownSnapshot } from './snapshot.ts';
import type { UndoHistory } from './undo.ts';
import { undoHistory } from './undo.ts';

/** The one review that is open in the window, or none. What happens to it is shown in the snapshot at once. */
export type CurrentReview = {
  /** Null while none is open. */
  readonly get: () => OpenReview | null;
  /** The same for what cannot be done without one: throws a UserError while none is open. */
  readonly getOrThrow: () => OpenReview;
  /** Puts a review on the screen. The one before must have been closed. */
  readonly open: (stored: OpenReview) => void;
  /** Rejects, and the review stays open, when edits could not be written. */
  readonly close: () => Promise<void>;
  /** Makes an edit that can be undone. Throws a UserError, with nothing changed, when it cannot be made. */
  readonly edit: (next: Edit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** For the end of the app: what could not be written is not tried again. */
  readonly stopSaving: () => void;
};

/** A review while it is open: where it is stored, what of it can be undone, and how its saving stands. */
type Opened = {
  readonly stored: OpenReview;
  readonly history: UndoHistory;
  readonly saving: SavingWatch;
  readonly removed: RemovedAccounts;
};

export type CurrentReviewAround = {
  readonly shown: ShownSnapshot;
  readonly author: string;
  readonly now: () => Date;
  /** Resolves when the window has painted: what nobody waits for begins then. */
  readonly painted: Promise<void>;
  /** Is told when the review in the snapshot has changed. */
  readonly onChange: () => void;
};

export function currentReview({ shown, author, now, painted, onChange }: CurrentReviewAround): CurrentReview {
  let opened: Opened | null = null;

  const expectOpen = (): Opened => {
    if (opened === null)
      throw new UserError('No review is open. Open one, or make a new one, and try again.');
    return opened;
  };

  const show = ({ stored, history, removed }: Opened): void => {
    const { review } = stored;
    const sameAccounts = review.accounts === shown.now().review?.accounts;
    shown.change({ review, removed: removed(review), ...history.names() });
    // New values would have the accounts compared again.
    if (!sameAccounts) {
      shown.change({ accounts: review.accounts.map((record) => accountOf(record, stored.texts)) });
    }
    onChange();
  };

  const write = ({ stored, saving }: Opened, edit: Edit, by: Omit<EditedBy, 'author'> = {}): void => {
    if (stored.readOnly) throw new UserError('This review is open for reading only. Nothing was changed.');
    saving.watch(stored.append(edit, { ...by, author }));
  };

  const step = (which: 'Undo' | 'Redo'): void => {
    const to = expectOpen();
    const { undo, redo } = to.history.names();
    const named = which === 'Undo' ? undo : redo;
    const edit = which === 'Undo' ? to.history.takeUndo() : to.history.takeRedo();
    if (edit === null || named === null) return;
    write(to, edit, { step: which, named });
    show(to);
  };

  return {
    get: () => opened?.stored ?? null,
    getOrThrow: () => expectOpen().stored,
    open: (stored) => {
      const saving = watchSaving(stored, (state) => shown.change({ saving: state }));
      const removed = removedAccountsOf(stored, painted, () => {
        if (opened?.stored === stored) shown.change({ removed: removed(stored.review) });
      });
      opened = { stored, history: undoHistory(now), saving, removed };
      if (!stored.readOnly) shown.change({ saving: { state: 'saved' } });
      stored.notices.forEach(shown.addNotice);
      show(opened);
    },
    close: async () => {
      if (opened === null) return;
      const { stored, saving } = opened;
      await stored.close();
      saving.stop();
      opened = null;
      shown.change({ review: null, removed: [], accounts: [], analysis: null, undo: null, redo: null });
      onChange();
    },
    edit: (next) => {
      const to = expectOpen();
      const before = to.stored.review;
      try {
        write(to, next);
        to.history.record(before, next);
        show(to);
      } catch (error) {
        if (error instanceof EditError) throw new UserError(`That cannot be done: ${error.message}.`);
        throw error;
      }
    },
    undo: () => step('Undo'),
    redo: () => step('Redo'),
    stopSaving: () => opened?.saving.stop(),
  };
}
