import type { Passage } from '../../model.ts';
import type { ToldWord, ToldWords } from '../evidence/told-words.ts';
import type { Matter } from './matters.ts';

/** A word of its own that an account has in as many passages is one that it comes back to. */
const fewestPassages = 2;
/** Those that it comes back to must stand together: a single one may be its manner of speaking. */
const fewestSigns = 3;
/** And it is prominent where it is told this early. */
const early = 0.35;

/** What one account alone tells near the top and comes back to: words that no other has, in one passage and again elsewhere. */
export function soleMatters(words: ToldWords, account: string): readonly Matter[] {
  const signsIn = (passage: Passage): readonly ToldWord[] =>
    words.in(passage).filter(({ root }) => comesBackTo(words, account, root));
  const passages = words.passages(account);
  const told = passages
    .slice(0, Math.ceil(early * passages.length))
    .map((passage) => ({ passage, places: signsIn(passage) }))
    .map(({ passage, places }) => ({ passage, places, signs: [...new Set(places.map(({ root }) => root))] }))
    .filter(({ signs }) => signs.length >= fewestSigns)
    .toSorted((a, b) => b.signs.length - a.signs.length);
  const used = new Set<string>();
  return told.flatMap(({ passage, places, signs }): readonly Matter[] => {
    if (signs.some((sign) => used.has(sign))) return [];
    for (const sign of signs) used.add(sign);
    return [{ signs, told: new Map([[account, places]]), company: words.roots(passage) }];
  });
}

function comesBackTo({ places }: ToldWords, account: string, root: string): boolean {
  const byAccount = places.get(root);
  const own = byAccount?.size === 1 ? byAccount.get(account) : undefined;
  return own !== undefined && new Set(own.map(({ passage }) => passage.id)).size >= fewestPassages;
}
