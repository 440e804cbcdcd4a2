import type { Target } from '../annotations.ts';
import type { LinkDecision, ManualLink } from '../review.ts';
import { EditError } from '../review.ts';
import { compareTexts } from '../text/compare-texts.ts';

/**
 * What a pair of passages is known by, whichever is named first: their accounts, words and surroundings. Positions and
 * passage ids do not matter, so the editor's word outlives a new analysis and a new import of the same text.
 */
export function linkKey({ a, b }: Pick<ManualLink, 'a' | 'b'>): string {
  return JSON.stringify([sideKey(a), sideKey(b)].toSorted());
}

function sideKey({ account, quote, prefix, suffix }: Target): string {
  return JSON.stringify([account, quote, prefix, suffix]);
}

/** The links with the editor's word on two passages, or without it (null); in the order of their keys. */
export function withLink(
  links: readonly ManualLink[],
  a: Target,
  b: Target,
  decision: LinkDecision | null,
): readonly ManualLink[] {
  if (a.account === b.account) throw new EditError('two passages of one account cannot be linked');
  const key = linkKey({ a, b });
  const others = links.filter((link) => linkKey(link) !== key);
  if (decision === null) return others;
  return [...others, { a, b, ...decision }].toSorted((one, other) =>
    compareTexts(linkKey(one), linkKey(other)),
  );
}

/** The editor's word on two passages; undefined when there is none. */
export function linkBetween(links: readonly ManualLink[], a: Target, b: Target): ManualLink | undefined {
  const key = linkKey({ a, b });
  return links.find((link) => linkKey(link) === key);
}
