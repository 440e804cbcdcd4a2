import { wordSet } from '../text/word-lists.ts';
import {
  isFunctionWord,
  modals,
  negations as plainNegations,
  possessives,
  prepositions,
  pronouns,
  quantifiers,
  timeWords,
} from '../words/small-words.ts';

/** Words that deny, end or prevent what stands beside them. */
const negations = wordSet(
  plainNegations,
  'none nobody nothing without except despite instead hardly barely ' +
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't " +
    'fail fails failed failing refuse refuses refused avoid avoids avoided prevent prevents prevented preventing ' +
    'unable lack lacks lacked stop stops stopped',
);
/** Words that say how many, how much of it, or how often. */
const quantities = wordSet(
  quantifiers,
  'half majority minority fewer always often sometimes rarely usually just almost nearly',
);
/** Words that say how sure it is, or that it is yet to come. */
const certainties = wordSet(
  modals,
  'shall likely possibly probably perhaps certainly definitely ' +
    'expected considering reportedly allegedly plans planning',
);
const times = wordSet(
  timeWords,
  'decade decades century before after during until since ago last ' +
    'next previous following prior quarter quarterly annual annually earlier later',
);
/** Beyond the words that only hold a sentence together. */
const connectives = wordSet('where when while about over within inside');

export type WordGroup = 'negation' | 'quantity' | 'certainty' | 'time';

/** The group of words that change what is said although they name nothing; null for all others. */
export function groupOf(word: string): WordGroup | null {
  if (negations.has(word)) return 'negation';
  if (quantities.has(word)) return 'quantity';
  if (certainties.has(word)) return 'certainty';
  return times.has(word) ? 'time' : null;
}

export function isConnective(word: string): boolean {
  return isFunctionWord(word) || connectives.has(word);
}

export function isPreposition(word: string): boolean {
  return prepositions.has(word);
}

export function isPronoun(word: string): boolean {
  return pronouns.has(word) || possessives.has(word);
}
