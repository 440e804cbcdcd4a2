import type { Evidence } from './evidence.ts';

/** Of the accounts that have nothing on a matter, those whose silence can be told. */
export const inTheirLanguage = (
  evidence: Pick<Evidence, 'account'>,
  silent: readonly string[],
  speaking: ReadonlySet<string>,
): readonly string[] => silent.filter((id) => isOfOneLanguage(evidence, id, speaking));

/**
 * Whether the silence of an account could be told: one in Arabic has none of the English words that are looked for, and may say
 * all of it. Where a language is not known, it may be that of the others.
 */
export function isOfOneLanguage(
  { account }: Pick<Evidence, 'account'>,
  silent: string,
  speaking: Iterable<string>,
): boolean {
  const own = mainLanguage(account(silent).language);
  const told = Array.from(speaking, (id) => mainLanguage(account(id).language));
  return own === null || told.includes(null) || told.includes(own);
}

/** `en` of `en-GB`; null where the language is not known. */
function mainLanguage(tag: string): string | null {
  const [main = ''] = tag.toLowerCase().split('-');
  return main === '' || main === 'und' ? null : main;
}
