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

/** `high place: a1 Florida, a2 Washington`. */
export function inOneLine({ kind, severity, sides }: Finding): string {
  return `${severity} ${kind}: ${sides.map(({ account, value }) => `${account} ${value}`).join(', ')}`;
}
