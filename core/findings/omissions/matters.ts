import { addTo } from '../../grouped.ts';
import { countedRoots } from '../evidence/counted-roots.ts';
import type { ToldWord, ToldWords } from '../evidence/told-words.ts';

/** What several accounts tell alike, by the words that not all of them have. */
export type Matter = {
  /** Roots of words that stand near each other in the accounts that tell it, and not in all accounts; of most accounts first. */
  readonly signs: readonly string[];
  /** Account -> the signs where it tells of the matter. */
  readonly told: ReadonlyMap<string, readonly ToldWord[]>;
  /** Roots that stand beside the signs in several accounts. */
  readonly company: ReadonlySet<string>;
  /** Of what is told in a statement: accounts with a passage that is linked to it, however weakly. They may tell it too. */
  readonly touching?: ReadonlySet<string>;
};

/** Words further apart than this tell of different things. */
const reach = 9;
/** What an account speaks of more often than this is its subject, no single matter. */
const mostOften = 6;
const fewestTelling = 2;

/** A word that not all accounts have, with the place in each that is most like the places in the others. */
type Anchor = {
  readonly root: string;
  readonly chosen: ReadonlyMap<string, ToldWord>;
  readonly company: readonly string[];
  readonly likeness: number;
};

/** The matters that at least so many accounts, and not all of them, tell. */
export function mattersOf(words: ToldWords, accounts: number, fewest: number): readonly Matter[] {
  const anchors = [...words.places]
    .filter(([, byAccount]) => byAccount.size >= fewestTelling && byAccount.size < accounts)
    .flatMap(([root, byAccount]) => anchorOf(words, root, byAccount) ?? [])
    .toSorted(
      (a, b) => b.chosen.size - a.chosen.size || b.likeness - a.likeness || (a.root < b.root ? -1 : 1),
    );
  return joined(anchors).filter(({ told }) => told.size >= fewest);
}

function anchorOf(
  words: ToldWords,
  root: string,
  byAccount: ReadonlyMap<string, readonly ToldWord[]>,
): Anchor | null {
  const around = (place: ToldWord): ReadonlySet<string> => {
    const roots = new Set<string>();
    for (const other of words.in(place.passage))
      if (other.root !== root && isNear(other, place)) roots.add(other.root);
    return roots;
  };
  const placed = [...byAccount].map(([account, places]) => ({
    account,
    places: places.map((place) => ({ place, roots: around(place) })),
  }));
  const users = countedRoots(placed.map(({ places }) => joinedRoots(places)));
  const company = new Map<string, number>();
  for (const [other, count] of users)
    if (count >= fewestTelling) company.set(other, (words.rarity(other) * count) / byAccount.size);
  const chosen = new Map<string, ToldWord>();
  let likeness = 0;
  for (const { account, places } of placed) {
    if (places.length > mostOften) continue;
    const [best] = places
      .map(({ place, roots }) => ({
        place,
        alike: [...roots].reduce((sum, other) => sum + (company.get(other) ?? 0), 0),
      }))
      .toSorted((a, b) => b.alike - a.alike || a.place.start - b.place.start);
    if (best === undefined || best.alike === 0) continue;
    chosen.set(account, best.place);
    likeness += best.alike;
  }
  if (chosen.size < fewestTelling) return null;
  return {
    root,
    chosen,
    company: [...company.keys()],
    likeness: likeness / chosen.size + words.rarity(root),
  };
}

type WithRoots = { readonly roots: ReadonlySet<string> };

function joinedRoots(places: readonly WithRoots[]): ReadonlySet<string> {
  const [first, ...others] = places;
  if (first !== undefined && others.length === 0) return first.roots;
  return new Set(places.flatMap(({ roots }) => [...roots]));
}

const isNear = (a: ToldWord, b: ToldWord): boolean => Math.abs(a.index - b.index) <= reach;

type Growing = {
  readonly signs: string[];
  readonly told: Map<string, ToldWord[]>;
  readonly company: Set<string>;
};

/** Anchors that stand near each other in most of the accounts that have them are one matter. */
function joined(anchors: readonly Anchor[]): readonly Matter[] {
  const matters: Growing[] = [];
  const byPassage = new Map<string, Growing[]>();
  for (const anchor of anchors) {
    const near = [...anchor.chosen.values()].flatMap(({ passage }) => byPassage.get(passage.id) ?? []);
    const known = [...new Set(near)].find((matter) => isTogether(matter, anchor));
    const matter = known ?? {
      signs: [],
      told: new Map<string, ToldWord[]>(),
      company: new Set<string>(),
    };
    if (known === undefined) matters.push(matter);
    matter.signs.push(anchor.root);
    for (const root of anchor.company) matter.company.add(root);
    for (const [account, place] of anchor.chosen) {
      const places = matter.told.get(account);
      if (places === undefined) {
        matter.told.set(account, [place]);
        addTo(byPassage, place.passage.id, matter);
      } else if (places.some(({ passage }) => passage.id === place.passage.id)) places.push(place);
    }
  }
  return matters;
}

function isTogether({ told }: Growing, { chosen }: Anchor): boolean {
  let together = 0;
  for (const [account, place] of chosen) {
    const isThere = (told.get(account) ?? []).some(
      (other) => other.passage.id === place.passage.id && isNear(other, place),
    );
    if (isThere) together += 1;
  }
  return together >= fewestTelling && together * 2 >= Math.min(chosen.size, told.size);
}
