import type { Account, IndirectSpeech, Passage, Quote, Utterance } from '../model.ts';
import { sentencesIn } from '../passages/sentences.ts';
import { placesOf } from '../quotes/sharing-pairs.ts';
import { sameSpeaker } from '../quotes/similarity.ts';
import { overlap, slice } from '../span.ts';
import { type Closeness, closenessOf, type Rarity, type Sense, senseOf } from './sense.ts';
import { isSomebody } from './somebody.ts';

/** A sentence of a quotation, or all of it. */
type Said = { readonly quote: Quote; readonly sense: Sense };

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
  const said = quotes.flatMap((quote) => sentencesOf(quote, textOf(quote.account)));
  const places = placesOf(said.map(({ sense }) => [...sense.words.keys()]));
  const rarity = rarityIn(passages, textOf);
  const utteranceOf = new Map(utterances.flatMap((each) => each.members.map((id) => [id, each] as const)));
  const quoteById = new Map(quotes.map((quote) => [quote.id, quote]));
  const found = new Map<string, string[]>();
  for (const speech of indirect) {
    const sense = senseOf(ownWords(speech, quotes, textOf(speech.account)), speech.speaker);
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
    const key = members[0] ?? quote.id;
    found.set(key, [...(found.get(key) ?? []), speech.id]);
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

function sentencesOf(quote: Quote, text: string): readonly Said[] {
  const source = slice(text, quote);
  const sentences = sentencesIn(source);
  const parts = sentences.length > 1 && sentences.length <= mostSentences ? sentences : [];
  return [source, ...parts.map((part) => slice(source, part))].map((words) => ({
    quote,
    sense: senseOf(words, quote.speaker),
  }));
}

/** What the account has in its own words: quotations inside indirect speech are renderings of their own. */
function ownWords(speech: IndirectSpeech, quotes: readonly Quote[], text: string): string {
  let words = '';
  let at = speech.start;
  for (const quote of quotes) {
    if (quote.account !== speech.account || overlap(quote, speech) === 0) continue;
    words += text.slice(at, Math.max(at, quote.start));
    at = Math.max(at, quote.end);
  }
  return words + text.slice(at, Math.max(at, speech.end));
}

/** A word of more sentences brings nothing together. */
const commonest = 40;

function tellingPlaces(places: readonly number[] = []): readonly number[] {
  return places.length > commonest ? [] : places;
}

/** By the passages that a word stands in. */
function rarityIn(passages: readonly Passage[], textOf: (account: string) => string): Rarity {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    for (const stem of senseOf(slice(textOf(passage.account), passage), null).words.keys())
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const all = Math.log1p(passages.length);
  return (stem) => Math.log1p(passages.length / (counts.get(stem) ?? 1)) / Math.max(all, 1);
}

/** What a paraphrase has of the quotation where both name the speaker, and where only the words tell whose they are. */
const named = { ofShorter: 0.45, ofBoth: 0.2 };
const unnamed = { ofShorter: 0.6, ofBoth: 0.35 };
const fewestShared = 2;

function bestOf(speech: IndirectSpeech, sense: Sense, said: readonly Said[], rarity: Rarity): Quote | null {
  let best: { readonly quote: Quote; readonly closeness: Closeness } | null = null;
  for (const { quote, sense: other } of said) {
    const least = leastFor(speech.speaker, quote.speaker);
    const closeness = least === null ? null : closenessOf(sense, other, rarity);
    if (least === null || closeness === null) continue;
    const { shared, ofShorter, ofBoth } = closeness;
    if (shared < fewestShared || ofShorter < least.ofShorter || ofBoth < least.ofBoth) continue;
    if (best === null || ofBoth > best.closeness.ofBoth) best = { quote, closeness };
  }
  return best?.quote ?? null;
}

function leastFor(one: string | null, other: string | null): typeof named | null {
  if (!isSomebody(one) || !isSomebody(other)) return unnamed;
  return sameSpeaker(one, other) ? named : null;
}
