import { nearnessInMeaning } from '../contradiction/near-words.ts';
import { areOpposite } from '../contradiction/opposites.ts';
import { groupOf } from '../contradiction/word-groups.ts';
import { byScript } from '../text/by-script.ts';
import { remembering } from '../text/remembering.ts';
import { stemOf } from '../text/stem.ts';
import { foldedWords } from '../text/words.ts';
import { isFunctionWord } from '../words/small-words.ts';

/** What is said, without the words that only carry it: stem -> folded word, each once. */
export type Sense = {
  readonly words: ReadonlyMap<string, string>;
  readonly isDenied: boolean;
};

/** How much a word tells, 0..1: 1 for one that stands in a single passage of the review. */
export type Rarity = (stem: string) => number;

const carrying = byScript(String.raw`^(?:says?|said|saying|adding|added|\p{L})$`);

/** The sense of what `speaker` says; his own name in it tells nothing. */
export function senseOf(source: string, speaker: string | null): Sense {
  const own = new Set(foldedWords(speaker ?? ''));
  const words = new Map<string, string>();
  let isDenied = false;
  for (const folded of foldedWords(source)) {
    const { word, stem, denies } = tellingWord(folded);
    if (denies) isDenied = true;
    if (stem !== null && !own.has(word) && !words.has(stem)) words.set(stem, word);
  }
  return { words, isDenied };
}

/** A word without 's; its stem, or null where it tells nothing. */
type TellingWord = { readonly word: string; readonly stem: string | null; readonly denies: boolean };

const tellingWord = remembering((folded): TellingWord => {
  const word = folded.replace(/['’]s?$/u, '');
  const group = groupOf(word);
  const isEmpty = carrying.test(word) || group === 'certainty' || isFunctionWord(word);
  return { word, stem: isEmpty ? null : stemOf(word), denies: group === 'negation' };
});

/** What two senses must have in common, 0..1: of what the shorter tells, and of what both tell. */
export type Least = { readonly ofShorter: number; readonly ofBoth: number };

/** What a related word counts: a synonym in both thesauri is nearly the word itself, a near word less. */
const likeness = { same: 1, synonym: 0.8, near: 0.6, wider: 0, loose: 0, opposite: 0 } as const;
/** With fewer of the same words than this, synonyms do not make two senses one. */
const leastAlike = 0.08;
const fewestShared = 2;

/**
 * How much of what two senses tell they have in common, 0..1, near words too. Null where it is less than `least`, or where
 * they cannot be one: only one denies something, their numbers differ, or a word of one is the opposite of one of the
 * other.
 */
export function closenessOf(one: Sense, other: Sense, rarity: Rarity, least: Least): number | null {
  if (one.isDenied !== other.isDenied) return null;
  const { all, own } = weigh(one, other, rarity);
  const alike = all - own;
  if (alike === 0) return null;
  const { own: others } = weigh(other, one, rarity);
  const shorter = alike + Math.min(own, others);
  const both = alike + own + others;
  if (alike < leastAlike * both) return null;
  const isEnough = (told: number): boolean =>
    told >= least.ofShorter * shorter && told >= least.ofBoth * (alike + both - told);
  // Even if each of its words were another's synonym.
  if (!isEnough(shorter)) return null;
  const [left, right] = [without(one, other), without(other, one)];
  const near = nearIn(left, right, rarity);
  const told = alike + near.worth;
  if (!isEnough(told) || one.words.size - left.size + near.count < fewestShared) return null;
  return differInNumber(left, right) || haveOpposites(left, right) ? null : told / (alike + both - told);
}

type Words = Sense['words'];

function without({ words }: Sense, { words: others }: Sense): Words {
  const left = new Map<string, string>();
  for (const [stem, word] of words) if (!others.has(stem)) left.set(stem, word);
  return left;
}

/** What all words of a sense tell, and those that another has not. */
function weigh(
  { words }: Sense,
  { words: others }: Sense,
  rarity: Rarity,
): { readonly all: number; readonly own: number } {
  let all = 0;
  let own = 0;
  for (const stem of words.keys()) {
    const weight = rarity(stem);
    all += weight;
    if (!others.has(stem)) own += weight;
  }
  return { all, own };
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
      const nearness = nearnessInMeaning(word, otherWord);
      const worth = nearness === null ? 0 : likeness[nearness] * Math.min(rarity(stem), rarity(other));
      if (worth > best.worth) best = { stem: other, worth };
    }
    if (!free.delete(best.stem)) continue;
    found.push(best.worth);
  }
  return { count: found.length, worth: found.reduce((sum, worth) => sum + worth, 0) };
}
