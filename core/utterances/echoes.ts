import { isKnownPlace } from '../names/lexicon.ts';
import { describesSeveral } from '../quotes/described.ts';
import { wordPlacesOf } from '../quotes/sharing-pairs.ts';
import { sameSpeaker, sharedInOrder } from '../quotes/similarity.ts';
import type { ComparedQuote } from './compared-quote.ts';
import type { Groups } from './groups.ts';

/** A shorter word alone does not point to anybody's words in particular. */
const tellingLength = 6;
/** A lone word without a speaker stands only for quotations with at most this many telling words. */
const shortQuotation = 5;
const fewestInHeading = 2;
/** If its words are shorter than this (`one year`), a heading echoes only a quotation that has them in a row. */
const shortestTelling = 5;
/** A word in more quotations than this echoes none in particular. */
const commonest = 200;

/**
 * A word or two quoted alone render the one utterance that has them: of nobody named (`Talks “successful”`), where no
 * other named speaker's words have them and no other account quotes them of somebody unnamed; of somebody named, where
 * only one utterance of the same speaker has them; in a heading, where one quotation below does.
 */
export function joinEchoes(renderings: readonly ComparedQuote[], groups: Groups): void {
  const places = wordPlacesOf(renderings.map(({ words }) => [...new Set(words.content)]));
  for (const [index, echo] of renderings.entries()) {
    const [word = ''] = echo.words.content;
    const having = places.get(word) ?? [];
    if (having.length > commonest) continue;
    const holders = having.flatMap((at) => {
      const holder = renderings[at];
      return holder !== undefined && at !== index && holds(holder, echo) ? [{ at, holder }] : [];
    });
    const whole = holders.filter(({ holder }) => mayEcho(echo, holder, holders));
    const [first] = whole;
    if (first !== undefined && whole.every(({ at }) => groups.same(first.at, at)))
      groups.join(first.at, index);
  }
}

function holds({ words }: ComparedQuote, echo: ComparedQuote): boolean {
  return words.content.length >= echo.words.content.length && sharedInOrder(words, echo.words).share === 1;
}

function mayEcho(
  echo: ComparedQuote,
  holder: ComparedQuote,
  holders: readonly { readonly holder: ComparedQuote }[],
): boolean {
  const { content, plain } = echo.words;
  const isLoneWord = content.length === 1 && (plain[0] ?? '').length >= tellingLength;
  const isApart = holder.quote.account !== echo.quote.account;
  if (!mayBeAnybody(echo)) return isApart && isLoneWord && isOf(holder, echo.quote.speaker);
  const isEchoed = echo.words.longest >= shortestTelling || holder.folded.includes(echo.folded);
  if (echo.isHeading && content.length >= fewestInHeading && !holder.isHeading && !isApart) return isEchoed;
  return (
    isLoneWord &&
    isApart &&
    holder.words.content.length <= shortQuotation &&
    holders.every(
      (each) => isOf(each.holder, holder.speaker) || each.holder.quote.account === echo.quote.account,
    )
  );
}

function isOf({ speaker }: ComparedQuote, whose: string | null): boolean {
  return speaker !== null && whose !== null && sameSpeaker(speaker, whose);
}

/**
 * Whether a speaker may be anybody: one unnamed source is somebody else, but several officials, or a country, may
 * include the named speaker.
 */
function mayBeAnybody({ speaker, quote }: ComparedQuote): boolean {
  return (
    speaker === null &&
    (quote.speaker === null || describesSeveral(quote.speaker) || isKnownPlace(quote.speaker.toLowerCase()))
  );
}
