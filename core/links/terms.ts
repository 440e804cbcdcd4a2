import { beginsWithDigit } from '../text/letters.ts';
import { stemOf } from '../text/stem.ts';
import { wordsOf } from '../text/words.ts';
import { isFunctionWord } from '../words/small-words.ts';

export type TermKind = 'word' | 'name' | 'number';

/** Every term of the review: what it is, and in how many passages it stands. */
export type Terms = { readonly kinds: readonly TermKind[]; readonly passageCounts: readonly number[] };

/** Collects the terms of a review, passage by passage. */
export type TermBook = {
  /** The distinct terms of one passage, counted. */
  readonly read: (source: string) => readonly number[];
  readonly terms: () => Terms;
};

type CountedTerm = { readonly isNumber: boolean; passages: number; capitals: number; smalls: number };

/** Terms are Porter's stems of words that say something, told apart as names, numbers and other words. */
export function termBook(): TermBook {
  /** Folded word -> its term, worked out once, however often it stands in the texts. */
  const words = new Map<string, number | null>();
  const stems = new Map<string, number>();
  const terms: CountedTerm[] = [];

  const termOf = (folded: string): number => {
    const stem = digitsOf.get(folded) ?? stemOf(folded.replace(/'s?$/, ''));
    const known = stems.get(stem);
    if (known !== undefined) return known;
    const isNumber = beginsWithDigit(stem);
    stems.set(stem, terms.length);
    terms.push({ isNumber, passages: 0, capitals: 0, smalls: 0 });
    return terms.length - 1;
  };
  const wordOf = (folded: string): number | null => {
    const known = words.get(folded);
    if (known !== undefined) return known;
    const term = isFunctionWord(folded) ? null : termOf(folded);
    words.set(folded, term);
    return term;
  };

  const read = (source: string): readonly number[] => {
    const ownTerms = new Set<number>();
    for (const [position, { start, folded }] of wordsOf(source).entries()) {
      const term = wordOf(folded);
      const entry = term === null ? undefined : terms[term];
      if (term === null || entry === undefined) continue;
      ownTerms.add(term);
      // The first word of a passage has a capital whatever it is.
      if (position === 0) continue;
      if (isCapital(source.charAt(start))) entry.capitals += 1;
      else entry.smalls += 1;
    }
    for (const term of ownTerms) {
      const entry = terms[term];
      if (entry !== undefined) entry.passages += 1;
    }
    return Array.from(ownTerms);
  };

  return {
    read,
    terms: () => ({
      kinds: terms.map(({ isNumber, capitals, smalls }) =>
        isNumber ? 'number' : capitals > smalls ? 'name' : 'word',
      ),
      passageCounts: terms.map(({ passages }) => passages),
    }),
  };
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** Number words that news writes out, so that "twelve" meets "12"; "one" is left out, for it is mostly a pronoun. */
const digitsOf: ReadonlyMap<string, string> = new Map(
  (
    'two/2 three/3 four/4 five/5 six/6 seven/7 eight/8 nine/9 ten/10 eleven/11 twelve/12 thirteen/13 fourteen/14 ' +
    'fifteen/15 sixteen/16 seventeen/17 eighteen/18 nineteen/19 twenty/20 thirty/30 forty/40 fifty/50 sixty/60 ' +
    'seventy/70 eighty/80 ninety/90 hundred/100 hundreds/100 thousand/1000 thousands/1000 million/1000000 ' +
    'millions/1000000 billion/1000000000 billions/1000000000'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [word = '', digits = ''] = pair.split('/');
      return [word, digits];
    }),
);
