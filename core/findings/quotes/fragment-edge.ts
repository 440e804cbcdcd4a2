import type { Word } from '../../text/words.ts';
import { isFunctionWord } from '../../words/function-words.ts';
import { weightOf } from '../evidence/wording-weight.ts';
import type { Rendering } from './renderings.ts';
import type { Variant } from './variants.ts';

/** A longer quotation is a sentence of its own. */
const longest = 8;
const fewestAlike = 2;

/**
 * A few words of a longer quotation, all alike but the first or the last: `spare parts of the mill` beside `We will sell
 * some old parts of the mill`.
 */
export function fragmentEdge(a: Rendering, b: Rendering): Variant | null {
  if (a.quote.account === b.quote.account) return null;
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (few.words.length > longest || few.words.length === many.words.length) return null;
  for (const isFirst of [true, false]) {
    const rest = isFirst ? few.words.slice(1) : few.words.slice(0, -1);
    if (rest.filter(({ folded }) => !isFunctionWord(folded)).length < fewestAlike) continue;
    const at = placeOf(rest, many.words);
    const fromAt = isFirst ? 0 : few.words.length - 1;
    const toAt = isFirst ? at - 1 : at + rest.length;
    const [own, other] = [few.words[fromAt], many.words[toAt]];
    if (at < 0 || own === undefined || other === undefined || own.folded === other.folded) continue;
    if (isFunctionWord(own.folded) || isFunctionWord(other.folded)) continue;
    const sides: Variant['sides'] = [
      { rendering: few, first: fromAt, last: fromAt },
      { rendering: many, first: toAt, last: toAt },
    ];
    const weight = weightOf({ from: [own], to: [other], fromAt, toAt });
    // with so few words in common it may be another passage of the speech
    return { severity: weight === 'high' ? 'medium' : weight, sides, main: sides };
  }
  return null;
}

/** Where words stand in a row among others; -1 where they do not. */
const placeOf = (words: readonly Word[], among: readonly Word[]): number =>
  among.findIndex((_word, at) => words.every(({ folded }, index) => folded === among[at + index]?.folded));
