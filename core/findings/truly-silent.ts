import type { Quote, Side } from '../model.ts';
import { contains, type Span } from '../span.ts';
import { foldedWords } from '../text/words.ts';
import { isFunctionWord } from '../words/small-words.ts';
import { countShared } from './evidence/count-shared.ts';
import type { Evidence } from './evidence/evidence.ts';

/** Picks, from the accounts without a side, those that really say nothing on the matter. */
export type TrulySilent = (sides: readonly Side[], silent: readonly string[]) => readonly string[];

/** A passage speaks of the same matter when it has this share of a side's key words, and at least this many. */
const share = 2 / 3;
const fewest = 2;

/**
 * An account is not silent when one of its passages is linked to a passage of the sides, or has most of the key words
 * of a side, or when it paraphrases the words that a side quotes: it speaks of the matter, in words that this finding
 * does not compare.
 */
export function trulySilentOf(evidence: Evidence): TrulySilent {
  const paraphrasing = paraphrasingAccounts(evidence);
  const speaks = (id: string, keys: readonly ReadonlySet<string>[]): boolean => {
    const { all, passages } = evidence.read(id, keyWordsWithin)(evidence.passages(id));
    // what the whole account has too little of no passage has enough of
    const likely = keys.filter((key) => isAmong(key, all));
    return likely.length > 0 && passages.some((has) => likely.some((key) => isAmong(key, has)));
  };
  return (sides, silent) => {
    if (silent.length === 0) return silent;
    const quotes = sides.flatMap((side) => quotesAround(evidence, side));
    const speaking = new Set([
      ...sides.flatMap((side) => {
        const passage = evidence.passageAt(side.account, side.start);
        const linked = passage === undefined ? [] : evidence.linksFrom(passage.id).keys();
        return Array.from(linked, (id) => evidence.passage(id)?.account);
      }),
      ...quotes.flatMap(({ id }) => paraphrasing.get(id) ?? []),
    ]);
    const keys = [...sides, ...quotes]
      .map((each) => keyWords(evidence.textOf(each)))
      .filter((each) => each.size >= fewest);
    return silent.filter((id) => !speaking.has(id) && !speaks(id, keys));
  };
}

/** The quotes that a side shows, or a stretch of which it shows. */
function quotesAround({ found }: Evidence, side: Side): readonly Quote[] {
  return found.quotes.filter((quote) => quote.account === side.account && contains(quote, side));
}

/** Quote id -> the accounts that say it without quotation marks. */
function paraphrasingAccounts({ found, speech }: Evidence): ReadonlyMap<string, readonly string[]> {
  return new Map(
    found.utterances.flatMap(({ members, paraphrases }) => {
      const accounts = paraphrases.flatMap((id) => speech(id)?.account ?? []);
      return members.map((quote) => [quote, accounts] as const);
    }),
  );
}

function isAmong(key: ReadonlySet<string>, has: ReadonlySet<string>): boolean {
  const shared = countShared(key, has);
  return shared >= fewest && shared >= share * key.size;
}

type KeyWords = { readonly all: ReadonlySet<string>; readonly passages: readonly ReadonlySet<string>[] };

/** The key words of a text's passages, which are the same whoever asks. */
function keyWordsWithin(text: string): (passages: readonly Span[]) => KeyWords {
  let known: KeyWords | null = null;
  return (spans) => {
    if (known !== null) return known;
    const passages = spans.map(({ start, end }) => keyWords(text.slice(start, end)));
    known = { all: new Set(passages.flatMap((each) => [...each])), passages };
    return known;
  };
}

/** Folded content words, cut to their first letters so that inflected forms meet. */
function keyWords(text: string): ReadonlySet<string> {
  return new Set(
    foldedWords(text)
      .filter((word) => word.length > 2 && !isFunctionWord(word))
      .map((word) => word.slice(0, 6)),
  );
}
