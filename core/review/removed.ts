import { nameOfAccount } from '../account/name.ts';
import type { AccountRecord, Edit, Review } from '../review.ts';

/** An account that notes speak of and that is no longer in the review. */
export type RemovedAccount = {
  readonly id: string;
  /** What it was called when it was taken out; null when that is not known. */
  readonly name: string | null;
};

/** The accounts that notes are on, or are about the silence of, and that the review has no more. */
export function removedAccounts(
  { accounts, annotations }: Pick<Review, 'annotations'> & { readonly accounts: readonly { id: string }[] },
  names: ReadonlyMap<string, string>,
): readonly RemovedAccount[] {
  const present = new Set(accounts.map(({ id }) => id));
  const spokenOf = annotations.flatMap(({ targets, silent }) => [
    ...targets.map(({ account }) => account),
    ...silent,
  ]);
  const removed = new Set(spokenOf.filter((id) => !present.has(id)));
  return [...removed].map((id) => ({ id, name: names.get(id) ?? null }));
}

/** How an account is called that is no longer in the review; that it is not comes first, where it is not cut off. */
export function removedName(name: RemovedAccount['name']): string {
  return name === null ? 'removed account' : `Removed: ${name}`;
}

type Named = Pick<AccountRecord, 'outlet' | 'headline' | 'file'>;

/** What each account that was ever in a review was last called, by its id, as the edits on record tell. */
export function namesInPast(edits: readonly Edit[]): ReadonlyMap<string, string> {
  // Each account through its versions to its present state: an update that is taken back gives back the name before.
  const states = new Map<string, readonly Named[]>();
  const follow = (edit: Edit): void => {
    if (edit.type === 'group') edit.edits.forEach(follow);
    else if (edit.type === 'add-account') {
      states.set(edit.account.id, [...(states.get(edit.account.id)?.slice(0, -1) ?? []), edit.account]);
    } else if (edit.type === 'update-account') {
      states.set(edit.account.id, [...(states.get(edit.account.id) ?? []), edit.account]);
    } else if (edit.type === 'restore-account') {
      const [first, ...later] = states.get(edit.id) ?? [];
      if (first !== undefined) states.set(edit.id, [first, ...later.slice(0, -1)]);
    } else if (edit.type === 'change-account') {
      const former = states.get(edit.id);
      const last = former?.at(-1);
      if (former === undefined || last === undefined) return;
      const { outlet, headline } = edit.metadata;
      states.set(edit.id, [...former.slice(0, -1), { outlet, headline, file: last.file }]);
    }
  };
  edits.forEach(follow);
  return new Map(
    [...states].flatMap(([id, known]) => {
      const last = known.at(-1);
      return last === undefined ? [] : [[id, nameOfAccount(last)] as const];
    }),
  );
}
