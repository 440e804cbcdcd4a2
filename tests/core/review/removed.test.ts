import { expect, test } from 'vitest';
import { namesInPast, removedAccounts } from '../../../core/review/removed.ts';
import { metadataOf } from '../../../core/review/versions.ts';
import type { AccountRecord, Edit } from '../../../core/review.ts';
import { accountWith, note } from '../../main/store/example-edits.ts';

const { account } = accountWith('a', 'The text.');
const added: Edit = { type: 'add-account', account, at: 0 };
const removed: Edit = { type: 'remove-account', id: 'a' };
const called = (outlet: string | null): AccountRecord => ({ ...account, outlet });
const changedTo = (outlet: string | null, headline: string | null = null): Edit => ({
  type: 'change-account',
  id: 'a',
  metadata: { ...metadataOf(account), outlet, headline },
});
const updatedTo = (outlet: string): Edit => ({
  type: 'update-account',
  account: called(outlet),
  replaced: '2025-12-01T12:00:00.000Z',
});
const restored: Edit = { type: 'restore-account', id: 'a' };

test.each<[string, readonly Edit[], string]>([
  ['as it came', [added, removed], 'Outlet a'],
  ['in one edit with others', [{ type: 'group', name: 'Add', edits: [added] }, removed], 'Outlet a'],
  ['as the editor put it right', [added, changedTo('The Post'), removed], 'The Post'],
  ['by its headline', [added, changedTo(null, 'Talks begin'), removed], 'Talks begin'],
  ['by its file', [added, changedTo(null), removed], 'a.txt'],
  ['as its newer version says', [added, updatedTo('Evening Post'), removed], 'Evening Post'],
  [
    'as before an update that was undone',
    [added, changedTo('The Post'), updatedTo('X'), restored],
    'The Post',
  ],
  ['as it was brought back', [added, removed, { ...added, account: called('Again') }, removed], 'Again'],
  [
    'as before an update that was undone after the account had been brought back',
    [added, updatedTo('X'), removed, { ...added, account: called('X') }, restored],
    'Outlet a',
  ],
  ['as it was known last where its beginning is lost', [updatedTo('X'), restored], 'X'],
])('the past tells what an account was called: %s', (_, edits, name) => {
  expect(namesInPast(edits).get('a')).toBe(name);
});

test('what was never there has no name', () => {
  expect([...namesInPast([removed, changedTo('The Post'), restored])]).toEqual([]);
});

test('the accounts that notes speak of and that are gone are told once each, known by name or not', () => {
  const annotations = [note(0), note(1), { ...note(2), targets: [], silent: ['b', 'a', 'c'] }];
  const names = new Map([
    ['a', 'Outlet a'],
    ['d', 'Spoken of by nobody'],
  ]);
  expect(removedAccounts({ accounts: [{ id: 'c' }], annotations }, names)).toEqual([
    { id: 'a', name: 'Outlet a' },
    { id: 'b', name: null },
  ]);
  expect(removedAccounts({ accounts: [account], annotations: [note(0)] }, names)).toEqual([]);
});
