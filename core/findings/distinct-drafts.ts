import type { FindingKind, Side } from '../model.ts';
import type { Draft } from './evidence/evidence.ts';

/**
 * Two ways of comparing can come upon one difference: of drafts of one kind that part the same sides in the same way, a
 * high one stays, then one that says it is a time, then the one with more accounts, then the surer, then the first.
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

/** Sides that are compared: how two drafts part their sides shows in a few of them. */
const mostMeeting = 24;

/** A deadline of so many days is a time and a number. */
const areOfOneKind = (one: FindingKind, other: FindingKind): boolean =>
  one === other || [one, other].every((kind) => kind === 'number' || kind === 'date-time');

/** Sides that one of them holds apart the other holds apart too, more often than not. */
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
  return a.account === b.account && a.start < b.end && b.start < a.end;
}
