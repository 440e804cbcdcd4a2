import { addTo } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import { contains, type Span } from '../../span.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { likelyLinks } from '../evidence/links-from.ts';
import { isOfOneLanguage } from '../evidence/of-one-language.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import type { ToldWords } from '../evidence/told-words.ts';

/** Of the other accounts that could tell it as many have nothing like it: all but one of four. */
const leastSilent = 0.75;
const fewestSilent = 2;
/** A stretch with fewer words that say something is too short to be looked for. */
const fewestWords = 3;
/** With as much of it, by the rarity of its words, one passage tells the same. */
const mostTogether = 0.35;
/** With as much of it anywhere, an account may tell it in several places. */
const mostSaid = 0.6;
/** What an account says this often says nothing of where it tells the same. */
const mostOften = 24;
/** A brief of fewer sentences leaves out whatever it can: that it is silent tells nothing, and that it is not does not either. */
const fewestSentences = 11;

/** What accounts leave out. */
export type Silence = {
  /** Which accounts have nothing like a passage, or like one clause of it. */
  readonly on: (passage: Passage, clause?: Span) => readonly string[];
  /** How many accounts must have nothing like what an account tells, so that it tells it by itself; more than there are where hardly any could. */
  readonly fewest: (account: string) => number;
  /** Whether its account tells all of a passage by itself. */
  readonly isAlone: (passage: Passage) => boolean;
};

/**
 * Nothing like it: no passage has much of its words, most are nowhere in the account, and no quotation is theirs too. A likely
 * link tells of a whole sentence that the account has the same; of a clause it tells nothing.
 */
export function silenceOf(evidence: Evidence): Silence {
  const words = evidence.toldWords();
  const couldTell = evidence.accounts
    .map(({ id }) => id)
    .filter((id) => evidence.passages(id).filter(({ zone }) => zone === 'body').length >= fewestSentences);
  const quoting = quotingIn(evidence);
  const silentOn = (
    passage: Passage,
    roots: ReadonlySet<string>,
    links: readonly string[],
  ): readonly string[] => {
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
    const telling = new Set([...alike, ...links].map((id) => evidence.passage(id)?.account));
    return couldTell.filter(
      (id) =>
        id !== passage.account &&
        isOfOneLanguage(evidence, id, [passage.account]) &&
        !telling.has(id) &&
        quoting.get(passage.id)?.includes(id) !== true &&
        (said.get(id) ?? 0) < mostSaid * all,
    );
  };
  const onWhole = oncePerPassage((passage) =>
    silentOn(passage, words.roots(passage), likelyLinks(evidence.linksFrom, passage.id)),
  );
  const fewest = (account: string): number =>
    Math.max(fewestSilent, Math.ceil(leastSilent * couldTell.filter((id) => id !== account).length));
  return {
    on: (passage, clause) =>
      clause === undefined ? onWhole(passage) : silentOn(passage, rootsIn(words, passage, clause), []),
    fewest,
    isAlone: (passage) => onWhole(passage).length >= fewest(passage.account),
  };
}

const rootsIn = (words: ToldWords, passage: Passage, clause: Span): ReadonlySet<string> =>
  new Set(words.in(passage).flatMap((word) => (contains(clause, word) ? [word.root] : [])));

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
