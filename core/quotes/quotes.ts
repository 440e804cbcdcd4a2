import { type People, peopleOf } from '../facts/named-people.ts';
import { type NamesRead, readNames } from '../facts/read-names.ts';
import type { Account, Passage, Quote } from '../model.ts';
import { type AttributedQuotes, attributedQuotes } from './attributed.ts';
import { peopleOfAccount } from './people.ts';
import { speakersOf } from './speakers.ts';
import { cutOverlapping } from './stretches.ts';

/** Every direct quotation of the accounts; ids `q1`, `q2`, ... in the order of accounts and of their texts. */
export function quotesOf(
  accounts: readonly Account[],
  passages: readonly Passage[],
  read: typeof readQuotes = readQuotes,
  people: People = peopleOf(accounts),
): readonly Quote[] {
  const quotes = accounts.flatMap((account) => {
    const own = passages.filter((passage) => passage.account === account.id);
    const { named, attributed } = read(account, own);
    const speakers = speakersOf(account.text, peopleOfAccount(account, named, people), attributed);
    return attributed.quotes.map(({ marked, attribution, channel }, index) => ({
      account: account.id,
      start: marked.start,
      end: marked.end,
      speaker: speakers[index] ?? null,
      verb: attribution.verb,
      channel,
    }));
  });
  const texts = new Map(accounts.map(({ id, text }) => [id, text]));
  const cut = cutOverlapping(quotes, (account) => texts.get(account) ?? '');
  return cut.map((quote, index) => ({ id: `q${index + 1}`, ...quote }));
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
