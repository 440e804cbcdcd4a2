import { stemmer } from 'stemmer';

export type TermKind = 'word' | 'name' | 'number';

/** Every term of the review: what it is, and in how many passages it stands. */
export type Terms = { readonly kinds: readonly TermKind[]; readonly passageCounts: readonly number[] };

/** How a word stands in its passage. */
type Standing = {
  readonly capital: boolean;
  /** First word of its passage, where a capital says nothing. */
  readonly opening: boolean;
  /** Terms of the passage so far: a term counts once in a passage. */
  readonly repeated: ReadonlySet<number>;
};

export type TermBook = {
  readonly of: (folded: string, standing: Standing) => number;
  readonly finished: () => Terms;
};

/** Collects the terms of a review: Porter's stems, told apart as names, numbers and other words. */
export function termBook(): TermBook {
  const ofWord = new Map<string, number>();
  const ofStem = new Map<string, number>();
  const book: { stem: string; passages: number; capitals: number; smalls: number }[] = [];
  const numberOf = (folded: string): number => {
    const known = ofWord.get(folded);
    if (known !== undefined) return known;
    const stem = stemmer(folded.replace(/'s?$/, ''));
    const term = ofStem.get(stem) ?? book.length;
    if (term === book.length) book.push({ stem, passages: 0, capitals: 0, smalls: 0 });
    ofStem.set(stem, term);
    ofWord.set(folded, term);
    return term;
  };
  return {
    of: (folded, { capital, opening, repeated }) => {
      const term = numberOf(folded);
      const entry = book[term];
      if (entry === undefined) return term;
      if (!opening && capital) entry.capitals += 1;
      if (!opening && !capital) entry.smalls += 1;
      if (!repeated.has(term)) entry.passages += 1;
      return term;
    },
    finished: () => ({
      kinds: book.map(({ stem, capitals, smalls }) => {
        if (/^\p{N}/u.test(stem) || numberStems.has(stem)) return 'number';
        return capitals > smalls ? 'name' : 'word';
      }),
      passageCounts: book.map(({ passages }) => passages),
    }),
  };
}

/** Stems of the number words that news writes out; "one" is left out, for it is mostly a pronoun. */
const numberStems: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve twenti thirti forti fifti hundr thousand million billion dozen'.split(
    ' ',
  ),
);
