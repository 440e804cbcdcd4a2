import type { Fact } from '../../model.ts';
import { placeKey } from '../../names/lexicon.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Filled } from './filled.ts';

/** How near to a value a place must stand to be its own, in UTF-16 code units: `40 percent in Lorne`. */
const besideValue = 6;

/** Whether both values have a place of their own beside them, and not one place. */
export function areOfOtherPlaces(evidence: Evidence, a: Filled, b: Filled): boolean {
  const [one, two] = placesBeside(evidence, a, b);
  return one !== undefined && two !== undefined && one !== two;
}

/** Whether both values have one place beside them: `82 percent in Lorne`, `65 percent of traffic to Lorne`. */
export function areOfOnePlace(evidence: Evidence, a: Filled, b: Filled): boolean {
  const [one, two] = placesBeside(evidence, a, b);
  return one !== undefined && one === two;
}

const placesBeside = (evidence: Evidence, ...values: readonly Filled[]): readonly (string | undefined)[] =>
  values.map((each) => {
    const place = placeBeside(evidence, each);
    return place === undefined ? undefined : placeKey(place.value);
  });

/** `40 percent in Lorne`; of a list of values also `in Lorne by 40 percent`. */
function placeBeside({ account, factsIn, words }: Evidence, each: Filled): Fact | undefined {
  const { account: id, passage, start, end, counted, kind } = each;
  const noun = words(passage).find((word) => word.start >= end && word.root === counted.noun);
  const from = noun?.end ?? end;
  const facts = factsIn(id, passage);
  const behind = facts.find(
    (fact) =>
      fact.kind === 'place' &&
      fact.start > from &&
      fact.start - from <= besideValue &&
      /^\s(?:in|at|of|to|from)\s(?:the\s)?$/u.test(account(id).text.slice(from, fact.start)),
  );
  if (behind !== undefined || facts.filter((fact) => fact.kind === kind).length < 2) return behind;
  const before = facts.filter((fact) => fact.end <= start && (fact.kind === 'place' || fact.kind === kind));
  return before.at(-1)?.kind === 'place' ? before.at(-1) : undefined;
}
