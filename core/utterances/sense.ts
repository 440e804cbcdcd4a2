import { nearnessOf } from '../contradiction/near-words.ts';
import { areOpposite } from '../contradiction/opposites.ts';
import { groupOf } from '../contradiction/word-groups.ts';
import { stemOf } from '../text/stem.ts';
import { foldedWords } from '../text/words.ts';
import { isFunctionWord } from '../words/function-words.ts';

/** What is said, without the words that only carry it: stem -> folded word, each once. */
export type Sense = {
  readonly words: ReadonlyMap<string, string>;
  readonly isDenied: boolean;
};

/** How much a word tells, 0..1: 1 for one that stands in a single passage of the review. */
export type Rarity = (stem: string) => number;

const carrying = /^(?:says?|said|saying|adding|added|\p{L})$/u;

/** The sense of what `speaker` says; his own name in it tells nothing. */
export function senseOf(source: string, speaker: string | null): Sense {
  const own = new Set(foldedWords(speaker ?? ''));
  const words = new Map<string, string>();
  let isDenied = false;
  for (const folded of foldedWords(source)) {
    const word = folded.replace(/['’]s?$/u, '');
    const group = groupOf(word);
    if (group === 'negation') isDenied = true;
    if (own.has(word) || carrying.test(word) || group === 'certainty' || isFunctionWord(word)) continue;
    const stem = stemOf(word);
    if (!words.has(stem)) words.set(stem, word);
  }
  return { words, isDenied };
}

/** How many words two senses share, near words too, and how much of what the shorter tells, and of what both tell. */
export type Closeness = { readonly shared: number; readonly ofShorter: number; readonly ofBoth: number };

/** A synonym by both thesauri is nearly the word itself, a near word is less. */
const likeness = { same: 1, synonym: 0.8, near: 0.6, wider: 0, loose: 0, opposite: 0 } as const;
/** With less of the very same words no synonyms make two senses one. */
const leastAlike = 0.08;

/**
 * Null where the two cannot be one: only one of them denies something, their numbers differ, or a word of one is the
 * opposite of a word of the other.
 */
export function closenessOf(one: Sense, other: Sense, rarity: Rarity): Closeness | null {
  if (one.isDenied !== other.isDenied) return null;
  const left = without(one, other);
  const right = without(other, one);
  const whole = weigh(one.words.keys(), rarity);
  const otherWhole = weigh(other.words.keys(), rarity);
  const alike = whole - weigh(left.keys(), rarity);
  if (alike === 0 || alike < leastAlike * (whole + otherWhole - alike)) return null;
  if (differInNumber(left, right) || haveOpposites(left, right)) return null;
  const near = nearIn(left, right, rarity);
  const told = alike + near.worth;
  return {
    shared: one.words.size - left.size + near.count,
    ofShorter: told / Math.min(whole, otherWhole),
    ofBoth: told / (whole + otherWhole - told),
  };
}

type Words = Sense['words'];

function without({ words }: Sense, { words: others }: Sense): Words {
  return new Map([...words].filter(([stem]) => !others.has(stem)));
}

function weigh(stems: Iterable<string>, rarity: Rarity): number {
  let sum = 0;
  for (const stem of stems) sum += rarity(stem);
  return sum;
}

function differInNumber(left: Words, right: Words): boolean {
  return [left, right].every((words) => [...words.keys()].some((stem) => /\d/u.test(stem)));
}

function haveOpposites(left: Words, right: Words): boolean {
  return [...left.keys()].some((one) => [...right.keys()].some((other) => areOpposite(one, other)));
}

/** What the words that only one has tell of those that only the other has; each stands for one other. */
function nearIn(
  left: Words,
  right: Words,
  rarity: Rarity,
): { readonly count: number; readonly worth: number } {
  const free = new Map(right);
  const found: number[] = [];
  for (const [stem, word] of left) {
    let best = { stem: '', worth: 0 };
    for (const [other, otherWord] of free) {
      const nearness = nearnessOf(word, otherWord);
      const worth = nearness === null ? 0 : likeness[nearness] * Math.min(rarity(stem), rarity(other));
      if (worth > best.worth) best = { stem: other, worth };
    }
    if (!free.delete(best.stem)) continue;
    found.push(best.worth);
  }
  return { count: found.length, worth: found.reduce((sum, worth) => sum + worth, 0) };
}
