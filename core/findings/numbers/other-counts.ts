import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { publishedDay } from '../evidence/published-day.ts';
import type { Filled } from './filled.ts';

/**
 * Whether two numbers that stand among the same words count different things all the same: a whole and one of its
 * parts, or what two surveys found. `23 Danes and Swedes` are `12 Danes and 11 Swedes`.
 */
export function areOfOtherCounts(evidence: Evidence, a: Filled, b: Filled): boolean {
  switch (a.kind) {
    case 'number':
      return isSumOf(evidence, a, b) || isSumOf(evidence, b, a);
    case 'percent':
      return areOfOtherSurveys(evidence, a, b);
    default:
      return false;
  }
}

/** What stands between two parts of a whole. */
const joint = byScript(String.raw`^(?:\s\p{L}+){1,3},?\s(?:and|plus)\s$`);
const plain = /^\d+$/u;
/** Smaller sums come about by chance. */
const leastSum = 5;

/** Whether one number is the sum of another with the one that is joined to it. */
function isSumOf({ account, factsIn }: Evidence, whole: Filled, part: Filled): boolean {
  if (!plain.test(whole.value) || !plain.test(part.value) || Number(whole.value) < leastSum) return false;
  const { text } = account(part.account);
  const isJoined = (one: Span, other: Span): boolean => joint.test(text.slice(one.end, other.start));
  return factsIn(part.account, part.passage).some(
    (fact) =>
      fact.kind === 'number' &&
      Number(fact.value) + Number(part.value) === Number(whole.value) &&
      (isJoined(part, fact) || isJoined(fact, part)),
  );
}

/** Whether they count the days of what may still go on, in accounts that are not known to be of one day: `five days of strikes`. */
export function growsByTheDay({ account }: Evidence, group: readonly Filled[]): boolean {
  const days = new Set(group.map(({ account: id }) => publishedDay(account(id))));
  return (
    (days.size > 1 || days.has(null)) &&
    group.every(
      ({ account: id, value, end }) =>
        /^[~≥>]?P\d+[DW]$/u.test(value) && /^\s+of\s/u.test(account(id).text.slice(end, end + 5)),
    )
  );
}

const survey = /\b(?:polls?|surveys?|pollsters?)\b/iu;
/** Whose it is: `a poll for the Chronicle newspaper`, `the Chronicle poll`. */
const whose = byScript(
  String.raw`(\p{Lu}[\p{L}’'-]{1,40})\s+(?:newspaper|daily|weekly|magazine|television|institute|poll|survey)\b`,
  'g',
);

/** Two surveys may find two things. */
function areOfOtherSurveys({ textOf }: Evidence, a: Filled, b: Filled): boolean {
  const [one, two] = [a, b].map(({ passage }) => {
    const told = textOf(passage);
    return survey.test(told) ? Array.from(whose.all(told), ([, name = '']) => name) : [];
  });
  return (
    one !== undefined &&
    two !== undefined &&
    one.length > 0 &&
    two.length > 0 &&
    !one.some((name) => two.includes(name))
  );
}
