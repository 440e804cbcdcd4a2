import type { Quote } from '../model.ts';
import type { QuotedWords } from '../quotes/similarity.ts';

/** A quote as utterances compare it. */
export type ComparedQuote = {
  readonly quote: Quote;
  readonly words: QuotedWords;
  /** The same of each of its sentences. */
  readonly sentences: () => readonly QuotedWords[];
  /** All its words, folded, in one string: equal for verbatim renderings. */
  readonly folded: string;
  /** Null too where the source is only described (`a senior official`): two such may be two people. */
  readonly speaker: string | null;
  /** Whether it stands in what heads its account or a part of it: such often repeats words quoted below. */
  readonly isHeading: boolean;
};
