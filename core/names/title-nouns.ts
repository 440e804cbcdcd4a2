import { keysByWord } from '../text/word-lists.ts';

const equals = keysByWord({
  spokesperson: 'spokesman spokeswoman',
  adviser: 'advisor',
  chair: 'chairman chairwoman chairperson',
  representative: 'rep',
  professor: 'prof',
  senator: 'sen',
  governor: 'gov',
  general: 'gen',
  colonel: 'col',
  lieutenant: 'lt',
  captain: 'capt',
  sergeant: 'sgt',
  doctor: 'dr',
});

/** The noun of a title (lower case) in the one form that stands for all its spellings: `spokesperson`, `senator`. */
export function titleNoun(word: string): string {
  return equals.get(word) ?? word;
}
