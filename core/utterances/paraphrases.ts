import { firstFrom } from '../binary-search.ts';
import { addTo, groupedByAccount } from '../grouped.ts';
import type { Account, IndirectSpeech, Passage, Quote, Utterance } from '../model.ts';
import { clausesIn } from '../passages/clauses.ts';
import { sentencesIn } from '../passages/sentences.ts';
import { wordPlacesOf } from '../quotes/sharing-pairs.ts';
import { sameSpeaker } from '../quotes/similarity.ts';
import { slice } from '../span.ts';
import { closenessOf, type Least, type Rarity, type Sense, senseOf } from './sense.ts';
import { isSomebody } from './somebody.ts';

/** A sentence or a clause of a quotation, or all of it. */
type QuotedSense = { readonly quote: Quote; readonly sense: Sense };

/**
 * The utterances with the indirect speech that paraphrases them: of the same speaker, and with most of what a sentence
 * of a quotation says. What somebody says in one quotation and in paraphrases becomes an utterance too. An account
 * that quotes an utterance is not given as paraphrasing it, and indirect speech paraphrases one utterance at most.
 */
export function withParaphrases(
  accounts: readonly Account[],
  passages: readonly Passage[],
  quotes: readonly Quote[],
  indirect: readonly IndirectSpeech[],
  utterances: readonly Utterance[],
): readonly Utterance[] {
  const texts = new Map(accounts.map(({ id, text }) => [id, text]));
  const textOf = (account: string): string => texts.get(account) ?? '';
  const said = quotes.flatMap((quote) => sensesOf(quote, textOf(quote.account)));
  const places = wordPlacesOf(said.map(({ sense }) => [...sense.words.keys()]));
  const rarity = rarityIn(passages, textOf);
  const utteranceOf = new Map(utterances.flatMap((each) => each.members.map((id) => [id, each] as const)));
  const quoteById = new Map(quotes.map((quote) => [quote.id, quote]));
  const quotesIn = groupedByAccount(quotes);
  const found = new Map<string, string[]>();
  for (const speech of indirect) {
    const own = ownWords(speech, quotesIn.get(speech.account) ?? [], textOf(speech.account));
    const sense = senseOf(own, speech.speaker);
    const near = new Set([...sense.words.keys()].flatMap((stem) => tellingPlaces(places.get(stem))));
    const quote = bestOf(
      speech,
      sense,
      [...near].flatMap((at) => said[at] ?? []),
      rarity,
    );
    if (quote === null) continue;
    const members = utteranceOf.get(quote.id)?.members ?? [quote.id];
    if (members.some((id) => quoteById.get(id)?.account === speech.account)) continue;
    addTo(found, members[0] ?? quote.id, speech.id);
  }
  return joined(quotes, utterances, utteranceOf, found);
}

/** In the order of their first quotes, under new ids. */
function joined(
  quotes: readonly Quote[],
  utterances: readonly Utterance[],
  utteranceOf: ReadonlyMap<string, Utterance>,
  found: ReadonlyMap<string, readonly string[]>,
): readonly Utterance[] {
  const byFirst = new Map(utterances.map((utterance) => [utterance.members[0], utterance]));
  return quotes
    .flatMap(({ id, speaker }) => {
      const utterance = byFirst.get(id);
      const paraphrases = found.get(id) ?? [];
      if (utterance !== undefined) return { ...utterance, paraphrases };
      const isAlone = paraphrases.length > 0 && !utteranceOf.has(id);
      return isAlone ? { id, speaker, members: [id], paraphrases, verbatim: true } : [];
    })
    .map((utterance, index) => ({ ...utterance, id: `u${index + 1}` }));
}

/** Longer quotations are speeches: they are compared as they stand. */
const mostSentences = 12;
function sensesOf(quote: Quote, text: string): readonly QuotedSense[] {
  const source = slice(text, quote);
  const sentences = sentencesIn(source);
  const parts =
    sentences.length > mostSentences
      ? []
      : sentences.flatMap((part) => [part, ...clausesIn(source, part)]).map((part) => slice(source, part));
  return [...new Set([source, ...parts])].map((words) => ({ quote, sense: senseOf(words, quote.speaker) }));
}

/** The account's own words in indirect speech; the quotations inside it are renderings of their own. */
function ownWords(speech: IndirectSpeech, quotes: readonly Quote[], text: string): string {
  let words = '';
  let at = speech.start;
  for (
    let next = firstFrom(quotes, speech.start);
    (quotes[next]?.start ?? speech.end) < speech.end;
    next += 1
  ) {
    const { start, end } = quotes[next] ?? speech;
    words += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return words + text.slice(at, Math.max(at, speech.end));
}

/** A word in more sentences than this brings none together. */
const commonest = 40;

function tellingPlaces(places: readonly number[] = []): readonly number[] {
  return places.length > commonest ? [] : places;
}

/** How rare a word is, by the number of passages it is in. */
function rarityIn(passages: readonly Passage[], textOf: (account: string) => string): Rarity {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const stem of senseOf(slice(textOf(passage.account), passage), null).words.keys())
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const all = Math.log1p(passages.length);
  const rarities = new Map(
    [...counts].map(([stem, count]) => [stem, Math.log1p(passages.length / count) / all] as const),
  );
  return (stem) => rarities.get(stem) ?? 1;
}

/** What a paraphrase has of the quotation where both name the speaker, and where only the words tell whose they are. */
const named: Least = { ofShorter: 0.45, ofBoth: 0.2 };
const unnamed: Least = { ofShorter: 0.6, ofBoth: 0.35 };

function bestOf(
  speech: IndirectSpeech,
  sense: Sense,
  said: readonly QuotedSense[],
  rarity: Rarity,
): Quote | null {
  let best: Quote | null = null;
  let closest = 0;
  const leastOf = new Map<string | null, Least | null>();
  for (const { quote, sense: other } of said) {
    const known = leastOf.get(quote.speaker);
    const least = known === undefined ? leastFor(speech.speaker, quote.speaker) : known;
    leastOf.set(quote.speaker, least);
    const closeness = least === null ? null : closenessOf(sense, other, rarity, least);
    if (closeness === null || closeness <= closest) continue;
    best = quote;
    closest = closeness;
  }
  return best;
}

function leastFor(one: string | null, other: string | null): Least | null {
  if (!isSomebody(one) || !isSomebody(other)) return unnamed;
  return sameSpeaker(one, other) ? named : null;
}
