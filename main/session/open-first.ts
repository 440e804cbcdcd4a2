import type { ReviewSummary } from '../../preload/desk.ts';
import { messageOf } from '../message-of.ts';

type First = {
  /** The review that was open when the app ended, if it is still there. */
  readonly last: string | null;
  readonly open: (id: string) => Promise<void>;
  /** Shows the desk with the reviews there are. */
  readonly list: () => Promise<readonly ReviewSummary[]>;
  /** Null where nothing may be written, and where reviews have been deleted: an empty desk is then what is wanted. */
  readonly openSample: (() => Promise<void>) | null;
  readonly tell: (notice: string) => void;
  /** Whether the app is on its way out: then nothing more is opened, or told. */
  readonly isClosing: () => boolean;
};

/** Opens the review of last time; on the first start, the sample. A failure becomes a notice, and the desk is shown. */
export async function openFirst({ last, open, list, openSample, tell, isClosing }: First): Promise<void> {
  const told = (what: string, error: unknown): void => {
    if (isClosing()) return;
    console.error(`${what}:`, error);
    tell(`${what}: ${messageOf(error)}`);
  };
  if (last !== null) {
    try {
      await open(last);
      return;
    } catch (error) {
      told('The last review could not be opened', error);
    }
  }
  if (isClosing()) return;
  let reviews: readonly ReviewSummary[];
  try {
    reviews = await list();
  } catch (error) {
    // This may not be the first start, so the sample is not opened.
    told('The desk is empty', error);
    return;
  }
  if (reviews.length > 0 || openSample === null) return;
  await openSample().catch((error: unknown) => told('The sample could not be opened', error));
}
