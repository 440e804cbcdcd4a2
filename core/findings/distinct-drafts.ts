import type { Side } from '../model.ts';
import type { Draft } from './evidence/evidence.ts';

/**
 * Two ways of comparing can come upon one difference: of drafts of one kind whose sides meet in two values, the one
 * with more sides stays, then the surer, then the first.
 */
export function distinctDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const better = drafts.toSorted((a, b) => accountsOf(b) - accountsOf(a) || b.confidence - a.confidence);
  const kept: Draft[] = [];
  for (const draft of better) {
    if (!kept.some((other) => isSameMatter(draft, other))) kept.push(draft);
  }
  return drafts.filter((draft) => kept.includes(draft));
}

const accountsOf = ({ sides }: Draft): number => new Set(sides.map(({ account }) => account)).size;

function isSameMatter(draft: Draft, other: Draft): boolean {
  if (draft.kind !== other.kind || draft.kind === 'omission') return false;
  const meeting = draft.sides.filter((side) => other.sides.some((each) => meets(side, each)));
  return new Set(meeting.map(({ value }) => value)).size > 1;
}

function meets(a: Side, b: Side): boolean {
  return a.account === b.account && a.start < b.end && b.start < a.end;
}
