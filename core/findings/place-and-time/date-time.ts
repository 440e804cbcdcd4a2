import { addTo } from '../../grouped.ts';
import type { Fact, Side } from '../../model.ts';
import { listed } from '../../text/listed.ts';
import { campsOf } from '../comparing/camps.ts';
import { clashes, pairsAmong } from '../comparing/clashes.ts';
import { connectedPairs } from '../comparing/connected.ts';
import { mostCompared } from '../comparing/most-compared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { saidDate } from '../evidence/said-dates.ts';
import { printed } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { numeral, tellers, tellingsOf, toldBy, valuesWithTellers } from '../telling/telling.ts';
import { dayRangeOf, isAboutADay, standOfDates } from '../values/date-values.ts';
import type { RelatePlaces } from '../values/place-relation.ts';
import type { Stand } from '../values/stand.ts';
import { type EventKind, type EventMention, eventName, harm, sharedWords } from './event-mentions.ts';
import type { Events } from './events.ts';

type Dated = EventMention & { readonly date: Fact };

/** One event with dates that cannot be one: between accounts, and inside an account. */
export function dateTimes(evidence: Evidence, { mentions: events, relatePlaces }: Events): readonly Draft[] {
  const dated = events.filter(
    (mention): mention is Dated => mention.date !== null && isTime(mention.date) && !goesOn.has(mention.what),
  );
  const byKind = new Map<EventKind, Dated[]>();
  for (const mention of dated) addTo(byKind, mention.what, mention);
  const pairs = [...byKind.values()].flatMap((kind) =>
    pairsAmong(kind.slice(0, mostCompared), (a, b) => isSameEvent(evidence, relatePlaces, a, b)),
  );
  const apart = clashes(
    pairs,
    (a, b) => standOf(evidence, a, b) === 'clash' && !isLongApart(a.date, b.date),
    (a, b) => a.account !== b.account && knows(evidence, dated, a, b),
  );
  const within = apart.filter(([a, b]) => a.account === b.account);
  const across = apart.filter(([a, b]) => a.account !== b.account);
  return [
    ...connectedPairs(across).flatMap((group) => draft(evidence, relatePlaces, dated, group)),
    ...connectedPairs(within).flatMap((group) => draftWithin(evidence, group)),
  ];
}

/** Whether a date places an event: years ago, or a whole year, say too little to contradict, and so does a day without its year. */
const isTime = ({ value }: Fact): boolean => isAboutADay(value) && !/^(?:day:|weekend:|--)/u.test(value);

/** Whether an account puts such an event on the other's day too: it then tells of two. */
function knows(evidence: Evidence, dated: readonly Dated[], a: Dated, b: Dated): boolean {
  if (!harm.has(a.what)) return false;
  return dated.some(
    (each) =>
      each.account === a.account &&
      each !== a &&
      harm.has(each.what) &&
      standOf(evidence, each, b) === 'agree',
  );
}

/** Events that go on for days, so that each report has its own day. */
const goesOn: ReadonlySet<EventKind> = new Set<EventKind>(['trial']);

const longest = 21;

/** Whether two days are so far apart that they are of two events of one kind. */
function isLongApart(a: Fact, b: Fact): boolean {
  const [one, two] = [dayRangeOf(a.value), dayRangeOf(b.value)];
  return one !== null && two !== null && (two.first - one.last > longest || one.first - two.last > longest);
}

const standOf = (evidence: Evidence, a: Dated, b: Dated): Stand =>
  standOfDates(saidDate(evidence, a.date), saidDate(evidence, b.date));

function isSameEvent(evidence: Evidence, relatePlaces: RelatePlaces, a: Dated, b: Dated): boolean {
  if (a.what !== b.what || a.passage === b.passage) return false;
  const bothPeople = a.people.size > 0 && b.people.size > 0;
  const samePeople = [...a.people].some((person) => b.people.has(person));
  if (bothPeople && !samePeople) return false;
  const placed = a.place !== null && b.place !== null ? relatePlaces(a.place.value, b.place.value) : null;
  const samePlace = placed === 'same' || placed === 'within';
  if (placed !== null && !samePlace) return false;
  if (a.what === 'travel') return samePlace;
  const linked = evidence.areOfOneStatement(a.passage, b.passage);
  if (a.what === 'meeting') return linked && (samePlace || samePeople) && sharedWords(a, b) >= 2;
  if (ofOnePerson.has(a.what)) return samePeople;
  return linked && sharedWords(a, b) >= 2;
}

const ofOnePerson: ReadonlySet<EventKind> = new Set<EventKind>(['resignation', 'arrest', 'release', 'death']);

const mostShown = 40;

/** The clash, with what the other accounts say of the same event beside it. */
function draft(
  evidence: Evidence,
  relatePlaces: RelatePlaces,
  dated: readonly Dated[],
  clash: readonly Dated[],
): readonly Draft[] {
  const [first] = clash;
  const clashing = new Set(clash);
  const others = dated
    .filter((mention) => mention.what === first?.what && !clashing.has(mention))
    .slice(0, mostCompared)
    .filter((mention) =>
      clash
        .slice(0, mostShown)
        .some(
          (each) =>
            isSameEvent(evidence, relatePlaces, each, mention) && !isLongApart(each.date, mention.date),
        ),
    );
  const told = [...clash, ...others];
  const sides = sidesOf(evidence, told, wordings(evidence, told));
  return [
    {
      kind: 'date-time',
      severity: 'high',
      confidence: 0.7,
      summary: `The ${nameOf(evidence, clash)} is dated differently: ${byCamps(evidence, told, sides)}.`,
      because: ['the dates of clauses about one event, with the same people or places'],
      sides,
    },
  ];
}

function draftWithin(evidence: Evidence, clash: readonly Dated[]): readonly Draft[] {
  const sides = sidesOf(evidence, clash, wordings(evidence, clash));
  const [first] = sides;
  if (first === undefined) return [];
  const words = toldBy(evidence, sidesOf(evidence, clash), (each) => each);
  return [
    {
      kind: 'internal-inconsistency',
      severity: 'medium',
      confidence: 0.7,
      summary: `${evidence.name(first.account)} gives the ${nameOf(evidence, clash)} ${numeral(words.length)} dates: ${listed(words)}.`,
      because: ['the dates that one account gives one event'],
      sides,
      silent: [],
    },
  ];
}

function nameOf(evidence: Evidence, clash: readonly Dated[]): string {
  const [first] = clash;
  return first?.what === 'travel' && first.place !== null
    ? `journey to ${first.place.value}`
    : eventName(evidence, clash);
}

/** The dates in the accounts' words; of two days each one's stand together: `Friday (A) against 3 May (B) and Thursday (C)`. */
function byCamps(evidence: Evidence, told: readonly Dated[], sides: readonly Side[]): string {
  const given = sidesOf(evidence, told);
  const camps = tellingsOf(evidence, sides);
  if (camps.length !== 2) return listed(valuesWithTellers(evidence, given));
  const named = new Set<string>();
  const said = camps.map(({ value: camp }) => {
    const own = given.filter((_, index) => sides[index]?.value === camp);
    const words = tellingsOf(evidence, own).map(
      ({ value, accounts }) => `${value} (${tellers(evidence, accounts, named)})`,
    );
    for (const { account } of own) named.add(account);
    return words;
  });
  return said.map(listed).join(said.flat().length === said.length ? ' and ' : ' against ');
}

/** The date in the account's words. */
function dateWordsOf(evidence: Evidence, { account, date }: Dated): string {
  return printed(evidence, account, date);
}

/** The words of a date's key, which are followed by its value. */
const wording = (key: string): string => key.slice(0, key.lastIndexOf('|'));

/** The wording under which each mention's date is compared: a vaguer date goes by the commonest that agrees with it. */
function wordings(evidence: Evidence, dated: readonly Dated[]): (mention: Dated) => string {
  // one wording can be two days when the accounts are of different days
  const keyOf = (mention: Dated): string => `${dateWordsOf(evidence, mention)}|${mention.date.value}`;
  const byKey = new Map(dated.map((mention) => [keyOf(mention), mention]));
  const told = dated.map((mention) => ({ account: mention.account, value: keyOf(mention) }));
  const camps = campsOf(told, (a, b) => {
    const [one, two] = [byKey.get(a), byKey.get(b)];
    return one === undefined || two === undefined ? 'unknown' : standOf(evidence, one, two);
  });
  const named = [...new Set(camps.values())];
  const isPlain = (camp: string): boolean =>
    named.filter((each) => wording(each) === wording(camp)).length === 1;
  return (mention) => {
    const camp = camps.get(keyOf(mention)) ?? keyOf(mention);
    return isPlain(camp) ? wording(camp) : `${wording(camp)} (${camp.slice(camp.lastIndexOf('|') + 1)})`;
  };
}

/** The event's word and its date, with what stands between them. */
function sidesOf(
  evidence: Evidence,
  dated: readonly Dated[],
  valueOf: (mention: Dated) => string = (mention) => dateWordsOf(evidence, mention),
): readonly Side[] {
  return dated.map((mention) => {
    const { account, head, date } = mention;
    const at = { start: Math.min(head.start, date.start), end: Math.max(head.end, date.end) };
    return sideOf(evidence, account, at, valueOf(mention));
  });
}
