import { byScript } from '../../text/by-script.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { areFarApart, bareOf } from '../values/number-values.ts';
import type { IsCommon } from './common-counts.ts';
import { areOfOneScope } from './count-scope.ts';
import { countedNoun } from './counted-noun.ts';
import type { Filled } from './filled.ts';
import { areMeasuresFarApart } from './measures.ts';
import { areOfOtherCounts } from './other-counts.ts';
import { areOfOtherDates, isOfSaying } from './other-dates.ts';
import { areOfOnePlace, areOfOtherPlaces } from './place-beside.ts';
import type { SlotPair } from './slots.ts';

/** Share of the words around the slot with fewer of them that must be around the other slot too. */
const leastShare = 0.45;
const minute = 'minut';
/** Weekdays need more: each account of a week's events names several of its days. */
const leastShareWeekday = 0.5;
/** Less is enough where more words are shared and the accounts count the thing only once or twice. */
const leastShareRare = 0.3;
const fewestSharedRare = 3;
/** Where nothing says what is counted, nearly all must be alike. */
const leastShareBare = 0.6;
/** For what is counted again and again, as points and yards of a match are: each count is of something else. */
const leastShareCommon = 0.75;
/** Passages that share so many words have one number of a thing each for one reason. */
const fewestSharedSole = 5;
/** A word with at least this weight at both values says what they are about. */
const near = 0.85;

/**
 * Whether two values answer the same question: they count the same thing, all or a part of it on both sides, and the
 * sentences are not about different people.
 */
export function isSameSlot(evidence: Evidence, isCommon: IsCommon, pair: SlotPair): boolean {
  const { a, b } = pair;
  return (
    isLikeEnough(evidence, isCommon, pair) &&
    !areOfOtherCounts(evidence, a, b) &&
    !isNotice(evidence, a) &&
    !isNotice(evidence, b) &&
    !isAboutOthers(evidence, a.passage, b.passage)
  );
}

function isLikeEnough(evidence: Evidence, isCommon: IsCommon, pair: SlotPair): boolean {
  const { a, b, share } = pair;
  switch (a.kind) {
    case 'number':
      return countsTheSame(evidence, isCommon, pair);
    case 'ordinal':
      // `sent off in the 62nd minute`, `his second booking in the 64th minute`: a match has each only once
      if (a.counts === minute && b.counts === minute)
        return share >= leastShareRare && isOfOnePerson(evidence, a, b);
      return (
        share >= leastShareBare &&
        a.led === b.led &&
        a.counts === b.counts &&
        isCompound(evidence, a) === isCompound(evidence, b) &&
        isSamePart(evidence, pair)
      );
    case 'duration':
      return (
        (isSole(evidence, pair) || (share >= leastShare && a.counts === b.counts)) &&
        isSamePart(evidence, pair)
      );
    case 'date':
    case 'time':
      return (
        share >=
          ([a, b].some(({ value }) => value.startsWith('weekday:')) ? leastShareWeekday : leastShare) &&
        sharesNear(a, b) &&
        boundOf(a) === boundOf(b) &&
        isOwner(evidence, a) === isOwner(evidence, b) &&
        isOfSaying(evidence, a) === isOfSaying(evidence, b) &&
        !areOfOtherDates(evidence, a, b)
      );
    case 'measure':
      return (
        share >= leastShare &&
        !areMeasuresFarApart(a.value, b.value, nearest) &&
        isSamePart(evidence, pair) &&
        areOfOneScope(evidence, a, b) &&
        (!isUnlinked(evidence, a, b) || isToldAlike(evidence, a, b)) &&
        !areOfOtherPlaces(evidence, a, b)
      );
    case 'score':
      return share >= leastShare && !hasScore(evidence, a.account, b) && !hasScore(evidence, b.account, a);
    default:
      return (share >= leastShare || isSole(evidence, pair)) && !areOfOtherPlaces(evidence, a, b);
  }
}

/** Whether an account has the score of the other too: at half-time, or of another match. */
const hasScore = ({ account }: Evidence, id: string, { value }: Filled): boolean =>
  new RegExp(`\\b${value.replace('-', String.raw`\s?[-–]\s?`)}\\b`, 'u').test(account(id).text);

/** Whether two linked passages each give one amount of a thing, near the other one, and neither account has both. */
function isSole(evidence: Evidence, { a, b, sole }: SlotPair): boolean {
  return (
    (sole || (a.kind === 'percent' && areOfOnePlace(evidence, a, b))) &&
    evidence.arePaired(a.passage, b.passage) &&
    !areFarApart(a, b, nearest) &&
    !knowsBoth(evidence, a, b) &&
    countShared(evidence.roots(a.passage), evidence.roots(b.passage)) >= fewestSharedSole
  );
}

const knowsBoth = (evidence: Evidence, a: Filled, b: Filled): boolean =>
  isCountedBy(evidence, a.account, b) || isCountedBy(evidence, b.account, a);

/** Whether an account has the amount of the thing anywhere: then it knows of both. */
export function isCountedBy(evidence: Evidence, id: string, { kind, value, counted }: Filled): boolean {
  const { text } = evidence.account(id);
  return evidence.facts(id).some((fact) => {
    if (fact.kind !== kind || bareOf(fact.value) !== bareOf(value)) return false;
    const passage = evidence.passageAt(id, fact.start);
    return (
      passage !== undefined && countedNoun(text, evidence.words(passage), fact.end).noun === counted.noun
    );
  });
}

/** `the third run - out`: what is counted goes on behind a hyphen. */
const isCompound = ({ account }: Evidence, { account: id, end }: Filled): boolean =>
  /^\s\w+\s?-\s?[a-z]/u.test(account(id).text.slice(end, end + 40));

/** Both of the whole or of the same part; `seven in all` is told as `seven` by who says nearly the same. */
const isSamePart = (evidence: Evidence, { a, b, share }: SlotPair): boolean =>
  partOf(evidence, a) === partOf(evidence, b) &&
  (share >= leastShareCommon || isTotal(evidence, a) === isTotal(evidence, b));

/** `Sunday’s game`: the day of the game, whatever else is told. */
const isOwner = ({ account }: Evidence, { account: id, end }: Filled): boolean =>
  /^['’]s\s/u.test(account(id).text.slice(end, end + 3));

/** `by Tuesday`, `since June`: a day until or from which, not the day itself. */
const boundOf = ({ led }: Filled): string => /\s(?:by|until|till|since|before|after)\b/u.exec(led)?.[0] ?? '';

const sharesNear = (a: Filled, b: Filled): boolean =>
  [...a.around].some(([root, weight]) => Math.min(weight, b.around.get(root) ?? 0) >= near);

function countsTheSame(evidence: Evidence, isCommon: IsCommon, pair: SlotPair): boolean {
  const { a, b, share } = pair;
  const { noun, measured } = a.counted;
  const isAlone = isSole(evidence, pair);
  if (noun !== b.counted.noun || measured !== b.counted.measured) return false;
  if (share < leastShareRare && !isAlone) return false;
  if (!isSamePart(evidence, pair) || !areOfOneScope(evidence, a, b)) return false;
  if (isInOffice(evidence, a) !== isInOffice(evidence, b) || areOfOtherPlaces(evidence, a, b)) return false;
  if (isUnlinked(evidence, a, b) && !isToldAlike(evidence, a, b)) return false;
  if (isOne(evidence, a) !== isOne(evidence, b)) return share >= leastShareCommon;
  if (noun === '') return share >= leastShareBare && a.led === b.led;
  if (isCommon(noun)) {
    if (share >= leastShareCommon || (share >= leastShareBare && a.led === b.led))
      return a.account === b.account || !knowsBoth(evidence, a, b);
    // `Labour won 63 seats`, `Labour has 64 seats`; `Porter took 63 people on board`, `Porter hauled 90 people out`
    const isOfOne = isDoneByOne(evidence, a, b) || (share >= leastShareBare && isOfOnePerson(evidence, a, b));
    return isOfOne && !areFarApart(a, b, nearest) && !knowsBoth(evidence, a, b);
  }
  const shared = countShared(a.around.keys(), b.around);
  if (isAlone) return true;
  if (share < leastShareCommon && areFarApart(a, b, hardlyOne)) return false;
  if (share >= leastShare) return a.account === b.account || !knowsBoth(evidence, a, b);
  if (share < leastShareRare || shared < fewestSharedRare || areFarApart(a, b, farthest)) return false;
  return !knowsBoth(evidence, a, b);
}

const isOfOnePerson = ({ people }: Evidence, a: Filled, b: Filled): boolean =>
  countShared(people(a.passage), people(b.passage)) > 0;

const isUnlinked = (evidence: Evidence, a: Filled, b: Filled): boolean =>
  a.account !== b.account && !evidence.arePaired(a.passage, b.passage);

/** What nothing links is one thing where one word leads to both numbers, and no two names do: `carrying 400`, `carrying 312`. */
function isToldAlike(evidence: Evidence, a: Filled, b: Filled): boolean {
  if (!/^\S+$/u.test(a.led) || a.led !== b.led || areFarApart(a, b, farthest)) return false;
  const [one, two] = [actorOf(evidence, a), actorOf(evidence, b)];
  return one === undefined || two === undefined || one === two;
}

function isDoneByOne(evidence: Evidence, a: Filled, b: Filled): boolean {
  const actor = actorOf(evidence, a);
  return actor !== undefined && actor === actorOf(evidence, b);
}

const actorBefore = byScript(
  String.raw`(\p{Lu}[\p{L}’'-]+)\s+(?:(?:was|were|had|has|have|is|are|will)\s+)?\p{Ll}+\s+$`,
);

/** The name before the word that leads to a number: `Porter completed 28 passes`. */
function actorOf({ account }: Evidence, { account: id, passage, start }: Filled): string | undefined {
  return actorBefore.exec(account(id).text.slice(Math.max(passage.start, start - 60), start))?.[1];
}

/** Counts that differ by more than this factor are hardly of the same thing. */
const farthest = 4;
/** The same, where the sentences are much alike. */
const hardlyOne = 10;
/** Counts that differ by no more than this factor very likely are. */
const nearest = 2;

/** `one of them`: hardly a count, unless all else is the same. */
const isOne = ({ textOf }: Evidence, value: Filled): boolean => /^one$/iu.test(textOf(value));

/** `four seasons as director`: of what is counted only that. */
function isInOffice({ words }: Evidence, { passage, end }: Filled): boolean {
  return words(passage)
    .filter((word) => word.start >= end)
    .slice(0, 3)
    .some(({ folded }) => folded === 'as');
}

/** `Last updated 21 July`: of the article, not of the event. */
function isNotice({ account }: Evidence, { account: id, passage }: Filled): boolean {
  const text = account(id).text.slice(passage.start, Math.min(passage.end, passage.start + 80));
  return passage.zone !== 'body' && /\b(?:updated|posted|published|modified)\b/iu.test(text);
}

const part =
  /\b(?:first|last|next|another|other|further|additional|remaining|all|final)(?:\s+of\s+(?:the|its|his|her))?\s*$/iu;
const partAfter = byScript(
  String.raw`^\s*(?:other|more|further|additional|others|of\s+(?:the|its|his|her|their|these|those)\s+\p{L}+)\b`,
  'i',
);
const total = /\b(?:so far|in all|in total|altogether|since|overall|career)\b/iu;

/** How near such words must be to a number to belong to it, in UTF-16 code units. */
const beside = 40;
/** A sentence that begins so tells of a part of what happened. */
const stretch = /^\W*(?:during|in the (?:first|second|last|final|opening|closing))\b/iu;

/** `first`, `another`, `so far`: what share of the whole a number tells of. */
function partOf({ account }: Evidence, { account: id, passage, start, end, kind }: Filled): string {
  const { text } = account(id);
  const before = part
    .exec(text.slice(Math.max(passage.start, start - 30), start))?.[0]
    .trim()
    .toLowerCase();
  // `nine days of the floods` are all of them
  const behind = kind === 'duration' ? '' : text.slice(end, Math.min(passage.end, end + 30));
  const after = partAfter.exec(behind)?.[0].trim().toLowerCase();
  const sentence = text.slice(passage.start, passage.end);
  const during = stretch.test(sentence) ? 'during' : '';
  return `${before ?? ''} ${after ?? ''} ${during}`;
}

const isTotal = ({ account }: Evidence, { account: id, passage, start, end }: Filled): boolean =>
  total.test(
    account(id).text.slice(Math.max(passage.start, start - beside), Math.min(passage.end, end + beside)),
  );
