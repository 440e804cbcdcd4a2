import type { FindingKind, Side } from '../model.ts';
import { overlap } from '../span.ts';
import type { Draft } from './evidence/evidence.ts';

/**
 * Drops drafts of a difference that another draft has too, for two rules may come upon one. Of drafts of one kind that
 * divide the same sides in the same way, a high one stays, else one about a time, else the one with more accounts, else
 * the surer, else the first.
 */
export function distinctDrafts(drafts: readonly Draft[]): readonly Draft[] {
  const better = drafts.toSorted(
    (a, b) =>
      Number(b.severity === 'high') - Number(a.severity === 'high') ||
      Number(b.kind === 'date-time') - Number(a.kind === 'date-time') ||
      accountsOf(b) - accountsOf(a) ||
      b.confidence - a.confidence,
  );
  const kept: Draft[] = [];
  for (const draft of better) {
    if (!kept.some((other) => isSameMatter(draft, other))) kept.push(draft);
  }
  return drafts.filter((draft) => kept.includes(draft));
}

const accountsOf = ({ sides }: Draft): number => new Set(sides.map(({ account }) => account)).size;

/** Sides compared of two drafts: a few are enough to see whether both divide them in the same way. */
const mostMeeting = 24;

/** A deadline of so many days is a time as well as a number, so these two kinds count as one. */
const areOfOneKind = (one: FindingKind, other: FindingKind): boolean =>
  one === other || [one, other].every((kind) => kind === 'number' || kind === 'date-time');

/** Whether most pairs of sides that one draft holds apart are held apart by the other too. */
function isSameMatter(draft: Draft, other: Draft): boolean {
  if (!areOfOneKind(draft.kind, other.kind) || draft.kind === 'omission') return false;
  const meeting = draft.sides
    .flatMap((side) => {
      const met = other.sides.find((each) => meets(side, each));
      return met === undefined ? [] : [{ value: side.value, other: met.value }];
    })
    .slice(0, mostMeeting);
  let both = 0;
  let one = 0;
  meeting.forEach((a, index) => {
    for (const b of meeting.slice(index + 1)) {
      if (a.value !== b.value && a.other !== b.other) both += 1;
      else if (a.value !== b.value || a.other !== b.other) one += 1;
    }
  });
  return both > 0 && both >= one;
}

function meets(a: Side, b: Side): boolean {
  return a.account === b.account && overlap(a, b) > 0;
}
