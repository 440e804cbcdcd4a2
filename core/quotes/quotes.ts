import type { Account, Passage, Quote } from '../model.ts';
import { attributedQuotes } from './attributed.ts';
import { namesIn } from './names.ts';
import { fullNamesBySurname, peopleOf } from './people.ts';
import { speakersOf } from './speakers.ts';
import { cutOverlapping } from './stretches.ts';

/** Every direct quotation of the accounts; ids `q1`, `q2`, ... in the order of accounts and of their texts. */
export function quotesOf(accounts: readonly Account[], passages: readonly Passage[]): readonly Quote[] {
  const named = accounts.map((account) => ({ account, mentions: namesIn(account.text) }));
  const everywhere = fullNamesBySurname(named.flatMap(({ mentions }) => mentions));
  const quotes = named.flatMap(({ account, mentions }) => {
    const own = passages.filter((passage) => passage.account === account.id);
    const attributed = attributedQuotes(account, own);
    const speakers = speakersOf(account.text, peopleOf(mentions, everywhere), attributed);
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
