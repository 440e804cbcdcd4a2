import type { Fact, Passage } from '../../model.ts';
import { clausesIn } from '../../passages/clauses.ts';
import { contains, type Span, slice } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { wordMatches } from '../../text/word-beginnings.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';

/**
 * A clause that names an event: what happens, who or what else the clause names, and when and where it is put.
 *
 *     talks between their delegations in Florida on Sunday   -> meeting, {delegation}, Florida, Sunday
 */
export type EventMention = {
  readonly account: string;
  readonly passage: Passage;
  readonly what: EventKind;
  readonly clause: Span;
  /** The noun or verb itself. */
  readonly head: Span;
  readonly people: ReadonlySet<string>;
  /** Other content words of the clause, folded and cut to their stem. */
  readonly words: ReadonlySet<string>;
  /** The place where it happens, or, for travel, where it goes. */
  readonly place: Fact | null;
  readonly date: Fact | null;
};

/** Words for kinds of event; the first that fits a clause names it. Nouns and verbs, with their forms. */
const kinds = [
  [
    'travel',
    /\b(?:travel(?:l?ed|l?ing|s)?|fl(?:y|ies|ew|ying)|head(?:s|ed|ing)?\s+to|visit(?:s|ed|ing)?|go(?:es|ing)?\s+to|went\s+to|sen[dt](?:s|ing)?|arriv(?:e[sd]?|ing)|return(?:s|ed|ing)?\s+to|trip|due\s+in|leav(?:e|es|ing)\s+for|left\s+for)\b/gi,
  ],
  [
    'meeting',
    /\b(?:talks?|meetings?|sessions?|summits?|negotiations?|discussions|meet(?:s|ing)?|met|conference|gathering|(?:next|new|further|another|second|third|final)\s+(?:round|stop))\b/gi,
  ],
  [
    'resignation',
    /\b(?:resign(?:s|ed|ing|ation)?|stepped\s+down|quit|ousted|sacked|fired|dismiss(?:ed|al))\b/gi,
  ],
  ['arrest', /\b(?:arrest(?:s|ed|ing)?|detained|detention)\b/gi],
  ['release', /\b(?:releas(?:e[sd]?|ing)|freed|bailed)\b/gi],
  [
    'attack',
    /\b(?:attack(?:s|ed)?|strikes?|struck|bomb(?:ed|ing|ings)|explosions?|blasts?|shootings?|shot|stabb(?:ed|ing))\b/gi,
  ],
  ['accident', /\b(?:crash(?:es|ed)?|collision|collided|derail(?:ed|ment)|sank|capsized)\b/gi],
  ['death', /\b(?:died|killed|death|found\s+dead|murder(?:ed|ing)|slain|slaying)\b/gi],
  [
    'disaster',
    /\b(?:earthquake|quake|flood(?:s|ed|ing)?|hurricane|typhoon|wildfires?|fire|landslide|tsunami|eruption|tornado)\b/gi,
  ],
  ['vote', /\b(?:elections?|vot(?:e|es|ed|ing)|referendum|poll(?:s)?)\b/gi],
  ['signing', /\b(?:sign(?:s|ed|ing))\b/gi],
  ['trial', /\b(?:trial|hearing|sentenc(?:ed|ing)|convicted|verdict|pleaded)\b/gi],
] as const satisfies readonly (readonly [string, RegExp])[];
export type EventKind = (typeof kinds)[number][0];

/** Kinds of events that may be told as one another: as a shooting, as a killing, as a death, as a fire. */
export const harm: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'accident', 'death', 'disaster']);

/** Nouns that say more of what happened than its kind does. */
const telling =
  /^(?:explosion|blast|shooting|bombing|crash|collision|derailment|murder|earthquake|quake|flood|hurricane|typhoon|wildfire|fire|landslide|tsunami|eruption|tornado|election|referendum|hearing|summit)$/u;

/** What some mentions of one event call it: by the noun that all of them have, else by its kind. */
export function eventName({ account }: Evidence, mentions: readonly EventMention[]): string {
  const [first] = mentions;
  if (first === undefined) return 'event';
  const wordOf = ({ account: id, head }: EventMention): string => slice(account(id).text, head).toLowerCase();
  const word = wordOf(first);
  return telling.test(word) && mentions.every((mention) => wordOf(mention) === word) ? word : first.what;
}

const notThere = /\b(?:north|south|east|west|outside|near|from|of)\s*$/i;
const atPlace = /\b(?:in|at|inside|on)\s+(?:the\s+)?(?:[a-z-]+\s+){0,4}$/i;
const directlyAt = /\b(?:in|at|inside)\s+(?:the\s+)?$/i;
/** Behind a place: `in the Kent town` is in a town that may go by its own name elsewhere. */
const ofPlace = /^\s+(?:town|city|village|suburb|resort|port|neighbou?rhood|community|borough|capital)\b/i;
/** `a meeting on peace after the war in Lorne`: where the war is, people need not meet. */
const ofMatter =
  /\b(?:war|conflict|fighting|crisis|violence|unrest|hostilities|bloodshed|invasion|offensive|peace|ceasefire|cease-fire|truce|situation)\s+(?:in|inside)\s+(?:the\s+)?$/i;
const talkedOf: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'signing', 'vote']);
const toPlace = /\b(?:to|in|for|visit(?:s|ed|ing)?)\s+(?:the\s+)?$/i;

type Head = Span & { readonly what: EventKind };

/** Every event that the passages of the accounts name: the first of each kind in each clause. */
export function eventMentions(evidence: Evidence): readonly EventMention[] {
  return evidence.accounts.flatMap(({ id, text }) => {
    const heads = evidence.read(id, headsIn);
    let next = 0;
    return evidence.passages(id).flatMap((passage) => {
      while ((heads[next]?.start ?? Number.POSITIVE_INFINITY) < passage.start) next += 1;
      const inside: Head[] = [];
      for (let at = next; (heads[at]?.end ?? Number.POSITIVE_INFINITY) <= passage.end; at += 1) {
        const head = heads[at];
        if (head !== undefined) inside.push(head);
      }
      const quiet = inside.length === 0 || passage.zone === 'boilerplate' || passage.zone === 'credit';
      return quiet ? [] : mentionsIn(evidence, text, passage, inside);
    });
  });
}

function headsIn(text: string): readonly Head[] {
  return kinds
    .flatMap(([what, pattern]) =>
      wordMatches(pattern, text).map((match) => ({
        what,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => a.start - b.start);
}

function mentionsIn(
  evidence: Evidence,
  text: string,
  passage: Passage,
  heads: readonly Head[],
): readonly EventMention[] {
  const facts = evidence.factsIn(passage.account, passage);
  return clausesIn(text, passage).flatMap((clause) => {
    const firsts = new Map<EventKind, Head>();
    for (const head of heads) {
      if (contains(clause, head) && !firsts.has(head.what)) firsts.set(head.what, head);
    }
    if (firsts.size === 0) return [];
    const inside = facts.filter((fact) => contains(clause, fact));
    const people = new Set(inside.filter((fact) => fact.kind === 'person').map((fact) => fact.value));
    const words = contentWords(text.slice(clause.start, clause.end));
    const mentions = [...firsts.values()].map((head) => ({
      account: passage.account,
      passage,
      what: head.what,
      clause,
      head,
      people,
      words,
      place: placeOf(text, inside, head.what, head),
      date: dateOf(text, inside, head),
    }));
    // "visit Moscow for talks next week" is one event, a journey
    const journey = mentions.some(({ what, place }) => what === 'travel' && place !== null);
    return journey ? mentions.filter(({ what }) => what !== 'meeting') : mentions;
  });
}

/** How many words two clauses share beside the names of their events. */
export const sharedWords = (a: EventMention, b: EventMention): number => countShared(a.words, b.words);

const longWord = byScript(String.raw`\p{L}[\p{L}'’]+`, 'g');

/** Cut to their first letters: enough to tell that two clauses speak of the same delegations. */
function contentWords(source: string): ReadonlySet<string> {
  const lower = source.toLowerCase();
  const words = lower.match(longWord.in(lower)) ?? [];
  return new Set(words.filter((word) => !isFunctionWord(word)).map((word) => word.slice(0, 5)));
}

/** The place that the event's own words put it in: the nearest after the head that a preposition leads to. */
function placeOf(text: string, facts: readonly Fact[], what: EventKind, head: Span): Fact | null {
  const leads = what === 'travel' ? toPlace : directlyAt;
  const places = facts.filter((fact) => fact.kind === 'place' && fact.start >= head.end);
  for (const place of places) {
    const before = text.slice(
      Math.max(head.end - (what === 'travel' ? 12 : 0), place.start - 40),
      place.start,
    );
    if (notThere.test(before) || (talkedOf.has(what) && ofMatter.test(before))) continue;
    if (ofPlace.test(text.slice(place.end, place.end + 20))) continue;
    if (leads.test(before) || (what === 'travel' && /^\s*$/u.test(text.slice(head.end, place.start))))
      return place;
    if (
      what !== 'travel' &&
      atPlace.test(before) &&
      /\b(?:state|city|town|village|province|region|capital|resort)\s+of\s+$/i.test(before)
    )
      return place;
  }
  return null;
}

/** Verbs that take the date for themselves: the day on which somebody spoke, or what will come of the event. */
const otherVerbs =
  /\b(?:said|says|told|tells|announced|reported|wrote|added|confirmed|will|would|could|may|might|should|not|affect|continued?)\b/i;

/**
 * After the event's own word a verb of something else: `the man arrested [was] released on Friday`, `shot by police
 * [fueled] riots on Monday`. What follows the word at once belongs to it: `a meeting planned for Friday`.
 */
const nextVerb = /\s(?:was|were|is|are|has|have|had)\s|\s(?!and\s)[a-z]+\s[a-z]{3,}ed\s/u;

/** What an event does itself: `the next round will be held on Friday`. */
const itsOwnVerb =
  /\s(?:(?:will\s+be|is|are|was|were|has\s+been)\s+(?:also\s+)?(?:held|planned|scheduled|set|due|expected)|will\s+(?:take\s+place|follow)|took\s+place)(?=\s)/giu;

/** Before the event's own word: `spoke on Tuesday [about] the attack`. */
const about =
  /^\W*(?:about|on|of|over|regarding|concerning|after|following|into|amid|despite|against|for)\s/iu;

/** The date of the clause nearest to the head, if no other verb has it. */
function dateOf(text: string, facts: readonly Fact[], head: Span): Fact | null {
  const distance = (fact: Fact): number =>
    fact.start >= head.end ? fact.start - head.end : head.start - fact.end + 1;
  const isOthers = (fact: Fact): boolean => {
    const between = text
      .slice(Math.min(head.end, fact.end), Math.max(head.start, fact.start))
      .replace(itsOwnVerb, ' ');
    return otherVerbs.test(between) || (fact.start >= head.end ? nextVerb : about).test(between);
  };
  return (
    facts
      .filter((fact) => fact.kind === 'date' && !isOthers(fact))
      .toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0] ?? null
  );
}
