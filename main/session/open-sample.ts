import { applyEdit } from '../../core/review/apply.ts';
import type { Review } from '../../core/review.ts';
import type { Sample } from '../sample.ts';
import type { StoredFile } from '../store/store.ts';
import { addition } from './additions.ts';
import type { ShownSnapshot } from './snapshot.ts';

/**
 * Opens the sample on a first start: it is there to be read at once, and stored when the window has `painted`. A sample
 * that cannot be stored goes from the screen again, and the error is thrown.
 */
export async function openSample(
  { accounts }: Sample,
  empty: Review,
  shown: ShownSnapshot,
  painted: Promise<void>,
  createAndOpen: (review: Review, files: readonly StoredFile[]) => Promise<void>,
): Promise<void> {
  const review = applyEdit(empty, addition(accounts, empty));
  const files = accounts.map(({ account, bytes }) => ({ bytes, text: account.text }));
  shown.change({ review, accounts: accounts.map(({ account }) => account), saving: { state: 'saving' } });
  await painted;
  try {
    await createAndOpen(review, files);
  } catch (error) {
    shown.change({ review: null, accounts: [], saving: { state: 'saved' } });
    throw error;
  }
}
