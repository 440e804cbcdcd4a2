import type { Passage } from '../../model.ts';
import type { Evidence } from './evidence.ts';

type Dated = { readonly account: string; readonly passage: Passage; readonly start: number };

/** Whether each day stands right behind a body, and these are two. */
export function areOfOtherBodies(evidence: Evidence, a: Dated, b: Dated): boolean {
  const [one, two] = [bodyBefore(evidence, a), bodyBefore(evidence, b)];
  return one !== null && two !== null && !isWithin(one, two) && !isWithin(two, one);
}

/** In UTF-16 code units: ` early on `. */
const nearest = 10;

/** The words of the body that stands right before a day. */
function bodyBefore({ factsIn }: Evidence, { account, passage, start }: Dated): ReadonlySet<string> | null {
  const body = factsIn(account, passage).find(
    ({ kind, end }) => kind === 'organisation' && end <= start && start - end <= nearest,
  );
  return body === undefined ? null : new Set(body.value.toLowerCase().split(' '));
}

const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((word) => whole.has(word));
