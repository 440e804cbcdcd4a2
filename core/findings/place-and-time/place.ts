import type { Side } from '../../model.ts';
import { placeKey } from '../../names/lexicon.ts';
import { listed } from '../../text/listed.ts';
import { campsOf } from '../comparing/camps.ts';
import { mostCompared } from '../comparing/most-compared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { saidDate } from '../evidence/said-dates.ts';
import { sideOf } from '../telling/sides.ts';
import { type ToldValue, toldBy } from '../telling/telling.ts';
import { relateDates } from '../values/date-values.ts';
import { type PlaceRelation, placeLevel, type RelatePlaces } from '../values/place-relation.ts';
import { type EventMention, eventName, sharedWords } from './event-mentions.ts';
import type { Events } from './events.ts';

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
  const gathered: EventMention[][] = [];
  for (const mention of mentions) {
    const joined = gathered.filter(
      (group) => group.length < widest && group.some((other) => isSameEvent(evidence, other, mention)),
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

function isSameEvent(evidence: Evidence, a: EventMention, b: EventMention): boolean {
  if (a.what !== b.what || a.passage === b.passage) return false;
  const dated = a.date !== null && b.date !== null;
  if (dated && a.date !== null && b.date !== null) {
    const relation = relateDates(saidDate(evidence, a.date), saidDate(evidence, b.date));
    if (relation !== 'same') return false;
    if (a.what === 'meeting' && isNext(evidence, a) && isNext(evidence, b)) return true;
    return sharedWords(a, b) >= (evidence.areOfOneStatement(a.passage, b.passage) ? 1 : fewestSharedWords);
  }
  return (
    evidence.areOfOneStatement(a.passage, b.passage) &&
    a.date === null &&
    b.date === null &&
    sharedWords(a, b) > fewestSharedWords
  );
}

const next = /\b(?:next|again|another|second|further|follow-up|resum(?:e|es|ed|ption))\b/iu;

/** Of the meetings that are still to come on one day there is one. */
const isNext = ({ textOf }: Evidence, { account, clause }: EventMention): boolean =>
  next.test(textOf({ account, ...clause }));

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
    return relateDates(saidDate(evidence, mention.date), saidDate(evidence, member.date)) === 'same';
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
  const clash: PlaceRelation = relations.includes('contradicts') ? 'contradicts' : 'near';
  // of several places that agree the finest an account gives is shown
  const mentions = [...clashing].toSorted((a, b) => widthOf(a) - widthOf(b));
  const camps = campsOf(
    mentions.map(({ account, place }) => ({ account, value: place?.value ?? '' })),
    (a, b) => {
      const relation = relatePlaces(a, b);
      if (relation === clash) return 'clash';
      return relation === 'unknown' ? 'unknown' : 'agree';
    },
  );
  const told = mentions.map(
    (mention): ToldPlace => ({ mention, side: sideOfMention(evidence, mention, camps) }),
  );
  const sides = told.map(({ side }) => side);
  return [
    {
      kind: new Set(sides.map((side) => side.account)).size === 1 ? 'internal-inconsistency' : 'place',
      severity: clash === 'contradicts' ? 'high' : 'low',
      confidence: clash === 'contradicts' ? 0.8 : 0.5,
      summary: summaryOf(evidence, eventName(evidence, mentions), told),
      because: ['the places of clauses about one event of one day'],
      sides,
    },
  ];
}

const widthOf = ({ place }: EventMention): number => placeLevel(placeKey(place?.value ?? ''));

type ToldPlace = { readonly mention: EventMention; readonly side: Side };

/** The event's word and its place, with what stands between them; the value is the place that its camp goes by. */
function sideOfMention(
  evidence: Evidence,
  { account, head, place }: EventMention,
  camps: ReadonlyMap<string, string>,
): Side {
  const at = {
    start: Math.min(head.start, place?.start ?? head.start),
    end: Math.max(head.end, place?.end ?? head.end),
  };
  return sideOf(evidence, account, at, camps.get(place?.value ?? '') ?? '');
}

/** `A’s caption puts the meeting in Ottawa; its text and the other three put it in Texas.` */
function summaryOf(evidence: Evidence, what: string, told: readonly ToldPlace[]): string {
  const captioned = ({ value }: ToldValue, account: string): boolean =>
    told
      .filter(({ side }) => side.account === account && side.value === value)
      .every(({ mention }) => mention.passage.zone === 'caption');
  const sides = told.map(({ side }) => side);
  const [first] = sides;
  if (first !== undefined && sides.every((side) => side.account === first.account)) {
    const places = toldBy(evidence, sides, (value, _who, telling) =>
      captioned(telling, first.account) ? `${value} in a caption` : value,
    );
    return `${evidence.name(first.account)} puts the ${what} in different places: ${listed(places)}.`;
  }
  const clauses = toldBy(evidence, sides, (value, who, telling, named) => {
    const [only, ...more] = telling.accounts;
    const one = more.length === 0 && only !== undefined;
    const [again, ...others] = [...telling.accounts].filter((id) => named.has(id));
    const subject =
      one && captioned(telling, only)
        ? `${who}’s caption`
        : again !== undefined && others.length === 0 && named.size === 1
          ? who.replace(evidence.name(again), 'its text')
          : who;
    return `${subject} ${one ? 'puts' : 'put'} ${named.size === 0 ? `the ${what}` : 'it'} in ${value}`;
  });
  return `${clauses.join('; ')}.`;
}
