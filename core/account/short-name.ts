import type { Account } from '../model.ts';
import { nameOfAccount } from './name.ts';

const longest = 40;
/** Cut at a word, unless the first word is longer than all that fits. */
const shortest = 12;

/** A small word or a lone mark that the cut would leave hanging. */
const dangling =
  /(?:\s(?:an?|the|of|to|in|on|at|for|by|with|from|as|and|or|but|over|after|is|was|who|that|\W))+$/iu;

/** A name that fits into a sentence or beside a quote: an account without an outlet goes by its headline, which can be long. */
export function shortName(name: string): string {
  if (name.length <= longest) return name;
  const end = name.lastIndexOf(' ', longest - 2);
  const cut = name.slice(0, end < shortest ? longest - 2 : end).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(dangling, '').replace(/[\s,;:–—-]+$/u, '')} …`;
}

/** What an account is called inside a sentence. */
export function shortNameOfAccount(account: Pick<Account, 'outlet' | 'headline' | 'file'>): string {
  return shortName(nameOfAccount(account));
}
