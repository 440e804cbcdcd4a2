import { isKnownPlace, knownOrganisations, organisationHeads } from '../names/lexicon.ts';
import { describesSeveral, isDescribed } from '../quotes/described.ts';
import { sharingPairs, type WordPlaces, wordPlacesOf } from '../quotes/sharing-pairs.ts';
import { meantInOrder, type QuotedWords, sameSpeaker, sharedInOrder } from '../quotes/similarity.ts';
import type { ComparedQuote } from './compared-quote.ts';
import type { Groups } from './groups.ts';
import { haveOneAccount } from './have-one-account.ts';

/** This share of the shorter rendering's words must be the same before near words are looked at. */
const leastShared = 0.34;

/**
 * Joins the renderings of the same words. How much alike they must be depends on what is known of their speakers: least
 * for one person's, more where an account names nobody or a body, most where two people are named for them.
 */
export function joinSameWords(renderings: readonly ComparedQuote[], groups: Groups, accounts: number): void {
  const content = renderings.map(({ words }) => [...new Set(words.content)]);
  const places = wordPlacesOf(content);
  const disputed: (readonly [number, number])[] = [];
  for (const [a, b] of sharingPairs(content, places, leastShared, accounts)) {
    const [one, other] = [renderings[a], renderings[b]];
    if (one === undefined || other === undefined || groups.same(a, b)) continue;
    const speakers = relationOf(one, other);
    if (speakers === 'others') {
      if (isOnesWords(one, other)) disputed.push([a, b]);
    } else if (sameWords(one, other, speakers, places)) groups.join(a, b);
  }
  // an account that gives the words to both has heard both say them
  for (const [a, b] of disputed) if (!haveOneAccount(renderings, groups, a, b)) groups.join(a, b);
}

/**
 * How the speakers of two renderings stand to each other: one person or body; two who may be one (a spokeswoman and her
 * country, nobody named); somebody, and one source of whom no name is known; two people.
 */
type Speakers = 'same' | 'open' | 'unnamed' | 'others';

function relationOf(one: ComparedQuote, other: ComparedQuote): Speakers {
  const [a, b] = [one.speaker, other.speaker];
  if (a !== null && b !== null && sameSpeaker(a, b)) return 'same';
  if (isUnnamed(one) || isUnnamed(other)) return 'unnamed';
  return a === null || b === null || isBody(a) || isBody(b) ? 'open' : 'others';
}

/** One source of many: somebody else than whoever is named, unless the words say otherwise. `The minister` may be he. */
function isUnnamed({ quote: { speaker } }: ComparedQuote): boolean {
  return speaker !== null && isDescribed(speaker) && !describesSeveral(speaker) && oneOfMany.test(speaker);
}

const oneOfMany =
  /^(?:an?|one|another|some|his|her|its|their)\s|\b(?:source|official|insider|witness|resident)\b/iu;

function isBody(speaker: string): boolean {
  const lower = speaker.toLowerCase();
  return (
    isKnownPlace(lower) ||
    knownOrganisations.has(lower) ||
    organisationHeads.has(lower.slice(lower.lastIndexOf(' ') + 1))
  );
}

/**
 * Share of words in common that makes two renderings one utterance: half if the speaker is known to be the same, nearly
 * all if not.
 */
const reworded = 0.5;
const nearlyIdentical = 0.8;
const longEnough = 4;
/** This many words are enough if nearly all are the same and none of them is short. */
const enough = 2;
const telling = 6;
/** This many words in a row are no chance; fewer, if the speakers may be one. */
const fewestInRow = 5;
const fewestInPhrase = 4;
/** A part of a much longer quotation must be there nearly word for word. */
const alikeInLength = 2.5;
/** A single word makes a rendering of a short quotation, or of a long one where it is rare. */
const shortQuotation = 4;
const rare = 3;

function sameWords(
  one: ComparedQuote,
  other: ComparedQuote,
  speakers: Speakers,
  places: WordPlaces,
): boolean {
  if (one.folded === other.folded && areNoChance(one, other, speakers)) return true;
  return speakers === 'same' ? isOnesRewording(one, other, places) : mayBeOnes(one, other, speakers);
}

const areApart = (one: ComparedQuote, other: ComparedQuote): boolean =>
  one.quote.account !== other.quote.account;

/** Whether two who say the very same say it of one occasion. */
function areNoChance(one: ComparedQuote, other: ComparedQuote, speakers: Speakers): boolean {
  const { all, content, longest } = one.words;
  if (speakers === 'same' && all.length > 2) return true;
  if (!areApart(one, other)) return false;
  if (content.length >= enough && all.length >= (speakers === 'open' ? fewestInPhrase : fewestInRow))
    return true;
  // Two unnamed sources, one telling word or more, the same in both accounts: `productive` of both delegations.
  return one.speaker === null && other.speaker === null && longest >= telling;
}

/** The one with fewer words that tell something, and the other; whether they are about as long. */
function byLength({ words: one }: ComparedQuote, { words: other }: ComparedQuote) {
  const [shorter, longer] = one.content.length <= other.content.length ? [one, other] : [other, one];
  return { shorter, longer, alike: longer.content.length <= shorter.content.length * alikeInLength };
}

/** Whether renderings of two speakers who may be one are the same utterance. */
function mayBeOnes(one: ComparedQuote, other: ComparedQuote, speakers: Speakers): boolean {
  const { share, count } = sharedInOrder(one.words, other.words);
  if (count >= longEnough && share >= nearlyIdentical) return true;
  const { shorter, longer, alike } = byLength(one, other);
  if (speakers === 'unnamed' || !areApart(one, other) || count < enough || shorter.longest < telling)
    return false;
  if (isCutFrom(one, other)) return true;
  if (!alike || share === 1) return alike;
  const meant = meantInOrder(shorter, longer);
  return meant >= (count >= longEnough ? reworded : nearlyIdentical) && shorter.content.length > 2;
}

/** Whether two renderings of one speaker are the same utterance. */
function isOnesRewording(one: ComparedQuote, other: ComparedQuote, places: WordPlaces): boolean {
  const { share, count } = sharedInOrder(one.words, other.words);
  const { shorter, longer, alike } = byLength(one, other);
  if (shorter.content.length > 2)
    return (
      count >= 2 &&
      (meantInOrder(shorter, longer) >= (alike ? reworded : nearlyIdentical) ||
        (!alike && isOneOfItsSentences(one, other)))
    );
  if (share < 1) return false;
  if (shorter.content.length === 2) return true;
  const [word = ''] = shorter.content;
  return (
    word.length > 3 && (longer.content.length <= shortQuotation || (places.get(word)?.length ?? 0) <= rare)
  );
}

/** In words: a shorter sentence may have as much in common with another one by chance. */
const wholeThought = 7;
const mostlySame = 0.6;

/** Whether a sentence that one account quotes alone is one of those which another quotes in a row. */
function isOneOfItsSentences(one: ComparedQuote, other: ComparedQuote): boolean {
  const [shorter, longer] =
    one.words.content.length <= other.words.content.length ? [one, other] : [other, one];
  return (
    shorter.words.all.length >= wholeThought &&
    longer.sentences().some((sentence) => {
      const alike = sentence.content.length <= shorter.words.content.length * alikeInLength;
      return (
        alike &&
        sharedInOrder(shorter.words, sentence).count >= 2 &&
        meantInOrder(shorter.words, sentence) >= mostlySame
      );
    })
  );
}

/** Of words in a row that two people would not both choose by chance, at least this many are telling. */
const fewestTelling = 2;
/** With this many words, short ones are telling too. */
const wholeSentence = 8;
/** What anybody says on such occasions. */
const formula =
  /^(?:thought|prayer|heart|condol|sympathi|mourn|deepest|sincer|strongest|condemn|thank|gratitud)/u;

/** Whether one has nothing but words of the other, so that one of the two speakers is wrong. */
function isOnesWords(one: ComparedQuote, other: ComparedQuote): boolean {
  if (one.quote.account === other.quote.account) return false;
  const shorter = one.folded.length <= other.folded.length ? one : other;
  if (!isTelling(shorter.words)) return false;
  const { share, count } = sharedInOrder(one.words, other.words);
  return isCutFrom(one, other) || (count >= longEnough && share >= nearlyIdentical);
}

/** The shorter stands in the longer word for word. */
function isCutFrom(one: ComparedQuote, other: ComparedQuote): boolean {
  const [shorter, longer] = [one.folded, other.folded].toSorted((a, b) => a.length - b.length);
  return ` ${longer} `.includes(` ${shorter} `);
}

function isTelling({ all, content, longest }: QuotedWords): boolean {
  return (
    all.length >= fewestInPhrase &&
    (longest >= telling - 1 ? content.length >= fewestTelling : all.length >= wholeSentence) &&
    !content.some((word) => formula.test(word))
  );
}
