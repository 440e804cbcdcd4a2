import { withoutStop } from './printed.ts';

const longest = 90;
/** How far before what matters an excerpt may start. */
const lead = 50;

/**
 * A short excerpt of a passage around what matters in it: from the start of the clause before `at`, as far as there is
 * room for, cut at words with an ellipsis where something is left out.
 */
export function shortExcerpt(passage: string, at: number): string {
  const source = passage.replace(/\s/gu, ' ');
  if (source.trim().length <= longest) return plain(source);
  const before = source.slice(0, at);
  const clause = Math.max(
    ...[...before.matchAll(/[,;:—–]\s+/gu)].map((match) => match.index + match[0].length),
    0,
  );
  const from = at - clause <= lead ? clause : before.lastIndexOf(' ', Math.max(0, at - 25)) + 1;
  const rest = source.slice(from);
  if (rest.length <= longest) return `${from === 0 ? '' : '… '}${plain(rest)}`;
  const end = rest.lastIndexOf(' ', longest);
  const cut = rest.slice(0, end <= 0 ? longest : end).replace(/[\ud800-\udbff]$/u, '');
  return `${from === 0 ? '' : '… '}${plain(cut)} …`;
}

/** Without the marks of the account's own quotations, which would nest, and without the last stop. */
const plain = (excerpt: string): string =>
  withoutStop(excerpt.replace(/["“”]/gu, '').replace(/\s+/gu, ' ').trim());
