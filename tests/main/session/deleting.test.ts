import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Sample } from '../../../main/sample.ts';
import type { Session } from '../../../main/session/session.ts';
import { begun, type Desks, desks, notesOf } from '../share/desks.ts';

let all: Desks;
beforeEach(async () => {
  all = await desks();
});
afterEach(() => all.clear());

const noSample = (): Promise<Sample> => Promise.reject(new Error('no sample is wanted'));

const titles = (session: Session) => {
  const { reviews, deleted } = session.snapshot();
  return { desk: reviews.map(({ title }) => title), deleted: deleted.map(({ title }) => title) };
};

test('a review is deleted from the desk and brought back, with what was made of it', async () => {
  const ann = await all.desk('ann');
  await begun(ann);
  const id = ann.snapshot().review?.id ?? '';
  await expect(ann.deleteReview(id)).rejects.toThrow('open just now');
  await ann.closeReview();
  await ann.deleteReview(id);
  expect(titles(ann)).toEqual({ desk: [], deleted: ['Bridge'] });
  const [deleted] = ann.snapshot().deleted;
  expect(deleted).toMatchObject({ id, annotations: 1, accounts: { length: 2 } });
  await ann.restoreReview(deleted?.name ?? '');
  expect(titles(ann)).toEqual({ desk: ['Bridge'], deleted: [] });
  await ann.openReview(id);
  expect(notesOf(ann)).toEqual(['note-1: Which?']);
});

test('a review that was deleted is not said to be there still because a list could not be read', async () => {
  const unread = () => Promise.reject(new Error('The deleted reviews could not be listed.'));
  const ann = await all.desk('ann', { listDeleted: unread });
  await begun(ann);
  const id = ann.snapshot().review?.id ?? '';
  await ann.closeReview();
  await expect(ann.deleteReview(id)).resolves.toBeUndefined();
  expect(titles(ann).desk).toEqual([]);
  expect(ann.snapshot().notices).toEqual(['The deleted reviews could not be listed.']);
});

test('a start after the last review was deleted lands on an empty desk, without the sample and without a word', async () => {
  const ann = await all.desk('ann');
  await begun(ann);
  const id = ann.snapshot().review?.id ?? '';
  await ann.closeReview();
  await ann.deleteReview(id);
  await ann.close();
  const again = await all.desk('ann');
  await again.start(noSample);
  expect(again.snapshot()).toMatchObject({ review: null, reviews: [], notices: [] });
  await expect.poll(() => titles(again).deleted).toEqual(['Bridge']);
});

test('a start on a review that was deleted elsewhere lands on the desk calmly', async () => {
  const ann = await all.desk('ann');
  await ann.newReview('Stays');
  await ann.closeReview();
  await begun(ann);
  const id = ann.snapshot().review?.id ?? '';
  await ann.close();
  // As when the window was killed before it wrote down that no review is open.
  const other = await all.desk('ann');
  await other.deleteReview(id);
  await other.close();
  const again = await all.desk('ann');
  await again.start(noSample);
  expect(again.snapshot()).toMatchObject({ review: null, notices: [] });
  expect(titles(again).desk).toEqual(['Stays']);
});

test('a copy of a deleted review opens as it was, and the deleted one is then not put over it', async () => {
  const ann = await all.desk('ann');
  await begun(ann);
  const id = ann.snapshot().review?.id ?? '';
  await ann.saveCopy(all.shared('bridge.crossread'));
  await ann.closeReview();
  await ann.deleteReview(id);
  await ann.openCopies([all.shared('bridge.crossread')]);
  expect(ann.snapshot()).toMatchObject({ review: { id }, arrival: { merged: null } });
  expect(notesOf(ann)).toEqual(['note-1: Which?']);
  await ann.closeReview();
  await expect.poll(() => titles(ann)).toEqual({ desk: ['Bridge'], deleted: ['Bridge'] });
  const [deleted] = ann.snapshot().deleted;
  await expect(ann.restoreReview(deleted?.name ?? '')).rejects.toThrow(/on the desk again/);
  expect(titles(ann)).toEqual({ desk: ['Bridge'], deleted: ['Bridge'] });
});

test('the backups of a deleted review stay, and one is restored beside it', async () => {
  const ann = await all.desk('ann');
  await begun(ann);
  const id = ann.snapshot().review?.id ?? '';
  await ann.backUp();
  await ann.closeReview();
  await ann.deleteReview(id);
  const [backup] = await ann.backups();
  expect(await readdir(join(all.folderOf('ann'), 'backups'))).toEqual([id]);
  await ann.restoreBackup(backup?.id ?? '');
  expect(notesOf(ann)).toEqual(['note-1: Which?']);
  await ann.closeReview();
  await ann.restoreReview(ann.snapshot().deleted[0]?.name ?? '');
  expect(titles(ann).desk).toHaveLength(2);
});
