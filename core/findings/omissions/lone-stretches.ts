import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isOfOneLanguage } from '../evidence/of-one-language.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import type { ToldWords } from '../evidence/told-words.ts';
import type { ToldAlone } from './told-alone.ts';

const fewestAccounts = 3;
/** Of the other accounts as many have nothing like it: all but one of four. */
const leastSilent = 0.75;
const fewestSilent = 2;
/** What goes on for longer is told in several stretches. */
const mostSentences = 4;
/** What goes on for much longer that nobody else has is another matter than the event: a round-up, advice, a life. */
const mostInRow = 7;
/** A sentence with fewer words that say something is too short to be looked for. */
const fewestWords = 3;
/** With as much of a sentence, by the rarity of its words, one passage tells the same. */
const mostTogether = 0.35;
/** With as much of it anywhere, an account may tell it in several places. */
const mostSaid = 0.6;
/** A link that is rather wrong than right does not tell that an account has the same. */
const leastLinked = 0.5;
/** What an account says this often says nothing of where it tells the same. */
const mostOften = 24;
/** A brief of fewer sentences leaves out whatever it can: that it is silent tells nothing. */
const fewestSentences = 11;

/** How many accounts must have nothing like what another tells by itself. */
export const fewestSilentOf = ({ accounts }: Pick<Evidence, 'accounts'>): number =>
  Math.max(fewestSilent, Math.ceil(leastSilent * (accounts.length - 1)));

/** What each account alone tells. */
export function loneStretchesOf(evidence: Evidence): readonly ToldAlone[] {
  if (evidence.accounts.length < fewestAccounts) return [];
  const words = evidence.toldWords();
  const fewest = fewestSilentOf(evidence);
  const silentOn = oncePerPassage(silentOnOf(evidence, words));
  return evidence.accounts.flatMap(({ id: account }) => {
    const rows: Passage[][] = [[]];
    for (const passage of words.passages(account)) {
      if (silentOn(passage).length < fewest) rows.push([]);
      else rows.at(-1)?.push(passage);
    }
    return rows
      .filter(({ length }) => length <= mostInRow)
      .flatMap((row) => stretchesIn(row, silentOn, fewest))
      .map((stretch) => ({ account, ...stretch }));
  });
}

type SilentOn = (passage: Passage) => readonly string[];

/** Parts of a row in which the same accounts have nothing like any sentence. */
function stretchesIn(
  row: readonly Passage[],
  silentOn: SilentOn,
  fewest: number,
): readonly Omit<ToldAlone, 'account'>[] {
  const stretches: { readonly passages: Passage[]; silent: readonly string[] }[] = [];
  for (const passage of row) {
    const silent = silentOn(passage);
    const last = stretches.at(-1);
    const joint = last?.silent.filter((id) => silent.includes(id)) ?? [];
    if (last !== undefined && last.passages.length < mostSentences && joint.length >= fewest) {
      last.passages.push(passage);
      last.silent = joint;
    } else stretches.push({ passages: [passage], silent });
  }
  return stretches;
}

/** Which accounts have nothing like a sentence: no link leads there, no quotation is theirs too, and most of its words are not there. */
function silentOnOf(evidence: Evidence, words: ToldWords): SilentOn {
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
    const linked = [...evidence.linksFrom(passage.id)].flatMap(([id, score]) =>
      score >= leastLinked ? [id] : [],
    );
    const telling = new Set([...alike, ...linked].map((id) => evidence.passage(id)?.account));
    return couldTell.filter(
      (id) =>
        id !== passage.account &&
        isOfOneLanguage(evidence, id, [passage.account]) &&
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
