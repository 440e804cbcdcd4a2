import type { Account } from '../model.ts';
import { isOutlet } from './named-outlets.ts';
import { plainNames } from './outlet-names.ts';

/** An outlet that an account does not state as such, and where its name stands. */
export type ProposedOutlet = { readonly name: string; readonly from: 'the dateline' | 'the first line' };

/** `(Reuters)`, `/TASS/` at the end of a dateline: who filed it. */
const filedBy = /(?:\(([^()]{2,24})\)|\/([^/\s]{2,10})\/)\.?\s*$/u;
/** `AFP OSLO`: the agency before the place. */
const filedFirst = new RegExp(`^(${plainNames.join('|')}) `, 'u');
/** `A.P.` is AP, but `N.J.` a place cut short. */
const withoutStops = (words: string): string => {
  const initials = words.replaceAll('.', '');
  return isOutlet(initials) ? initials : words;
};
/** `Reuters, Geneva`: the outlet, without where or when. */
const beforeComma = (words: string): string => words.split(',', 1).join('').trim();
/** No place cut short, as in `SPRINGFIELD (Mass.)`: it files nothing. */
const agencyName = /^\p{L}[\p{L} ./&-]*[\p{L}&-]$/u;

/** `World News` heads a page of any outlet. */
const headsPages = /\b(?:News|Media|Press|Radio|TV)$/u;

/**
 * Whose account it probably is, for the editor to say so: the agency in its dateline, or a first line that has the name of
 * an outlet. Null where the outlet is stated, and where neither is certain: a newspaper may print an agency's copy, so
 * nothing is called by it unasked.
 */
export function proposedOutlet({
  outlet,
  dateline,
  text,
  blocks,
}: Pick<Account, 'outlet' | 'dateline' | 'text' | 'blocks'>): ProposedOutlet | null {
  if (outlet !== null) return null;
  const filed = filedBy.exec(dateline ?? '');
  const agency = withoutStops(
    beforeComma(filed?.[1] ?? filed?.[2] ?? filedFirst.exec(dateline ?? '')?.[1] ?? ''),
  );
  if (agencyName.test(agency)) return { name: agency, from: 'the dateline' };
  const [first] = blocks;
  const line = first?.kind === 'label' ? beforeComma(text.slice(first.start, first.end)) : '';
  const isShort = line.split(/\s+/u).length <= 5;
  return isShort && isOutlet(line) && !headsPages.test(line) ? { name: line, from: 'the first line' } : null;
}
