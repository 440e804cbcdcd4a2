import { isFunctionWord } from '../../words/small-words.ts';
import type { QuotedPart } from './quoted-parts.ts';
import type { DifferingWords, Variant } from './variants.ts';

const fewestShared = 3;
/**
 * Letters of the first word, which is what the sentence is about. Behind a short one (`we will continue …`) two endings are
 * two sentences rather than two translations.
 */
const telling = 6;
/** In words: two longer quotations with one beginning may be two sentences of a speech. */
const longest = 12;

/**
 * One beginning that two translators end in other words: `Granite does not negotiate` beside `Granite does not sit down to
 * talk`. Null where the endings have a word in common: those are compared word by word.
 */
export function otherEnding(a: QuotedPart, b: QuotedPart): Variant | null {
  if (a.quote.account === b.quote.account || Math.max(a.words.length, b.words.length) > longest) return null;
  let shared = 0;
  while (a.words[shared] !== undefined && a.words[shared]?.folded === b.words[shared]?.folded) shared += 1;
  const first = a.words[0]?.folded ?? '';
  const tells = first.length >= telling && !isFunctionWord(first);
  const [one, other] = [tellingFrom(a, shared), tellingFrom(b, shared)];
  if (shared < fewestShared || !tells || one.length === 0 || other.length === 0) return null;
  if (one.some((word) => other.includes(word))) return null;
  const sides: Variant['sides'] = [ending(a, shared), ending(b, shared)];
  return { severity: 'medium', sides, main: sides };
}

const tellingFrom = ({ words }: QuotedPart, from: number): readonly string[] =>
  words.slice(from).flatMap(({ folded }) => (isFunctionWord(folded) ? [] : [folded]));

const ending = (part: QuotedPart, first: number): DifferingWords => ({
  part,
  first,
  last: part.words.length - 1,
});
