import type { Fact, Quote } from '../../model.ts';
import { contains } from '../../span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** Values that are written in many ways and mean one thing: `6:41pm` and `18:41`, `five percent` and `5%`. */
const written: ReadonlySet<Fact['kind']> = new Set(['time', 'number', 'percent', 'money', 'date']);
const digit = /\d/u;

/**
 * The words of a quote, in the account's own offsets; a number, an amount, a time or a date of the calendar is one
 * word that is compared by its value, however it is written.
 */
export function valuedWords(
  { account, factsIn }: Evidence,
  quote: Pick<Quote, 'account' | 'start' | 'end'>,
): readonly Word[] {
  const { text } = account(quote.account);
  const values = factsIn(quote.account, quote).filter((fact) => isWritten(text, fact));
  const words = wordsOf(text.slice(quote.start, quote.end)).map((word) => ({
    ...word,
    start: word.start + quote.start,
    end: word.end + quote.start,
  }));
  return values.reduce<readonly Word[]>(withValue, words);
}

/** A weekday is compared as a word, and so is `one`, which counts nothing most of the time. */
function isWritten(text: string, { kind, start, end, value }: Fact): boolean {
  if (!written.has(kind) || value === '1') return false;
  return kind !== 'date' || digit.test(text.slice(start, end));
}

function withValue(words: readonly Word[], fact: Fact): readonly Word[] {
  const { start, end, value } = fact;
  const first = words.findIndex((word) => contains(fact, word));
  if (first < 0) return words;
  const last = words.findLastIndex((word) => contains(fact, word));
  // the time of a clock without its zone, which many accounts leave out
  const [folded = value] = /^~?\d\d:\d\d/u.exec(value) ?? [];
  return [...words.slice(0, first), { start, end, folded }, ...words.slice(last + 1)];
}
