import { stemOf } from '../../text/stem.ts';
import type { Word } from '../../text/words.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import type { AlignedWords, WordChange } from '../comparing/aligned-words.ts';

/** In words: before the form that differs may stand `to` or the like, and no more. */
const mostBefore = 1;

/**
 * What follows the last word that two quoted parts share, where it is one word in two forms: `continue working` beside
 * `continue to work`. Null where either part ends there or goes on with another word.
 */
export function inflectedEnd(
  from: readonly Word[],
  to: readonly Word[],
  { shared }: AlignedWords,
): WordChange | null {
  const [fromLast, toLast] = shared.at(-1) ?? [];
  if (fromLast === undefined || toLast === undefined) return null;
  const [fromNext, toNext] = [nextWords(from, fromLast + 1), nextWords(to, toLast + 1)];
  const [a, b] = [fromNext.at(-1)?.folded ?? '', toNext.at(-1)?.folded ?? ''];
  if (a === '' || a === b || isFunctionWord(a) || stemOf(a) !== stemOf(b)) return null;
  return { from: fromNext, to: toNext, fromAt: fromLast + 1, toAt: toLast + 1 };
}

/** The next words up to the first one that says something; none where it does not come at once. */
function nextWords(words: readonly Word[], at: number): readonly Word[] {
  const next = words.slice(at, at + mostBefore + 1);
  const first = next.findIndex(({ folded }) => !isFunctionWord(folded));
  return first < 0 ? [] : next.slice(0, first + 1);
}
