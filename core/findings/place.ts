import type { Severity } from '../model.ts';
import { relateDates } from './date-values.ts';
import type { EventMention } from './event-mentions.ts';
import type { Events } from './events.ts';
import {
  type Draft,
  type Evidence,
  firstUses,
  orderedSides,
  sideOf,
  silentAccounts,
  valuesByAccount,
} from './evidence.ts';
import { mostCompared } from './grouped.ts';
import type { PlaceRelation, RelatePlaces } from './place-relation.ts';
import { sameStatement } from './same-statement.ts';

const fewestSharedWords = 2;
const widest = 60;

/** One event of one day that the accounts, or a caption and its article, put in places that cannot be one. */
export function places(evidence: Evidence, { mentions: events, relatePlaces }: Events): readonly Draft[] {
  const placed = events.filter((mention) => mention.what !== 'travel' && mention.place !== null);
  return groups(evidence, placed.slice(0, mostCompared)).flatMap((group) =>
    draft(evidence, relatePlaces, group, placed),
  );
}

/** Mentions of one event, gathered: each new mention joins the first group it shares an event with. */
function groups(evidence: Evidence, mentions: readonly EventMention[]): readonly (readonly EventMention[])[] {
  const together = sameStatement(evidence);
  const gathered: EventMention[][] = [];
  for (const mention of mentions) {
    const joined = gathered.filter(
      (group) =>
        group.length < widest && group.some((other) => isSameEvent(evidence, together, other, mention)),
    );
    const [first, ...rest] = joined;
    if (first === undefined) gathered.push([mention]);
    else {
      first.push(mention, ...rest.flat());
      for (const merged of rest) gathered.splice(gathered.indexOf(merged), 1);
    }
  }
  return gathered;
}

function isSameEvent(
  evidence: Evidence,
  together: (a: string, b: string) => boolean,
  a: EventMention,
  b: EventMention,
): boolean {
  if (a.what !== b.what || a.passage === b.passage) return false;
  const dated = a.date !== null && b.date !== null;
  if (dated && a.date !== null && b.date !== null) {
    const relation = relateDates(withText(evidence, a.date), withText(evidence, b.date));
    if (relation !== 'same') return false;
    return sharedWords(a, b) >= fewestSharedWords;
  }
  return (
    together(a.passage.id, b.passage.id) &&
    a.date === null &&
    b.date === null &&
    sharedWords(a, b) > fewestSharedWords
  );
}

function withText(
  { account }: Evidence,
  fact: { readonly account: string; readonly start: number; readonly end: number; readonly value: string },
) {
  return { value: fact.value, text: account(fact.account).text.slice(fact.start, fact.end) };
}

function sharedWords(a: EventMention, b: EventMention): number {
  return [...a.words].filter((word) => b.words.has(word)).length;
}

/** What the other accounts say: mentions that put the same kind of event into the same place, on no other day. */
function besides(
  evidence: Evidence,
  relatePlaces: RelatePlaces,
  group: readonly EventMention[],
  placed: readonly EventMention[],
): readonly EventMention[] {
  const joins = (mention: EventMention, member: EventMention): boolean => {
    if (mention.what !== member.what || mention.place === null || member.place === null) return false;
    const relation = relatePlaces(mention.place.value, member.place.value);
    if (relation !== 'same' && relation !== 'within' && relation !== 'near') return false;
    if (mention.date === null || member.date === null) return mention.date === null;
    return relateDates(withText(evidence, mention.date), withText(evidence, member.date)) === 'same';
  };
  return placed.filter(
    (mention) => !group.includes(mention) && group.some((member) => joins(mention, member)),
  );
}

function draft(
  evidence: Evidence,
  relatePlaces: RelatePlaces,
  group: readonly EventMention[],
  placed: readonly EventMention[],
): readonly Draft[] {
  const relations: PlaceRelation[] = [];
  const clashing = new Set<EventMention>();
  group.forEach((a, index) => {
    for (const b of group.slice(index + 1)) {
      const relation = relatePlaces(a.place?.value ?? '', b.place?.value ?? '');
      if (relation !== 'contradicts' && relation !== 'near') continue;
      relations.push(relation);
      clashing.add(a).add(b);
    }
  });
  if (clashing.size === 0) return [];
  for (const mention of besides(evidence, relatePlaces, group, placed)) clashing.add(mention);
  const severity: Severity = relations.includes('contradicts') ? 'high' : 'low';
  const sides = orderedSides(
    evidence,
    firstUses(
      [...clashing].map(({ account, place, head }) =>
        sideOf(
          evidence,
          account,
          {
            start: Math.min(head.start, place?.start ?? head.start),
            end: Math.max(head.end, place?.end ?? head.end),
          },
          place?.value ?? '',
        ),
      ),
    ),
  );
  const one = new Set(sides.map((side) => side.account)).size === 1;
  const caption = [...clashing].some(({ passage }) => passage.zone === 'caption');
  return [
    {
      kind: one ? 'internal-inconsistency' : 'place',
      severity,
      confidence: severity === 'high' ? 0.8 : 0.5,
      summary: `${one ? `${evidence.name(sides[0]?.account ?? '')} puts one ${group[0]?.what ?? 'event'}` : `One ${group[0]?.what ?? 'event'} is put`} in different places${caption ? ' (one in a caption)' : ''}: ${valuesByAccount(evidence, sides)}.`,
      sides,
      silent: silentAccounts(evidence, sides),
    },
  ];
}
