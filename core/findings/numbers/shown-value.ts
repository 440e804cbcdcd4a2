import type { Evidence } from '../evidence/evidence.ts';
import { countedPhrase } from './counted-phrase.ts';
import type { Filled } from './filled.ts';

const numbered =
  /^(?:article|bay|block|carriage|cell|channel|chapter|deck|district|exit|flight|floor|gate|grade|group|hall|junction|lane|level|line|phase|pier|platform|precinct|reactor|road|room|route|row|runway|section|sector|stage|terminal|track|unit|ward|wing|zone)$/u;

/** A number that says which one it is. */
export const isName = ({ kind, counted, led }: Filled): boolean =>
  kind === 'number' && counted.noun === '' && numbered.test(led);

/** The value in the account's words, with what it counts. */
export function shownOf(evidence: Evidence, each: Filled): string {
  const { account, passage, start, end, kind, counted } = each;
  const { text } = evidence.account(account);
  if (isName(each)) return `${each.led} ${text.slice(start, end)}`;
  if (kind === 'number' || kind === 'ordinal') {
    const noun = evidence.words(passage).find((word) => word.start >= end && word.root === counted.noun);
    return noun === undefined
      ? countedPhrase(text, { start, end }, 1)
      : text.slice(start, noun.end).replace(/\s+/gu, ' ');
  }
  const shown = text.slice(start, end).replace(/\s+/gu, ' ');
  // the stop of `at 2.15am.` ends the sentence
  return kind === 'time' ? shown.replace(/([ap]m)\.$/iu, '$1') : shown;
}
