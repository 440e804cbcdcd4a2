import type { Passage, Quote } from '../../model.ts';
import { headings } from '../../quotes/headings.ts';
import { slice } from '../../span.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf } from '../evidence/evidence.ts';
import { gistOf } from '../evidence/gist.ts';
import { shortExcerpt } from '../evidence/short-excerpt.ts';

/** Fewer telling words, or shorter ones, are a cry or a motto. */
const fewestTelling = 4;
const shortest = 4;
/** With fewer of them anywhere the report may tell of it in other words. */
const fewestTold = 2;
/** With more of them in one sentence of the text, the heading only shortens what is said there. */
const mostTold = 0.5;

/** Sentences of the report that come equally near. */
const mostShown = 3;
/** Of texts that are headings throughout no more are looked at. */
const mostLooked = 60;

/** Words in quotation marks above a report that nobody says in it: an editor made them. */
export function headlineQuotes(evidence: Evidence): readonly Draft[] {
  const headed = evidence.found.quotes.flatMap((quote) => {
    const heading = evidence.passageAt(quote.account, quote.start);
    return heading !== undefined && headings.has(heading.zone)
      ? [{ quote, roots: rootsOf(evidence, heading, quote) }]
      : [];
  });
  return headed.slice(0, mostLooked).flatMap(({ quote, roots }): readonly Draft[] => {
    if (roots.size < fewestTelling) return [];
    const body = evidence.passages(quote.account).filter(({ zone }) => zone === 'body' || zone === 'embed');
    const shared = body.map((passage) => countShared(roots, evidence.roots(passage)));
    const most = Math.max(0, ...shared);
    const nearest = body.filter((_, index) => shared[index] === most).slice(0, mostShown);
    return most < fewestTold || most > mostTold * roots.size ? [] : [draftOf(evidence, quote, nearest)];
  });
}

function rootsOf(evidence: Evidence, heading: Passage, { start, end }: Quote): ReadonlySet<string> {
  const words = evidence.words(heading).filter((word) => word.start >= start && word.end <= end);
  return new Set(
    words.flatMap(({ folded, root, small }) => (small || folded.length < shortest ? [] : [root])),
  );
}

function draftOf(evidence: Evidence, quote: Quote, nearest: readonly Passage[]): Draft {
  const near = nearest.map((passage) =>
    sideOf(
      evidence,
      quote.account,
      passage,
      gistOf(slice(evidence.account(quote.account).text, passage), []),
    ),
  );
  const { text } = evidence.account(quote.account);
  return {
    kind: 'quote-wording',
    severity: 'low',
    confidence: 0.5,
    summary: `${evidence.name(quote.account)} has “${shortExcerpt(slice(text, quote), 0)}” in quotation marks above its report, where nobody says it; nearest to it is “${near[0]?.value ?? ''}”.`,
    because: ['words in quotation marks in a heading, looked for in the report below it'],
    sides: [sideOf(evidence, quote.account, quote, 'in quotation marks'), ...near],
    silent: [],
  };
}
