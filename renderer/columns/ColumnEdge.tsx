import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Account } from '../../core/model.ts';
import { columnOf } from './places.ts';

type ColumnEdgeProps = {
  /** The columns left and right of it. */
  readonly left: Account;
  readonly right: Account;
  /** The share that each column has of the width; 1 for one that is not in it. */
  readonly widths: Readonly<Record<string, number>>;
  readonly onResize: (widths: Readonly<Record<string, number>>, isDone: boolean) => void;
};

/** The least a column can be dragged to, in CSS pixels; the style sheet knows it too. */
const least = 176;
const keyStep = 16;

/** The line between two columns: dragged, or moved with the arrow keys. What one gains the other loses. */
export function ColumnEdge({ left, right, widths, onResize }: ColumnEdgeProps) {
  const grasped = useRef<{ readonly x: number; readonly left: number; readonly right: number } | null>(null);
  const both = (widths[left.id] ?? 1) + (widths[right.id] ?? 1);
  const share = (widths[left.id] ?? 1) / both;
  const resize = (leftWidth: number, total: number, isDone: boolean): void => {
    if (total < 2 * least) return;
    const kept = Math.min(total - least, Math.max(least, leftWidth)) / total;
    onResize({ [left.id]: both * kept, [right.id]: both * (1 - kept) }, isDone);
  };
  const pressed = (event: PointerEvent<HTMLElement>): void => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    grasped.current = { x: event.clientX, left: widthOf(left), right: widthOf(right) };
  };
  const moved = (event: PointerEvent, isDone: boolean): void => {
    const from = grasped.current;
    if (from !== null) resize(from.left + event.clientX - from.x, from.left + from.right, isDone);
    if (isDone) grasped.current = null;
  };
  const total = (): number => widthOf(left) + widthOf(right);
  const keyed = (event: KeyboardEvent): void => {
    const to: Readonly<Record<string, () => number>> = {
      ArrowLeft: () => widthOf(left) - keyStep,
      ArrowRight: () => widthOf(left) + keyStep,
      Home: () => least,
      End: () => total() - least,
      Enter: () => total() / 2,
    };
    const width = to[event.key];
    if (width === undefined) return;
    resize(width(), total(), true);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="column-edge"
      role="separator"
      aria-label={`Width of ${nameOfAccount(left)}`}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={`${Math.round(share * 100)} % of the room beside ${nameOfAccount(right)}`}
      tabIndex={0}
      onPointerDown={pressed}
      onPointerMove={(event) => moved(event, false)}
      onPointerUp={(event) => moved(event, true)}
      onDoubleClick={() => resize(total() / 2, total(), true)}
      onKeyDown={keyed}
    />
  );
}

function widthOf(account: Account): number {
  return columnOf(document, account.id)?.getBoundingClientRect().width ?? 0;
}
