import { join } from 'node:path';
import { applyEdit } from '../../core/review/apply.ts';
import type { Edit, Review } from '../../core/review.ts';
import type { FileSystem } from '../../main/store/file-system.ts';
import { openStore } from '../../main/store/store.ts';
import { accountWith, exampleReview } from '../main/store/example-edits.ts';

/** A way of keeping one review, as the harnesses drive it: Crossread's store, or a bad one they must be able to tell. */
export type Subject = {
  /** Opens the review, makes it when it is not there. Throws when it cannot be written to. */
  readonly open: (fileSystem: FileSystem, folder: string) => Promise<Keeper>;
  /** Null when no review is there. Throws when there is one and it cannot be read as a whole. */
  readonly read: (fileSystem: FileSystem, folder: string) => Promise<Review | null>;
};

export type Keeper = {
  readonly append: (edit: Edit) => Promise<void>;
  readonly retry: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const { account, file } = accountWith('a', 'The text of the account.');

export const crossreadStore: Subject = {
  open: async (fileSystem, folder) => {
    const store = await openStore(folder, { fileSystem });
    if (store.mode !== 'writable') throw new Error(store.mode.readOnly);
    try {
      const isThere = (await store.listReviews()).some(({ id }) => id === exampleReview.id);
      const open = isThere
        ? await store.openReview(exampleReview.id)
        : await store.createReview({ ...exampleReview, accounts: [account] }, [file]);
      if (open.readOnly) throw new Error(open.notices.join(' '));
      const { append, retry, checkpoint } = open;
      let edits = 0;
      return {
        append: async (edit) => {
          // Waited for, and not after every edit: so that the journal stands alone most of the time, and each step of
          // a checkpoint is hit in turn.
          edits += 1;
          if (edits % 4 === 0) await checkpoint().catch(() => undefined);
          await append(edit);
        },
        retry,
        close: store.close,
      };
    } catch (error) {
      await store.close().catch(() => undefined);
      throw error;
    }
  },
  read: async (fileSystem, folder) => {
    // The process that held the lock is dead; in these tests it has our own number.
    await fileSystem.removeFile(join(folder, 'lock')).catch(() => undefined);
    const store = await openStore(folder, { fileSystem });
    if (store.mode !== 'writable') throw new Error(store.mode.readOnly);
    const listed = await store.listReviews();
    if (listed.length === 0) return null;
    const open = await store.openReview(exampleReview.id);
    if (open.withoutText.length > 0) throw new Error(open.notices.join(' '));
    const { review } = open;
    await store.close();
    return review;
  },
};

/** The usual way: the whole review as JSON in one file, written over itself. */
export const plainStore: Subject = {
  open: async (fileSystem, folder) => {
    const path = join(folder, 'review.json');
    let review: Review = { ...exampleReview, accounts: [account] };
    const save = async (): Promise<void> => {
      await fileSystem.removeFile(path).catch(() => undefined);
      const opened = await fileSystem.openFile(path, 'create');
      await opened.write(Buffer.from(JSON.stringify(review)), 0);
      await opened.close();
    };
    await fileSystem.makeFolder(folder);
    await save();
    return {
      append: async (edit) => {
        review = applyEdit(review, edit);
        await save();
      },
      retry: save,
      close: save,
    };
  },
  read: async (fileSystem, folder) => {
    const stored = await fileSystem.readFile(join(folder, 'review.json')).catch(() => null);
    return stored === null ? null : JSON.parse(Buffer.from(stored).toString('utf8'));
  },
};

/** What a review with `count` edits looks like for these subjects. */
export const subjectStart: Review = { ...exampleReview, accounts: [account] };
