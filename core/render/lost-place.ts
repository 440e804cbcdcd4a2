import type { Target } from '../annotations.ts';

/** Where a target's words stood when they were last there: `, at 10–20`; nothing where only their new place is known. */
export function lostPlace({ anchor, start, end }: Target): string {
  return anchor === 'moved' ? '' : `, at ${start}–${end}`;
}
