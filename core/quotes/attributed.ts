import type { Account, Passage } from '../model.ts';
import { type NamesRead, readNames } from '../names/read-names.ts';
import { byScript } from '../text/by-script.ts';
import { countLettersAndDigits } from '../text/letters.ts';
import { type Attribution, attributionsIn } from './attribution.ts';
import { channelIn, outletIn } from './channels.ts';
import { invertible } from './cue-verbs.ts';
import { type IndirectWords, indirectWordsIn } from './indirect.ts';
import { type DecidedMarks, kindOfMarked } from './kinds.ts';
import type { Marked } from './marks.ts';
import type { Subject } from './noun-phrases.ts';
import { oncePerUnit } from './once-per-unit.ts';
import { announcerIn, reportingVerbsIn } from './reporting-verbs.ts';
import { beginningOf, endsUnit } from './said-bounds.ts';
import { type Unit, unitsOf } from './units.ts';

/** A quotation with what its account says about its speaker, before any name is resolved. */
export type AttributedQuote = {
  readonly marked: Marked;
  readonly unit: Unit;
  readonly attribution: Attribution;
  readonly channel: string | null;
};

export type AttributedQuotes = {
  readonly units: readonly Unit[];
  readonly quotes: readonly AttributedQuote[];
  readonly indirect: readonly (IndirectWords & Pick<AttributedQuote, 'unit' | 'channel'>)[];
};

/** The direct quotations and the indirect speech of one account in order, each tied to the words that name its speaker. */
export function attributedQuotes(
  account: Account,
  passages: readonly Passage[],
  { names }: NamesRead = readNames(account),
): AttributedQuotes {
  const units = unitsOf(account, passages, names);
  const quotes: AttributedQuote[] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.marked.length === 0) continue;
    const named = channelIn(unit.masked);
    const outlet = named === null ? outletIn(unit.masked) : null;
    let last: DecidedMarks | null = null;
    for (const [marked, own] of attributionsIn(unit)) {
      const attribution =
        own.by === 'none'
          ? (toldBehind(unit, units[index + 1]) ?? carried(units, index, quotes, own) ?? own)
          : own;
      const kind = kindOfMarked(account.text, marked, unit, attribution, last);
      last = { marked, kind };
      if (kind !== 'quotation') continue;
      const channel = named ?? channelBefore(quotes, unit, attribution) ?? outlet;
      quotes.push({ marked, unit, attribution, channel });
    }
  }
  return { units, quotes, indirect: units.flatMap(indirectIn) };
}

function indirectIn(unit: Unit): AttributedQuotes['indirect'] {
  const words = indirectWordsIn(unit);
  if (words.length === 0) return [];
  const channel = channelIn(unit.masked) ?? outletIn(unit.masked);
  return words.map((each) => ({ ...each, unit, channel }));
}

/** Whether most of the unit is quoted words, so that it does not say itself who speaks. */
const isMostlyQuoted = oncePerUnit(
  ({ masked, start, end }) => countLettersAndDigits(masked) * 3 < end - start,
);

const hearers = byScript(String.raw`^ (?!that\b)[^,;:.]{2,50}\.?\s*$`);

/**
 * `“Out, out!” | Bloggs, who is 19, told the Courier.`: a sentence or line of its own that only says who said what stands before
 * it.
 */
function toldBehind(unit: Unit, next: Unit | undefined): Attribution | null {
  if (next === undefined || next.marked.length > 0 || next.paragraph - unit.paragraph > 1) return null;
  if (next.masked.length > longestTold || !isMostlyQuoted(unit)) return null;
  const [verb, further] = reportingVerbsIn(next, null);
  if (verb?.direct == null || further !== undefined || !invertible.has(verb.word)) return null;
  if (beginningOf(next, verb.direct.start) > 0) return null;
  const told = /^t(?:old|ells)$/u.test(verb.word) && hearers.test(next.masked.slice(verb.end));
  if (!told && !endsUnit(next.masked, verb.end)) return null;
  return { subject: placed(verb.direct, next), verb: verb.said, by: 'carried' };
}

/** The longest sentence that only says who spoke, in UTF-16 code units. */
const longestTold = 120;

/** From the sentence that announces it (`He said:`), else from the quotation before, in this paragraph or the last. */
function carried(
  units: readonly Unit[],
  index: number,
  quotes: readonly AttributedQuote[],
  own: Attribution,
): Attribution | null {
  const unit = units[index];
  const before = units[index - 1];
  if (unit === undefined || before === undefined || unit.zone === 'subheading') return null;
  if (/[:―—]\s*$/u.test(before.masked) && unit.paragraph - before.paragraph <= 1) {
    const announced = announcement(before);
    if (announced !== null) return announced;
  }
  if (own.by === 'weak') return null;
  // `Bloggs praised the plan. “It is …”`: whom the sentence before is about.
  if (before.marked.length === 0 && before.paragraph === unit.paragraph && isMostlyQuoted(unit)) {
    const about = announcement(before);
    if (about !== null) return about;
  }
  // `Bloggs said it was over.`, and in a paragraph of its own `“I am tired.”`
  const told = before.marked.length === 0 && isMostlyQuoted(unit) ? announcement(before) : null;
  if (told?.verb != null && unit.paragraph - before.paragraph === 1) return told;
  const about = own.by === 'none' && isMostlyQuoted(unit) ? aboutOne(units, index) : null;
  if (about !== null) return about;
  const last = quotes.at(-1);
  if (last === undefined || last.attribution.subject === null) return null;
  if (unit.paragraph - last.unit.paragraph > 1) return null;
  return { ...last.attribution, by: 'carried' };
}

/** `She went home. Her sister never did.`, and in a paragraph of its own `“I am tired.”`: she says so. */
function aboutOne(units: readonly Unit[], index: number): Attribution | null {
  const paragraph = (units[index]?.paragraph ?? 0) - 1;
  let first: Unit | null = null;
  for (let at = index - 1; units[at]?.paragraph === paragraph; at -= 1) {
    const unit = units[at];
    if (unit === undefined || unit.marked.length > 0 || !/[.!?…]\s*$/u.test(unit.masked)) return null;
    first = unit;
  }
  const told = first === null ? null : announcement(first);
  return told?.subject?.kind === 'pronoun' ? told : null;
}

/** Whom a unit announces: every quotation behind it asks for that. */
const announcement = oncePerUnit((unit): Attribution | null => {
  const { subject, said } = announcerIn(unit);
  if (subject === null) return null;
  return { subject: placed(subject, unit), verb: said, by: 'carried' };
});

const placed = (subject: Subject, { start }: Unit): Subject => ({
  ...subject,
  start: subject.start + start,
  end: subject.end + start,
});

function channelBefore(
  quotes: readonly AttributedQuote[],
  unit: Unit,
  attribution: Attribution,
): string | null {
  const last = quotes.at(-1);
  return attribution.by === 'carried' && last !== undefined && last.unit.paragraph >= unit.paragraph - 1
    ? last.channel
    : null;
}
