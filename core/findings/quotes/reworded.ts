import { quotedWords } from '../../quotes/similarity.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { QuotedPart } from './quoted-parts.ts';
import { type Variant, wholeOf } from './variants.ts';

const fewestWords = 5;
/** Longer quotations are of several sentences: they may differ in which of them they have. */
const mostWords = 30;
/** The shorter by the longer of the two: what is much longer has more of the speech. */
const alikeInLength = 0.6;
const fewestShared = 2;
/** Of the words that tell something, where there are fewer; with more of them alike it is no other sentence. */
const leastShared = 0.6;
const mostShared = 0.75;

/**
 * `The frost came first, and then the plums were gone` / `I saw the frost, and then there were no plums`: one sentence, in
 * other words all through, as two translators or two memories have it.
 */
export function reworded(a: QuotedPart, b: QuotedPart): Variant | null {
  if (a.quote.account === b.quote.account) return null;
  const [shorter, longer] = [a.words.length, b.words.length].toSorted((one, two) => one - two);
  if (shorter === undefined || longer === undefined || shorter < fewestWords || longer > mostWords)
    return null;
  if (shorter < alikeInLength * longer) return null;
  const [one, other] = [tellingOf(a), tellingOf(b)];
  const shared = countShared(one, other);
  const fewer = Math.min(one.size, other.size);
  if (shared < fewestShared || shared < leastShared * fewer || shared >= mostShared * fewer) return null;
  const sides: Variant['sides'] = [wholeOf(a), wholeOf(b)];
  return { severity: 'low', sides, main: sides };
}

const tellingOf = ({ words }: QuotedPart): ReadonlySet<string> =>
  new Set(quotedWords(words.map(({ folded }) => folded).join(' ')).content.filter((word) => !cut.test(word)));

/** What is left of `we'll` where its mark stands apart. */
const cut = /^(?:ll|re|ve|\p{L})$/u;
