import type { Side } from '../../core/model.ts';

/** How many sides stand under a finding before it is opened: two, and more where each has a bare value of its own. */
const fewest = 2;
const most = 4;
/** In UTF-16 code units; what is longer is a sentence and no bare value. */
const longestValue = 40;

/** The sides in an order in which the first two tell most: other value, other account; then as they were found. */
export function sidesToShow(sides: readonly Side[]): {
  readonly first: readonly Side[];
  readonly rest: readonly Side[];
} {
  const [one] = sides;
  if (one === undefined) return { first: [], rest: [] };
  const others = sides.slice(1);
  const two =
    others.find(({ account, value }) => account !== one.account && value !== one.value) ??
    others.find(({ value }) => value !== one.value) ??
    others.find(({ account }) => account !== one.account) ??
    others[0];
  const first = [one, ...(two === undefined ? [] : [two])];
  for (const side of others) {
    const isNew = first.every(({ value }) => value !== side.value);
    if (first.length >= fewest && first.length < most && isNew && side.text.length <= longestValue)
      first.push(side);
  }
  return { first, rest: others.filter((side) => !first.includes(side)) };
}
