import type { Passage, Quote } from '../../model.ts';
import { headingZones } from '../../quotes/heading-zones.ts';
import { slice } from '../../span.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf } from '../evidence/evidence.ts';
import { gistOf } from '../evidence/gist.ts';
import { shortExcerpt } from '../evidence/short-excerpt.ts';

/** Words in marks that are fewer than this are a cry or a motto, which no sentence of the report need hold. */
const fewestTelling = 4;
/** Letters of a word that counts as telling. */
const shortest = 4;
/** A report that has fewer of the words in any sentence may tell of the matter in other words altogether. */
const fewestTold = 2;
/** Where a sentence of the report has more than this share of the words, the heading only shortens what is said there. */
const mostTold = 0.5;

/** Several sentences of the report may come equally near; no more of them are shown. */
const mostShown = 3;
/** Some texts are headings throughout: no more are looked at, so that the time stays bounded. */
const mostLooked = 60;

/**
 * Words that stand in quotation marks above a report and that nobody says in it. Whoever wrote the heading made them, and
 * marks promise a reader words that were said.
 */
export function headlineQuotes(evidence: Evidence): readonly Draft[] {
  const headed = evidence.found.quotes.flatMap((quote) => {
    const heading = evidence.passageAt(quote.account, quote.start);
    return heading !== undefined && headingZones.has(heading.zone)
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
