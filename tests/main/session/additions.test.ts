import { describe, expect, test } from 'vitest';
import { readAccount } from '../../../core/account/account.ts';
import { applyEdit } from '../../../core/review/apply.ts';
import { inverseOf } from '../../../core/review/inverse.ts';
import { emptyReview } from '../../../core/review.ts';
import { accountOf, addition, newAccounts } from '../../../main/session/additions.ts';

const empty = emptyReview('r1', 'Talks', '2025-01-01T00:00:00Z');
const imported = (id: string, sha256 = id.repeat(64)) => ({
  account: readAccount({ id, file: `${id}.txt`, sha256, text: `Talks ended, says ${id}.` }),
  bytes: Buffer.from(id),
});
const problem = { file: 'photo.txt', reason: 'is not a text file.', advice: 'Save it as text.' };

describe('newAccounts and addition', () => {
  test('add what is new behind what is there, as one edit that can be undone', () => {
    const { fresh, outcome } = newAccounts(empty, [imported('a'), { problem }, imported('b')]);
    expect(outcome).toEqual({ added: ['a.txt', 'b.txt'], problems: [problem] });
    const edit = addition(fresh, empty);
    const review = applyEdit(empty, edit);
    expect(review.accounts.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(applyEdit(review, inverseOf(empty, edit))).toEqual(empty);
  });

  test('refuse the same account twice, in the review or in one import', () => {
    const review = applyEdit(empty, addition(newAccounts(empty, [imported('a')]).fresh, empty));
    const { fresh, outcome } = newAccounts(review, [imported('a'), imported('b'), imported('b')]);
    expect(fresh.map(({ account }) => account.id)).toEqual(['b']);
    expect(outcome.problems.map(({ reason }) => reason)).toEqual([
      'is already in this review.',
      'is already in this review.',
    ]);
  });

  test('refuse what an updated account is now, and what it was before', () => {
    const review = applyEdit(empty, addition([imported('a', 'f'.repeat(64))], empty));
    const { fresh, outcome } = newAccounts(review, [imported('a'), imported('b', 'f'.repeat(64))]);
    expect(fresh).toEqual([]);
    expect(outcome.problems.map(({ reason }) => reason)).toEqual([
      'is a former version of an account in this review.',
      'is already in this review.',
    ]);
  });

  test('a record with its text is the account again', () => {
    const { account } = imported('a');
    const review = applyEdit(empty, addition([imported('a')], empty));
    const [record] = review.accounts;
    expect(
      record === undefined ? null : accountOf(record, new Map([[record.textSha256, account.text]])),
    ).toEqual(account);
    expect(record).not.toHaveProperty('text');
  });
});
