import type { Account, Analysis, Finding } from '../model.ts';

/**
 * The analysis without silence that nobody could have heard: an account in Arabic has none of the English words that were
 * looked for, and may say all of it.
 */
export function withoutForeignSilence(analysis: Analysis, accounts: readonly Account[]): Analysis {
  const languages = new Map(accounts.map(({ id, language }) => [id, mainLanguage(language)]));
  if (new Set(languages.values()).size < 2) return analysis;
  return { ...analysis, findings: analysis.findings.map((finding) => heard(finding, languages)) };
}

function heard(finding: Finding, languages: ReadonlyMap<string, string | null>): Finding {
  const told = finding.sides.map(({ account }) => languages.get(account) ?? null);
  // Where a language is not known, it may be that of the others.
  if (finding.silent.length === 0 || told.includes(null)) return finding;
  const silent = finding.silent.filter((account) => {
    const language = languages.get(account) ?? null;
    return language === null || told.includes(language);
  });
  return silent.length === finding.silent.length ? finding : { ...finding, silent };
}

/** `en` of `en-GB`; null where the language is not known. */
function mainLanguage(tag: string): string | null {
  const [main = ''] = tag.toLowerCase().split('-');
  return main === '' || main === 'und' ? null : main;
}
