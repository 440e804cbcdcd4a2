import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCopy } from '../../../main/share/read-copy.ts';
import { begun, type Desks, desks, noteOn, notesOf } from './desks.ts';

let at: Desks;
beforeEach(async () => {
  at = await desks();
});
afterEach(() => at.clear());

describe('a saved review', () => {
  test('opens on another machine to the same state, history and all, and goes on from there', async () => {
    const ann = await at.desk('ann');
    await begun(ann);
    await ann.saveCopy(at.shared('bridge.crossread'));
    const ben = await at.desk('ben');
    await ben.openCopies([at.shared('bridge.crossread')]);
    expect(ben.snapshot().review).toEqual(ann.snapshot().review);
    expect(ben.snapshot().accounts).toEqual(ann.snapshot().accounts);
    expect(await ben.history()).toEqual(await ann.history());
    expect(ben.snapshot().arrival).toMatchObject({ merged: null });
    ben.saveAnnotation(noteOn(ben, 'note-2', 'Mine.'));
    await ben.close();
    const again = await at.desk('ben');
    await again.start(() => Promise.reject(new Error('not the first start')));
    expect(notesOf(again)).toEqual(['note-1: Which?', 'note-2: Mine.']);
    expect(again.snapshot().notices).toEqual([]);
    expect((await again.history()).at(-1)).toMatchObject({ author: 'ben' });
  });

  test('brings the rules of the house that saved it: where they are unknown they become the review’s own', async () => {
    const made = { reason: '', author: 'ann', created: '2025-11-30T12:00:00.000Z' };
    const ours = { id: 'r1', forms: ['Kyiv', 'Kiev'], scope: 'always', ...made } as const;
    const known = { id: 'r2', forms: ['grey', 'gray'], scope: 'always', ...made } as const;
    const ann = await at.desk('ann');
    await begun(ann);
    await ann.setHouseRules([ours, known]);
    await ann.saveCopy(at.shared('ruled.crossread'));
    const ben = await at.desk('ben');
    await ben.setHouseRules([{ ...known, id: 'other' }]);
    await ben.openCopies([at.shared('ruled.crossread')]);
    expect(ben.snapshot().review?.rules).toEqual([{ ...ours, scope: 'review' }]);
    expect(ben.snapshot().houseRules.map(({ id }) => id)).toEqual(['other']);
  });

  test('of a review that is here is merged into it: both editors’ work, conflicts listed, one undo', async () => {
    const ann = await at.desk('ann');
    await begun(ann);
    await ann.saveCopy(at.shared('first.crossread'));
    const ben = await at.desk('ben');
    await ben.openCopies([at.shared('first.crossread')]);
    ben.saveAnnotation(noteOn(ben, 'note-2', 'Asked the police.'));
    ben.saveAnnotation(noteOn(ben, 'note-1', 'Which of them?', 30));
    await ben.importOrigins([{ name: 'Wire', text: 'Some people crossed a bridge.' }]);
    await ben.saveCopy(at.shared('second.crossread'));
    ann.saveAnnotation(noteOn(ann, 'note-1', 'Which number?', 20));
    await ann.closeReview();

    await ann.openCopies([at.shared('second.crossread')]);
    expect(notesOf(ann)).toEqual(['note-1: Which of them?', 'note-2: Asked the police.']);
    expect(ann.snapshot().review?.annotations[0]?.thread.map(({ text }) => text)).toEqual([
      expect.stringContaining('“Which number?”'),
    ]);
    expect(ann.snapshot().accounts.map(({ file }) => file)).toEqual(['Herald', 'Post', 'Wire']);
    expect(ann.snapshot().accounts[2]?.text).toBe('Some people crossed a bridge.');
    expect(ann.snapshot().arrival).toMatchObject({
      merged: 'the copy of ben',
      changes: ['1 account added', '1 note changed', '1 note added'],
      conflicts: [{ mine: '“Which number?”', theirs: '“Which of them?”' }],
    });
    await ann.openCopies([at.shared('second.crossread')]);
    expect(ann.snapshot().arrival).toMatchObject({ changes: [], conflicts: [] });
    ann.undo();
    expect(notesOf(ann)).toEqual(['note-1: Which number?']);
    expect(ann.snapshot().accounts).toHaveLength(2);
  });

  test('that brings a newer version of an account takes my notes along', async () => {
    const ann = await at.desk('ann');
    await begun(ann);
    await ann.saveCopy(at.shared('first.crossread'));
    const ben = await at.desk('ben');
    await ben.openCopies([at.shared('first.crossread')]);
    const [account] = ben.snapshot().accounts;
    await ben.updateAccount(account?.id ?? '', {
      name: 'Herald',
      text: 'On Monday evening: Twelve people crossed the bridge on Monday.',
    });
    await ben.saveCopy(at.shared('second.crossread'));
    ann.saveAnnotation(noteOn(ann, 'note-2', 'Made meanwhile.'));
    await ann.openCopies([at.shared('second.crossread')]);
    const text = ann.snapshot().accounts[0]?.text ?? '';
    expect(text).toMatch(/^On Monday evening/);
    const made = ann.snapshot().review?.annotations.find(({ id }) => id === 'note-2');
    expect(made?.targets.map(({ start, end }) => text.slice(start, end))).toEqual(['Twelve people']);
  });

  test('cannot be merged where the review is open for reading only', async () => {
    const ann = await at.desk('ann');
    await begun(ann);
    await ann.saveCopy(at.shared('first.crossread'));
    const second = await at.desk('ann');
    await expect(second.openCopies([at.shared('first.crossread')])).rejects.toThrow(/reading only/);
    expect(second.snapshot().saving.state).toBe('read-only');
  });
});

describe('a backup', () => {
  test('is made once a day, holds what there was, and comes back as a review of its own', async () => {
    const ann = await at.desk('ann');
    await begun(ann);
    await ann.backUp();
    ann.removeAnnotation('note-1');
    await ann.backUp();
    const [backup, ...others] = await ann.backups();
    expect(others).toEqual([]);
    expect(backup).toMatchObject({ title: 'Bridge', accounts: ['Herald', 'Post'], notes: 1, decisions: 0 });
    await ann.restoreBackup(backup?.id ?? '');
    expect(notesOf(ann)).toEqual(['note-1: Which?']);
    expect(ann.snapshot().review).toMatchObject({ title: 'Bridge (as of 2025-11-30)' });
    expect((await ann.history()).at(-1)?.what).toMatch(/^Restore from the backup/);
    await ann.closeReview();
    const listed = ann.snapshot().reviews.map(({ title, annotations }) => [title, annotations]);
    expect(listed.toSorted(([a], [b]) => (String(a) > String(b) ? -1 : 1))).toEqual([
      ['Bridge (as of 2025-11-30)', 1],
      ['Bridge', 0],
    ]);
    await expect(ann.restoreBackup('../../library/reviews')).rejects.toThrow(/no such backup/);
  });

  test('that is damaged is not listed; the others are', async () => {
    const ann = await at.desk('ann');
    await begun(ann);
    await ann.backUp();
    const [backup] = await ann.backups();
    const path = `${at.folderOf('ann')}/backups/${backup?.id}.crossread`;
    const bytes = await readFile(path);
    await writeFile(path.replace('11-30', '11-29'), bytes.subarray(0, 300));
    expect((await ann.backups()).map(({ id }) => id)).toEqual([backup?.id]);
  });
});

test('everything can be exported: one file with every review in it and the rules of the house', async () => {
  const ann = await at.desk('ann');
  await begun(ann);
  await ann.newReview('Floods / 2025');
  expect(await ann.exportEverything(at.shared('all.zip'))).toEqual([]);
  const files = unzipSync(await readFile(at.shared('all.zip')));
  expect(Object.keys(files).toSorted()).toEqual([
    'Bridge (review-1).crossread',
    'Floods 2025 (review-2).crossread',
    'house-rules.json',
  ]);
  await writeFile(at.shared('one.crossread'), files['Bridge (review-1).crossread'] ?? '');
  expect((await readCopy(at.shared('one.crossread'))).review.annotations).toHaveLength(1);
});
