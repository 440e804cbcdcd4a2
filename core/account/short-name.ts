import type { Account } from '../model.ts';
import { nameOfAccount } from './name.ts';

const longest = 40;
/** Cut at a word, unless the first word is longer than all that fits. */
const shortest = 12;

/** A name that fits into a sentence or beside a quote: an account without an outlet goes by its headline, which can be long. */
export function shortName(name: string): string {
  if (name.length <= longest) return name;
  const end = name.lastIndexOf(' ', longest - 2);
  const cut = name.slice(0, end < shortest ? longest - 2 : end).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')} …`;
}

/** What an account is called inside a sentence. */
export function shortNameOfAccount(account: Pick<Account, 'outlet' | 'headline' | 'file'>): string {
  return shortName(nameOfAccount(account));
}
