import { overlap } from '../span.ts';
import { inPassages } from './in-passages.ts';
import type { LinkInput } from './link-input.ts';

/** Code units of a quote that a passage must hold to count as rendering it: a closing mark alone is not enough. */
const mostOfQuote = 8;

/** Passage id -> ids of the utterances it renders, and of its quotations that belong to none. */
export function quotedByPassage({
  passages,
  quotes,
  utterances,
}: Pick<LinkInput, 'passages' | 'quotes' | 'utterances'>): ReadonlyMap<string, readonly string[]> {
  const utteranceOf = new Map(
    utterances.flatMap(({ id, members }) => members.map((quote) => [quote, id] as const)),
  );
  const quotesIn = inPassages(passages, quotes);
  const found = new Map<string, readonly string[]>();
  for (const passage of passages) {
    const ids = (quotesIn.get(passage.id) ?? [])
      .filter((quote) => overlap(quote, passage) >= Math.min(mostOfQuote, quote.end - quote.start))
      .map(({ id }) => utteranceOf.get(id) ?? id);
    if (ids.length > 0) found.set(passage.id, ids);
  }
  return found;
}
