import type { Fact, Passage } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';
import { dayRangeOf } from '../evidence/date-values.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { publishedDay } from '../evidence/published-day.ts';
import { countedNoun } from './counted-noun.ts';
import { fatesOf, isFate } from './fates.ts';
import { isAge } from './is-age.ts';
import { isNoCount } from './no-count.ts';

/** A count of those whom one thing befell: `At least 11 people died`. */
export type Toll = {
  readonly account: string;
  readonly passage: Passage;
  readonly fact: Fact;
  readonly value: string;
  readonly fate: string;
  /** How many passages of the account stand before it. */
  readonly depth: number;
};

const shownZones: ReadonlySet<Passage['zone']> = new Set([
  'headline',
  'deck',
  'front-matter',
  'bullet',
  'lead-in',
]);
/** Above or beside the text, as a headline is. */
export const isShown = ({ passage }: Toll): boolean => shownZones.has(passage.zone);

/** What an account counts of the dead, the missing, the arrested of its event: all of them, and not some. */
export function readTolls(evidence: Evidence, id: string): readonly Toll[] {
  const { text } = evidence.account(id);
  const depths = new Map(
    evidence
      .passages(id)
      .filter(({ zone }) => zone === 'body')
      .map((passage, index) => [passage, index]),
  );
  return evidence.facts(id).flatMap((fact): readonly Toll[] => {
    if (fact.kind !== 'number' || /^0|\.\d/u.test(fact.value) || isNoCount(text, fact) || isAge(text, fact))
      return [];
    const passage = evidence.passageAt(id, fact.start);
    if (passage === undefined || (passage.zone !== 'body' && !shownZones.has(passage.zone))) return [];
    const [fate, other] = fatesOf(evidence, passage, fact);
    if (fate === undefined || other !== undefined || !countsAll(evidence, passage, fact, fate)) return [];
    if (isOfAnother(evidence, passage)) return [];
    return [{ account: id, passage, fact, value: fact.value, fate, depth: depths.get(passage) ?? 0 }];
  });
}

/** Words for anybody; of officers, children or women only a part is counted. */
const anybody = /^(?:people|persons?|others?|victims|lives|more|passengers and crew)$/u;
const crowd = /^(?:protesters|protestors|demonstrators|activists|marchers|suspects|men)$/u;
const partBefore =
  /\b(?:another|first|last|additional|further|including|among them|of them|of whom|remaining|other)\s+$/iu;
const partAfter =
  /^\s+(?:of\s+(?:them|the|those|its|his|her|their|whom)\b|in\s+a\s+(?:serious|critical)|seriously|critically)/iu;
/** `three more died`: besides those who were counted before. */
const besides = /^\s+(?:more|others|additional)\b/iu;
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
  const { noun, measured } = countedNoun(text, words(passage), end);
  if (measured) return false;
  const following = words(passage).filter((word) => word.start >= end);
  // `12 dead after a fire`: of what is counted nothing but its fate is said
  return [following[0], following.find(({ root }) => root === noun)].some(
    (word) =>
      noun === '' ||
      (word !== undefined &&
        (anybody.test(word.folded) ||
          isFate(word.folded) ||
          ((fate === 'arrested' || fate === 'attending') && crowd.test(word.folded)))),
  );
}

/** What may be, what is each year, and what was elsewhere or before. */
const notSo = byScript(
  String.raw`\b(?:could|might|may|would|fear(?:s|ed|ing)?|risk|if|average|annual(?:ly)?|(?:a|per|each|every|this|last) (?:year|month)|in (?:recent|past) (?:years|months)|(?:over|in|during) the (?:last|past)|since|(?:over|during|in) (?:the )?(?:\p{L}+ )?(?:nights|days|weeks|years)|separate(?:ly)?|similar|previous(?:ly)?|elsewhere|unrelated)\b`,
  'i',
);
/** In days before the report: what is further back is another event. */
const past = 60;

/** Whether a passage tells of what may be, of what is each year, or of another event. */
export function isOfAnother({ account, factsIn }: Evidence, passage: Passage): boolean {
  const told = account(passage.account);
  if (notSo.test(told.text.slice(passage.start, passage.end))) return true;
  const day = publishedDay(told);
  return factsIn(passage.account, passage).some(({ kind, value }) => {
    if (kind !== 'date') return false;
    const range = dayRangeOf(value);
    // `in February`, of a report that does not say its own month
    if (range === null) return day === null && /^--\d\d$/u.test(value);
    return day === null ? range.last - range.first > past : range.first < day - past;
  });
}
