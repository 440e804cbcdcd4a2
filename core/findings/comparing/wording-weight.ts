import { canStandFor } from '../../contradiction/near-words.ts';
import { type Severity, severities } from '../../model.ts';
import type { Word } from '../../text/words.ts';
import { isFunctionWord, prepositions } from '../../words/small-words.ts';
import type { WordChange } from './aligned-words.ts';

/** `and` for a full stop, `it's` for `it is`: ways to write down the same speech. */
export function isJoint({ from, to }: WordChange): boolean {
  const [before, after] = [joined(from), joined(to)];
  if (before === after || lettersOf(from) === lettersOf(to)) return true;
  if (withoutHas(before) === after || before === withoutHas(after)) return true;
  return joint.test(before) && joint.test(after);
}

/** `the boat's been` for `the boat has been`. */
const withoutHas = (words: string): string => words.replace(/(?<=\S) (?:has|is)$/u, "'s");

/** `we ’ ll` for `we’ll`. */
const lettersOf = (words: readonly Word[]): string =>
  words.map(({ folded }) => folded.replace(/['’]/gu, '')).join('');

const joint = /^(?:and|but|so)?$/u;
const joined = (words: readonly Word[]): string =>
  words
    .map((word) => expanded(word.folded))
    .join(' ')
    .replace(/\b(no|every|some|any) one\b/gu, '$1body')
    .replace(/\b(every|some|any)one\b/gu, '$1body');

function expanded(word: string): string {
  if (!word.includes("'")) return word;
  return word
    .replace(/n't$/u, ' not')
    .replace(/'re$/u, ' are')
    .replace(/'ve$/u, ' have')
    .replace(/'ll$/u, ' will')
    .replace(/'m$/u, ' am')
    .replace(/^(it|that|there|he|she|what|who)'s$/u, '$1 is');
}

const negation = /^(?:not|no|never|none|nothing|without|cannot|.*n't)$/u;

/** The words that say something. */
const content = (side: readonly Word[]): readonly string[] =>
  side.map((word) => word.folded).filter((word) => !isFunctionWord(word) && !prepositions.has(word));

/** Words that one translator or transcriber puts in and another leaves out without changing the sense. */
const light =
  /^(?:receiv|hav|gett|be|mak|do|giv|hear|see|obtain)ing$|^(?:well|just|also|now|then|here|there|actually|basically|really|already|still|today|yes|okay|like|um|uh|er|erm)$/u;

/** How much a difference in these words matters: numbers, negations and content words most, small words least. */
export function weightOf({ from, to }: WordChange): Severity {
  const words = [...from, ...to].map((word) => word.folded);
  if (words.some((word) => negation.test(word)) || words.some((word) => /^\d/u.test(word))) return 'high';
  const [before, after] = [content(from), content(to)];
  if (before.length === 0 && after.length === 0) return 'low';
  const added = before.length === 0 ? after : before;
  if (before.length === 0 || after.length === 0)
    return added.every((word) => light.test(word)) ? 'low' : 'medium';
  if (before.length === after.length && before.every((word, index) => isSame(word, after[index] ?? '')))
    return 'low';
  const [a = '', b = ''] = [before[0], after[0]];
  return before.length === 1 && after.length === 1 && !isNear(a, b) && !canStandFor(a, b) ? 'high' : 'medium';
}

/** One word in two forms, or cut short: `photo op`. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    stem(one) === stem(other) ||
    (short.length > 1 && long.length >= 2 * short.length && long.startsWith(short))
  );
}

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/u, '');

/** One letter apart: `built` and `build`, a tense or a number rather than another word. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  const tail =
    a.length === b.length
      ? [a.slice(same + 1), b.slice(same + 1)]
      : a.length > b.length
        ? [a.slice(same + 1), b.slice(same)]
        : [a.slice(same), b.slice(same + 1)];
  return tail[0] === tail[1];
}

export const worst = (found: readonly Severity[]): Severity =>
  severities.find((severity) => found.includes(severity)) ?? 'low';
