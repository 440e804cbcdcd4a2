import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyReview } from '../../../core/review.ts';
import { historyOf } from '../../../main/store/history-file.ts';
import { openStore } from '../../../main/store/store.ts';
import { accountWith, addNote, note } from './example-edits.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const review = emptyReview('review-1', 'Talks in Florida', '2025-11-30T12:00:00.000Z');

describe('a store', () => {
  test('gives back what was saved, from a folder that holds only what it should', async () => {
    const store = await openStore(folder);
    expect(store.mode).toBe('writable');
    expect(store.isNew).toBe(true);
    const open = await store.createReview(review);
    const { account, file } = accountWith('a', 'Kiev – “café”\r\n\uFEFFend');
    expect(await open.putFiles([file])).toEqual([{ sha256: account.sha256, textSha256: account.textSha256 }]);
    await open.append({ type: 'add-account', account, at: 0 });
    await Promise.all([open.append(addNote(0)), open.append(addNote(1))]);
    await open.append({ type: 'set-title', title: 'Talks' });
    const before = open.review;
    expect(before.annotations).toEqual([note(1), note(0)]);
    await store.close();
    expect((await readdir(folder)).toSorted()).toEqual(['reserve', 'reviews']);
    expect((await readdir(join(folder, 'reviews', 'review-1'))).toSorted()).toEqual([
      'history.jsonl',
      'journal.jsonl',
      'quarantine',
      'snapshots',
      'sources',
      'texts',
    ]);

    const again = await openStore(folder);
    expect(again.isNew).toBe(false);
    expect(await again.listReviews()).toEqual([
      {
        id: 'review-1',
        isReadable: true,
        title: 'Talks',
        created: review.created,
        accounts: ['Outlet a'],
        annotations: 2,
        decided: 0,
      },
    ]);
    const reopened = await again.openReview('review-1');
    expect(reopened.review).toEqual(before);
    expect(reopened.texts.get(account.textSha256)).toBe(file.text);
    expect([...again.notices, ...reopened.notices]).toEqual([]);
    await again.close();
  });

  test('keeps everything for the editor alone', async () => {
    const store = await openStore(folder);
    const open = await store.createReview(review);
    await open.append(addNote(0));
    await store.writePreferences({ theme: 'dark' });
    await store.close();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const { mode } = await stat(join(entry.parentPath, entry.name));
      expect(mode & 0o777, entry.name).toBe(entry.isDirectory() ? 0o700 : 0o600);
    }
  });

  test('keeps three checkpoints, and in the journal what the oldest of them lacks', async () => {
    const store = await openStore(folder, { checkpointEvery: 10 });
    const open = await store.createReview(review);
    for (let index = 0; index < 60; index += 1) await open.append(addNote(index));
    await store.close();
    const names = await readdir(join(folder, 'reviews', 'review-1', 'snapshots'));
    expect(names).toHaveLength(3);
    const oldest = Math.min(...names.map((name) => Number(/\d+/.exec(name)?.[0])));
    const lines = (await readFile(join(folder, 'reviews', 'review-1', 'journal.jsonl'), 'utf8'))
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).seq)).toEqual(
      Array.from({ length: 61 - oldest }, (_, index) => oldest + 1 + index),
    );
  });

  test('tells the whole history, also of edits that the journal was relieved of', async () => {
    const store = await openStore(folder, { checkpointEvery: 10 });
    const open = await store.createReview(review);
    for (let index = 0; index < 60; index += 1) await open.append(addNote(index), { author: 'Ann' });
    await open.append(
      { type: 'remove-annotation', id: 'note-59' },
      { author: 'Ben', step: 'Undo', named: 'Add note' },
    );
    await store.close();
    const again = await openStore(folder);
    const reopened = await again.openReview('review-1');
    const history = historyOf(await reopened.lines());
    expect(history.map(({ number }) => number)).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
    expect(history[0]?.what).toBe('New review: “Talks in Florida”');
    expect(history[1]).toMatchObject({ author: 'Ann', what: expect.stringMatching(/^Add note: “Note 0/) });
    expect(history[61]).toMatchObject({ author: 'Ben', what: 'Undo: Add note' });
    expect(reopened.notices).toEqual([]);
    await again.close();
  });

  test('keeps the former state of an updated account with its text', async () => {
    const store = await openStore(folder);
    const former = accountWith('a', 'Twelve people.');
    const open = await store.createReview({ ...review, accounts: [former.account] }, [former.file]);
    const newer = accountWith('a', 'Fifteen people.');
    const update = { type: 'update-account', account: newer.account, replaced: review.created } as const;
    expect(() => open.append(update)).toThrow('not stored yet');
    await open.putFiles([newer.file]);
    await open.append(update);
    await store.close();
    const again = await openStore(folder);
    const reopened = await again.openReview('review-1');
    expect(reopened.review.versions).toEqual([{ record: former.account, replaced: review.created }]);
    expect(reopened.texts.get(former.account.textSha256)).toBe('Twelve people.');
    await reopened.append({ type: 'restore-account', id: 'a' });
    expect(reopened.review.accounts).toEqual([former.account]);
    await again.close();
  });

  test('remembers preferences, whatever they are', async () => {
    for (const value of [{ theme: 'dark' }, false, null, 0, []]) {
      const store = await openStore(folder);
      await store.writePreferences(value);
      await store.close();
      const again = await openStore(folder);
      expect(await again.readPreferences()).toEqual(value);
      await again.close();
    }
  });

  test('refuses names that would lead out of its folder, and reviews that are not there', async () => {
    const store = await openStore(folder);
    for (const id of ['..', '../x', 'a/b', '', '.new-x', 'x'.repeat(65)]) {
      await expect(store.openReview(id)).rejects.toThrow('no review of this name');
    }
    await expect(store.openReview('nothing')).rejects.toThrow('no review of this name');
    await expect(store.createReview({ ...review, id: '../x' })).rejects.toThrow('no review of this name');
    await store.close();
  });

  test('refuses an edit that does not fit, or whose text is not stored, and changes nothing', async () => {
    const store = await openStore(folder);
    const open = await store.createReview(review);
    const { account } = accountWith('a', 'text');
    expect(() => open.append({ type: 'remove-annotation', id: 'x' })).toThrow('not in the review');
    expect(() => open.append({ type: 'add-account', account, at: 0 })).toThrow('not stored yet');
    expect(() => open.append({ type: 'set-title', title: 1 } as never)).toThrow('title');
    expect(open.review).toEqual(review);
    await store.close();
    expect(() => open.append(addNote(0))).toThrow('was closed');
  });
});
