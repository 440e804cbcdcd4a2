import type { Account, Passage, Quote, Source } from '../model.ts';
import { isOutlet, leadingOutlet, mayNameOutlet } from '../outlets/named-outlets.ts';
import { isPosted } from '../outlets/platforms.ts';
import { overlap } from '../span.ts';
import { byScript } from '../text/by-script.ts';

type Resting = Omit<Source, 'id'>;

/**
 * Whom each account rests on: other outlets and agencies, posts and statements of officials, people who are not named.
 * Ids `n1`, `n2`, ... in the order of accounts and of their texts.
 */
export function sourcesOf(
  accounts: readonly Account[],
  passages: readonly Passage[],
  quotes: readonly Quote[],
): readonly Source[] {
  return accounts
    .flatMap((account) => {
      const own = passages.filter((passage) => passage.account === account.id);
      const found = [
        ...own.flatMap((passage) => namedIn(account, passage)),
        ...postsIn(quotes.filter((quote) => quote.account === account.id)),
        ...own.flatMap((passage) => embeddedIn(account, passage)),
      ];
      return withoutRepeats(found).toSorted((a, b) => a.start - b.start || a.end - b.end);
    })
    .map((source, index) => ({ id: `n${index + 1}`, ...source }));
}

/** `according to the Harbour Times`, `told Radio Tarn`: what follows may name an outlet. */
const introduced =
  /\b(?:according\s+to|citing|cited\s+by|quoted\s+by|per|told|tells|telling|reported\s+by|obtained\s+by|seen\s+by|interview\s+(?:with|to|on)|speaking\s+to|in\s+remarks\s+to|published\s+(?:by|in)|on)\s+(?:an?\s+|the\s+)?/gi;
/** `the Harbour Times reported`, `a Harbour Times report`, `a Harbour Times source`: it stands before. */
const introducing =
  /^(?:['’]s)?,?\s+(?:news\s+agency\s+)?(?:first\s+)?(?:reported|reports?|said|says|wrote|quoted|cited|citing|sources?|correspondent|poll|interview|investigation)\b/i;
/** Whoever gives a name to nobody. */
const unnamed =
  /\b(?:sources?|insiders?)\s+(?:close\s+to|familiar\s+with|who\s+(?:is|are|asked|spoke|was|were)|with\s+knowledge|in\s+the|at\s+the|told|said)|\b(?:people|persons?|officials?|diplomats?|executives?|aides?)\s+(?:familiar\s+with|briefed\s+on|with\s+(?:direct\s+)?knowledge\s+of|close\s+to)|\b(?:on|under)\s+(?:the\s+)?condition\s+of\s+anonymity|\banonymous\s+(?:officials?|sources?)|\bmedia\s+report(?:s|ed)\b/gi;

function namedIn({ id, text, outlet }: Account, passage: Passage): readonly Resting[] {
  if (passage.zone === 'boilerplate' || passage.zone === 'front-matter' || passage.zone === 'byline')
    return [];
  const source = text.slice(passage.start, passage.end);
  const found: Resting[] = [];
  const namesOutlet = mayNameOutlet(source);
  const add = (name: string, at: number, kind: Source['kind']): void => {
    if (kind === 'outlet' && outlet !== null && outlet.toLowerCase().includes(name.toLowerCase())) return;
    const start = passage.start + at;
    found.push({ account: id, name, kind, start, end: start + name.length });
  };
  for (const match of namesOutlet ? source.matchAll(introduced) : []) {
    const name = leadingOutlet(source.slice(match.index + match[0].length));
    if (name !== null) add(name, match.index + match[0].length, 'outlet');
  }
  for (const match of namesOutlet ? capitalised.all(source) : []) {
    if (isOutlet(match[0]) && introducing.test(source.slice(match.index + match[0].length)))
      add(match[0], match.index, 'outlet');
  }
  for (const match of labelled.all(source)) {
    const name = match[1] ?? '';
    add(name, match.index + match[0].length - name.length, 'outlet');
  }
  for (const match of source.matchAll(unnamed)) {
    const start = passage.start + match.index;
    found.push({ account: id, name: 'unnamed', kind: 'unnamed', start, end: start + match[0].length });
  }
  return found;
}

/** `news agency Belta`, `the daily Noviny`: the account says itself what it is. */
const labelled = byScript(
  String.raw`\b(?:[Nn]ews\s+(?:outlet|agency|site|website|portal|channel|service)|[Nn]ewspaper|[Bb]roadcaster|[Dd]aily|[Ww]eekly|[Mm]agazine|[Tt]abloid)\s+(\p{Lu}[\p{L}&’'-]*(?:\s+\p{Lu}[\p{L}&’'-]*){0,2})`,
  'g',
);

const capitalised = byScript(
  String.raw`\p{Lu}[\p{L}&’'.-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}&’'.-]*){0,3}`,
  'g',
);

/** What somebody posted or gave out in writing: the account rests on that, not on having been there. */
function postsIn(quotes: readonly Quote[]): readonly Resting[] {
  return quotes.flatMap(({ account, speaker, channel, start, end }): readonly Resting[] => {
    if (speaker === null || channel === null) return [];
    if (isPosted(channel)) return [{ account, name: speaker, kind: 'post', start, end }];
    return channel === 'statement' ? [{ account, name: speaker, kind: 'statement', start, end }] : [];
  });
}

const handle = /[—–-]\s*([^()\n]{2,60}?)\s*\(@[\w.]+\)/gu;

function embeddedIn({ id, text }: Account, passage: Passage): readonly Resting[] {
  if (passage.zone !== 'embed') return [];
  return [...text.slice(passage.start, passage.end).matchAll(handle)].map((match) => {
    const start = passage.start + match.index;
    return { account: id, name: match[1] ?? '', kind: 'post', start, end: start + match[0].length };
  });
}

/** One mention for each place: `told CNN` is found by what stands before it and by what stands after. */
function withoutRepeats(found: readonly Resting[]): readonly Resting[] {
  return found.filter(
    (source, index) =>
      !found.slice(0, index).some((other) => other.kind === source.kind && overlap(other, source) > 0),
  );
}
