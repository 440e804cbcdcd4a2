import { z } from 'zod';
import { readAccount } from '../../core/account/account.ts';
import { passagesOf } from '../../core/passages.ts';
import { attributedQuotes } from '../../core/quotes/attributed.ts';

const data = z.object({ items: z.array(z.object({ id: z.string(), text: z.string() })) });

type Found = {
  readonly start: number;
  readonly end: number;
  readonly speaker: { readonly start: number; readonly end: number } | null;
};

export type QuotesPrediction = Readonly<Record<string, readonly Found[]>>;

/** Quotations of every article of the quotes set, each with the words that name its speaker. */
export function predictQuotes(input: unknown): QuotesPrediction {
  return Object.fromEntries(data.parse(input).items.map(({ id, text }) => [id, quotesIn(text)]));
}

/** The set annotates what stands in double marks only; words in single ones (or two of them) have no gold. */
const annotated = /["“”]/u;

function quotesIn(text: string): readonly Found[] {
  const account = readAccount({ id: 'a1', file: 'a1.txt', sha256: '', text });
  return attributedQuotes(account, passagesOf([account]))
    .quotes.filter(({ marked }) => annotated.test(text.charAt(marked.outer.start)))
    .map(({ marked, attribution: { subject } }) => ({
      start: marked.start,
      end: marked.end,
      speaker: subject === null ? null : { start: subject.start, end: subject.end },
    }));
}
