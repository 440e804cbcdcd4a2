import type { Day } from '../../calendar.ts';
import type { Fact } from '../../model.ts';
import { listed } from '../../text/listed.ts';
import { datedLineOf } from '../evidence/dated-line.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { publishedDay } from '../evidence/published-day.ts';
import { printed } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { quotedWithTellers } from '../telling/telling.ts';

type Dated = { readonly account: string; readonly day: Day; readonly fact: Fact };

/** In days: reports of one event come out within weeks. */
const farApart = 30;
const halfYear = 180;
const dayOfAnotherZone = 1;

/**
 * Accounts that came out weeks or years apart, by the lines above their texts: `3 May 2013`, `Posted on 9 April 2012`.
 * They may tell of two events, or of one at two stages.
 */
export function otherTimes(evidence: Evidence): readonly Draft[] {
  const dated = evidence.accounts
    .flatMap(({ id }): readonly Dated[] => {
      const line = datedLineOf(evidence, id);
      const own = publishedDay(evidence.account(id));
      // a line of another day than the account's own is of something else
      return line === null || (own !== null && Math.abs(own - line.day) > dayOfAnotherZone)
        ? []
        : [{ account: id, ...line }];
    })
    .toSorted((a, b) => a.day - b.day);
  const gap = Math.max(0, ...dated.map(({ day }, index) => day - (dated[index - 1]?.day ?? day)));
  if (gap <= farApart) return [];
  // one day goes by the shortest of its names: `3 May 2013` and `Friday, 3 May 2013`
  const written = new Map<Day, string>();
  for (const { account, day, fact } of dated) {
    const own = printed(evidence, account, fact);
    const known = written.get(day);
    if (known === undefined || own.length < known.length) written.set(day, own);
  }
  const sides = dated.map(({ account, day, fact }) =>
    sideOf(evidence, account, fact, written.get(day) ?? ''),
  );
  return [
    {
      kind: 'date-time',
      severity: gap > halfYear ? 'high' : 'medium',
      confidence: 0.7,
      summary: `By the dates above their texts, the accounts came out at different times and may tell of different events: ${listed(quotedWithTellers(evidence, sides))}.`,
      because: ['the dates in the lines above their texts'],
      sides,
    },
  ];
}
