import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../../main/store/file-system.ts';
import { reserveSize } from '../../../main/store/reserve.ts';
import { openStore } from '../../../main/store/store.ts';
import { memoryDisk } from '../../faults/memory-disk.ts';
import { addNote, afterEdits, exampleEdit, exampleReview } from './example-edits.ts';

const folder = '/data';

const diskFull = (): Error => Object.assign(new Error('no space'), { code: 'ENOSPC' });

async function refuse(): Promise<never> {
  throw Object.assign(new Error('no'), { code: 'EROFS' });
}

/** A disk of limited size that is full but for the reserve, when `fill` was called. */
function smallDisk(): {
  readonly fileSystem: FileSystem;
  readonly fill: () => void;
  readonly free: () => void;
} {
  const disk = memoryDisk();
  let room = Infinity;
  const used = (): number => [...disk.files().values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return {
    fill: () => {
      room = used();
    },
    free: () => {
      room = Infinity;
    },
    fileSystem: {
      ...disk.fileSystem,
      freeBytes: async () => Math.min(1e9, room - used()),
      openFile: async (path, how) => {
        const file = await disk.fileSystem.openFile(path, how);
        return {
          ...file,
          write: async (bytes, position) => {
            if (used() + bytes.length > room) throw diskFull();
            await file.write(bytes, position);
          },
        };
      },
    },
  };
}

describe('saving', () => {
  test('edits made together share a sync, and stay in order', async () => {
    const disk = memoryDisk();
    let syncs = 0;
    const fileSystem: FileSystem = {
      ...disk.fileSystem,
      openFile: async (path, how) => {
        const file = await disk.fileSystem.openFile(path, how);
        return {
          ...file,
          datasync: async () => {
            syncs += 1;
            await file.datasync();
          },
        };
      },
    };
    const store = await openStore(folder, { fileSystem, checkpointEvery: 10_000 });
    const open = await store.createReview(exampleReview);
    const finished: number[] = [];
    const edits = Array.from({ length: 100 }, async (_, number) => {
      await open.append(exampleEdit(number));
      finished.push(number);
    });
    // On the screen at once, before anything is on the disk.
    expect(open.review).toEqual(afterEdits(100));
    expect(open.unsaved).toBe(100);
    await Promise.all(edits);
    expect(open.unsaved).toBe(0);
    expect(finished).toEqual(Array.from({ length: 100 }, (_, number) => number));
    expect(syncs).toBeLessThanOrEqual(2);
    await store.close();
  });

  test('an edit that cannot be saved stays on the screen and is saved by the retry', async () => {
    const disk = memoryDisk();
    let isBroken = false;
    const fileSystem: FileSystem = {
      ...disk.fileSystem,
      openFile: async (path, how) => {
        const file = await disk.fileSystem.openFile(path, how);
        return {
          ...file,
          datasync: async () => {
            if (isBroken) throw Object.assign(new Error('bad'), { code: 'EIO' });
            await file.datasync();
          },
        };
      },
    };
    const store = await openStore(folder, { fileSystem });
    const open = await store.createReview(exampleReview);
    isBroken = true;
    await expect(open.append(addNote(0))).rejects.toThrow(
      /could not be saved: the disk reported an error\. Export/,
    );
    await expect(open.append(addNote(1))).rejects.toThrow(/could not be saved/);
    await expect(open.retry()).rejects.toThrow(/could not be saved/);
    await expect(store.drain()).rejects.toThrow(/could not be saved/);
    await expect(store.close()).rejects.toThrow(/could not be saved/);
    expect(open.review.annotations).toHaveLength(2);
    expect(open.unsaved).toBe(2);
    isBroken = false;
    await open.append(addNote(2));
    expect(open.unsaved).toBe(0);
    await store.close();
    const again = await openStore(folder, { fileSystem });
    expect((await again.openReview(exampleReview.id)).review).toEqual(open.review);
  });

  test('a full disk: the reserve gives the journal room, the editor is told, and it comes back', async () => {
    const { fileSystem, fill, free } = smallDisk();
    const told: string[] = [];
    const onNotice = (notice: string): number => told.push(notice);
    const over: string[] = [];
    const onNoticeOver = (notice: string): number => over.push(notice);
    const store = await openStore(folder, { fileSystem, checkpointEvery: 50, onNotice, onNoticeOver });
    const open = await store.createReview(exampleReview);
    expect((await fileSystem.readFile('/data/reserve')).length).toBe(reserveSize);
    fill();
    for (let number = 0; number < 120; number += 1) await open.append(exampleEdit(number));
    await expect(fileSystem.readFile('/data/reserve')).rejects.toThrow('ENOENT');
    await expect(open.checkpoint()).rejects.toThrow(/almost full.*Free some space/);
    expect(told).toEqual([
      expect.stringMatching(/The disk is full\. Crossread now uses the room it had kept free/),
      expect.stringMatching(/almost full, so no checkpoint/),
    ]);
    expect(open.unsaved).toBe(0);

    // Even the reserve ends; what is on the screen stays there and is saved when there is room again.
    const failures: string[] = [];
    for (let number = 120; failures.length === 0; number += 1) {
      await open.append(exampleEdit(number)).catch((error: Error) => failures.push(error.message));
    }
    expect(failures).toEqual([expect.stringMatching(/the disk is full\. Free some space/)]);
    expect(open.unsaved).toBe(1);
    expect(over).toEqual([]);
    free();
    await open.retry();
    await open.checkpoint();
    // What is mended is not complained of any longer.
    expect(over).toEqual(told);
    expect(open.notices).toEqual([]);
    expect((await fileSystem.readFile('/data/reserve')).length).toBe(reserveSize);
    await store.close();
    const again = await openStore(folder, { fileSystem });
    expect((await again.openReview(exampleReview.id)).review).toEqual(open.review);
  });

  test('quitting waits for edits under way', async () => {
    const disk = memoryDisk();
    const slow: FileSystem = {
      ...disk.fileSystem,
      openFile: async (path, how) => {
        const file = await disk.fileSystem.openFile(path, how);
        return {
          ...file,
          datasync: async () => {
            await new Promise((resolve) => setTimeout(resolve, 30));
            await file.datasync();
          },
        };
      },
    };
    const store = await openStore(folder, { fileSystem: slow });
    const open = await store.createReview(exampleReview);
    const saved: number[] = [];
    for (let number = 0; number < 20; number += 1)
      void open.append(exampleEdit(number)).then(() => saved.push(number));
    await store.drain();
    expect(saved).toHaveLength(20);
    // Nothing of it hangs on what was not synced.
    const left = disk.afterPowerCut(() => 0);
    await left.fileSystem.removeFile('/data/lock').catch(() => undefined);
    const after = await openStore(folder, { fileSystem: left.fileSystem });
    expect((await after.openReview(exampleReview.id)).review).toEqual(afterEdits(20));

    void open.append(exampleEdit(20));
    await store.close();
    const again = await openStore(folder, { fileSystem: disk.fileSystem });
    expect(again.mode).toBe('writable');
    expect((await again.openReview(exampleReview.id)).review).toEqual(afterEdits(21));
  });

  test('a folder that may not be written to: the store says so and can still be read', async () => {
    const disk = memoryDisk();
    const first = await openStore(folder, { fileSystem: disk.fileSystem });
    const open = await first.createReview(exampleReview);
    await open.append(addNote(0));
    await first.close();
    const fileSystem: FileSystem = {
      ...disk.fileSystem,
      openFile: refuse,
      makeFolder: refuse,
      rename: refuse,
      removeFile: refuse,
      syncFolder: refuse,
    };
    const store = await openStore(folder, { fileSystem });
    expect(store.mode).toEqual({ readOnly: expect.stringMatching(/may not be written to.*\/data/) });
    expect((await store.openReview(exampleReview.id)).review).toEqual(open.review);
    await store.close();
  });
});
