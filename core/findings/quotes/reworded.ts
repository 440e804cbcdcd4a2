import { quotedWords } from '../../quotes/similarity.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { QuotedPart } from './quoted-parts.ts';
import { type Variant, wholeOf } from './variants.ts';

const fewestWords = 5;
/** In words. Longer quotations are of several sentences, and may differ in which of these they have. */
const mostWords = 30;
/** How long the shorter must be, by the longer of the two: what is much longer quotes more of the speech. */
const alikeInLength = 0.6;
const fewestShared = 2;
/**
 * The share of its telling words that the quotation with fewer of them has in common with the other. Less: another
 * sentence.
 */
const leastShared = 0.6;
/** More: nearly the same words, whose differences are told one by one. */
const mostShared = 0.75;

/**
 * One sentence in other words all through, as two translators or two memories have it: `The frost came first, and then the
 * plums were gone` beside `I saw the frost, and then there were no plums`.
 */
export function reworded({ account }: Evidence, a: QuotedPart, b: QuotedPart): Variant | null {
  if (a.quote.account === b.quote.account) return null;
  const [shorter, longer] = [a.words.length, b.words.length].toSorted((one, two) => one - two);
  if (shorter === undefined || longer === undefined || shorter < fewestWords || longer > mostWords)
    return null;
  if (shorter < alikeInLength * longer) return null;
  const [one, other] = [tellingOf(a), tellingOf(b)];
  const shared = countShared(one, other);
  const fewer = Math.min(one.size, other.size);
  if (shared < fewestShared || shared < leastShared * fewer || shared >= mostShared * fewer) return null;
  // `we stand by Governor Ann Porter`, `they arrested Governor Ann Porter`: a name in common is no sentence in common
  const names = namesIn(account(a.quote.account).text, a);
  if (![...one].some((word) => other.has(word) && !names.has(word))) return null;
  const sides: Variant['sides'] = [wholeOf(a), wholeOf(b)];
  return { severity: 'low', sides, main: sides };
}

const tellingOf = ({ words }: QuotedPart): ReadonlySet<string> =>
  new Set(quotedWords(words.map(({ folded }) => folded).join(' ')).content.filter((word) => !cut.test(word)));

/** What is left of `we'll` where a text has a blank before its apostrophe: no word. */
const cut = /^(?:ll|re|ve|\p{L})$/u;

/** Words with a capital, the first aside, which has one for its place. */
export const namesIn = (text: string, { words }: QuotedPart): ReadonlySet<string> =>
  new Set(
    words.slice(1).flatMap(({ start, folded }) => (beginsWithCapital(text.charAt(start)) ? [folded] : [])),
  );
