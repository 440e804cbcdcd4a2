import { groupedByAccount } from '../grouped.ts';
import type { Passage } from '../model.ts';
import { overlap, type Span } from '../span.ts';

/** Passage id -> the items that overlap it, in the order of the text. Linear once the items are in order. */
export function inPassages<T extends Span & { readonly account: string }>(
  passages: readonly Passage[],
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const itemsOf = groupedByAccount(items);
  const found = new Map<string, readonly T[]>();
  for (const [account, own] of groupedByAccount(passages)) {
    const here = itemsOf.get(account) ?? [];
    let first = 0;
    for (const passage of own) {
      while ((here[first]?.end ?? Number.POSITIVE_INFINITY) <= passage.start) first += 1;
      const reaching: T[] = [];
      for (let index = first; index < here.length; index += 1) {
        const item = here[index];
        if (item === undefined || item.start >= passage.end) break;
        if (overlap(item, passage) > 0) reaching.push(item);
      }
      if (reaching.length > 0) found.set(passage.id, reaching);
    }
  }
  return found;
}
