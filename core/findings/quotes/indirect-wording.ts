import type { Quote } from '../../model.ts';
import { listed } from '../../text/listed.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { tellingZones } from '../evidence/zones.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { rootsOfPart, saidInPassages } from './said-in-passages.ts';

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
      .filter((quote) => isTelling(evidence, quote))
      .map((quote) => ({ quote, roots: rootsOf(evidence, quote) }));
    const said = new Set(quotes.flatMap(({ roots }) => [...roots]));
    const rephrased = paraphrases
      .flatMap((id) => evidence.speech(id) ?? [])
      .filter((speech) => isTelling(evidence, speech))
      .map((speech) => ({ speech, roots: rootsOf(evidence, speech) }))
      .filter(({ roots }) => hasOwnWords(roots, said));
    const spoken = new Set(rephrased.flatMap(({ roots }) => [...roots]));
    // how the quotations differ among themselves is another matter: the likest of them stands for all
    const [likest] = quotes
      .map(({ quote, roots }) => ({ quote, shared: countShared(spoken, roots) }))
      .toSorted((a, b) => b.shared - a.shared);
    if (likest === undefined || rephrased.length === 0) return [];
    const { quote } = likest;
    const told = rephrased.map(({ speech }) => speech);
    const words = (each: Quote): string => shortExcerpt(evidence.textOf(each), 0);
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
      },
    ];
  });
}

function isTelling({ passageAt }: Evidence, { account, start }: Quote): boolean {
  const zone = passageAt(account, start)?.zone;
  return zone !== undefined && tellingZones.has(zone);
}

const rootsOf = (evidence: Evidence, quote: Quote): ReadonlySet<string> =>
  new Set(saidInPassages(evidence, quote).flatMap((part) => [...rootsOfPart(evidence, part)]));

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
