import { byScript } from '../../text/by-script.ts';
import type { PassageWord } from '../evidence/passage-words.ts';

/** What is counted, by its root, and whether it stands behind a unit: `45-yard field goal`, `a five-year term`. */
export type CountedNoun = { readonly noun: string; readonly measured: boolean };

const mostWords = 4;
/** What may stand between two words of one phrase: blanks, a hyphen, `of the`. */
const joined = /^(?:\s+|\s?[-\u2010\u2011]\s?|\s+of\s+(?:(?:the|its|his|her|their|these|those)\s+)?)$/iu;
const hyphened = /^\s?[-\u2010\u2011]\s?/u;
const plural = /(?:[^su]s|^(?:people|men|women|children|police|troops))$/u;
/** `tried`, `leaving`: the phrase is over. */
const verbal = byScript(String.raw`\p{L}{3}(?:ed|ing)$`);
const digits = byScript(String.raw`\p{N}`);

/**
 * The noun that a number counts: in the words right after it the first plural, else the last word.
 *
 *     three [undersea cables] between   five [pirate boats] tried to   a 12-year [sentence] for
 */
export function countedNoun(text: string, words: readonly PassageWord[], end: number): CountedNoun {
  const phrase: PassageWord[] = [];
  let from = end;
  for (const word of words) {
    if (word.start < end) continue;
    if (phrase.length === mostWords || !joined.test(text.slice(from, word.start))) break;
    from = word.end;
    if (word.small && phrase.length === 0 && /^(?:of|the|its|his|her|their|these|those)$/u.test(word.folded))
      continue;
    // `68 of the 150 seats` are seats
    if (
      phrase.length === 0 &&
      digits.test(word.folded) &&
      /\sof\s(?:the\s)?$/u.test(text.slice(end, word.start))
    )
      continue;
    if (word.small || digits.test(word.folded)) break;
    if (verbal.test(word.folded)) {
      // `four masked men`, and no verb, where what is counted is yet to come
      const next = words[words.indexOf(word) + 1];
      if (phrase.some(({ folded }) => plural.test(folded)) || next === undefined) break;
      if (!plural.test(next.folded) || !joined.test(text.slice(word.end, next.start))) break;
    }
    phrase.push(word);
  }
  const [first] = phrase;
  const measured = first !== undefined && hyphened.test(text.slice(end, first.start));
  const counted = measured ? phrase.slice(1) : phrase;
  const { root = '' } = counted.find(({ folded }) => plural.test(folded)) ?? counted.at(-1) ?? {};
  // a mile at sea is another one
  return { noun: counted[0]?.folded === 'nautical' ? `nautical ${root}` : root, measured };
}
