import { remembering } from '../text/remembering.ts';
import { ordinaryWords } from '../words/ordinary-words.ts';
import { baseForms } from './base-forms.ts';
import data from './data/near-words.json' with { type: 'json' };
import { type PartOfSpeech, readPartLetter } from './part-of-speech.ts';
import { decodeLinks, type Nearness } from './word-links.ts';

/** A word that is in no list may be anything. */
const unlisted: PartOfSpeech = { noun: 0, verb: 0, adjective: 0 };

const codes = data.links.split(' ');
const decoded: (ReadonlyMap<number, Nearness> | undefined)[] = [];
const strongest: readonly Nearness[] = ['opposite', 'synonym', 'near', 'wider', 'loose'];

/**
 * How two folded English words stand to each other in any of their forms; `same` is one word in two forms, null is
 * nothing known. From WordNet and Moby's thesaurus, whose shares the data file names.
 */
export function nearnessInMeaning(one: string, other: string): Nearness | 'same' | null {
  const from = listed(one);
  const to = listed(other);
  let best = strongest.length;
  for (const a of from) {
    if (to.includes(a)) return 'same';
    for (const b of to) {
      const nearness = wordLinksOf(Math.min(a, b)).get(Math.max(a, b));
      if (nearness !== undefined) best = Math.min(best, strongest.indexOf(nearness));
    }
  }
  return strongest[best] ?? null;
}

const like: ReadonlySet<Nearness | 'same' | null> = new Set(['same', 'synonym', 'near', 'wider'] as const);

/** Whether one of two folded words can stand for the other: `slammed` and `hit`, `vessel` and `ship`. */
export const canStandFor = (one: string, other: string): boolean => like.has(nearnessInMeaning(one, other));

export function isKnownWord(word: string): boolean {
  return listed(word).length > 0;
}

export function partOfSpeech(word: string): PartOfSpeech {
  const [number] = listed(word);
  return number === undefined ? unlisted : readPartLetter(data.parts[number] ?? '');
}

const listed = remembering((word): readonly number[] => {
  const found: number[] = [];
  for (const form of baseForms(word)) {
    const number = ordinaryWords.get(form);
    if (number !== undefined) found.push(number);
  }
  return found;
});

/** Decoded when first asked for: a review meets few of the words. */
function wordLinksOf(number: number): ReadonlyMap<number, Nearness> {
  const links = decoded[number] ?? decodeLinks(codes[number] ?? '');
  decoded[number] = links;
  return links;
}
