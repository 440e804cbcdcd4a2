import type { Fact } from '../../model.ts';
import { relateDates } from '../evidence/date-values.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isLater } from '../evidence/published-day.ts';
import { isToll } from './count-scope.ts';
import type { Filled } from './slots.ts';

/**
 * What to say of counts of the dead, the missing or the questioned that differ as such counts do from day to day: each
 * later report has more, or each is given with another day. Null where they differ without that excuse.
 */
export function runningToll(evidence: Evidence, group: readonly Filled[]): string | null {
  if (!group.some((each) => isToll(evidence, each))) return null;
  const pairs = group
    .flatMap((a) => group.map((b): readonly [Filled, Filled] => [a, b]))
    .filter(([a, b]) => countOf(a) < countOf(b));
  if (pairs.length === 0) return null;
  const { account } = evidence;
  if (pairs.every(([a, b]) => isLater(account(b.account), account(a.account))))
    return 'The later the report, the higher the number, which may be an update';
  return pairs.every(([a, b]) => areOfOtherDays(evidence, a, b)) ? 'The numbers are of different days' : null;
}

const countOf = ({ value }: Filled): number => Number(/\d+(?:\.\d+)?/u.exec(value)?.[0] ?? 0);

function areOfOtherDays(evidence: Evidence, a: Filled, b: Filled): boolean {
  const [one, two] = [a, b].map((each) => datesOf(evidence, each));
  return (
    one !== undefined &&
    two !== undefined &&
    one.length > 0 &&
    two.length > 0 &&
    one.every((date) => two.every((other) => relateDates(date, other) === 'contradicts'))
  );
}

type Dated = Pick<Fact, 'value'> & { readonly text: string };

function datesOf({ account, factsIn }: Evidence, { account: id, passage }: Filled): readonly Dated[] {
  return factsIn(id, passage)
    .filter(({ kind }) => kind === 'date')
    .map(({ start, end, value }) => ({ value, text: account(id).text.slice(start, end) }));
}
