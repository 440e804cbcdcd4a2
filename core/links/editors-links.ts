import type { Account, Link, Passage } from '../model.ts';
import type { Span } from '../span.ts';

/** The editor's decision on two passages, each known by its place and its exact text. */
export type EditorsLink = {
  readonly a: Stood;
  readonly b: Stood;
  readonly state: 'linked' | 'unlinked';
};
type Stood = Span & { readonly account: string; readonly quote: string };

/** What such a link gives as its reason. */
export const editorsWord = "the editor's word";

/** Links, and pairs of passages that are to stand in no statement together. */
type EditedLinks = {
  readonly links: readonly Link[];
  readonly apart: readonly (readonly [string, string])[];
};

/**
 * The engine's links, overruled by the editor: what was linked by hand is certain, what was unlinked is no link. A
 * decision on text that is gone, or is no passage any more, has no effect. Links are in the order of their passages.
 */
export function withEditorsLinks(
  links: readonly Link[],
  passages: readonly Passage[],
  accounts: readonly Account[],
  editors: readonly EditorsLink[],
): EditedLinks {
  if (editors.length === 0) return { links, apart: [] };
  const place = new Map(passages.map(({ id }, index) => [id, index]));
  const textOf = new Map(accounts.map(({ id, text }) => [id, text]));
  const passageAt = new Map(
    passages.map(({ id, account, start, end }) => [`${account} ${start} ${end}`, id]),
  );
  const passageOf = ({ account, start, end, quote }: Stood): string | undefined =>
    textOf.get(account)?.slice(start, end) === quote
      ? passageAt.get(`${account} ${start} ${end}`)
      : undefined;
  const placeOf = (id: string): number => place.get(id) ?? -1;

  const byPair = new Map(links.map((link) => [`${link.a} ${link.b}`, link]));
  const apart: (readonly [string, string])[] = [];
  for (const { a, b, state } of editors) {
    const [one, other] = [passageOf(a), passageOf(b)];
    if (one === undefined || other === undefined) continue;
    const [first, second] = placeOf(one) < placeOf(other) ? [one, other] : [other, one];
    const pair = `${first} ${second}`;
    const because = [{ feature: editorsWord, share: 1 }];
    if (state === 'linked') byPair.set(pair, { a: first, b: second, score: 1, because });
    else {
      byPair.delete(pair);
      apart.push([first, second]);
    }
  }
  return {
    links: [...byPair.values()].sort((x, y) => placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b)),
    apart,
  };
}
