import { grouped } from '../../grouped.ts';
import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { listed } from '../../text/listed.ts';
import { isAboutOthers } from '../evidence/about-others.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { printedSide } from '../telling/printed.ts';
import { sideOf } from '../telling/sides.ts';
import { quotedWithTellers } from '../telling/telling.ts';
import { areFarApart, standOfAmounts } from '../values/number-values.ts';

const talks = 'talks|negotiations?|meetings?|session|summit|discussions|showdown';
const about = String.raw`(?:(?:about|around|some|only|just|barely|nearly|almost|over|slightly|more\s+than|less\s+than|at\s+least)\s+)*$`;
const lasted = String.raw`(?:lasted|went\s+on|ran|took|continued|dragged\s+on|stretched|extended)\b[^.;:“”"]{0,20}?`;
const over = String.raw`(?:over|ended|ends?|closed|concluded|finished|wrapped\s+up|broke\s+up|came\s+out|emerged)\s+after\s`;
/**
 * What stands right before the length of talks: `the talks lasted about`, `behind closed doors for`, `the talks were over
 * after`, `the talks, only`; and right after it: `-hour meeting`.
 */
const talksBefore = byScript(
  String.raw`(?:\b(?:${talks})\b[^.;:“”"]{0,60}?(?:\b${lasted}|\b${over}|,)|\b(?:met|talked|negotiated|conferred|behind\s+closed\s+doors)\b[^.;:“”"]{0,60}?\bfor\s)\s*${about}`,
  'i',
);
const talksAfter = byScript(
  String.raw`^(?:\s?[-\u2010\u2011]\s?|\s+(?:of\s+)?)(?:[\p{L}-]+\s+){0,3}?(?:${talks})\b`,
  'i',
);
/** `It took just over`: of the talks that the sentence before tells of. */
const thatLasted = byScript(String.raw`^(?:it|they|these|this|that)\s+${lasted}${about}`, 'i');
const tellsOfTalks = new RegExp(String.raw`\b(?:${talks})\b`, 'iu');
/** In UTF-16 code units before a length and after it: what stands further off says nothing of it. */
const reach = 160;

/** Lengths that differ by more than this factor are of two meetings. */
const farthest = 2;

/** A part of it, or a moment in it. */
const partBefore = /\b(?:another|first|last|next|further|extra|additional|final|hours?\s+and|hours?,)\s+$/iu;
const partAfter = /^\s+(?:into|before|earlier|later|ago|after\s+the)\b/iu;

/** `The first session lasted`: of several. */
const oneOfMore =
  /\b(?:first|second|third|fourth|opening|closing|morning|afternoon|evening|last|final|latest|previous|earlier|separate)\s+(?:\S+\s+)?(?:talks|negotiations?|meetings?|sessions?|rounds?|summit|discussions)\b/iu;

type Length = Span & {
  readonly account: string;
  readonly passage: Passage;
  /** In minutes, as a number is written: `~420`. */
  readonly value: string;
};

/** How long talks lasted, where each account says it once and they differ. */
export function lengths(evidence: Evidence): readonly Draft[] {
  const told = evidence.accounts.flatMap(({ id }) => lengthsIn(evidence, id));
  // who gives two of them tells of two
  const once = [...grouped(told, ({ account }) => account).values()].flatMap((all) => {
    const [first] = all;
    const agree = all.every(({ value }) => standOfAmounts(value, first?.value ?? '') === 'agree');
    return first === undefined || !agree ? [] : [first];
  });
  const clash = (a: Length, b: Length): boolean =>
    standOfAmounts(a.value, b.value) === 'clash' &&
    !areFarApart(a, b, farthest) &&
    !isAboutOthers(evidence, a.passage, b.passage);
  const clashing = once.filter((one) => once.some((other) => clash(one, other)));
  return clashing.length === 0 ? [] : [draftOf(evidence, clashing)];
}

function draftOf(evidence: Evidence, told: readonly Length[]): Draft {
  const sides = told.map((each) => sideOf(evidence, each.account, each, each.value));
  const words = told.map((each) => printedSide(evidence, each.account, each));
  return {
    kind: 'number',
    severity: 'medium',
    confidence: 0.65,
    summary: `How long the talks lasted differs: ${listed(quotedWithTellers(evidence, words))}.`,
    because: ['the hours or minutes that go with one thing'],
    sides,
  };
}

function lengthsIn(evidence: Evidence, id: string): readonly Length[] {
  const { text } = evidence.account(id);
  return evidence.facts(id).flatMap((fact): readonly Length[] => {
    const [, bound = '', count, unit] = /^([≥≤<>~]?)PT([\d.]+)([HM])$/u.exec(fact.value) ?? [];
    const passage = evidence.passageAt(id, fact.start);
    if (count === undefined || passage === undefined || passage.zone === 'boilerplate') return [];
    const before = text.slice(Math.max(passage.start, fact.start - reach), fact.start);
    const after = text.slice(fact.end, Math.min(passage.end, fact.end + reach));
    if (!talksBefore.test(before) && !talksAfter.test(after) && !isOfTalksBefore(text, passage, before))
      return [];
    if (evidence.isQuoted(id, fact) || partBefore.test(before) || oneOfMore.test(before)) return [];
    if (partAfter.test(after)) return [];
    const value = `${bound}${Number(count) * (unit === 'H' ? 60 : 1)}`;
    return [{ account: id, passage, value, start: fact.start, end: fact.end }];
  });
}

/** In UTF-16 code units. */
const sentence = 200;

const isOfTalksBefore = (text: string, { start }: Passage, before: string): boolean =>
  thatLasted.test(before) && tellsOfTalks.test(text.slice(Math.max(0, start - sentence), start));
