import { addTo } from '../../grouped.ts';
import type { Fact, Side } from '../../model.ts';
import { type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { compareTexts } from '../../text/compare-texts.ts';
import { listed } from '../../text/listed.ts';
import { mostCompared } from '../comparing/most-compared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import type { EventMention } from '../place-and-time/event-mentions.ts';
import type { Events } from '../place-and-time/events.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesWithTellers } from '../telling/telling.ts';

/** Whom one account names as going on one journey. */
type Party = { readonly account: string; readonly at: Span; readonly people: readonly Traveller[] };
type Traveller = { readonly name: string; readonly doubted: boolean };

/** Who travels, where the accounts name different people for one journey. */
export function participants(evidence: Evidence, { mentions, relatePlaces }: Events): readonly Draft[] {
  const journeys = mentions
    .filter(({ what, place }) => what === 'travel' && place !== null)
    .slice(0, mostCompared);
  const groups: EventMention[][] = [];
  for (const journey of journeys) {
    const group = groups.find(([first]) => {
      const relation = relatePlaces(first?.place?.value ?? '', journey.place?.value ?? '');
      return relation === 'same' || relation === 'within';
    });
    if (group === undefined) groups.push([journey]);
    else group.push(journey);
  }
  return groups.flatMap((group) =>
    draftsOf(
      evidence,
      `travels to ${group[0]?.place?.value ?? ''}`,
      group.flatMap((mention) => travellers(evidence, mention)),
    ),
  );
}

const reach = 140;
/**
 * Behind a name, words that show that the person only speaks of the journey, or is only named as somebody's superior.
 */
const notTravelling = /^(?:['’]s?\b|,?\s+(?:said|says|told|added|confirmed|wrote|announced|stated)\b)/u;
const toMeet = /\b(?:meet(?:ing|s)?|met|see|talks|brief)\b[^.]*$/iu;
const companion = byScript(
  String.raw`\b(?:together\s+with|along\s+with|with|alongside|accompanied\s+by)\s+(?:[\p{L}’'-]+\s+){0,4}$`,
  'i',
);
const doubt = /\b(?:possibly|perhaps|maybe|probably|likely|might|may)(?:\s+also)?\s*$/iu;

function travellers(evidence: Evidence, mention: EventMention): readonly Party[] {
  const { account, passage, head, place } = mention;
  const { text } = evidence.account(account);
  const end = Math.max(head.end, place?.end ?? 0);
  const people = evidence
    .factsIn(account, passage)
    .filter(
      (fact) => fact.kind === 'person' && fact.start >= head.start - reach && fact.start < mention.clause.end,
    )
    .filter((fact) => fact.start < end || companion.test(text.slice(end, fact.start)))
    .filter((fact) => !isBystander(text, fact, mention));
  const clause = people.filter(({ start }) => start >= mention.clause.start);
  // "both of whom", "who": the people stand before the clause
  const relative = /^\W*(?:(?:both|all|two|some)\s+of\s+whom|who)\b/iu.test(
    text.slice(mention.clause.start, mention.clause.end),
  );
  const named = clause.length > 0 || !relative ? withPartners(text, people, clause) : people;
  if (named.length === 0) return [];
  const start = Math.min(head.start, ...named.map((fact) => fact.start));
  return [
    {
      account,
      at: span(start, Math.max(end, ...named.map((fact) => fact.end))),
      people: named.map((fact) => ({
        name: fact.value,
        doubted: doubt.test(text.slice(Math.max(passage.start, fact.start - 24), fact.start)),
      })),
    },
  ];
}

/** Two names in a row are told of together: by `and`, with a title between at most. */
const joining = byScript(String.raw`^,?\s+and\s+(?:[\p{L}’'-]+\s+){0,4}$`);

/** `Ann Porter and John Ellis will fly`: what seems to begin at `and` has its subject before. */
function withPartners(text: string, people: readonly Fact[], clause: readonly Fact[]): readonly Fact[] {
  const [first] = clause;
  const before = first === undefined ? undefined : people[people.indexOf(first) - 1];
  if (first === undefined || before === undefined) return clause;
  return joining.test(text.slice(before.end, first.start))
    ? withPartners(text, people, [before, ...clause])
    : clause;
}

function isBystander(text: string, { start, end }: Fact, { head, passage }: EventMention): boolean {
  if (notTravelling.test(text.slice(end, end + 12))) return true;
  return start > head.end
    ? toMeet.test(text.slice(head.end, start))
    : /\b(?:after|of|by|as)\s*$/u.test(text.slice(Math.max(passage.start, start - 8), start));
}

function draftsOf(evidence: Evidence, what: string, parties: readonly Party[]): readonly Draft[] {
  const byAccount = new Map<string, Party[]>();
  for (const party of parties) addTo(byAccount, party.account, party);
  const told = [...byAccount].map(([account, all]) => {
    // the fullest of an account's tellings counts: the others only say it shorter
    const [fullest] = all.toSorted(
      (a, b) => namesOf(b).length - namesOf(a).length || a.at.start - b.at.start,
    );
    return { account, party: fullest };
  });
  const known = told.flatMap(({ party }) => (party === undefined ? [] : [party]));
  const common = known.filter((party) =>
    known.some((other) => other !== party && namesOf(party).some((name) => namesOf(other).includes(name))),
  );
  const values = new Set(common.map(valueOf));
  if (values.size < 2 || common.length < 2) return [];
  const sides: readonly Side[] = common.map((party) =>
    sideOf(evidence, party.account, party.at, valueOf(party)),
  );
  const doubted = common.some(({ people }) => people.some((person) => person.doubted));
  return [
    {
      kind: 'participants',
      severity: 'medium',
      confidence: doubted ? 0.65 : 0.5,
      summary: `Who ${what} is told differently: ${listed(valuesWithTellers(evidence, sides))}.`,
      because: [`the people named with “${what}”`],
      sides,
    },
  ];
}

const namesOf = ({ people }: Party): readonly string[] => [...new Set(people.map(({ name }) => name))];

function valueOf({ people }: Party): string {
  const names = new Map<string, boolean>();
  for (const { name, doubted } of people) names.set(name, (names.get(name) ?? true) && doubted);
  return listed(
    [...names]
      .toSorted(([a], [b]) => compareTexts(a, b))
      .map(([name, doubted]) => (doubted ? `possibly ${name}` : name)),
  );
}
