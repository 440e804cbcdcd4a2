import { grouped } from '../../grouped.ts';
import { listed } from '../../text/listed.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printed } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { toldBy } from '../telling/telling.ts';
import { bareOf } from '../values/number-values.ts';
import { filledBy, type PassageValue, type SlotKind } from './filled.ts';

/** Less than a figure, or more: `nearly seven hours`, `barely an hour`; `over 60 people`, `at least 60`. */
const below = /^(?:nearly|almost|close to|just under|under|less than|fewer than|below)\s/iu;
const shortOf = /\b(?:barely|hardly|not quite|just short of|shy of)\s+$/iu;
const above =
  /^(?:more than|over|just over|upwards of|in excess of|greater than|at least|no fewer than|no less than)\s/iu;
/** In UTF-16 code units: `just short of `. */
const reach = 16;

const kinds: ReadonlySet<SlotKind> = new Set<SlotKind>(['number', 'money', 'percent', 'duration']);

type Qualified = PassageValue & { readonly account: string; readonly side: 'below' | 'above' };

/**
 * One figure that an account says is not reached and another that it is passed, among the same words.
 *
 *     The search took nearly seven hours.    Searching the house took over seven hours.
 */
export function otherSides(evidence: Evidence): readonly Draft[] {
  const told = evidence.accounts.flatMap(({ id }) => qualifiedIn(evidence, id));
  return [...grouped(told, ({ kind, value }) => `${kind} ${bareOf(value)}`).values()].flatMap((all) => {
    const [less, more] = (['below', 'above'] as const).map((side) =>
      all.filter((each) => each.side === side),
    );
    const [short, past] = [without(less, more), without(more, less)];
    const differing = short.flatMap((a) => past.flatMap((b) => (isOfOne(evidence, a, b) ? [a, b] : [])));
    return differing.length === 0 ? [] : [draftOf(evidence, [...new Set(differing)])];
  });
}

/** Without the accounts that have it on the other side too: who has both tells of two things. */
const without = (own: readonly Qualified[] = [], others: readonly Qualified[] = []): readonly Qualified[] => {
  const known = new Set(others.map(({ account }) => account));
  return own.filter(({ account }) => !known.has(account)).slice(0, mostTold);
};

/** How often one figure is looked at on either side. */
const mostTold = 4;

function qualifiedIn(evidence: Evidence, id: string): readonly Qualified[] {
  const { text } = evidence.account(id);
  return evidence.facts(id).flatMap((fact): readonly Qualified[] => {
    if (!kinds.has(fact.kind)) return [];
    const short = shortOf.exec(text.slice(Math.max(0, fact.start - reach), fact.start));
    const at = { ...fact, start: fact.start - (short?.[0].length ?? 0) };
    const figure = text.slice(at.start, at.end);
    const isShort = short !== null || below.test(figure);
    if (!isShort && !above.test(figure)) return [];
    const passage = evidence.passageAt(id, at.start);
    if (passage === undefined || passage.zone === 'boilerplate') return [];
    return [{ ...at, passage, side: isShort ? 'below' : 'above' }];
  });
}

/** Whether both figures are of one thing: what stands around them is shared, and what is counted, where that is named. */
function isOfOne(evidence: Evidence, a: Qualified, b: Qualified): boolean {
  const [one, other] = [filledBy(evidence, a), filledBy(evidence, b)];
  if (a.kind === 'number' && one.counted.noun !== other.counted.noun) return false;
  return evidence.arePaired(a.passage, b.passage) || countShared(one.around.keys(), other.around) > 0;
}

function draftOf(evidence: Evidence, told: readonly Qualified[]): Draft {
  const sides = told.map((each) => sideOf(evidence, each.account, each, each.side));
  const phrases = new Map<string, string>(
    told.toReversed().map((each) => [each.side, printed(evidence, each.account, each)]),
  );
  const given = toldBy(evidence, sides, (side, who) => `“${phrases.get(side) ?? side}” (${who})`);
  return {
    kind: 'number',
    severity: 'low',
    confidence: 0.65,
    summary: `One figure is told as not reached and as passed: ${listed(given)}.`,
    because: ['“nearly” and “more than”, or the like, before one figure'],
    sides,
  };
}
