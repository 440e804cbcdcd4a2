import { groupedByAccount } from '../../grouped.ts';
import type { Fact, Passage, Quote } from '../../model.ts';
import { contains, overlap, type Span, slice, span } from '../../span.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { excerptOf } from '../evidence/excerpt.ts';
import { addTo } from '../evidence/grouped.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { tellers } from '../evidence/telling.ts';
import { ofOneself } from './own-voice.ts';

/** A turn of phrase: longer quotations are sentences, and told by other rules; two words may be a name for a thing. */
const longest = 6;
const fewest = 3;
const fewestTelling = 2;
const leastLength = 4;

/** A few words that stand in marks inside a sentence. */
type Phrase = Span & {
  readonly account: string;
  readonly quote: Quote;
  readonly speaker: string | null;
  readonly words: readonly string[];
  readonly key: string;
};
type Place = Span & { readonly passage: Passage };

/**
 * A few words that one account puts in quotation marks and another has in the same order without them, nowhere in marks.
 *
 *     He paid the keeper “careful owner rates”.    He paid the keeper careful owner rates.
 */
export function markedPhrases(evidence: Evidence): readonly Draft[] {
  const phrases = new Map<string, Phrase[]>();
  for (const quote of evidence.found.quotes) {
    const passage = evidence.passageAt(quote.account, quote.start);
    const phrase = passage === undefined ? null : phraseOf(evidence, quote, passage);
    if (passage !== undefined && phrase !== null) addTo(phrases, passage.id, phrase);
  }
  const isMarked = marksIn(evidence);
  const plain = new Map<string, { readonly phrases: Phrase[]; readonly places: Place[] }>();
  for (const [one, other] of evidence.bothWays) {
    for (const phrase of phrases.get(one.id) ?? []) {
      const at = other.zone === 'body' ? placeOf(phrase, evidence.words(other)) : null;
      if (at === null || isMarked(other, at, phrase)) continue;
      if (ofOneself.test(slice(evidence.account(other.account).text, other))) continue;
      const group = plain.get(phrase.key) ?? { phrases: [], places: [] };
      plain.set(phrase.key, group);
      if (!group.phrases.includes(phrase)) group.phrases.push(phrase);
      if (!group.places.some(({ passage }) => passage === other))
        group.places.push({ ...at, passage: other });
    }
  }
  return [...plain.values()].map((group) => draftOf(evidence, group.phrases, group.places));
}

function phraseOf(evidence: Evidence, quote: Quote, passage: Passage): Phrase | null {
  if (passage.zone !== 'body' || !contains(passage, quote)) return null;
  const all = evidence.words(passage);
  const words = all.filter(({ start, end }) => start >= quote.start && end <= quote.end);
  if (words.length < fewest || words.length > longest || all.length < words.length + fewestTelling)
    return null;
  const { text } = evidence.account(quote.account);
  const telling = words.filter(
    (word) => !word.small && word.folded.length >= leastLength && !beginsWithCapital(slice(text, word)),
  );
  if (telling.length < fewestTelling || evidence.factsIn(quote.account, quote).some(isAmount)) return null;
  const folded = words.map((word) => word.folded);
  const { account, speaker, start, end } = quote;
  return { account, quote, speaker, start, end, words: folded, key: folded.join(' ') };
}

/** Of `two to three days` the number is what matters. */
const isAmount = ({ kind }: Fact): boolean => /^(?:number|money|percent|date|time|duration)$/u.test(kind);

/** The first place of a passage that has the words in a row. */
function placeOf({ words }: Phrase, of: readonly PassageWord[]): Span | null {
  for (const [at, first] of of.entries()) {
    if (first.folded !== words[0] || !words.every((word, index) => of[at + index]?.folded === word)) continue;
    return span(first.start, of[at + words.length - 1]?.end ?? first.end);
  }
  return null;
}

/** Whether a place gives the quotation as indirect speech, or its account has the words in marks, there or elsewhere. */
function marksIn(evidence: Evidence): (passage: Passage, at: Span, phrase: Phrase) => boolean {
  const { found, account, isQuoted, speech } = evidence;
  const quotes = groupedByAccount(found.quotes);
  const paraphrases = new Map(
    found.utterances.flatMap((utterance) =>
      utterance.members.map((id): [string, readonly string[]] => [id, utterance.paraphrases]),
    ),
  );
  const marked = new Map<string, boolean>();
  const marks = (id: string, { words, key }: Phrase): boolean => {
    const known = marked.get(`${id} ${key}`);
    if (known !== undefined) return known;
    const sought = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '.')).join(String.raw`\W+`);
    const pattern = new RegExp(sought, 'iu');
    const has = (quotes.get(id) ?? []).some((quote) => pattern.test(slice(account(id).text, quote)));
    marked.set(`${id} ${key}`, has);
    return has;
  };
  return ({ account: id }, at, phrase) =>
    isQuoted(id, at) ||
    marks(id, phrase) ||
    (paraphrases.get(phrase.quote.id) ?? [])
      .flatMap((each) => speech(each) ?? [])
      .some((each) => each.account === id && overlap(each, at) > 0);
}

function draftOf(evidence: Evidence, phrases: readonly Phrase[], places: readonly Place[]): Draft {
  const marked = new Set(phrases.map(({ account }) => account));
  const plain = new Set(places.map(({ passage }) => passage.account));
  const sides = [
    ...phrases.map((phrase) =>
      sideOf(evidence, phrase.account, phrase, phrase.speaker ?? 'in quotation marks'),
    ),
    ...places.map((place) => sideOf(evidence, place.passage.account, place, 'without quotation marks')),
  ];
  const speaker = phrases.find((phrase) => phrase.speaker !== null)?.speaker ?? null;
  return {
    kind: 'quote-attribution',
    severity: 'low',
    confidence: 0.5,
    summary: `${tellers(evidence, marked)} ${marked.size === 1 ? 'has' : 'have'} “${excerptOf(sides[0]?.text ?? '', 0)}” in quotation marks${speaker === null ? '' : `, as words of ${speaker}`}; ${tellers(evidence, plain)} ${plain.size === 1 ? 'has' : 'have'} the same words without them.`,
    because: ['quotation marks around a few words that another account has without them'],
    sides,
    silent: silentAccounts(evidence, sides),
  };
}
