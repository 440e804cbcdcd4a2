import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realFileSystem } from '../../../main/store/file-system.ts';
import { openStore, type Store } from '../../../main/store/store.ts';
import { addNote, exampleReview } from './example-edits.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-deleting-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const { id } = exampleReview;
const noon = new Date('2026-11-23T12:00:00.000Z');
const stamped = `${id}.2026-11-23T12-00-00.000Z`;

const daysLater = (days: number): Date => new Date(noon.getTime() + days * 86_400_000);
const openedAt = (now: Date): Promise<Store> => openStore(folder, { now: () => now });
const deletedFolders = async (): Promise<readonly string[]> =>
  (await readdir(join(folder, 'deleted'))).toSorted();

/** A store with one review that has a note and is closed. */
async function begun(): Promise<Store> {
  const store = await openedAt(noon);
  const review = await store.createReview(exampleReview);
  await review.append(addNote(0));
  await review.close();
  return store;
}

describe('a review that is deleted', () => {
  test('is gone from the list, is listed as deleted, and comes back as it was', async () => {
    const store = await begun();
    expect(store.hasDeleted).toBe(false);
    const [listed] = await store.listReviews();
    await store.deleteReview(id);
    expect(await store.listReviews()).toEqual([]);
    expect(await store.hasReview(id)).toBe(false);
    await expect(store.openReview(id)).rejects.toThrow('no review of this name');
    expect(await store.listDeleted()).toEqual([
      {
        ...listed,
        name: stamped,
        deleted: '2026-11-23T12:00:00.000Z',
        keptUntil: '2026-12-23T12:00:00.000Z',
      },
    ]);
    expect(await deletedFolders()).toEqual([stamped]);
    await store.close();

    const next = await openedAt(daysLater(1));
    expect(next).toMatchObject({ isNew: false, hasDeleted: true, notices: [] });
    await next.restoreReview(stamped);
    expect(await next.listReviews()).toEqual([listed]);
    expect(await next.listDeleted()).toEqual([]);
    const open = await next.openReview(id);
    expect(open).toMatchObject({ notices: [], review: { annotations: { length: 1 } } });
    expect((await open.lines()).map(({ seq }) => seq)).toEqual([1, 2]);
    await expect(next.restoreReview(stamped)).rejects.toThrow('not among the deleted ones any more');
    await next.close();
  });

  test('must not be open, nor be opened meanwhile', async () => {
    const store = await begun();
    const open = await store.openReview(id);
    await expect(store.deleteReview(id)).rejects.toThrow('This review is open just now. Close it first.');
    await open.close();
    const both = await Promise.allSettled([store.deleteReview(id), store.openReview(id)]);
    const inPlaces = [await store.listReviews(), await store.listDeleted()].flat();
    expect(inPlaces).toHaveLength(1);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await store.close();
  });

  test('is one there is: no other name reaches anything', async () => {
    const store = await begun();
    for (const name of ['none', '..', '../reviews', '', '.new-x', `${id}/journal.jsonl`]) {
      await expect(store.deleteReview(name)).rejects.toThrow('no review of this name');
      await expect(store.restoreReview(name)).rejects.toThrow('not among the deleted ones');
    }
    expect(await store.listReviews()).toHaveLength(1);
    await store.close();
  });

  test('can be deleted twice by one id, and each comes back by its own name; none is put over another', async () => {
    const store = await begun();
    await store.deleteReview(id);
    await (await store.createReview({ ...exampleReview, title: 'Opened again from a copy' })).close();
    await expect(store.restoreReview(stamped)).rejects.toThrow(
      'This review is on the desk again, from a copy that was opened since. Nothing was changed.',
    );
    await store.close();
    const next = await openedAt(daysLater(2));
    await next.deleteReview(id);
    expect((await next.listDeleted()).map(({ title }) => title)).toEqual([
      'Opened again from a copy',
      exampleReview.title,
    ]);
    await next.restoreReview(stamped);
    expect((await next.listReviews()).map(({ title }) => title)).toEqual([exampleReview.title]);
    await next.close();
  });

  test('may be one that cannot be read', async () => {
    const store = await begun();
    await writeFile(join(folder, 'reviews', id, 'journal.jsonl'), 'torn');
    await rm(join(folder, 'reviews', id, 'snapshots'), { recursive: true });
    const [unread] = await store.listReviews();
    expect(unread).toMatchObject({ title: `Cannot be read: ${id}`, isReadable: false });
    await store.deleteReview(id);
    expect(await store.listDeleted()).toMatchObject([{ isReadable: false, name: stamped }]);
    await store.restoreReview(stamped);
    expect(await store.listReviews()).toEqual([unread]);
    await store.close();
  });

  test('is left alone by one who only reads', async () => {
    const store = await begun();
    await store.deleteReview(id);
    await (await store.createReview({ ...exampleReview, id: 'second' })).close();
    const reader = await openedAt(daysLater(400));
    await expect(reader.deleteReview('second')).rejects.toThrow(/reading only.*Nothing was changed/);
    await expect(reader.restoreReview(stamped)).rejects.toThrow(/reading only.*Nothing was changed/);
    await reader.removeOld();
    expect(await reader.listDeleted()).toHaveLength(1);
    await reader.close();
    await store.close();
    await expect(store.deleteReview('second')).rejects.toThrow('Crossread is closing');
  });

  test('is moved while the lock is held, though Crossread is closing', async () => {
    await (await begun()).close();
    const store = await openStore(folder, {
      now: () => noon,
      fileSystem: {
        ...realFileSystem,
        rename: async (from, to) => {
          await new Promise((resolve) => setTimeout(resolve, to.includes('deleted') ? 100 : 0));
          await realFileSystem.rename(from, to);
        },
      },
    });
    const closing = store.close();
    const deleting = store.deleteReview(id);
    await closing;
    expect(await deletedFolders()).toEqual([stamped]);
    await deleting;
  });

  test('stays on the desk when its folder cannot be moved, and the reason is told', async () => {
    await (await begun()).close();
    const store = await openStore(folder, {
      fileSystem: {
        ...realFileSystem,
        rename: (from, to) =>
          to.includes('deleted')
            ? Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }))
            : realFileSystem.rename(from, to),
      },
    });
    await expect(store.deleteReview(id)).rejects.toThrow(
      'Deleting the review did not come to its end: another program is using the file.',
    );
    expect(await store.listReviews()).toHaveLength(1);
    await (await store.openReview(id)).close();
    await store.close();
  });
});

describe('what was deleted long ago', () => {
  test('is removed after thirty days, and not before', async () => {
    const store = await begun();
    await store.deleteReview(id);
    await store.close();
    const lastDay = await openedAt(daysLater(30));
    await lastDay.removeOld();
    expect(await deletedFolders()).toEqual([stamped]);
    await lastDay.close();
    const after = await openedAt(daysLater(30.001));
    await after.removeOld();
    expect(await deletedFolders()).toEqual([]);
    expect(await after.listDeleted()).toEqual([]);
    await after.close();
    expect((await openStore(folder)).hasDeleted).toBe(true);
  });

  test('stays when the moment is not known for sure: no moment, half of one, none there is, or one to come', async () => {
    const store = await begun();
    await store.deleteReview(id);
    const names = [
      id,
      `${id}.`,
      `${id}.2026-11-23`,
      `${id}.2026-02-31T12-00-00.000Z`,
      `${id}.2026-11-23T12-00-00.000Z (copy)`,
      `${id}.2099-01-01T00-00-00.000Z`,
      'what is this',
    ];
    for (const name of names) await mkdir(join(folder, 'deleted', name));
    await writeFile(join(folder, 'deleted', 'other.2020-01-01T00-00-00.000Z'), 'a file, and not ours');
    await store.close();
    const later = await openedAt(daysLater(4_000));
    await later.removeOld();
    expect(await deletedFolders()).toEqual([...names, 'other.2020-01-01T00-00-00.000Z'].toSorted());
    const listed = await later.listDeleted();
    expect(listed.map(({ name }) => name).toSorted()).toEqual(
      names.filter((name) => name.startsWith(id)).toSorted(),
    );
    expect(listed.filter(({ keptUntil }) => keptUntil === null)).toHaveLength(5);
    await later.close();
  });

  test('can be brought back though its moment is not known', async () => {
    const store = await begun();
    await store.deleteReview(id);
    await rename(join(folder, 'deleted', stamped), join(folder, 'deleted', id));
    await store.restoreReview(id);
    expect(await store.listReviews()).toHaveLength(1);
    await store.close();
  });

  test('is not half there when its removal was cut off, and goes with the next start', async () => {
    const store = await begun();
    await store.deleteReview(id);
    await store.close();
    const cut = await openStore(folder, {
      now: () => daysLater(31),
      fileSystem: { ...realFileSystem, removeFolder: () => Promise.reject(new Error('cut off')) },
    });
    await cut.removeOld();
    expect(await cut.listDeleted()).toEqual([]);
    expect(await deletedFolders()).toEqual([`.leaving-${stamped}`]);
    await cut.close();
    const next = await openedAt(daysLater(1));
    await next.removeOld();
    expect(await deletedFolders()).toEqual([]);
    await next.close();
  });

  test('is not removed by one who is closing, and no removal outlives the lock', async () => {
    const store = await begun();
    await store.deleteReview(id);
    await store.close();
    const old = await openedAt(daysLater(31));
    const removal = old.removeOld();
    await old.close();
    const left = await deletedFolders();
    await removal;
    expect(await deletedFolders()).toEqual(left);
    await old.removeOld();
    expect(await deletedFolders()).toEqual(left);
  });
});
