import { EditError } from '../review.ts';

type Identified = { readonly id: string };

/** The list with an item at its place. Throws EditError when it is there already or the list has no such place. */
export function inserted<T extends Identified>(
  list: readonly T[],
  item: T,
  at: number,
  noun: string,
): readonly T[] {
  if (list.some(({ id }) => id === item.id)) throw new EditError(`this ${noun} is already in the review`);
  expectPlace(at, list.length, noun);
  return list.toSpliced(at, 0, item);
}

export function without<T extends Identified>(list: readonly T[], id: string, noun: string): readonly T[] {
  return list.toSpliced(indexOf(list, id, noun), 1);
}

/** The list with another item in the place of the one with its id. */
export function replaced<T extends Identified>(list: readonly T[], item: T, noun: string): readonly T[] {
  return list.with(indexOf(list, item.id, noun), item);
}

/** The list with an item at index `to`, the others in their order. */
export function moved<T extends Identified>(
  list: readonly T[],
  id: string,
  to: number,
  noun: string,
): readonly T[] {
  const item = find(list, id, noun);
  expectPlace(to, list.length - 1, noun);
  return without(list, id, noun).toSpliced(to, 0, item);
}

export function indexOf(list: readonly Identified[], id: string, noun: string): number {
  const at = list.findIndex((item) => item.id === id);
  if (at < 0) throw new EditError(`this ${noun} is not in the review any more`);
  return at;
}

export function find<T extends Identified>(list: readonly T[], id: string, noun: string): T {
  const item = list[indexOf(list, id, noun)];
  if (item === undefined) throw new EditError('the review changed under an edit');
  return item;
}

function expectPlace(at: number, last: number, noun: string): void {
  if (Number.isInteger(at) && at >= 0 && at <= last) return;
  throw new EditError(`no place ${at} for this ${noun}`);
}
