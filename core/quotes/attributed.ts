import type { Account, Passage } from '../model.ts';
import { type Attribution, attributionsIn } from './attribution.ts';
import { channelIn, outletIn } from './channels.ts';
import { isQuotation } from './kinds.ts';
import type { Marked } from './marks.ts';
import { cuesIn, likelySubject, subjectBefore } from './subjects.ts';
import { type Unit, unitsOf } from './units.ts';

/** A quotation with what its account says of who said it, before any name is resolved. */
export type AttributedQuote = {
  readonly marked: Marked;
  readonly unit: Unit;
  readonly attribution: Attribution;
  readonly channel: string | null;
};

export type AttributedQuotes = {
  readonly units: readonly Unit[];
  readonly quotes: readonly AttributedQuote[];
};

/** The direct quotations of one account in order, each tied to the words that name its speaker. */
export function attributedQuotes(account: Account, passages: readonly Passage[]): AttributedQuotes {
  const units = unitsOf(account, passages);
  const quotes: AttributedQuote[] = [];
  for (const [index, unit] of units.entries()) {
    if (unit.marked.length === 0) continue;
    const attributions = attributionsIn(unit);
    for (const [marked, own] of attributions) {
      const attribution = needsCarrying(own, unit) ? (carried(units, index, quotes, own) ?? own) : own;
      if (!isQuotation(account.text, marked, unit, attribution)) continue;
      const channel =
        channelIn(unit.masked) ?? channelBefore(quotes, unit, attribution) ?? outletIn(unit.masked);
      quotes.push({ marked, unit, attribution, channel });
    }
  }
  return { units, quotes: carriedBack(quotes) };
}

/** Most of the unit is quoted words: it does not say itself who speaks. */
function needsCarrying(own: Attribution, unit: Unit): boolean {
  if (own.by === 'none') return true;
  const outside = unit.masked.replace(/[^\p{L}\p{N}]/gu, '').length;
  return own.by === 'weak' && outside * 3 < unit.end - unit.start;
}

/** From the sentence that announces it (`He said:`), else from the quotation before, in this paragraph or the last. */
function carried(
  units: readonly Unit[],
  index: number,
  quotes: readonly AttributedQuote[],
  own: Attribution,
): Attribution | null {
  const unit = units[index];
  const before = units[index - 1];
  if (unit === undefined || before === undefined) return null;
  if (/[:―—]\s*$/u.test(before.masked) && unit.paragraph - before.paragraph <= 1) {
    const announced = announcement(before);
    if (announced !== null) return announced;
  }
  if (own.by === 'weak') return null;
  const last = quotes.at(-1);
  if (last === undefined || last.attribution.subject === null) return null;
  if (unit.paragraph - last.unit.paragraph > 1) return null;
  return { ...last.attribution, by: 'carried' };
}

function announcement(unit: Unit): Attribution | null {
  const cue = cuesIn(unit.masked).at(-1);
  const subject =
    (cue === undefined ? null : subjectBefore(unit.masked, cue.start)) ??
    likelySubject(unit.masked, unit.masked.length);
  if (subject === null) return null;
  return {
    subject: { ...subject, start: subject.start + unit.start, end: subject.end + unit.start },
    verb: cue?.verb ?? null,
    by: 'carried',
  };
}

/** A quotation that goes on into the next paragraph is by whoever is named there. */
function carriedBack(quotes: readonly AttributedQuote[]): readonly AttributedQuote[] {
  return quotes.map((quote, index) => {
    const next = quotes[index + 1];
    if (quote.attribution.subject !== null || next === undefined) return quote;
    const near = next.unit.paragraph - quote.unit.paragraph <= 1;
    if (!near || next.attribution.subject === null || quote.marked.closed) return quote;
    return { ...quote, attribution: { ...next.attribution, by: 'carried' }, channel: next.channel };
  });
}

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
