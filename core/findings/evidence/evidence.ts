import { namesApart } from '../../account/names-apart.ts';
import { firstFrom, itemAt } from '../../binary-search.ts';
import { groupedByAccount } from '../../grouped.ts';
import type { Account, Fact, Finding, IndirectSpeech, Passage, Quote } from '../../model.ts';
import { once } from '../../once.ts';
import { type Span, slice } from '../../span.ts';
import { onceEach, type ReadText } from '../../text/once-each.ts';
import { peopleIn } from './about-others.ts';
import type { Found } from './found.ts';
import { inOneGroup } from './in-one-group.ts';
import { type LinksFrom, linksFromIn } from './links-from.ts';
import { otherOccasionsOf } from './occasions.ts';
import { oncePerPassage } from './once-per-passage.ts';
import { ownPairsOf } from './own-pairs.ts';
import { type PassagePair, passagePairsOf } from './passage-pairs.ts';
import { contentRoots, passageWordsOf, type ReadWords } from './passage-words.ts';
import { type ToldWords, toldWordsOf } from './told-words.ts';

/** A finding before it has a rank and an id. Where it does not say who is silent, all accounts without a side may be. */
export type Draft = Omit<Finding, 'id' | 'silent'> & {
  readonly because: readonly string[];
  readonly silent?: readonly string[];
};

/** What the findings look up in an analysis. Every list is in the order of the text. */
export type Evidence = {
  readonly accounts: readonly Account[];
  readonly account: (id: string) => Account;
  /** Short enough for a sentence. */
  readonly name: (accountId: string) => string;
  readonly passages: (accountId: string) => readonly Passage[];
  readonly passage: (id: string) => Passage | undefined;
  /** The exact source at a place of an account. */
  readonly textOf: (at: Span & { readonly account: string }) => string;
  /** The passage that a position of an account lies in. */
  readonly passageAt: (accountId: string, at: number) => Passage | undefined;
  readonly quote: (id: string) => Quote | undefined;
  readonly speech: (id: string) => IndirectSpeech | undefined;
  readonly facts: (accountId: string) => readonly Fact[];
  readonly factsIn: (accountId: string, at: Span) => readonly Fact[];
  /** What a function reads of an account's text alone: remembered, from one analysis to the next where there is a memory. */
  readonly read: <T>(accountId: string, read: (text: string, others: ReadText) => T) => T;
  readonly words: ReadWords;
  /** Roots of the content words of a passage. */
  readonly roots: (passage: Passage) => ReadonlySet<string>;
  /** Whom a passage is about, by their surnames. */
  readonly people: (passage: Passage) => ReadonlySet<string>;
  /** Whether a stretch stands in somebody's quotation: those are not the account's own words. */
  readonly isQuoted: (accountId: string, at: Span) => boolean;
  /** Passages of different accounts that report the same thing, of one occasion. */
  readonly pairs: readonly PassagePair[];
  /** Each of these, and right after it the same turned round. */
  readonly bothWays: readonly PassagePair[];
  readonly arePaired: (a: Passage, b: Passage) => boolean;
  /** Whether two passages report the same thing, as the statements have it. */
  readonly areOfOneStatement: (a: Passage, b: Passage) => boolean;
  readonly linksFrom: LinksFrom;
  /** The words that say something, for what some tell and others do not. Read when first asked for. */
  readonly toldWords: () => ToldWords;
  /** Passages of one account that tell of the same thing, for each account. Read when first asked for. */
  readonly ownPairs: () => readonly (readonly PassagePair[])[];
  readonly found: Found;
};

export function evidenceOf(
  found: Found,
  readerOf: (account: Account) => ReadText = ({ text }) => onceEach(text),
): Evidence {
  const accounts = new Map(found.accounts.map((account) => [account.id, account]));
  const passages = groupedByAccount(found.passages);
  const passagesOf = (id: string): readonly Passage[] => passages.get(id) ?? [];
  const facts = groupedByAccount(found.facts);
  const passageById = new Map(found.passages.map((passage) => [passage.id, passage]));
  const account = (id: string): Account => known(accounts.get(id), id);
  const factsIn = (id: string, at: Span): readonly Fact[] => within(facts.get(id) ?? [], at);
  const quotes = groupedByAccount(found.quotes);
  const readers = new Map(found.accounts.map((each) => [each.id, readerOf(each)]));
  const read: Evidence['read'] = (id, reads) => known(readers.get(id), id)(reads);
  const names = namesApart(found.accounts);
  const words = passageWordsOf(read);
  const roots = oncePerPassage((passage) => contentRoots(words(passage)));
  const areOfOtherOccasions = otherOccasionsOf({ account, factsIn, roots });
  const pairs = passagePairsOf(found, (id) => passageById.get(id)).filter(
    ([a, b]) => !areOfOtherOccasions(a, b),
  );
  const areTogether = inOneGroup(found.statements.map(({ members }) => members));
  const quoteById = new Map(found.quotes.map((quote) => [quote.id, quote]));
  const speechById = new Map(found.indirect.map((speech) => [speech.id, speech]));
  return {
    accounts: found.accounts,
    account,
    name: (id) => known(names.get(id), id),
    passages: passagesOf,
    passage: (id) => passageById.get(id),
    textOf: (at) => slice(account(at.account).text, at),
    passageAt: (id, at) => itemAt(passages.get(id) ?? [], at),
    quote: (id) => quoteById.get(id),
    speech: (id) => speechById.get(id),
    facts: (id) => facts.get(id) ?? [],
    factsIn,
    read,
    words,
    roots,
    people: oncePerPassage((passage) => peopleIn({ account, factsIn }, passage)),
    isQuoted: (id, at) => isInside(quotes.get(id) ?? [], at),
    ...pairingOf(pairs),
    areOfOneStatement: (a, b) => areTogether(a.id, b.id),
    linksFrom: linksFromIn(found.links),
    toldWords: once(() => toldWordsOf({ accounts: found.accounts, passages: passagesOf, words })),
    ownPairs: once(() => ownPairsOf(found, roots)),
    found,
  };
}

/** What the rules look up of passages that report the same thing. */
export function pairingOf(pairs: readonly PassagePair[]): Pick<Evidence, 'pairs' | 'bothWays' | 'arePaired'> {
  const paired = new Set(pairs.map(([a, b]) => `${a.id} ${b.id}`));
  return {
    pairs,
    bothWays: pairs.flatMap((pair): readonly PassagePair[] => [pair, [pair[1], pair[0]]]),
    arePaired: (a, b) => paired.has(`${a.id} ${b.id}`) || paired.has(`${b.id} ${a.id}`),
  };
}

function known<T>(ofAccount: T | undefined, id: string): T {
  if (ofAccount === undefined) throw new Error(`no account ${id} in this analysis`);
  return ofAccount;
}

/** Quotations may nest, though not deeply. */
const deepest = 4;

function isInside(quotes: readonly Span[], at: Span): boolean {
  const last = firstFrom(quotes, at.start + 1);
  return quotes.slice(Math.max(0, last - deepest), last).some((quote) => at.end <= quote.end);
}

/** The facts inside a stretch. */
function within(facts: readonly Fact[], at: Span): readonly Fact[] {
  const inside: Fact[] = [];
  for (let index = firstFrom(facts, at.start); index < facts.length; index += 1) {
    const fact = facts[index];
    if (fact === undefined || fact.start >= at.end) break;
    if (fact.end <= at.end) inside.push(fact);
  }
  return inside;
}
