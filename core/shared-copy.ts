import type { Account, Passage, Quote, SharedCopy } from './model.ts';
import type { Span } from './span.ts';
import { compareTexts } from './text/compare-texts.ts';
import { type Word, wordsOf } from './text/words.ts';

/** Shorter runs of words, such as names with titles and set phrases, coincide by chance. */
const fewestWords = 10;
/** A run that begins at more places than this is a formula; comparing all its places would take forever. */
const mostPlaces = 60;

type Text = { readonly account: string; readonly words: readonly Word[] };
/** Where a run begins: in which text, at which word. */
type RunStart = { readonly text: number; readonly at: number };

/**
 * Runs of ten words and more that stand in several accounts letter for letter (typography, case and US/UK spelling
 * aside): copy of one origin, or words of one speaker. Ids `c1`, `c2`, ... the longest first. What a publisher adds to
 * all its pages is left out. Time and space linear in the words, but for runs that repeat.
 */
export function sharedCopyOf(
  accounts: readonly Account[],
  passages: readonly Passage[],
  quotes: readonly Quote[],
): readonly SharedCopy[] {
  const texts = accounts.map((account) => textOf(account, passages));
  const places = runPlacesOf(texts);
  const runs = new Map<string, Map<string, Span & { readonly account: string }>>();
  for (const [one, other] of beginnings(texts, places)) {
    const [a, b] = [texts[one.text], texts[other.text]];
    if (a === undefined || b === undefined) continue;
    const length = commonLength(a.words, one.at, b.words, other.at);
    const key = a.words
      .slice(one.at, one.at + length)
      .map(({ folded }) => folded)
      .join(' ');
    const members = runs.get(key) ?? new Map();
    for (const place of [one, other]) {
      const member = spanOf(texts[place.text], place.at, length);
      if (member !== null) members.set(`${member.account} ${member.start}`, member);
    }
    runs.set(key, members);
  }
  const placeOf = new Map(accounts.map(({ id }, index) => [id, index]));
  return [...runs]
    .map(([words, members]) => ({
      words: words.split(' ').length,
      quoted: [...members.values()].every((member) => isQuoted(quotes, member)),
      members: [...members.values()].toSorted(
        (a, b) => (placeOf.get(a.account) ?? 0) - (placeOf.get(b.account) ?? 0) || a.start - b.start,
      ),
      key: words,
    }))
    .toSorted((a, b) => b.words - a.words || compareTexts(a.key, b.key))
    .map(({ words, quoted, members }, index) => ({ id: `c${index + 1}`, words, quoted, members }));
}

/** The words of an account's own passages, without the zones that hold what a publisher adds to all its pages. */
function textOf(account: Account, passages: readonly Passage[]): Text {
  const own = passages.filter((passage) => passage.account === account.id && !setAside.has(passage.zone));
  // field by field: V8 copies spread values slowly
  const words = own.flatMap((passage) =>
    wordsOf(account.text.slice(passage.start, passage.end)).map(({ start, end, folded }) => ({
      start: start + passage.start,
      end: end + passage.start,
      folded,
    })),
  );
  return { account: account.id, words };
}

const setAside: ReadonlySet<Passage['zone']> = new Set([
  'boilerplate',
  'byline',
  'date',
  'dateline',
  'front-matter',
  'label',
  'credit',
]);

/** Only runs of words that several accounts have: any other stands in one account alone. */
function runPlacesOf(texts: readonly Text[]): ReadonlyMap<string, readonly RunStart[]> {
  const isShared = wordsOfSeveral(texts);
  const places = new Map<string, RunStart[]>();
  texts.forEach(({ words }, text) => {
    const folded = words.map((word) => word.folded);
    let run = 0;
    folded.forEach((word, last) => {
      run = isShared.has(word) ? run + 1 : 0;
      if (run < fewestWords) return;
      const at = last + 1 - fewestWords;
      const key = folded.slice(at, last + 1).join(' ');
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ text, at }]);
      else if (known.length < mostPlaces) known.push({ text, at });
    });
  });
  return places;
}

function wordsOfSeveral(texts: readonly Text[]): ReadonlySet<string> {
  const several = new Set<string>();
  const first = new Map<string, Text>();
  for (const text of texts) {
    for (const { folded } of text.words) {
      const known = first.get(folded);
      if (known === undefined) first.set(folded, text);
      else if (known !== text) several.add(folded);
    }
  }
  return several;
}

/** Two places of different accounts where the same run begins, and where the words before differ. */
function* beginnings(
  texts: readonly Text[],
  places: ReadonlyMap<string, readonly RunStart[]>,
): Generator<readonly [RunStart, RunStart]> {
  for (const group of places.values()) {
    // nearly every run stands in one place
    if (group.length < 2) continue;
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if (one.text === other.text) continue;
        const [before, same] = [wordAt(texts, one, -1), wordAt(texts, other, -1)];
        if (before === undefined || before !== same) yield [one, other];
      }
    }
  }
}

const wordAt = (texts: readonly Text[], { text, at }: RunStart, step: number): string | undefined =>
  texts[text]?.words[at + step]?.folded;

function commonLength(a: readonly Word[], from: number, b: readonly Word[], to: number): number {
  let length = 0;
  while (a[from + length] !== undefined && a[from + length]?.folded === b[to + length]?.folded) length += 1;
  return length;
}

function spanOf(
  text: Text | undefined,
  at: number,
  length: number,
): (Span & { readonly account: string }) | null {
  const [first, last] = [text?.words[at], text?.words[at + length - 1]];
  if (text === undefined || first === undefined || last === undefined) return null;
  return { account: text.account, start: first.start, end: last.end };
}

/** Whether nearly all of it stands in its account's quotation marks. */
function isQuoted(quotes: readonly Quote[], at: Span & { readonly account: string }): boolean {
  const inside = quotes
    .filter(({ account }) => account === at.account)
    .reduce(
      (sum, quote) => sum + Math.max(0, Math.min(quote.end, at.end) - Math.max(quote.start, at.start)),
      0,
    );
  return inside >= 0.8 * (at.end - at.start);
}
