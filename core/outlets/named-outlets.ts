import { byScript } from '../text/by-script.ts';
import { lastWords, nameWords, plainNames, wholeNames } from './outlet-names.ts';

const known: ReadonlySet<string> = new Set([...plainNames, ...wholeNames]);

/** Words of outlets' names too, but behind `told` not enough: `told the Independent Group`, `told Media Watch`. */
const furtherWords =
  'Television|Daily|Ledger|Broadcasting|Newspaper|Wire|Globe|Independent|Pravda|Media'.split('|');
const heads = new RegExp(String.raw`\b(?:${[...nameWords, ...lastWords, ...furtherWords].join('|')})\b`, 'u');
const opening = byScript(
  String.raw`^(?:[\p{Lu}\d][\p{L}\d&/’'.-]*|dpa)(?:\s+(?:of\s+(?:the\s+)?|della\s+)?\p{Lu}[\p{L}&’'.-]*){0,4}`,
);

const anywhere = new RegExp(
  String.raw`(?:${heads.source})|(?<![\p{L}])(?:${[...known].join('|').replaceAll('/', '\\/')})(?![\p{L}])`,
  'u',
);

/** Cheap to ask, and false for most passages: whether any word in it can be an outlet's. */
export function mayNameOutlet(source: string): boolean {
  return anywhere.test(source);
}

/** Whether a name is that of a news outlet. */
export function isOutlet(name: string): boolean {
  return known.has(name) || heads.test(name);
}

/** The outlet whose name a stretch begins with, as printed; null where it begins with none. */
export function leadingOutlet(words: string): string | null {
  const name = opening
    .exec(words)?.[0]
    .replace(/['’]s\b.*$/u, '')
    .replace(/[.,]+$/u, '');
  if (name === undefined) return null;
  if (isOutlet(name)) return name;
  // `CNN Wednesday`: the name is the first words only
  const parts = name.split(' ');
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const shorter = parts.slice(0, count).join(' ');
    if (isOutlet(shorter)) return shorter;
  }
  return null;
}
