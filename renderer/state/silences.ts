import type { ReviewIndex } from '../model/review-index.ts';
import { type Silences, silencesIn } from '../model/silence.ts';
import { decisionsIn, useShownSnapshot } from './snapshot.ts';

/** Who is silent on what in the open review, under the editor's decisions. */
export function useSilences(index: ReviewIndex): Silences {
  return silencesIn(index, useShownSnapshot(decisionsIn));
}
