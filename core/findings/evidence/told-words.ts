import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import { remembering } from '../../text/remembering.ts';
import { idleWords } from '../../words/small-words.ts';
import { countedRoots } from './counted-roots.ts';
import { oncePerPassage } from './once-per-passage.ts';
import type { PassageWord, ReadWords } from './passage-words.ts';
import { isWeighty } from './weighty-words.ts';
import { silentZones } from './zones.ts';

/** A word that says something, and where it stands: `index` counts all words of the passage. */
export type ToldWord = PassageWord & { readonly passage: Passage; readonly index: number };

export type ToldWords = {
  readonly in: (passage: Passage) => readonly ToldWord[];
  /** Their roots. */
  readonly roots: (passage: Passage) => ReadonlySet<string>;
  /** What an account says anywhere, headlines and captions included. */
  readonly passages: (account: string) => readonly Passage[];
  /** Root -> account -> its places, in the order of the text. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, readonly ToldWord[]>>;
  /** How rare a root is in the review: 1 for what stands in one passage, towards 0 for what stands in all. */
  readonly rarity: (root: string) => number;
};

const fewestLetters = 4;
/** Roots that share as much of their beginning are of one family: `parole`, `parolee`. */
const fewestShared = 5;
const longestEnd = 4;

type Texts = {
  readonly accounts: readonly { readonly id: string }[];
  readonly passages: (accountId: string) => readonly Passage[];
  readonly words: ReadWords;
};

/** The words that say something, with all places where they stand. */
export function toldWordsOf(evidence: Texts): ToldWords {
  const read = oncePerPassage((passage) => toldIn(evidence, passage));
  const passages = remembering((account) =>
    evidence.passages(account).filter(({ zone }) => !silentZones.has(zone)),
  );
  const known = new Set<string>();
  for (const { id } of evidence.accounts)
    for (const passage of passages(id)) for (const { root } of read(passage)) known.add(root);
  const families = familiesOf(known);
  const inFamilies = oncePerPassage((passage) =>
    read(passage).map((word) => {
      const head = families.get(word.root);
      return head === undefined ? word : { ...word, root: head };
    }),
  );
  const roots = oncePerPassage((passage) => new Set(inFamilies(passage).map(({ root }) => root)));
  const places = new Map<string, Map<string, ToldWord[]>>();
  for (const { id } of evidence.accounts) {
    for (const passage of passages(id)) {
      for (const word of inFamilies(passage)) {
        const byAccount = places.get(word.root) ?? new Map<string, ToldWord[]>();
        places.set(word.root, byAccount);
        addTo(byAccount, id, word);
      }
    }
  }
  const told = evidence.accounts.flatMap(({ id }) => passages(id));
  const rarities = new Map(
    Array.from(countedRoots(told.map(roots)), ([root, count]) => [
      root,
      1 - Math.log(count) / Math.log(told.length + 2),
    ]),
  );
  return {
    in: inFamilies,
    roots,
    passages,
    places,
    rarity: (root) => rarities.get(root) ?? 1,
  };
}

function toldIn({ words }: Pick<Texts, 'words'>, passage: Passage): readonly ToldWord[] {
  const told: ToldWord[] = [];
  words(passage).forEach(({ start, end, folded, small, root }, index) => {
    if (idleWords.has(folded) || !saysSomething(folded)) return;
    told.push({ start, end, folded, small, root: bareFigure(root), passage, index });
  });
  return told;
}

/** `18th` and `18` are one sign, and so are `9.6bn` and the `9.6` of `9.6 billion`. */
const bareFigure = remembering((root) =>
  root.replace(/(?<=^\d[\d.,]*)(?:st|nd|rd|th|m|mn|mln|bn|bln|tn)$/u, ''),
);

const saysSomething = (folded: string): boolean =>
  folded.length >= fewestLetters || /\d/u.test(folded) || isWeighty(folded);

/** Root -> the shortest root of its family, for those that are not it themselves. */
function familiesOf(roots: ReadonlySet<string>): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  let head = '';
  for (const root of [...roots].toSorted()) {
    if (head.length >= fewestShared && root.startsWith(head) && root.length <= head.length + longestEnd)
      families.set(root, head);
    else head = root;
  }
  return families;
}
