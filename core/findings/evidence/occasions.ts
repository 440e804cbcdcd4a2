import type { Account, Fact, Passage } from '../../model.ts';
import { endsInRelative } from '../../passages/clauses.ts';
import { dayRangeOf, isPeriod } from '../values/date-values.ts';
import { shareEnough } from './count-shared.ts';
import { oncePerPassage } from './once-per-passage.ts';
import { publishedDay } from './published-day.ts';

/** In days before a report: what lies further back is not the occasion it reports. */
const past = 45;
const longAgo = /^(?:month|year|decade):(?:last|previous)$|^--\d\d$|^-\d+ (?:month|year|decade)/u;
const earlier = /\bpreviously\b|^\W*earlier\b/iu;

/** Share of the shorter passage's words: with this many in common, the other passage only adds when it was. */
const alike = { count: 0, share: 0.6 };

/** What is needed to tell occasions apart: the dates and words of passages, and their accounts. */
type Known = {
  readonly account: (id: string) => Account;
  readonly factsIn: (id: string, at: Passage) => readonly Fact[];
  readonly roots: (passage: Passage) => ReadonlySet<string>;
};

/**
 * Whether two passages are about different occasions: only one of them speaks of `last month`, of `2019`, or of what
 * was `previously`.
 */
export function otherOccasionsOf({ account, factsIn, roots }: Known): (a: Passage, b: Passage) => boolean {
  const isPast = oncePerPassage((passage) => {
    const told = account(passage.account);
    return (
      earlier.test(told.text.slice(passage.start, passage.end)) ||
      factsIn(passage.account, passage).some((fact) => fact.kind === 'date' && isLongAgo(told, passage, fact))
    );
  });
  return (a, b) => isPast(a) !== isPast(b) && !shareEnough(roots(a), roots(b), alike);
}

function isLongAgo(account: Account, passage: Passage, { start, value }: Fact): boolean {
  // the date of something mentioned in passing
  if (endsInRelative(account.text.slice(passage.start, start))) return false;
  const range = dayRangeOf(value);
  if (range === null) return longAgo.test(value);
  const day = publishedDay(account);
  if (day !== null) return range.last < day - past;
  return isPeriod(value);
}
