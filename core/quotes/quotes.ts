import type { Account, IndirectSpeech, Passage, Quote } from '../model.ts';
import { type People, peopleOf } from '../names/named-people.ts';
import { type NamesRead, readNames } from '../names/read-names.ts';
import { type AccountPeople, peopleOfAccount } from './account-people.ts';
import { type AttributedQuotes, attributedQuotes } from './attributed.ts';
import { speakersOf } from './speakers.ts';
import { cutOverlapping } from './stretches.ts';

/** What somebody says in the accounts: in quotation marks, and without. */
export type Speech = { readonly quotes: readonly Quote[]; readonly indirect: readonly IndirectSpeech[] };

/**
 * Every direct quotation of the accounts, and all indirect speech; ids `q1`, `q2`, ... and `i1`, `i2`, ... in the order of
 * accounts and of their texts.
 */
export function speechOf(
  accounts: readonly Account[],
  passages: readonly Passage[],
  read: typeof readQuotes = readQuotes,
  people: People = peopleOf(accounts),
): Speech {
  const said = accounts.map((account) => {
    const own = passages.filter((passage) => passage.account === account.id);
    const { named, attributed } = read(account, own);
    return saidIn(account, peopleOfAccount(account, named, people), attributed);
  });
  const texts = new Map(accounts.map(({ id, text }) => [id, text]));
  const quotes = cutOverlapping(
    said.flatMap((each) => each.quotes),
    (account) => texts.get(account) ?? '',
  );
  return {
    quotes: quotes.map((quote, index) => ({ id: `q${index + 1}`, ...quote })),
    indirect: said.flatMap((each) => each.indirect).map((each, index) => ({ id: `i${index + 1}`, ...each })),
  };
}

/** The direct quotations alone. */
export function quotesOf(...from: Parameters<typeof speechOf>): readonly Quote[] {
  return speechOf(...from).quotes;
}

type SaidWords = Omit<Quote, 'id'>;

/** Both kinds together, so that a pronoun finds whoever spoke before, however that was given. */
function saidIn(
  { id, text }: Account,
  people: AccountPeople,
  { units, quotes, indirect }: AttributedQuotes,
): { readonly quotes: readonly SaidWords[]; readonly indirect: readonly SaidWords[] } {
  const all = [
    ...quotes.map(({ marked, ...quote }) => ({ ...quote, words: marked, isQuote: true })),
    ...indirect.map((each) => ({ ...each, isQuote: false })),
  ].toSorted((a, b) => a.words.start - b.words.start);
  const speakers = speakersOf(text, people, units, all);
  const said = all.map(({ words: { start, end }, attribution, channel }, index) => ({
    account: id,
    start,
    end,
    speaker: speakers[index] ?? null,
    verb: attribution.verb,
    channel,
  }));
  const ofKind = (isQuote: boolean): readonly SaidWords[] =>
    said.filter((_each, at) => all[at]?.isQuote === isQuote);
  return { quotes: ofKind(true), indirect: ofKind(false) };
}

/** What one account alone tells of its quotations: the names in it, and the quotations with the words that attribute them. */
export type QuotesRead = {
  readonly named: NamesRead;
  readonly attributed: AttributedQuotes;
};

/** `passages` are those of the account. Nothing of what is read has the account's id in it. */
export function readQuotes(
  account: Account,
  passages: readonly Passage[],
  named: NamesRead = readNames(account),
): QuotesRead {
  return { named, attributed: attributedQuotes(account, passages, named) };
}
