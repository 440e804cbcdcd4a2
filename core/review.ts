import type { Annotation } from './annotations.ts';
import type { Account } from './model.ts';

/** An account as a review remembers it: its text lies in the store as an immutable file, named by its hash. */
export type AccountRecord = Omit<Account, 'text'> & {
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly textSha256: string;
};

/** What the editor decided about a finding. */
export type Decision = {
  /** What the finding is about (`findingKey`), so that the decision outlives a new analysis. */
  readonly finding: string;
  readonly state: 'confirmed' | 'dismissed' | 'deferred';
  readonly reason: string;
};

/** One event under examination: its accounts and the editor's own work. What the engine finds is derived, never stored here. */
export type Review = {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly accounts: readonly AccountRecord[];
  readonly annotations: readonly Annotation[];
  readonly decisions: readonly Decision[];
};

/** One undoable change to a review. Positions are indices into the list as it stands before the edit. */
export type Edit =
  | { readonly type: 'set-title'; readonly title: string }
  | { readonly type: 'add-account'; readonly account: AccountRecord; readonly at: number }
  | { readonly type: 'remove-account'; readonly id: string }
  | { readonly type: 'add-annotation'; readonly annotation: Annotation; readonly at: number }
  | { readonly type: 'change-annotation'; readonly annotation: Annotation }
  | { readonly type: 'remove-annotation'; readonly id: string }
  | { readonly type: 'decide'; readonly finding: string; readonly decision: Decision | null }
  /** Several edits that are done, undone and saved as one ("Import 5 accounts"). */
  | { readonly type: 'group'; readonly name: string; readonly edits: readonly Edit[] };

/** Thrown for an edit that does not fit the review; nothing is changed then. */
export class EditError extends Error {
  override readonly name = 'EditError';
}

export function emptyReview(id: string, title: string, created: string): Review {
  return { id, title, created, accounts: [], annotations: [], decisions: [] };
}

/** The review after an edit. Throws EditError when the edit does not fit. */
export function applyEdit(review: Review, edit: Edit): Review {
  switch (edit.type) {
    case 'set-title':
      return { ...review, title: edit.title };
    case 'add-account':
      return { ...review, accounts: inserted(review.accounts, edit.account, edit.at, 'account') };
    case 'remove-account':
      return { ...review, accounts: without(review.accounts, edit.id, 'account') };
    case 'add-annotation':
      return { ...review, annotations: inserted(review.annotations, edit.annotation, edit.at, 'note') };
    case 'change-annotation': {
      const at = indexOf(review.annotations, edit.annotation.id, 'note');
      return { ...review, annotations: review.annotations.with(at, edit.annotation) };
    }
    case 'remove-annotation':
      return { ...review, annotations: without(review.annotations, edit.id, 'note') };
    case 'decide': {
      if (edit.decision !== null && edit.decision.finding !== edit.finding) {
        throw new EditError('a decision names another finding');
      }
      const others = review.decisions.filter((decision) => decision.finding !== edit.finding);
      const decisions = edit.decision === null ? others : [...others, edit.decision];
      return { ...review, decisions: decisions.toSorted((a, b) => (a.finding < b.finding ? -1 : 1)) };
    }
    case 'group':
      return edit.edits.reduce(applyEdit, review);
    default:
      return assertNever(edit);
  }
}

/** The edit that takes `applyEdit(review, edit)` back to `review`. */
export function inverseOf(review: Review, edit: Edit): Edit {
  switch (edit.type) {
    case 'set-title':
      return { type: 'set-title', title: review.title };
    case 'add-account':
      return { type: 'remove-account', id: edit.account.id };
    case 'remove-account': {
      const at = indexOf(review.accounts, edit.id, 'account');
      return { type: 'add-account', account: present(review.accounts[at]), at };
    }
    case 'add-annotation':
      return { type: 'remove-annotation', id: edit.annotation.id };
    case 'change-annotation': {
      const at = indexOf(review.annotations, edit.annotation.id, 'note');
      return { type: 'change-annotation', annotation: present(review.annotations[at]) };
    }
    case 'remove-annotation': {
      const at = indexOf(review.annotations, edit.id, 'note');
      return { type: 'add-annotation', annotation: present(review.annotations[at]), at };
    }
    case 'decide':
      return {
        type: 'decide',
        finding: edit.finding,
        decision: review.decisions.find((decision) => decision.finding === edit.finding) ?? null,
      };
    case 'group': {
      const inverses: Edit[] = [];
      let before = review;
      for (const part of edit.edits) {
        inverses.unshift(inverseOf(before, part));
        before = applyEdit(before, part);
      }
      return { type: 'group', name: edit.name, edits: inverses };
    }
    default:
      return assertNever(edit);
  }
}

/** What an edit is called in "Undo ..." and in the history. */
export function nameOf(edit: Edit): string {
  switch (edit.type) {
    case 'set-title':
      return 'Rename review';
    case 'add-account':
      return 'Add account';
    case 'remove-account':
      return 'Remove account';
    case 'add-annotation':
      return 'Add note';
    case 'change-annotation':
      return 'Change note';
    case 'remove-annotation':
      return 'Delete note';
    case 'decide':
      return 'Decide finding';
    case 'group':
      return edit.name;
    default:
      return assertNever(edit);
  }
}

type Identified = { readonly id: string };

function inserted<T extends Identified>(list: readonly T[], item: T, at: number, noun: string): readonly T[] {
  if (list.some(({ id }) => id === item.id)) throw new EditError(`this ${noun} is already in the review`);
  if (!Number.isInteger(at) || at < 0 || at > list.length)
    throw new EditError(`no place ${at} for this ${noun}`);
  return list.toSpliced(at, 0, item);
}

function without<T extends Identified>(list: readonly T[], id: string, noun: string): readonly T[] {
  return list.toSpliced(indexOf(list, id, noun), 1);
}

function indexOf(list: readonly Identified[], id: string, noun: string): number {
  const at = list.findIndex((item) => item.id === id);
  if (at < 0) throw new EditError(`this ${noun} is not in the review any more`);
  return at;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new EditError('the review changed under an edit');
  return value;
}

function assertNever(value: never): never {
  throw new EditError(`an edit of a kind this version does not know: ${JSON.stringify(value)}`);
}
