import type { Quote, Utterance } from '../../model.ts';
import type { Word } from '../../text/words.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { surname } from '../evidence/surname.ts';
import { type EmbeddedPost, embeddedPostsOf } from './embedded-posts.ts';
import { valuedWords } from './valued-words.ts';

/** A stretch of words that an account gives as somebody's own, without a gap. */
export type QuotedPart = {
  readonly quote: Pick<Quote, 'account' | 'start' | 'end'>;
  readonly words: readonly Word[];
};

/**
 * What the accounts give as the words of one utterance, in as many parts as dots make of it: the quotations, and the
 * posts of the speaker that an account embeds.
 */
export function quotedPartsOf(evidence: Evidence): (utterance: Utterance) => readonly QuotedPart[] {
  const posts = embeddedPostsOf(evidence);
  return ({ members, speaker }) => {
    const quotes = members
      .map((id) => evidence.quote(id))
      .filter((quote) => quote !== undefined)
      .filter((quote) => !hasMarks(evidence, quote));
    const posted = posts.filter(
      (post) =>
        speaker !== null &&
        surname(post.author) === surname(speaker) &&
        quotes.some((quote) => isFrom(evidence, quote, post)),
    );
    return [...quotes, ...posted].flatMap((quote) => partsOfQuote(evidence, quote));
  };
}

const fewestShared = 4;
const leastShared = 0.7;

/**
 * Whether a quotation was taken from a post: most of it stands there. Less in common may be what the speaker says often.
 */
function isFrom(evidence: Evidence, quote: Quote, post: EmbeddedPost): boolean {
  const [said, posted] = [quote, post].map(
    (each) =>
      new Set(
        valuedWords(evidence, each)
          .map(({ folded }) => folded)
          .filter((word) => !isFunctionWord(word)),
      ),
  );
  if (said === undefined || posted === undefined) return false;
  const shared = countShared(said, posted);
  return shared >= fewestShared && shared >= leastShared * said.size;
}

/**
 * Whether a quotation has marks inside its marks. One of the pair may be missing or set apart by a blank, and then what
 * stands between the outer ones may be more than the quotation.
 */
const hasMarks = ({ textOf }: Evidence, quote: Quote): boolean => /["“”]/u.test(textOf(quote));

/** Dots by which an account says that it leaves words out, with or without brackets. */
const ellipsis = /\[?(?:…|\.\s?\.\s?\.+)\]?/gu;

/**
 * The words of a quote, in as many parts as its dots make, since words that were left out cannot differ from anything.
 */
export function partsOfQuote(evidence: Evidence, quote: QuotedPart['quote']): readonly QuotedPart[] {
  const words = valuedWords(evidence, quote);
  const source = evidence.textOf(quote);
  const cuts = [...source.matchAll(ellipsis)].map((match) => quote.start + match.index);
  return [quote.start, ...cuts].map((from, index) => ({
    quote,
    words: words.filter((word) => word.start >= from && word.start < (cuts[index] ?? quote.end)),
  }));
}
