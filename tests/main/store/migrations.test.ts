import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Review } from '../../../core/review.ts';
import { historyOf } from '../../../main/store/history-file.ts';
import { openStore } from '../../../main/store/store.ts';
import { addNote } from './example-edits.ts';

/**
 * Reviews as earlier versions left them when they were killed: two checkpoints, the last edits in the journal alone.
 * Written by each version's own code, and never to be changed.
 */
const fixtures = join(import.meta.dirname, '../../fixtures');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-store-'));
  await mkdir(join(folder, 'reviews'));
});
const leftBy = (version: number): Promise<void> =>
  cp(join(fixtures, `store-version-${version}`), join(folder, 'reviews'), { recursive: true });
afterEach(() => rm(folder, { recursive: true, force: true }));

function expectReview(review: Review): void {
  expect(review.title).toBe('The bridge');
  expect(review.accounts.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(review.annotations).toMatchObject([
    { id: 'note-1', text: 'Which of them?', tags: [], thread: [], kind: 'number' },
  ]);
  expect(review.annotations[0]?.targets).toMatchObject([
    { quote: 'Twelve people', anchor: 'exact', former: null },
    { quote: 'Fifteen people', anchor: 'exact', former: null },
  ]);
  expect(review.decisions).toMatchObject([
    {
      state: 'confirmed',
      reason: 'Both were asked.',
      author: '',
      decided: null,
      about: {
        kind: 'number',
        sides: [
          { account: 'a', text: 'twelve people' },
          { account: 'b', text: 'fifteen people' },
        ],
      },
    },
    { finding: 'not a list', state: 'dismissed', about: null },
  ]);
  expect(review).toMatchObject({ versions: [], links: [], rules: [], seen: null });
}

describe('a review of version 1', () => {
  beforeEach(() => leftBy(1));

  test('opens with all its work, says nothing, and is kept as version 3 from then on', async () => {
    const store = await openStore(folder);
    const open = await store.openReview('review-1');
    expectReview(open.review);
    expect(open.notices).toEqual([]);
    expect(open.withoutText).toEqual([]);
    await open.append(addNote(7), { author: 'Ann' });
    await store.close();
    const again = await openStore(folder);
    const reopened = await again.openReview('review-1');
    expect(reopened.review).toEqual(open.review);
    expect(reopened.notices).toEqual([]);
    const journal = await readFile(join(folder, 'reviews/review-1/journal.jsonl'), 'utf8');
    for (const line of journal.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ version: 3 });
    const history = historyOf(await reopened.lines());
    expect(history.at(-1)).toMatchObject({ author: 'Ann', what: expect.stringMatching(/^Add note: /) });
    expect(history.slice(0, -1).map(({ author }) => author)).toEqual(history.slice(1).map(() => ''));
    await again.close();
  });

  test('can be read from an older checkpoint and the journal alone', async () => {
    const path = join(folder, 'reviews/review-1');
    await rm(join(path, 'snapshots', 'review-5.json'));
    const store = await openStore(folder);
    const open = await store.openReview('review-1');
    expectReview(open.review);
    await store.close();
  });

  test('opened for reading only is not changed by a byte', async () => {
    const holder = await openStore(folder);
    const before = await readFile(join(folder, 'reviews/review-1/journal.jsonl'));
    const reader = await openStore(folder);
    const open = await reader.openReview('review-1');
    expect(open.readOnly).toBe(true);
    expectReview(open.review);
    await reader.close();
    expect(await readFile(join(folder, 'reviews/review-1/journal.jsonl'))).toEqual(before);
    await holder.close();
  });
});

describe('a review of version 2', () => {
  beforeEach(() => leftBy(2));

  test.each(['the newest checkpoint', 'an older checkpoint'])(
    'opens from %s, its accounts without an address',
    async (from) => {
      if (from === 'an older checkpoint') await rm(join(folder, 'reviews/review-1/snapshots/review-3.json'));
      const store = await openStore(folder);
      const { review, notices } = await store.openReview('review-1');
      expect(notices).toEqual([]);
      expect(review.accounts).toMatchObject([
        { id: 'a', outlet: 'Morning Herald', address: null },
        { id: 'b', outlet: 'Outlet b', address: null },
      ]);
      expect(review.versions).toMatchObject([{ record: { id: 'b', address: null } }]);
      expect(review.annotations).toMatchObject([{ text: 'Which of them?' }]);
      await store.close();
    },
  );
});
