import { isKnownPlace } from '../facts/lexicon.ts';
import { describesSeveral } from '../quotes/described.ts';
import { sameSpeaker } from '../quotes/similarity.ts';
import type { Groups } from './groups.ts';
import type { Rendering } from './rendering.ts';

/** A word that names nobody's words in particular unless it is a longer one. */
const tellingLength = 6;
/** How many telling words a quotation may have that a lone word is taken to stand for. */
const shortQuotation = 3;

/**
 * A word or two quoted of nobody named (`Talks “successful”` in a heading) renders the one short quotation of a named
 * speaker that has them, when no other named speaker's words do and no other account quotes them of somebody unnamed.
 */
export function joinEchoes(renderings: readonly Rendering[], groups: Groups): void {
  const unnamed = new Map<string, Rendering[]>();
  const named = new Map<string, number[]>();
  for (const [index, rendering] of renderings.entries()) {
    if (rendering.speaker === null) add(unnamed, rendering.folded, rendering);
    else for (const word of new Set(rendering.words.all)) add(named, word, index);
  }
  for (const [index, rendering] of renderings.entries()) {
    const { all } = rendering.words;
    const [word = ''] = all;
    if (!mayBeAnybody(rendering) || all.length !== 1 || word.length < tellingLength) continue;
    const elsewhere = unnamed.get(word) ?? [];
    if (elsewhere.some(({ quote }) => quote.account !== rendering.quote.account)) continue;
    const candidates = named.get(word) ?? [];
    const whose = renderings[candidates[0] ?? -1]?.speaker ?? null;
    if (whose === null || candidates.some((each) => !sameSpeaker(renderings[each]?.speaker ?? '', whose)))
      continue;
    const short = candidates.filter(
      (each) =>
        (renderings[each]?.words.content.length ?? 0) <= shortQuotation &&
        renderings[each]?.quote.account !== rendering.quote.account,
    );
    const [first] = short;
    if (first !== undefined && short.every((each) => groups.same(first, each))) groups.join(first, index);
  }
}

/** One unnamed source is somebody else; several officials, or a country, may well have the named one among them. */
function mayBeAnybody({ speaker, quote }: Rendering): boolean {
  return (
    speaker === null &&
    (quote.speaker === null || describesSeveral(quote.speaker) || isKnownPlace(quote.speaker.toLowerCase()))
  );
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
