import type { Quote } from '../../model.ts';
import { slice } from '../../span.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { contentRoots } from '../evidence/passage-words.ts';
import { shortExcerpt } from '../evidence/short-excerpt.ts';
import { listed } from '../evidence/telling.ts';
import { tellingZones } from '../evidence/zones.ts';
import { saidInPassages } from './said-in-passages.ts';

/** With fewer words in common it may tell of something else. */
const fewestShared = 2;
const leastShared = 0.45;
/** Words of its own, and as much of what it says: fewer come of changing `I will` to `she would`. */
const fewestOwn = 2;
const leastOwn = 0.3;

/**
 * What somebody said in quotation marks here, and there without them in words that are not all of the quotation.
 *
 *     “We mended every gate by hand,” Finch said.    Finch said that her people had repaired all gates themselves.
 */
export function indirectWordings(evidence: Evidence): readonly Draft[] {
  return evidence.found.utterances.flatMap(({ speaker, members, paraphrases }): readonly Draft[] => {
    if (paraphrases.length === 0) return [];
    const quotes = members
      .flatMap((id) => evidence.quote(id) ?? [])
      .filter((quote) => isTelling(evidence, quote));
    const said = new Set(quotes.flatMap((quote) => [...rootsOf(evidence, quote)]));
    const told = paraphrases
      .flatMap((id) => evidence.speech(id) ?? [])
      .filter((speech) => isTelling(evidence, speech) && hasOwnWords(rootsOf(evidence, speech), said));
    const spoken = new Set(told.flatMap((speech) => [...rootsOf(evidence, speech)]));
    // how the quotations differ among themselves is another matter: the likest of them stands for all
    const shared = (quote: Quote): number => countShared(spoken, rootsOf(evidence, quote));
    const [quote] = quotes.toSorted((a, b) => shared(b) - shared(a));
    if (quote === undefined || told.length === 0) return [];
    const words = (each: Quote): string => shortExcerpt(slice(evidence.account(each.account).text, each), 0);
    const sides = [quote, ...told].map((each) => sideOf(evidence, each.account, each, words(each)));
    const given = told.map((each) => `${evidence.name(each.account)} has “${words(each)}” without the marks`);
    return [
      {
        kind: 'quote-wording',
        severity: 'low',
        confidence: 0.5,
        summary: `The words “${words(quote)}”${speaker === null ? '' : ` of ${speaker}`} stand in quotation marks in ${evidence.name(quote.account)}; ${listed(given)}.`,
        because: ['words of one utterance in quotation marks, and without them'],
        sides,
        silent: silentAccounts(evidence, sides),
      },
    ];
  });
}

function isTelling({ passageAt }: Evidence, { account, start }: Quote): boolean {
  const zone = passageAt(account, start)?.zone;
  return zone !== undefined && tellingZones.has(zone);
}

const rootsOf = (evidence: Evidence, quote: Quote): ReadonlySet<string> =>
  new Set(
    saidInPassages(evidence, quote).flatMap(({ passage, start, end }) => [
      ...contentRoots(evidence.words(passage).filter((word) => word.start >= start && word.end <= end)),
    ]),
  );

function hasOwnWords(told: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const shared = countShared(told, said);
  const own = told.size - shared;
  return (
    shared >= fewestShared &&
    shared >= leastShared * told.size &&
    own >= fewestOwn &&
    own >= leastOwn * told.size
  );
}
