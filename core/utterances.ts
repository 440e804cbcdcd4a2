import { isKnownPlace } from './facts/lexicon.ts';
import type { Account, Quote, Utterance } from './model.ts';
import { isDescribed } from './quotes/described.ts';
import { forSharingPairs, type Places, placesOf } from './quotes/sharing-pairs.ts';
import { quotedWords, sameSpeaker, sharedInOrder } from './quotes/similarity.ts';
import { slice } from './span.ts';
import { joinEchoes } from './utterances/echoes.ts';
import { Groups } from './utterances/groups.ts';
import type { Rendering } from './utterances/rendering.ts';

/**
 * Quotes that render the same words of the same speaker, whole or in part, faithfully or reworded; ids `u1`, `u2`, ...
 * in the order of their first quote. A quote is in one utterance at most, and an utterance has two renderings at least.
 */
export function utterancesOf(accounts: readonly Account[], quotes: readonly Quote[]): readonly Utterance[] {
  const texts = new Map(accounts.map(({ id, text }) => [id, text]));
  const renderings = quotes.map((quote): Rendering => {
    const words = quotedWords(slice(texts.get(quote.account) ?? '', quote));
    const speaker = isSomebody(quote.speaker) ? quote.speaker : null;
    return { quote, words, folded: words.all.join(' '), speaker };
  });
  const groups = new Groups(renderings.length);
  joinSameWords(renderings, groups, accounts.length);
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

/** Neither a source that is only described nor a country is one person. */
function isSomebody(speaker: string | null): boolean {
  return speaker !== null && !isDescribed(speaker) && !isKnownPlace(speaker.toLowerCase());
}

function joinSameWords(renderings: readonly Rendering[], groups: Groups, accounts: number): void {
  const content = renderings.map(({ words }) => [...new Set(words.content)]);
  const places = placesOf(content);
  forSharingPairs(content, places, reworded, accounts, (a, b) => {
    const [one, other] = [renderings[a], renderings[b]];
    if (one === undefined || other === undefined || groups.same(a, b)) return;
    if (sameWords(one, other, places)) groups.join(a, b);
  });
}

/** With the speaker known, three words in five say it is the same utterance; without, long and nearly all of them. */
const reworded = 0.6;
const nearlyIdentical = 0.8;
const longEnough = 4;
/** A part of a much longer quotation must be there nearly word for word. */
const alikeInLength = 2.5;
/** A single word makes a rendering of a short quotation, or of a long one where it is rare. */
const shortQuotation = 4;
const rare = 3;

function sameWords(one: Rendering, other: Rendering, places: Places): boolean {
  const [a, b] = [one.speaker, other.speaker];
  if (a !== null && b !== null && !sameSpeaker(a, b)) return false;
  if (one.folded === other.folded) {
    if (a !== null && b !== null && one.words.all.length > 2) return true;
    // Two unnamed sources, one telling word or more, the same in both accounts: `productive` of both delegations.
    if (a === null && b === null && one.quote.account !== other.quote.account && one.words.longest > 5)
      return true;
  }
  const { share, count } = sharedInOrder(one.words, other.words);
  if (a === null || b === null) return count >= longEnough && share >= nearlyIdentical;
  const [shorter, longer] =
    one.words.content.length <= other.words.content.length
      ? [one.words, other.words]
      : [other.words, one.words];
  if (shorter.content.length > 2) {
    const alike = longer.content.length <= shorter.content.length * alikeInLength;
    return count >= 2 && share >= (alike ? reworded : nearlyIdentical);
  }
  if (share < 1) return false;
  if (shorter.content.length === 2) return true;
  const [word = ''] = shorter.content;
  return (
    word.length > 3 && (longer.content.length <= shortQuotation || (places.get(word)?.length ?? 0) <= rare)
  );
}

/** A name where any rendering has one; else the words that describe the source. */
function commonestSpeaker(group: readonly Rendering[]): string | null {
  const named = group.flatMap(({ speaker }) => speaker ?? []);
  const counts = new Map<string, number>();
  for (const speaker of named.length > 0 ? named : group.flatMap(({ quote }) => quote.speaker ?? [])) {
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const [best] = [...counts].sort(
    (x, y) => y[1] - x[1] || y[0].length - x[0].length || (x[0] < y[0] ? -1 : 1),
  );
  return best?.[0] ?? null;
}
