import type { Side } from '../../core/model.ts';

/** How many sides stand under a finding before it is opened. */
const fewest = 2;

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
  const first = two === undefined ? [one] : [one, two].slice(0, fewest);
  return { first, rest: others.filter((side) => side !== two) };
}
