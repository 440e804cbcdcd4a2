import type { Rule } from '../../core/model.ts';
import { mergeOf } from '../../core/review/merge.ts';
import type { Edit } from '../../core/review.ts';
import type { Arrival } from '../../preload/contract.ts';
import { writeWholeFile } from '../export/write-file.ts';
import { fileNameFor } from '../file-name.ts';
import { messageOf } from '../message-of.ts';
import { sha256Of } from '../sha256-of.ts';
import type { JournalLine } from '../store/journal-line.ts';
import type { OpenReview, ReviewCopy, Store } from '../store/store.ts';
import { UserError } from '../user-error.ts';
import { mergeChanges } from './merge-changes.ts';
import type { SavedCopy } from './read-copy.ts';
import { readCopy } from './read-copy.ts';
import type { SavedBy } from './write-copy.ts';
import { encodeCopy, packed } from './write-copy.ts';

/** What saved reviews need from the session around them. */
export type CopiesAround = {
  readonly store: Store;
  readonly savedBy: () => SavedBy;
  readonly newId: () => string;
  /** The open review; null on the desk. */
  readonly open: () => OpenReview | null;
  /** Opens a review in place of the one that is open. */
  readonly adopt: (stored: OpenReview) => Promise<void>;
  readonly edit: (next: Edit) => void;
  /** Keys of what is found now; null while nothing is known of it. */
  readonly foundNow: () => readonly string[] | null;
};

/** Reviews as files: saved to be taken elsewhere, opened, merged, restored. */
export type Copies = {
  /** Writes a copy of the open review. */
  readonly save: (path: string) => Promise<void>;
  /** Opens a copy; one of a review that is here is merged into it. Throws a CopyError, with nothing changed. */
  readonly openCopy: (path: string) => Promise<Arrival>;
  /** Opens a copy as a review of its own, beside the one it was made from. */
  readonly restore: (path: string) => Promise<void>;
  /** Writes all reviews, and these files beside them, into one ZIP. Answers which reviews could not be read. */
  readonly exportAll: (path: string, more: readonly Extra[]) => Promise<readonly string[]>;
};

type Extra = { readonly name: string; readonly content: Uint8Array };

export function startCopies({ store, savedBy, newId, open, adopt, edit, foundNow }: CopiesAround): Copies {
  /** Opens the review of an id unless it is open already; null when it is not on this machine. */
  const openHere = async (id: string): Promise<OpenReview | null> => {
    if (open()?.review.id !== id) {
      const isListed = (await store.listReviews()).some((review) => review.id === id);
      if (!isListed) return null;
      await adopt(await store.openReview(id));
    }
    return open();
  };

  const mergeInto = async (mine: OpenReview, copy: SavedCopy): Promise<Arrival> => {
    if (mine.readOnly) {
      throw new UserError(
        'The review of this copy is here and open for reading only: nothing can be merged into it.',
      );
    }
    const { author, saved } = copy.manifest;
    const by = savedBy();
    const isOwn = author === '' || author === by.author;
    const called = isOwn ? `your copy of ${saved.slice(0, 10)}` : `the copy of ${author}`;
    const theirTexts = copy.files.map(({ text }) => [sha256Of(text), text] as const);
    const texts = new Map([...mine.texts, ...theirTexts]);
    const lineage = { review: mine.review, edits: editsOf(await mine.lines()) };
    const theirs = { review: copy.review, edits: editsOf(copy.lines) };
    const merged = mergeOf(lineage, theirs, { author: by.author, time: by.saved, copy: called }, texts);
    if (merged.edit !== null) {
      await mine.putFiles(copy.files);
      edit(withSeen(merged.edit, foundNow()));
    }
    return {
      title: copy.review.title,
      merged: called,
      changes: mergeChanges(merged.edit),
      conflicts: merged.conflicts,
    };
  };

  const copyOfReview = async (id: string): Promise<ReviewCopy> => {
    const current = open();
    if (current?.review.id === id) return current.copy();
    const stored = await store.openReview(id);
    try {
      return await stored.copy();
    } finally {
      await stored.close();
    }
  };

  return {
    save: async (path) => {
      const current = open();
      if (current === null) throw new UserError('No review is open. Open the one to save a copy of.');
      await written(path, await encodeCopy(await current.copy(), savedBy()));
    },
    openCopy: async (path) => {
      const copy = await readCopy(path);
      const mine = await openHere(copy.review.id);
      if (mine !== null) return mergeInto(mine, copy);
      await adopt(await store.addCopy(copy));
      const foreign = rulesNotHere(copy.manifest.houseRules, savedBy().houseRules);
      if (foreign !== null) edit(foreign);
      return { title: copy.review.title, merged: null, changes: [], conflicts: [] };
    },
    restore: async (path) => {
      const copy = await readCopy(path);
      const { author, saved: time } = savedBy();
      const title = `${copy.review.title} (as of ${copy.manifest.saved.slice(0, 10)})`;
      const renamed: JournalLine = {
        seq: (copy.lines.at(-1)?.seq ?? 0) + 1,
        time,
        author,
        what: `Restore from the backup of ${copy.manifest.saved.slice(0, 10)}`,
        edit: { type: 'set-title', title },
      };
      const review = { ...copy.review, id: newId(), title };
      await adopt(await store.addCopy({ ...copy, review, lines: [...copy.lines, renamed] }));
    },
    exportAll: async (path, more) => {
      const files: Extra[] = [...more];
      const problems: string[] = [];
      for (const { id, title } of await store.listReviews()) {
        try {
          const content = await encodeCopy(await copyOfReview(id), savedBy());
          files.push({ name: `${fileNameFor(title)} (${id.slice(0, 8)}).crossread`, content });
        } catch (error) {
          problems.push(`${title}: ${messageOf(error)}`);
        }
      }
      await written(path, await packed(files, savedBy().saved));
      return problems;
    },
  };
}

/**
 * The edit that takes over rules of another house that this one does not have, as the review's own; null when there are
 * none.
 */
function rulesNotHere(theirs: readonly Rule[], ours: readonly Rule[]): Edit | null {
  const known = new Set(ours.map(({ forms }) => JSON.stringify(forms)));
  const foreign = theirs.filter(({ forms }) => !known.has(JSON.stringify(forms)));
  const edits = foreign.map(
    (rule): Edit => ({ type: 'add-rule', rule: { ...rule, scope: 'review' }, at: 0 }),
  );
  return edits.length === 0 ? null : { type: 'group', name: 'Take over the rules of the copy', edits };
}

/** Where a merge brings accounts, what comes with them is shown as new. */
function withSeen(merge: Edit, found: readonly string[] | null): Edit {
  if (merge.type !== 'group' || found === null) return merge;
  const bringsText = merge.edits.some(({ type }) => type === 'add-account' || type === 'update-account');
  return bringsText ? { ...merge, edits: [...merge.edits, { type: 'set-seen', seen: found }] } : merge;
}

function editsOf(lines: readonly JournalLine[]): readonly Edit[] {
  return lines.map(({ edit }) => edit);
}

async function written(path: string, content: Uint8Array): Promise<void> {
  try {
    await writeWholeFile(path, content);
  } catch (error) {
    const reason = messageOf(error);
    throw new UserError(`The copy could not be written to ${path}: ${reason}. Choose another folder.`);
  }
}
