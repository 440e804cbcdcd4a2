import type { FindingKind } from '../model.ts';
import type { ReportedSide } from '../report/model.ts';
import { asWritten } from './as-written.ts';

/**
 * What a side of a finding gives, as a person reads it; empty where its words say it all. The value of an omission is
 * what was looked for, which stands with the silent accounts.
 *
 *     ">200" from “more than 200”                        more than 200
 *     "hatches open" from “The hatches were left open”   nothing, of an omission
 *     "The hatches were …" from the sentence itself      nothing
 */
export function shownValue(kind: FindingKind, { value, evidence }: ReportedSide): string {
  if (kind === 'omission') return '';
  const written = asWritten(value, [evidence.quote]);
  const begins = folded(written.replace(/[\s…]+$/u, ''));
  const isWholeSentence = evidence.before.trim() === '' && evidence.after.trim() === '';
  return isWholeSentence && kind === 'other' && folded(evidence.quote).startsWith(begins) ? '' : written;
}

/** Whether a value says no more than the words it was read from. */
export function isSaid(value: string, words: string): boolean {
  return value === '' || folded(value) === folded(words);
}

function folded(text: string): string {
  return text
    .replace(/[\s"“”]+/gu, ' ')
    .trim()
    .toLowerCase();
}
