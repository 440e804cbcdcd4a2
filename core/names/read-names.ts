import type { Account } from '../model.ts';
import { onceEach, type ReadText } from '../text/once-each.ts';
import { nameTokensOf } from './name-tokens.ts';
import { type NameMention, namesIn } from './names.ts';
import { withPlaceLetters } from './place-letters.ts';
import { withTitledSurnames } from './titled-surnames.ts';
import { type TitleMention, titlesIn } from './titles.ts';

/** Whom and what one account names, and what it says people are. */
export type NamesRead = {
  readonly names: readonly NameMention[];
  readonly titles: readonly TitleMention[];
};

export function readNames({ text }: Pick<Account, 'text'>, readText: ReadText = onceEach(text)): NamesRead {
  const tokens = withPlaceLetters(withTitledSurnames(readText(nameTokensOf)));
  const names = namesIn(text, tokens);
  return { names, titles: titlesIn(text, tokens, names) };
}
