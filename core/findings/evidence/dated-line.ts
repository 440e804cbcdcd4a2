import type { Day } from '../../calendar.ts';
import type { Fact, Passage } from '../../model.ts';
import { dayRangeOf } from '../values/date-values.ts';
import type { Evidence } from './evidence.ts';

/** How far down an article its own date is looked for, in passages. */
const mostAbove = 6;
/** In UTF-16 code units. */
const longestLine = 200;
/** In words; a longer one is a sentence. */
const longest = 20;
/** Words of a dated line beside its date: `Fri`, an agency's name. */
const mostOther = 2;
const publishing = /\b(?:published|posted|updated|edited|created|issued)\b/iu;
/** `Posted by Ann`, `By Ann | Updated`; not `The report, published`. */
const leading = /(?:^|[|·•])\W*(?:(?:first|last)\s+)?(?:published|posted|updated|edited|created|issued)\b/iu;
/** `The report was published on 3 May 2013.`; not `This post was edited by Ann on 3 May 2013.` */
const reporting =
  /^(?!\W*this\b).*\b(?:was|were|is|are|be|been|has|have|had)\s+(?:\w+\s+)?(?:published|posted|updated|edited|created|issued)\b/isu;
/** Of a page's copy, and not of the article. */
const ofCopy = /\b(?:downloaded|retrieved|accessed|archived|copyright)\b/iu;
const small = /\b(?:on|at|in|by|the|last|first|time|date|hrs|gmt|utc|[a-z]{1,2}[sd]?t|am|pm|and)\b/giu;

/** `Posted on Friday, 3 May 2013, 10:12`: the line of an article that says only when it came out. */
export function isDatedLine({ account, textOf, factsIn }: Evidence, passage: Passage): boolean {
  if (passage.end - passage.start > longestLine) return false;
  const text = textOf(passage);
  if (text.split(/\s+/u).length > longest || ofCopy.test(text)) return false;
  const days = factsIn(passage.account, passage).filter((fact) =>
    isFullDay(account(passage.account).text, fact),
  );
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return false;
  if (reporting.test(text)) return false;
  // `Posted in Accidents on 3 May 2013.`
  if (publishing.test(text))
    return (
      /^[\s\d:.,apm]*$/iu.test(text.slice(last.end - passage.start)) ||
      (leading.test(text) && first.start - passage.start < 40)
    );
  const rest = text.slice(0, first.start - passage.start) + text.slice(last.end - passage.start);
  return (rest.replace(small, ' ').match(/[A-Za-z]{2,}/gu) ?? []).length <= mostOther;
}

/** A day with its year. */
const isFullDay = (text: string, { kind, value, start, end }: Fact): boolean =>
  kind === 'date' && /^\d{4}-\d\d-\d\d$/u.test(value) && /\d{4}/u.test(text.slice(start, end));

/** `Updated 9 April 2014` may be years after an article came out. */
const changing = /\b(?:updated?|edited|modified|revised|corrected)\b/iu;

/**
 * The day on which an account says it came out, where it says so in a line above its text; when it was last changed is
 * another day.
 */
export function datedLineOf(
  evidence: Evidence,
  id: string,
): { readonly day: Day; readonly fact: Fact } | null {
  const { text } = evidence.account(id);
  for (const passage of evidence.passages(id).slice(0, mostAbove)) {
    if (!isDatedLine(evidence, passage)) continue;
    const days = evidence.factsIn(id, passage).filter((each) => isFullDay(text, each));
    const fact = days.find(
      ({ start }, index) => !changing.test(text.slice(days[index - 1]?.end ?? passage.start, start)),
    );
    const day = fact === undefined ? undefined : dayRangeOf(fact.value)?.first;
    if (fact !== undefined && day !== undefined) return { day, fact };
  }
  return null;
}
