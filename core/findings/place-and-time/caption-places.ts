import { addToSet } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import { cities, placeKey, regions } from '../../names/lexicon.ts';
import { type Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { saidDatesIn } from '../evidence/said-dates.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers } from '../telling/telling.ts';
import { standOfDates } from '../values/date-values.ts';
import { placeLevel } from '../values/place-relation.ts';
import type { Events } from './events.ts';

/** A name of a place in a passage, read as a place there or in another account. */
type ToldPlace = Span & { readonly passage: Passage; readonly name: string };

/** Where something is: not where it comes from, and not a house that may stand in any town. */
const led = byScript(
  String.raw`\b(?:in|off|near|outside|(?:south|north|east|west|north-?east|north-?west|south-?east|south-?west)\s+of)\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,2}?(?:(?:city|town|village|port|island|province|region|state|coast)\s+of\s+)?$`,
  'i',
);
/** Words for a picture of another day. */
const archive = /\b(?:file|archive|undated|library)\b/iu;
const goesOn = byScript(String.raw`^[\p{L}-]`);
const waters = /\b(?:sea|ocean|gulf|bay|strait|channel|lake|river|mountains?)$/iu;
const fewestShared = 2;

/**
 * A caption that puts the event of its article in a place that nobody else names, where its own text and other accounts
 * have another place.
 */
export function captionPlaces(evidence: Evidence, { relatePlaces }: Events): readonly Draft[] {
  const captions = evidence.found.passages.filter(
    (passage) => passage.zone === 'caption' && !archive.test(evidence.textOf(passage)),
  );
  const told = new Map(captions.map((caption) => [caption, placesIn(evidence, caption)]));
  if ([...told.values()].every((places) => places.length === 0)) return [];
  const named = new Map<string, Set<string>>();
  const spelt = new Map<string, string>();
  for (const fact of evidence.found.facts) {
    if (fact.kind !== 'place' || evidence.passageAt(fact.account, fact.start)?.zone === 'caption') continue;
    const key = placeKey(fact.value);
    addToSet(named, key, fact.account);
    spelt.set(key, fact.value);
  }
  const shared = [...spelt].flatMap(([key, name]) =>
    (named.get(key)?.size ?? 0) > 1 && placeLevel(key) <= 2 ? [name] : [],
  );
  return captions.flatMap((caption) => {
    const places = told.get(caption) ?? [];
    const [only] = places;
    if (only === undefined || places.some(({ name }) => named.has(placeKey(name)))) return [];
    const rivals = shared
      .filter(
        (name) =>
          !evidence.textOf(caption).includes(name) &&
          areOfOneSize(only.name, name) &&
          ['unknown', 'contradicts'].includes(relatePlaces(only.name, name)),
      )
      .map((name) => evidence.accounts.flatMap(({ id }) => firstTold(evidence, id, name, caption)))
      .filter((mentions) => mentions.some(({ passage }) => passage.account === caption.account))
      .toSorted((a, b) => b.length - a.length);
    return rivals[0] === undefined ? [] : [draftOf(evidence, only, rivals[0])];
  });
}

/** The places that something is in, off or near in a caption, but for countries and seas. */
function placesIn({ account, factsIn }: Evidence, passage: Passage): readonly ToldPlace[] {
  const { text } = account(passage.account);
  return factsIn(passage.account, passage)
    .filter(
      ({ kind, start, value }) =>
        kind === 'place' &&
        placeLevel(placeKey(value)) <= 2 &&
        !waters.test(value) &&
        led.test(text.slice(Math.max(passage.start, start - 50), start)),
    )
    .map(({ start, end, value }) => ({ passage, start, end, name: value }));
}

/** Where an account first puts something in, off or near a place of that name, of the day that its own caption tells of. */
function firstTold(evidence: Evidence, id: string, name: string, caption: Passage): readonly ToldPlace[] {
  for (const passage of evidence.passages(id)) {
    if (passage.zone !== 'body') continue;
    const text = evidence.textOf(passage);
    const at = text.indexOf(name);
    if (at < 0 || goesOn.test(text.slice(at + name.length)) || !led.test(text.slice(0, at))) continue;
    if (id === caption.account && !areOfOneDay(evidence, caption, passage)) continue;
    const start = passage.start + at;
    return [{ passage, start, end: start + name.length, name }];
  }
  return [];
}

function draftOf(evidence: Evidence, caption: ToldPlace, told: readonly ToldPlace[]): Draft {
  const { account } = caption.passage;
  const [main] = told;
  const sides = [caption, ...told].map((each) =>
    sideOf(evidence, each.passage.account, each, each === caption ? caption.name : (main?.name ?? '')),
  );
  const others = told.map(({ passage }) => passage.account).filter((id) => id !== account);
  const who = others.length === 0 ? '' : ` and ${tellers(evidence, others, new Set([account]))}`;
  return {
    kind: others.length === 0 ? 'internal-inconsistency' : 'place',
    severity: 'medium',
    confidence: 0.6,
    summary: `${evidence.name(account)}’s caption names ${caption.name}, which nothing else does; its text${who} put${others.length === 0 ? 's' : ''} what it shows by ${main?.name ?? ''}.`,
    because: ['the place of a caption, and the places of text about the same day'],
    sides,
  };
}

const isKnown = (key: string): boolean => cities.has(key) || regions.has(key);

/**
 * Whether two places can be compared: a quarter of a known city may have any name, but two cities, or two unknown
 * places, are two.
 */
function areOfOneSize(one: string, other: string): boolean {
  const [a, b] = [placeKey(one), placeKey(other)];
  return placeLevel(a) === placeLevel(b) && isKnown(a) === isKnown(b);
}

/** Both dated, on one day; or with words in common where the text gives no day. */
function areOfOneDay(evidence: Evidence, caption: Passage, told: Passage): boolean {
  const [one, two] = [saidDatesIn(evidence, caption), saidDatesIn(evidence, told)];
  const stands = one.flatMap((a) => two.map((b) => standOfDates(a, b)));
  if (stands.includes('agree')) return true;
  if (stands.length > 0 || one.length === 0) return false;
  return countShared(evidence.roots(caption), evidence.roots(told)) >= fewestShared;
}
