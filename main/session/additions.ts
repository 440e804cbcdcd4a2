import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import type { AccountRecord, Edit, Review } from '../../core/review.ts';
import type { ImportOutcome, ImportProblem } from '../../preload/contract.ts';
import type { Imported } from '../import/import-account.ts';
import { sha256Of } from '../sha256-of.ts';

/** An account that is not in the review yet, with the bytes it was read from. */
export type NewAccount = { readonly account: Account; readonly bytes: Uint8Array };

/** Parts imported files into those that are new to the review and what the editor has to be told of the others. */
export function newAccounts(
  review: Review,
  imported: readonly Imported[],
): { readonly fresh: readonly NewAccount[]; readonly outcome: ImportOutcome } {
  const ids = new Set(review.accounts.map(({ id }) => id));
  const bytes = new Set(review.accounts.map(({ sha256 }) => sha256));
  const fresh: NewAccount[] = [];
  const problems: ImportProblem[] = [];
  for (const one of imported) {
    if ('problem' in one) {
      problems.push(one.problem);
    } else if (bytes.has(one.account.sha256)) {
      problems.push({
        file: one.account.file,
        reason: 'is already in this review.',
        advice: 'Nothing to do: an account here has exactly the same content.',
      });
    } else if (ids.has(one.account.id)) {
      // An id comes from the bytes an account was first imported from; it has been updated since.
      problems.push({
        file: one.account.file,
        reason: 'is a former version of an account in this review.',
        advice: 'Nothing to do: it can be read there, under “What changed”.',
      });
    } else {
      ids.add(one.account.id);
      bytes.add(one.account.sha256);
      fresh.push(one);
    }
  }
  return { fresh, outcome: { added: fresh.map(({ account }) => nameOfAccount(account)), problems } };
}

/**
 * The one edit that adds the accounts behind those the review has. Their texts must be in the store before. `found` are
 * the keys of what was found without them, so that what comes with them can be shown as new; null when not known.
 */
export function addition(
  fresh: readonly NewAccount[],
  review: Review,
  found: readonly string[] | null = null,
): Edit {
  const count = review.accounts.length;
  const added = fresh.map(
    ({ account }, index): Edit => ({ type: 'add-account', account: recordOf(account), at: count + index }),
  );
  const name = added.length === 1 ? 'Add account' : `Add ${added.length} accounts`;
  const edits = found === null ? added : [...added, { type: 'set-seen', seen: found } as const];
  return { type: 'group', name, edits };
}

/** An account as the review remembers it. */
export function recordOf({ text, ...metadata }: Account): AccountRecord {
  return { ...metadata, textSha256: sha256Of(text) };
}

/** An account as the engine and the window take it: the record with its text from the store. */
export function accountOf(
  { textSha256, ...metadata }: AccountRecord,
  texts: ReadonlyMap<string, string>,
): Account {
  return { ...metadata, text: texts.get(textSha256) ?? '' };
}
