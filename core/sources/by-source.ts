import { grouped } from '../grouped.ts';
import type { Source } from '../model.ts';
import { compareTexts } from '../text/compare-texts.ts';

/** Somebody whose word accounts rest on, and every place that says so, in the order of accounts and of their texts. */
export type CitedSource = Pick<Source, 'name' | 'kind'> & { readonly mentions: readonly Source[] };

const keyOf = ({ kind, name }: Source): string => `${kind} ${name.toLowerCase().replace(/^the\s+/, '')}`;

/** Other media first, because readers take their news for the account's own; unnamed sources last. */
const kindOrder: readonly Source['kind'][] = ['outlet', 'post', 'statement', 'unnamed'];

/**
 * Each source once, however often it is named. Names are compared without case and `the`; a post and a statement of one
 * person are two sources. Within a kind, those that most accounts rest on come first. Named as at the first mention.
 */
export function bySource(sources: readonly Source[]): readonly CitedSource[] {
  return [...grouped(sources, keyOf).values()]
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
