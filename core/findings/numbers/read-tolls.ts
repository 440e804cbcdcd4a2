import { ordinalWords } from '../../facts/number-words.ts';
import type { Fact, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isOfAnother } from '../evidence/of-another.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import { shownZones } from '../evidence/zones.ts';
import { countedNoun } from './counted-noun.ts';
import { fatesOf, isFate } from './fates.ts';
import { isAge } from './is-age.ts';
import { isNoCount } from './no-count.ts';

/** A count of people with one fate: `At least 11 people died`. */
export type Toll = {
  readonly account: string;
  readonly passage: Passage;
  /** The number itself. */
  readonly at: Span;
  readonly value: string;
  readonly fate: string;
  /** How many passages of the account stand before it. */
  readonly depth: number;
};

/** Above or beside the text, as a headline is, or a line of a list. */
export const isShown = ({ textOf }: Evidence, { passage }: Toll): boolean =>
  shownZones.has(passage.zone) || !/[.!?]["'”’)\]]*$/u.test(textOf(passage).slice(-longestEnd));
/** A stop and the marks behind it, in UTF-16 code units. */
const longestEnd = 12;

/** What an account counts of the dead, missing or arrested of its event, where it counts all of them and not a part. */
export function readTolls(evidence: Evidence, id: string): readonly Toll[] {
  const { text } = evidence.account(id);
  const depths = new Map(
    evidence
      .passages(id)
      .filter(({ zone }) => zone === 'body')
      .map((passage, index) => [passage, index]),
  );
  const ofAnother = oncePerPassage((passage) => isOfAnother(evidence, passage));
  const tollAt = (
    at: Span,
    value: string,
    read: (passage: Passage) => string | undefined,
  ): readonly Toll[] => {
    const passage = evidence.passageAt(id, at.start);
    if (passage === undefined || (passage.zone !== 'body' && !shownZones.has(passage.zone))) return [];
    const fate = read(passage);
    if (fate === undefined || ofAnother(passage)) return [];
    return [{ account: id, passage, at, value, fate, depth: depths.get(passage) ?? 0 }];
  };
  const order = new Map(evidence.passages(id).map((passage, index) => [passage, index]));
  let last: { readonly fate: string; readonly at: number } | null = null;
  const counted: Toll[] = [];
  for (const fact of evidence.facts(id)) {
    if (fact.kind !== 'number' || /^0|\.\d/u.test(fact.value) || isNoCount(text, fact) || isAge(text, fact))
      continue;
    const before = last;
    const { at, value } = withOthers(evidence, fact);
    const tolls = tollAt(at, value, (passage) =>
      before !== null && (order.get(passage) ?? 0) - before.at <= 1 && isShort(text, passage, fact)
        ? before.fate
        : fateOf(evidence, passage, fact, at.end > fact.end),
    );
    for (const toll of tolls) {
      counted.push(toll);
      last = { fate: toll.fate, at: order.get(toll.passage) ?? 0 };
    }
  }
  const ordinal = nextOne.all(text).flatMap((match) => {
    const [, word = ''] = match;
    const start = match.index + match[0].indexOf(word);
    return tollAt(
      { start, end: start + word.length },
      String(ordinalWords.get(word.toLowerCase())),
      () => 'dead',
    );
  });
  return [...counted, ...ordinal];
}

/** `three men and a woman`, `two women and 3 girls`, `77 passengers and seven crew members`. */
const others = byScript(
  String.raw`^\s+(?:m[ae]n|wom[ae]n|boys?|girls?|adults?|passengers)\s+and\s+(an?|\p{L}+|\p{N}+)\s+(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|teenagers?|crew(?:\s+members|m[ae]n)?|staff)\b`,
  'i',
);

/** A count with those who are counted beside it: `three men and a woman` are four. */
function withOthers(
  evidence: Evidence,
  { account, start, end, value }: Fact,
): { readonly at: Span; readonly value: string } {
  const match = others.exec(evidence.account(account).text.slice(end, end + longestSaying));
  const [, about = '', count] = /^([~≥]?)(\d+)$/u.exec(value) ?? [];
  if (match === null || count === undefined) return { at: { start, end }, value };
  const at = { start, end: end + match[0].length };
  const [, word = ''] = match;
  const more = /^an?$/iu.test(word)
    ? '1'
    : evidence.factsIn(account, { start: end, end: at.end }).find(({ kind }) => kind === 'number')?.value;
  return /^\d+$/u.test(more ?? '')
    ? { at, value: `${isRound(count) ? about : ''}${Number(count) + Number(more)}` }
    : { at: { start, end }, value };
}

/** Nobody means `some 78` to be only about right. */
const isRound = (count: string): boolean => count.endsWith('0');

/** `police say 47 people were arrested; lawyers say 63`: of those who were counted right before. */
const sayingSo = byScript(
  String.raw`\b(?:say|says|said|claims?|claimed|(?:puts?|putting)\s+(?:it|the\s+(?:number|figure|total|count))\s+at)\s+(?:at\s+least\s+|about\s+|around\s+|some\s+)?$`,
  'i',
);
/** In UTF-16 code units. */
const longestSaying = 60;
const isShort = (text: string, passage: Passage, { start, end }: Fact): boolean =>
  /^\s*(?:[.,;:\n–—]|$)/u.test(text.slice(end, passage.end)) &&
  sayingSo.test(text.slice(Math.max(passage.start, start - longestSaying), start));

/** `a third person has died`: three are dead. */
const nextOne = byScript(
  String.raw`\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:person|victim|casualty)\s+(?:(?!to\b)\p{L}+\s+){0,5}?(?:dies|died|dead)\b`,
  'gi',
);

/** How they are who are neither dead nor well: `seven of them critically`, `10 with serious injuries`. */
const grave = byScript(
  String.raw`^(?:\s+(?:people|others|patients|victims|men|women))?(?:\s+of\s+(?:them|those|the\s+\p{L}+))?(?:\s+(?:are|were|is|was|remain(?:ed|s)?|still))*,?\s+(?:in\s+(?:an?\s+)?(serious|critical)\b|(?:with|had|have|suffered)\s+(?:critical\s+or\s+)?(serious|critical)\s+injuries|(seriously|critically)\b|(fighting)\s+for\s+(?:\p{L}+\s+)?li)`,
  'i',
);

/** Of several hospitals each counts its own. */
const inHospital = byScript(
  String.raw`\b(?:at|to|in)\s+(?:another|one|two|the\s+other|(?:the\s+)?\p{Lu}[\p{L}’'.]*(?:\s+\p{L}+){0,4})\s+(?:[Hh]ospitals?|[Ii]nfirmary|[Cc]linic)\b`,
);

/** `Thirty of the dead have been identified`, `names were put to 30 of the dead`: those of the dead whom somebody knows. */
const theDead = String.raw`\s+(?:more\s+)?(?:of\s+(?:the|those|its|their)\s+(?:\d+\s+)?)?(?:dead|bodies|victims|fatalities|killed|who\s+died)\b`;
const identifiedAfter = new RegExp(
  String.raw`^${theDead}(?:[^.;:]{0,40}\s)?(?:been|were|was|are)\s+(?:[^.;:]{0,20}\s)?(?:identified|named)\b`,
  'iu',
);
const deadAfter = new RegExp(`^${theDead}`, 'iu');
const identifiedBefore =
  /\b(?:identified|identities\s+of|named|names?\s+(?:(?:have|has|had)\s+been\s+|were\s+)?(?:put\s+to|of|released\s+for))\s+(?:the\s+)?$/iu;

function isOfIdentified(text: string, { start, end }: Span, within: Span): boolean {
  const [before, after] = [
    text.slice(Math.max(within.start, start - longestSaying), start),
    text.slice(end, within.end),
  ];
  return identifiedAfter.test(after) || (identifiedBefore.test(before) && deadAfter.test(after));
}

function fateOf(evidence: Evidence, passage: Passage, fact: Fact, isSum: boolean): string | undefined {
  const { text } = evidence.account(fact.account);
  const state = grave.exec(text.slice(fact.end, Math.min(passage.end, fact.end + 80)));
  if (state !== null && inHospital.test(evidence.textOf(passage))) return undefined;
  if (state !== null)
    return state.slice(1).some((word) => word?.startsWith('s')) ? 'seriously hurt' : 'critically hurt';
  if (isOfIdentified(text, fact, passage)) return 'identified';
  const [fate, other] = fatesOf(evidence, passage, fact);
  if (fate === undefined || other !== undefined || !countsAll(evidence, passage, fact, fate))
    return undefined;
  if (fate !== 'aboard') return fate;
  if (takenBefore.test(text.slice(Math.max(passage.start, fact.start - farthestTaken), fact.start)))
    return undefined;
  if (takenAfter.test(text.slice(fact.end, passage.end))) return undefined;
  // of passengers and crew one account counts both, and another each
  if (isSum || !isPassengers(evidence, passage, fact)) return fate;
  const counts = evidence.facts(fact.account).filter((each) => {
    const at = evidence.passageAt(fact.account, each.start);
    return each.kind === 'number' && at !== undefined && isPassengers(evidence, at, each);
  });
  return new Set(counts.map(({ value }) => value)).size > mostCounted ? undefined : 'passengers';
}

const isPassengers = ({ account, words }: Evidence, passage: Passage, { end }: Fact): boolean =>
  countedNoun(account(passage.account).text, words(passage), end).noun === 'passeng';
/** An account with more different numbers of passengers than this counts those of several journeys. */
const mostCounted = 2;

/** Those whom another vessel took on board. */
const takenBefore = /\b(?:took|taken|takes?|taking|picked|pulled|hauled|brought|rescued)\b[^,.;\d]{0,40}$/iu;
/** In UTF-16 code units. */
const farthestTaken = 60;
const takenAfter = /^[^,.;\d]{0,60}\b(?:taken|picked|pulled|hauled|brought|rescued)\b/iu;

/** Words for anybody; of officers, children or women only a part is counted. */
const anybody = /^(?:people|persons?|others?|victims|lives|more|passengers and crew)$/u;
const crowd = 'protesters|protestors|demonstrators|activists|marchers|suspects|men';
const audience = 'mourners|pilgrims|devotees|faithful|worshippers|supporters|fans|spectators|guests';
/** Nouns for the people of one fate, besides the words for anybody. */
const called: ReadonlyMap<string, RegExp> = new Map([
  ['aboard', /^passengers?$/u],
  ['evacuated', /^(?:residents|locals|villagers|inhabitants)$/u],
  ['arrested', new RegExp(`^(?:${crowd})$`, 'u')],
  ['attending', new RegExp(`^(?:${crowd}|${audience})$`, 'u')],
]);
const partBefore =
  /\b(?:another|first|last|additional|further|including|among them|of them|of whom|remaining|other)\s+$/iu;
const partAfter =
  /^\s+(?:of\s+(?:them|the|those|its|his|her|their|whom)\b|in\s+a\s+(?:serious|critical)|seriously|critically|(?:\p{L}+\s+)?(?:was|were|was\s+each|were\s+each)\s+(?:sentenced\s+to|jailed\s+for))/iu;
/** `three more died`: besides those who were counted before. */
const besides = /^\s+(?:more|others|additional)\b/iu;
/** Each rescuer counts the people it saved itself: `a fishing boat rescued 31 people`. */
const savedBy = /\b(?<!(?:have|has|had|and)\s)(?:rescued|saved|freed|released)\s+$/iu;
const counted = new Set(['dead', 'arrested']);

function countsAll(
  { account, words }: Evidence,
  passage: Passage,
  { start, end, account: id }: Fact,
  fate: string,
): boolean {
  const { text } = account(id);
  const [before, after] = [text.slice(Math.max(passage.start, start - 30), start), text.slice(end, end + 40)];
  if (partBefore.test(before) || partAfter.test(after) || (counted.has(fate) && besides.test(after)))
    return false;
  if (fate === 'rescued' && savedBy.test(before)) return false;
  const { noun, measured } = countedNoun(text, words(passage), end);
  // `Two “high value targets” were killed`
  if (measured || /^\s*["“‘']/u.test(after)) return false;
  const following = words(passage).filter((word) => word.start >= end);
  // `12 dead after a fire`: of what is counted nothing but its fate is said
  return [following[0], following.find(({ root }) => root === noun)].some(
    (word) =>
      noun === '' ||
      (word !== undefined &&
        (anybody.test(word.folded) || isFate(word.folded) || called.get(fate)?.test(word.folded) === true)),
  );
}
