import type { Account } from '../../core/model.ts';
import { counterpartsOf } from '../model/reading.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { columnOf, passageElement } from './places.ts';

/**
 * The passage an arrow key leads to: within the account up and down; left and right to the counterpart in the next
 * column that is shown, or else to what stands beside it. Null at an edge; undefined when the key is no such key.
 */
export function stepFrom(
  index: ReviewIndex,
  shown: readonly Account[],
  id: string,
  key: string,
): string | null | undefined {
  const passage = index.passageById.get(id);
  if (passage === undefined) return undefined;
  const own = index.passagesOf.get(passage.account) ?? [];
  const at = own.indexOf(passage);
  if (key === 'ArrowDown') return own[at + 1]?.id ?? null;
  if (key === 'ArrowUp') return own[at - 1]?.id ?? null;
  if (key === 'Home') return own[0]?.id ?? null;
  if (key === 'End') return own.at(-1)?.id ?? null;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const column = shown.findIndex((account) => account.id === passage.account);
  const beside = shown[column + (key === 'ArrowRight' ? 1 : -1)]?.id;
  if (beside === undefined) return null;
  const counterpart = counterpartsOf(index, passage).find(({ account }) => account === beside);
  return counterpart?.id ?? nearestIn(beside, id);
}

/** The passage of an account that stands nearest in height to another passage. */
function nearestIn(account: string, id: string): string | null {
  const height = passageElement(document, id)?.getClientRects()[0]?.top;
  const column = columnOf(document, account);
  if (height === undefined || column === null) return null;
  let nearest: { readonly id: string; readonly distance: number } | null = null;
  for (const element of column.querySelectorAll<HTMLElement>('[data-passage]')) {
    const top = element.getClientRects()[0]?.top;
    const candidate = element.dataset['passage'];
    if (top === undefined || candidate === undefined) continue;
    const distance = Math.abs(top - height);
    if (nearest === null || distance < nearest.distance) nearest = { id: candidate, distance };
  }
  return nearest?.id ?? null;
}
