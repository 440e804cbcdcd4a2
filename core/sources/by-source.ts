import type { Source } from '../model.ts';
import { compareTexts } from '../text/compare-texts.ts';

/** Somebody whose word accounts rest on, and every place that says so, in the order of accounts and of their texts. */
export type CitedSource = Pick<Source, 'name' | 'kind'> & { readonly mentions: readonly Source[] };

/** Other media first, as they are what a reader takes for news of the account's own; who is not named last. */
const kindOrder: readonly Source['kind'][] = ['outlet', 'post', 'statement', 'unnamed'];

/**
 * Each source once, however often it is named: case and `the` do not part a name, the way of saying it (a post, a
 * statement) does. Those that most accounts rest on come first in their kind. Named as at the first mention.
 */
export function bySource(sources: readonly Source[]): readonly CitedSource[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = `${source.kind} ${source.name.toLowerCase().replace(/^the\s+/, '')}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [source]);
    else known.push(source);
  }
  return [...groups.values()]
    .flatMap((mentions) => mentions.slice(0, 1).map(({ name, kind }) => ({ name, kind, mentions })))
    .toSorted(
      (a, b) =>
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
        accountsIn(b) - accountsIn(a) ||
        b.mentions.length - a.mentions.length ||
        compareTexts(a.name, b.name),
    );
}

function accountsIn({ mentions }: CitedSource): number {
  return new Set(mentions.map(({ account }) => account)).size;
}
