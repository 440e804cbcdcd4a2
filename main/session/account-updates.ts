import { accountUpdate } from '../../core/review/account-update.ts';
import type { AccountRecord, Edit, Review } from '../../core/review.ts';
import type { FormerVersion, ImportProblem } from '../../preload/contract.ts';
import type { Imported } from '../import/import-account.ts';
import { UserError } from '../user-error.ts';
import type { NewAccount } from './additions.ts';
import { accountOf, recordOf } from './additions.ts';

/** An account's newer version, ready to take its place. */
type NewerAccount = NewAccount & { readonly record: AccountRecord };

/**
 * An imported file as the newer version of an account of the review: under its id, and with what the account said about
 * itself where the newer version does not say. Refused when it is what the review has already.
 */
export function newerVersion(
  review: Review,
  id: string,
  imported: Imported,
): NewerAccount | { readonly problem: ImportProblem } {
  if ('problem' in imported) return imported;
  const { account, bytes } = imported;
  const former = accountIn(review, id);
  const record = recordOf({
    ...account,
    id,
    outlet: account.outlet ?? former.outlet,
    headline: account.headline ?? former.headline,
    byline: account.byline ?? former.byline,
    dateline: account.dateline ?? former.dateline,
    published: account.published ?? former.published,
    address: account.address ?? former.address,
  });
  const same = review.accounts.find(({ textSha256 }) => textSha256 === record.textSha256);
  if (same === undefined) return { account, bytes, record };
  const refusal =
    same.id === id
      ? { reason: 'has the same text as the account.', advice: 'Nothing to do: it is up to date.' }
      : {
          reason: 'is another account of this review.',
          advice: 'Choose the newer version of this account, or remove the other one first.',
        };
  return { problem: { file: account.file, ...refusal } };
}

/** The edit that puts a newer version in its account's place. Its text must be in the store before. */
export function updateOf(
  review: Review,
  { account, record }: NewerAccount,
  texts: ReadonlyMap<string, string>,
  now: { readonly found: readonly string[] | null; readonly replaced: string },
): Edit {
  const textBefore = texts.get(accountIn(review, record.id).textSha256) ?? '';
  return accountUpdate(review, { record, textBefore, textAfter: account.text, ...now });
}

/** The former versions of an account with their texts, oldest first. */
export function formerVersionsOf(
  { review, texts }: { readonly review: Review; readonly texts: ReadonlyMap<string, string> },
  id: string,
): readonly FormerVersion[] {
  return review.versions
    .filter(({ record }) => record.id === id)
    .map(({ record, replaced }) => ({ account: accountOf(record, texts), replaced }));
}

function accountIn(review: Review, id: string): AccountRecord {
  const account = review.accounts.find((each) => each.id === id);
  if (account === undefined)
    throw new UserError('This account is not in the review any more. Nothing was changed.');
  return account;
}
