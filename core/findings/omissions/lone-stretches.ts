import type { Passage } from '../../model.ts';
import { addTo } from '../evidence/grouped.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { ToldWords } from './told-words.ts';

/** Sentences in a row that one account tells, and the accounts that have nothing like any of them. */
export type LoneStretch = {
  readonly account: string;
  readonly passages: readonly Passage[];
  readonly silent: readonly string[];
};

/** Of the other accounts as many have nothing like it: all but one of four. */
const leastSilent = 0.75;
const fewestSilent = 2;
/** What goes on for longer is told in several stretches. */
const mostSentences = 4;
/** A sentence with fewer words that say something is too short to be looked for. */
const fewestWords = 3;
/** With as much of a sentence, by the rarity of its words, one passage tells the same. */
const mostTogether = 0.35;
/** With as much of it anywhere, an account may tell it in several places. */
const mostSaid = 0.6;
/** What an account says this often says nothing of where it tells the same. */
const mostOften = 24;
/** A brief of fewer sentences leaves out whatever it can: that it is silent tells nothing. */
const fewestSentences = 11;

export function loneStretchesOf(evidence: Evidence, words: ToldWords): readonly LoneStretch[] {
  const others = evidence.accounts.length - 1;
  const fewest = Math.max(fewestSilent, Math.ceil(leastSilent * others));
  const silentOn = silentOnOf(evidence, words);
  return evidence.accounts.flatMap(({ id: account }) => {
    const stretches: LoneStretch[] = [];
    let open: LoneStretch | null = null;
    for (const passage of words.passages(account)) {
      const silent = silentOn(passage);
      const joint: readonly string[] = open?.silent.filter((id) => silent.includes(id)) ?? [];
      if (open !== null && open.passages.length < mostSentences && joint.length >= fewest)
        open = { account, passages: [...open.passages, passage], silent: joint };
      else {
        if (open !== null) stretches.push(open);
        open = silent.length < fewest ? null : { account, passages: [passage], silent };
      }
    }
    return open === null ? stretches : [...stretches, open];
  });
}

/** Which accounts have nothing like a sentence: no link leads there, no quotation is theirs too, and most of its words are not there. */
function silentOnOf(evidence: Evidence, words: ToldWords): (passage: Passage) => readonly string[] {
  const couldTell = evidence.accounts
    .map(({ id }) => id)
    .filter((id) => evidence.passages(id).filter(({ zone }) => zone === 'body').length >= fewestSentences);
  const quoting = quotingIn(evidence);
  return (passage) => {
    const roots = words.roots(passage);
    if (passage.zone !== 'body' || roots.size < fewestWords) return [];
    const said = new Map<string, number>();
    const together = new Map<string, number>();
    let all = 0;
    for (const root of roots) {
      const rarity = words.rarity(root);
      all += rarity;
      for (const [account, places] of words.places.get(root) ?? []) {
        said.set(account, (said.get(account) ?? 0) + rarity);
        if (places.length > mostOften) continue;
        for (const id of new Set(places.map((place) => place.passage.id)))
          together.set(id, (together.get(id) ?? 0) + rarity);
      }
    }
    const alike = [...together].flatMap(([id, share]) => (share >= mostTogether * all ? [id] : []));
    const telling = new Set(
      [...alike, ...evidence.linksFrom(passage.id).keys()].map((id) => evidence.passage(id)?.account),
    );
    return couldTell.filter(
      (id) =>
        id !== passage.account &&
        !telling.has(id) &&
        quoting.get(passage.id)?.includes(id) !== true &&
        (said.get(id) ?? 0) < mostSaid * all,
    );
  };
}

/** Passage id -> the accounts that have words which it quotes, in marks or without. */
function quotingIn({ found, quote, speech, passageAt }: Evidence): ReadonlyMap<string, readonly string[]> {
  const quoting = new Map<string, string[]>();
  for (const { members, paraphrases } of found.utterances) {
    const quotes = members.flatMap((id) => quote(id) ?? []);
    const accounts = new Set(
      [...quotes, ...paraphrases.flatMap((id) => speech(id) ?? [])].map(({ account }) => account),
    );
    const passages = new Set(quotes.flatMap(({ account, start }) => passageAt(account, start)?.id ?? []));
    for (const passage of passages) for (const account of accounts) addTo(quoting, passage, account);
  }
  return quoting;
}
