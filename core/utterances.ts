import type { Account, Quote, Utterance } from './model.ts';
import { once } from './once.ts';
import { headingZones } from './quotes/heading-zones.ts';
import { quotedWords } from './quotes/similarity.ts';
import { slice } from './span.ts';
import { compareTexts } from './text/compare-texts.ts';
import type { ComparedQuote } from './utterances/compared-quote.ts';
import { joinEchoes } from './utterances/echoes.ts';
import { Groups } from './utterances/groups.ts';
import { joinNeighbours } from './utterances/neighbours.ts';
import { joinSameWords } from './utterances/same-words.ts';
import { isSomebody } from './utterances/somebody.ts';

/**
 * Quotes that render the same words of the same speaker, whole or in part, faithfully or reworded; ids `u1`, `u2`, ...
 * in the order of their first quote. A quote is in one utterance at most, and an utterance has two renderings at least.
 */
export function utterancesOf(accounts: readonly Account[], quotes: readonly Quote[]): readonly Utterance[] {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const renderings = quotes.map((quote): ComparedQuote => {
    const account = byId.get(quote.account);
    const text = slice(account?.text ?? '', quote);
    const words = quotedWords(text);
    const speaker = isSomebody(quote.speaker) ? quote.speaker : null;
    const zone = account?.blocks.find(({ start, end }) => start <= quote.start && quote.start < end)?.kind;
    return {
      quote,
      words,
      sentences: once(() => text.split(sentenceEnd).map(quotedWords)),
      folded: words.all.join(' '),
      speaker,
      isHeading: headingZones.has(zone ?? 'body'),
    };
  });
  const groups = new Groups(renderings.length);
  joinSameWords(renderings, groups, accounts.length);
  joinNeighbours(renderings, groups);
  joinEchoes(renderings, groups);
  return groups
    .all()
    .filter((group) => group.length > 1)
    .map((group, index) => {
      const members = group.flatMap((at) => renderings[at] ?? []);
      return {
        id: `u${index + 1}`,
        speaker: commonestSpeaker(members),
        members: members.map(({ quote }) => quote.id),
        paraphrases: [],
        verbatim: new Set(members.map(({ folded }) => folded)).size === 1,
      };
    });
}

const sentenceEnd = /(?<=[.!?…])\s+/u;

/** A name where any rendering has one; else the words that describe the source. */
function commonestSpeaker(group: readonly ComparedQuote[]): string | null {
  const named = group.flatMap(({ speaker }) => speaker ?? []);
  const counts = new Map<string, number>();
  for (const speaker of named.length > 0 ? named : group.flatMap(({ quote }) => quote.speaker ?? [])) {
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    (x, y) => y[1] - x[1] || y[0].length - x[0].length || compareTexts(x[0], y[0]),
  );
  return best?.[0] ?? null;
}
