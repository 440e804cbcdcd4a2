import type { Severity } from '../../model.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isLater } from '../evidence/published-day.ts';
import { saidDatesIn } from '../evidence/said-dates.ts';
import { standOfDates } from '../values/date-values.ts';
import { figureOf } from '../values/number-values.ts';
import type { Filled } from './filled.ts';

/** A number of an account, and the passage it is in. */
export type Count = Pick<Filled, 'account' | 'passage' | 'value'>;

type Running = { readonly said: string; readonly severity: Severity };

/** From this factor on a reader of the earlier report is misled, although nobody erred. */
const far = 1.2;

/**
 * What to say of counts of the dead, the missing or the questioned that differ as such counts do from day to day: each
 * later report has more, or each is given with another day. Null where they differ without that excuse.
 */
export function runningToll(evidence: Evidence, counts: readonly Count[]): Running | null {
  const pairs = counts
    .flatMap((a) => counts.map((b): readonly [Count, Count] => [a, b]))
    .filter(([a, b]) => figureOf(a) < figureOf(b));
  if (pairs.length === 0) return null;
  const { account } = evidence;
  const all = counts.map(figureOf);
  const severity = Math.max(...all) < far * Math.min(...all) ? 'low' : 'medium';
  if (pairs.every(([a, b]) => isLater(account(b.account), account(a.account))))
    return { said: 'The later the report, the higher the number, which may be an update', severity };
  if (pairs.every(([a, b]) => areOfOtherDays(evidence, a, b)))
    return { said: 'The numbers are of different days', severity: 'low' };
  return null;
}

function areOfOtherDays(evidence: Evidence, a: Count, b: Count): boolean {
  const [one, two] = [a, b].map(({ passage }) => saidDatesIn(evidence, passage));
  return (
    one !== undefined &&
    two !== undefined &&
    one.length > 0 &&
    two.length > 0 &&
    one.every((date) => two.every((other) => standOfDates(date, other) === 'clash'))
  );
}
