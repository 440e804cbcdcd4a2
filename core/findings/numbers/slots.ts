import { isOnClock } from '../../facts/clock-times.ts';
import { ordinalWords } from '../../facts/number-words.ts';
import type { Fact, Passage } from '../../model.ts';
import { overlap, type Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { isDatedLine } from '../evidence/dated-line.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { oncePerPassage } from '../evidence/once-per-passage.ts';
import type { PassagePair } from '../evidence/passage-pairs.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { shownZones } from '../evidence/zones.ts';
import { standOfAmounts } from '../values/number-values.ts';
import { countingPairs } from './counting-pairs.ts';
import { type Filled, filledBy, type PassageValue, type SlotKind } from './filled.ts';
import { isAge } from './is-age.ts';
import { likenessOf } from './likeness.ts';
import { areOfOneDimension, measureAt } from './measures.ts';
import { isNoCount } from './no-count.ts';
import { areOfOtherPlaces } from './place-beside.ts';
import { isInScore, isWholeOf, scoresIn } from './scores.ts';
import { sitesIn } from './sites.ts';

/** Two values that fill the same slot in two accounts, and how alike the slots are. */
export type SlotPair = {
  readonly a: Filled;
  readonly b: Filled;
  readonly likeness: number;
  /** Likeness as a share of the most that the poorer slot could have, 0..1. */
  readonly share: number;
  /** Whether each passage has this one amount of the thing that the other has not; any more of them stand in both. */
  readonly sole: boolean;
};

const leastLike = 1.2;
/** If another value of the passage matches this nearly as well, it is not known which of the two is meant. */
const rivalry = 0.92;

const compared: ReadonlySet<SlotKind> = new Set([
  'number',
  'money',
  'percent',
  'duration',
  'date',
  'time',
  'place',
  'ordinal',
]);
const ordinals = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/u;
/** The pairs of values that answer the same question in passages that report the same thing. */
export function slotPairsOf(evidence: Evidence): readonly SlotPair[] {
  const values = oncePerPassage((passage) => valuesIn(evidence, passage));
  const known = new Map<PassageValue, Filled>();
  // most values meet none of their kind, and what stands around them need not be read
  const filled = (value: PassageValue): Filled => {
    const slot = known.get(value) ?? filledBy(evidence, value);
    known.set(value, slot);
    return slot;
  };
  return [...evidence.pairs, ...ownPairs(evidence), ...countingPairs(evidence)].flatMap(([one, two]) =>
    matched(evidence, values(one), values(two), filled),
  );
}

/** Headline, deck, caption or bullet with the passages of the same account that speak of the same. */
const ownPairs = (evidence: Evidence): readonly PassagePair[] =>
  evidence
    .ownPairs()
    .flatMap((pairs) => pairs.filter(([a, b]) => shownZones.has(a.zone) !== shownZones.has(b.zone)));

/** A sentence with more values than this is a list, in which any value is as similar as the next. */
const mostValues = 16;

function valuesIn(evidence: Evidence, passage: Passage): readonly PassageValue[] {
  const { text } = evidence.account(passage.account);
  // `Posted on Friday, 3 May 2013` is of the article, and of nothing it tells
  if (isDatedLine(evidence, passage)) return [];
  const words = evidence.words(passage);
  const all = evidence.factsIn(passage.account, passage);
  const numbers = all.filter(({ kind }) => kind === 'number');
  const scores = scoresIn(text, passage, numbers);
  // `39 of the 140 boats`
  const wholes = new Set(
    numbers.filter(({ start }, index) => {
      const part = numbers[index - 1]?.end ?? start;
      return start - part < farthestWhole && partOf.test(text.slice(part, start));
    }),
  );
  // `nine judges voted 7-2`
  const isWhole = (fact: Fact): boolean => wholes.has(fact) || isWholeOf(scores, fact);
  const measures = new Map(
    numbers.flatMap((fact) => {
      const measure = isConverted(text, fact) ? null : measureAt(text, fact);
      return measure === null ? [] : [[fact, measure] as const];
    }),
  );
  const facts = all.filter(
    (fact) =>
      compared.has(fact.kind) &&
      !measures.has(fact) &&
      !(fact.kind === 'number' && (isNoSlot(text, fact) || isWhole(fact) || isInScore(scores, fact))) &&
      !((fact.kind === 'duration' || fact.kind === 'time') && isOnClock(text, fact)) &&
      !(fact.kind === 'place' && elsewhen.test(text.slice(fact.end, fact.end + 24))),
  );
  const inFacts = (word: PassageWord): boolean => facts.some((fact) => overlap(fact, word) > 0);
  const ordinal = words.filter(
    (word) =>
      ordinals.test(word.folded) && !inFacts(word) && !street.test(text.slice(word.end, word.end + 12)),
  );
  const values: readonly (Span & Pick<Fact, 'value'> & { readonly kind: SlotKind })[] = [
    ...facts,
    ...scores,
    ...measures.values(),
    ...ordinal.map(({ start, end, folded }) => ({
      start,
      end,
      kind: 'ordinal' as const,
      value: ordinalOf(folded),
    })),
  ];
  return [...values, ...sitesIn(text, passage)]
    .slice(0, mostValues)
    .map(({ start, end, kind, value }) => ({ passage, kind, value, start, end }));
}

/** In UTF-16 code units, from a part to the whole it is of. */
const farthestWhole = 20;

/** What stands between a number and the whole that it is a part of. */
const partOf = /^\s+(?:out\s+)?of\s+(?:(?:the|its|his|her|their)\s+)?$/u;

/** `117th Street` is a name. */
const street = /^\s(?:Street|St\b|Avenue|Ave\b|Road|District|Precinct|Floor|Ward)/u;

/** `tenth` and `10th` are one value. */
const ordinalOf = (folded: string): string => String(ordinalWords.get(folded) ?? Number.parseInt(folded, 10));

/** `in Geneva a week earlier`: another occasion. */
const elsewhen = byScript(
  String.raw`^\s+(?:\p{L}+\s+){1,2}(?:earlier|ago|before)\b|^\s+(?:last|the previous)\s`,
);

/** No count, a long number that names something, or an age: those are compared by the person they belong to. */
function isNoSlot(text: string, at: Span): boolean {
  return (
    isNoCount(text, at) ||
    /^\d{8,}$/u.test(text.slice(at.start, at.end)) ||
    isAge(text, at) ||
    isNext(text, at) ||
    isConverted(text, at)
  );
}

const measureBefore = byScript(String.raw`\p{N}[\s\u00a0-]?\p{L}[\p{L}/]*(?:\s\p{L}+){0,2}\s\($`);
/** In UTF-16 code units. */
const longestMeasure = 40;

/** `12 feet (4 m)`, `9 miles an hour (14 km/h)`: the amount right before it, in another unit. */
const isConverted = (text: string, { start, end }: Span): boolean =>
  measureBefore.test(text.slice(Math.max(0, start - longestMeasure), start)) &&
  unitAndEnd.test(text.slice(end, end + longestMeasure));
const unitAndEnd = byScript(String.raw`^[\s\u00a0-]?\p{L}[\p{L}/]*(?:\s\p{L}+){0,2}\)`);

/** `and wounded a third`: one more, and no share. */
const isNext = (text: string, { start, end }: Span): boolean =>
  /^an?\s(?:third|fourth|fifth)$/iu.test(text.slice(start, end)) &&
  !/^\s+of\b/u.test(text.slice(end, end + 5));

/** Pairs each value with the one it is most like, if that is mutual and no other comes near. */
function matched(
  evidence: Evidence,
  one: readonly PassageValue[],
  two: readonly PassageValue[],
  filled: (value: PassageValue) => Filled,
): readonly SlotPair[] {
  const likely: SlotPair[] = [];
  for (const each of one) {
    for (const other of two) {
      if (each.kind !== other.kind) continue;
      if (each.kind === 'measure' && !areOfOneDimension(each.value, other.value)) continue;
      const [a, b] = [filled(each), filled(other)];
      // other things counted are no rivals
      if (each.kind === 'number' && a.counted.noun !== b.counted.noun) continue;
      const likeness = likenessOf(a, b);
      const sole = areSole(a, b, one, two, filled);
      if (likeness < leastLike && !sole) continue;
      // neither are those of another place
      if (each.kind === 'percent' && areOfOtherPlaces(evidence, a, b)) continue;
      likely.push({ a, b, likeness, share: likeness / Math.min(a.fullness, b.fullness), sole });
    }
  }
  if (likely.length < 2) return likely;
  return likely.filter(
    (pair) =>
      !likely.some(
        (other) =>
          other !== pair &&
          ((other.a === pair.a && other.b.value !== pair.b.value) ||
            (other.b === pair.b && other.a.value !== pair.a.value)) &&
          other.likeness >= rivalry * pair.likeness,
      ),
  );
}

/** Whether nothing else of the thing is counted in either passage but what is counted alike in both. */
function areSole(
  a: Filled,
  b: Filled,
  one: readonly PassageValue[],
  two: readonly PassageValue[],
  filled: (value: PassageValue) => Filled,
): boolean {
  const { noun } = a.counted;
  if (noun === '' || b.counted.noun !== noun) return false;
  const [own, others] = [one, two].map((values) =>
    values.filter((value) => value.kind === a.kind && filled(value).counted.noun === noun),
  );
  return isAlone(own, others) && isAlone(others, own);
}

const isAlone = (values: readonly PassageValue[] = [], beside: readonly PassageValue[] = []): boolean =>
  values.filter(({ value }) => !beside.some((each) => standOfAmounts(each.value, value) === 'agree'))
    .length === 1;
