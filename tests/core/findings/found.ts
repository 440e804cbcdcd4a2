import { readAccount } from '../../../core/account/account.ts';
import { analyse } from '../../../core/analyse.ts';
import type { Finding, FindingKind } from '../../../core/model.ts';

/** What the engine finds of these kinds between articles: `high channel: X | Telegram`, with the values of the sides. */
export function foundBetween(texts: readonly string[], kinds: readonly FindingKind[]): readonly string[] {
  const accounts = texts.map((text, index) =>
    readAccount({ id: `a${index + 1}`, file: `account ${index + 1}.txt`, sha256: `${index}`, text }),
  );
  return analyse(accounts)
    .findings.filter(({ kind }) => kinds.includes(kind))
    .map(
      ({ kind, severity, sides }) => `${severity} ${kind}: ${sides.map(({ value }) => value).join(' | ')}`,
    );
}

/** What is found between articles that begin with the same sentence, so that they tell of one event. */
export const foundAfter =
  (opening: string, kinds: readonly FindingKind[]) =>
  (...texts: readonly string[]): readonly string[] =>
    foundBetween(
      texts.map((text) => `${opening}\n\n${text}`),
      kinds,
    );

export const flood = 'The orchard at Wexmere was flooded on Tuesday, and two hundred trees were lost.';
export const accord =
  'Ruritania and Graustark signed a fishing accord at Lake Wexmere on Tuesday after ten hours of talks.';

/** What is found about words, who said them and where, and about names, in articles on the flood. */
export const foundOfWords = foundAfter(flood, [
  'quote-wording',
  'quote-attribution',
  'channel',
  'title-role',
  'name-spelling',
]);

/** `high place: a1 Florida, a2 Washington`. */
export function inOneLine({ kind, severity, sides }: Finding): string {
  return `${severity} ${kind}: ${sides.map(({ account, value }) => `${account} ${value}`).join(', ')}`;
}
