import { groupedByAccount } from '../../grouped.ts';
import { rarityAmong } from '../../links/similar.ts';
import type { Passage } from '../../model.ts';
import { countedRoots } from './counted-roots.ts';
import type { Found } from './found.ts';
import { oncePerPassage } from './once-per-passage.ts';
import type { PassagePair } from './passage-pairs.ts';
import { shownZones } from './zones.ts';

/** TF-IDF cosine from which two sentences of one article are mostly about the same thing. */
const leastAlike = 0.2;
/** Headlines, decks, captions and bullets have few words and are about the article's own matter, so less will do. */
const leastAlikeShown = 0.1;
const fewestShared = 3;
/**
 * A word that more passages of its account have brings none together: otherwise time would grow with the square of the
 * text.
 */
const mostHolders = 12;

/**
 * For each account, pairs of its passages about the same thing: a headline and its text, a lead and what is told of it
 * further down.
 */
export function ownPairsOf(
  found: Pick<Found, 'accounts' | 'passages'>,
  roots: (passage: Passage) => ReadonlySet<string>,
): readonly (readonly PassagePair[])[] {
  const holders = countedRoots(found.passages.map(roots));
  const weights = new Map(
    Array.from(holders, ([root, count]) => [root, rarityAmong(count, found.passages.length) ** 2]),
  );
  const weightOf = oncePerPassage((passage) => {
    let weight = 0;
    for (const root of roots(passage)) weight += weights.get(root) ?? 0;
    return weight;
  });
  const areAlike = (a: Passage, b: Passage): boolean => {
    const others = roots(b);
    let shared = 0;
    let weight = 0;
    for (const root of roots(a)) {
      if (!others.has(root)) continue;
      shared += 1;
      weight += weights.get(root) ?? 0;
    }
    const least = shownZones.has(a.zone) || shownZones.has(b.zone) ? leastAlikeShown : leastAlike;
    return shared >= fewestShared && weight >= least * Math.sqrt(weightOf(a) * weightOf(b));
  };
  const told = groupedByAccount(found.passages.filter(({ zone }) => zone !== 'boilerplate'));
  return found.accounts.map(({ id }) =>
    meetingsOf(told.get(id) ?? [], roots).filter(([a, b]) => areAlike(a, b)),
  );
}

/** Passages with a word in common that few others of the account have, each two once, in the order of the text. */
function meetingsOf(
  told: readonly Passage[],
  roots: (passage: Passage) => ReadonlySet<string>,
): readonly PassagePair[] {
  const byRoot = new Map<string, Passage[]>();
  return told
    .map((passage) => {
      const met = new Set<Passage>();
      for (const root of roots(passage)) {
        const before = byRoot.get(root) ?? [];
        byRoot.set(root, before);
        if (before.length <= mostHolders) for (const other of before) met.add(other);
        before.push(passage);
      }
      return { passage, met };
    })
    .flatMap(({ passage, met }) => [...met].map((other): PassagePair => [other, passage]));
}
