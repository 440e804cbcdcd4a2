import { applyEdit } from '../../core/review/apply.ts';
import type { Review } from '../../core/review.ts';
import { EditError, emptyReview } from '../../core/review.ts';
import type { CheckpointFile } from './checkpoints.ts';
import { surveyCheckpoints } from './checkpoints.ts';
import type { FileSystem } from './file-system.ts';
import type { JournalLine } from './journal-line.ts';
import { parseReview, parseReviewLoosely } from './parse-review.ts';
import type { JournalContent } from './read-journal.ts';
import { readJournal } from './read-journal.ts';
import type { ReviewFolder } from './review-files.ts';
import { noSuchReview } from './review-files.ts';
import { isMissing, StoreError } from './store-error.ts';

/** The newest good state of a review, and what was wrong with its files. Finding it out changes nothing on the disk. */
export type Recovery = {
  readonly review: Review;
  /** The number of the last edit in it. */
  readonly seq: number;
  /** The numbers of the checkpoints that verify. */
  readonly checkpoints: readonly number[];
  readonly journal: JournalContent;
  /** The journal's lines that are part of the state (or of a checkpoint's past). */
  readonly lines: readonly JournalLine[];
  /** Checkpoint files to put aside. */
  readonly damagedCheckpoints: readonly string[];
  /** A later version of Crossread made some of it: nothing may be written. */
  readonly isNewer: boolean;
  /** What the editor should know, in whole sentences. */
  readonly notices: readonly string[];
};

type Base = { readonly review: Review; readonly seq: number };

/**
 * Takes the newest checkpoint that verifies and applies the journal's lines that follow it without a gap.
 * Throws a StoreError when there is no good state at all.
 */
export async function recover(fileSystem: FileSystem, folder: ReviewFolder, id: string): Promise<Recovery> {
  await expectFolder(fileSystem, folder);
  const files = await surveyCheckpoints(folder.checkpoints);
  const journal = await readJournal(fileSystem, folder.journal, id);
  const notices: string[] = [];
  const good: Base[] = [];
  const damaged: string[] = [];
  let isNewer = journal.newer !== null;
  for (const { name, reading } of files) {
    const judged = judge(id, { name, reading });
    if (judged.state === 'good') good.push(judged.base);
    if (judged.state === 'newer') {
      isNewer = true;
      if (judged.base !== null) good.push(judged.base);
    }
    if (judged.state === 'damaged') {
      damaged.push(name);
      notices.push(`A checkpoint of this review (${name}) cannot be used: ${judged.reason}.`);
    }
  }

  const base = good[0] ?? firstEdits(id, journal);
  if (base === null) throw nothingGood(id, isNewer, notices);
  if (good.length === 0)
    notices.push('No checkpoint could be used; the review was read from its journal alone.');

  const replayed = replay(base, journal);
  notices.push(...journalNotices(journal, replayed, base.seq, good.length, damaged.length > 0));
  if (isNewer) {
    notices.push(
      'A newer version of Crossread has written this review. It is open for reading only, and parts of it may be ' +
        'missing on the screen; nothing in it was changed. Install the newer version to work on it.',
    );
  }
  return {
    review: replayed.review,
    seq: replayed.seq,
    checkpoints: good.map(({ seq }) => seq),
    journal,
    lines: [...journal.lines.values()]
      .filter(({ seq }) => seq <= replayed.seq)
      .toSorted((a, b) => a.seq - b.seq),
    damagedCheckpoints: damaged,
    isNewer,
    notices,
  };
}

async function expectFolder(fileSystem: FileSystem, folder: ReviewFolder): Promise<void> {
  try {
    await fileSystem.list(folder.path);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw noSuchReview();
  }
}

type Judgement =
  | { readonly state: 'good'; readonly base: Base }
  | { readonly state: 'newer'; readonly base: Base | null }
  | { readonly state: 'damaged'; readonly reason: string };

function judge(id: string, { reading }: CheckpointFile): Judgement {
  if (reading.state === 'damaged') return reading;
  if (reading.state === 'newer') {
    const parsed = parseReviewLoosely(reading.data);
    return { state: 'newer', base: parsed.ok ? { review: parsed.review, seq: reading.seq } : null };
  }
  const parsed = parseReview(reading.data, reading.schemaVersion);
  if (!parsed.ok) return { state: 'damaged', reason: `it has a wrong shape (${parsed.problem})` };
  if (parsed.review.id !== id) return { state: 'damaged', reason: 'it belongs to another review' };
  return { state: 'good', base: { review: parsed.review, seq: reading.seq } };
}

/** A journal that still has its first edit can be read without a checkpoint: a review begins empty. */
function firstEdits(id: string, journal: JournalContent): Base | null {
  const first = journal.lines.get(1);
  return first === undefined ? null : { review: emptyReview(id, '', first.time), seq: 0 };
}

type Replayed = Base & { readonly misfit: string | null };

function replay(base: Base, journal: JournalContent): Replayed {
  let { review, seq } = base;
  for (let line = journal.lines.get(seq + 1); line !== undefined; line = journal.lines.get(seq + 1)) {
    try {
      review = applyEdit(review, line.edit);
    } catch (error) {
      if (error instanceof EditError) return { review, seq, misfit: error.message };
      throw error;
    }
    seq = line.seq;
  }
  return { review, seq, misfit: null };
}

function journalNotices(
  journal: JournalContent,
  { seq, misfit }: Replayed,
  baseSeq: number,
  goodCheckpoints: number,
  wasCheckpointDamaged: boolean,
): readonly string[] {
  const notices: string[] = [];
  if (journal.bytes === null) {
    notices.push(
      'The journal of this review is missing. What is shown is its newest checkpoint; later edits may be lost.',
    );
  }
  // With two checkpoints there is at least one edit between them that the journal keeps.
  if (journal.bytes?.length === 0 && goodCheckpoints > 1) {
    notices.push(
      'The journal of this review is empty. What is shown is its newest checkpoint; later edits may be lost.',
    );
  }
  if (journal.torn !== null) {
    notices.push(
      'The last line of the journal breaks off: an edit was being written when Crossread or the computer stopped. ' +
        'It had not been reported as saved, and was dropped.',
    );
  }
  if (journal.damage.length > 0) {
    notices.push(`The journal of this review is damaged (${journal.damage.slice(0, 3).join('; ')}).`);
  }
  const unusable = [...journal.lines.keys()].filter((number) => number > seq).length;
  if (unusable > 0) {
    const why = misfit === null ? 'edits before them are missing' : `the first does not fit: ${misfit}`;
    notices.push(`${unusable} later edits in the journal could not be used: ${why}.`);
  }
  if (wasCheckpointDamaged && seq > baseSeq) {
    notices.push(`The journal gave back ${seq - baseSeq} edits made after the checkpoint that was used.`);
  }
  return notices;
}

function nothingGood(id: string, isNewer: boolean, notices: readonly string[]): StoreError {
  return isNewer
    ? new StoreError(
        'A newer version of Crossread has written this review, and this version cannot read it.',
        'Install the newer version. Nothing in the review was changed.',
      )
    : new StoreError(
        `The review in the folder "${id}" cannot be read. ${notices.join(' ')}`.trim(),
        'Its files were left as they are. Put a backup of this folder in its place, or import the accounts again.',
      );
}
