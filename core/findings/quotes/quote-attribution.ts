import type { Quote } from '../../model.ts';
import { foldedWords } from '../../text/words.ts';
import { isFunctionWord } from '../../words/function-words.ts';
import { countShared } from '../evidence/count-shared.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { excerptOf } from '../evidence/excerpt.ts';
import { addTo } from '../evidence/grouped.ts';
import { surname } from '../evidence/surname.ts';
import { listed, toldBy } from '../evidence/telling.ts';

const fewestWords = 4;
const fewestContentWords = 2;

/** The very same words given to different people. Short phrases that anybody may use are left alone. */
export function quoteAttributions(evidence: Evidence): readonly Draft[] {
  const people = new Set(
    evidence.found.facts.filter((fact) => fact.kind === 'person').map((fact) => fact.value),
  );
  const byWords = new Map<string, Quote[]>();
  for (const quote of evidence.found.quotes) {
    if (quote.speaker === null || !people.has(quote.speaker)) continue;
    const words = foldedWords(evidence.account(quote.account).text.slice(quote.start, quote.end));
    if (
      words.length < fewestWords ||
      words.filter((word) => !isFunctionWord(word)).length < fewestContentWords
    )
      continue;
    const key = words.join(' ');
    addTo(byWords, key, quote);
  }
  return [...byWords.values()].flatMap((quotes) => {
    const surnames = new Set(quotes.map((quote) => surname(quote.speaker ?? '')));
    if (surnames.size < 2) return [];
    const sides = quotes.map((quote) => sideOf(evidence, quote.account, quote, quote.speaker ?? ''));
    // whom no name stands beside may be the wrong speaker, and so may one of several
    const named = quotes.map((quote) => ({ ...quote, names: namesBeside(evidence, quote) }));
    if (named.some(({ names }) => countShared(names, surnames) > 1)) return [];
    const beside = named.filter(({ speaker, names }) => names.has(surname(speaker ?? '')));
    const told = (all: readonly Quote[]): boolean =>
      [...surnames].every((each) => all.some(({ speaker }) => surname(speaker ?? '') === each));
    if (!told(beside)) return [];
    const sure = told(beside.filter(({ verb }) => verb !== null));
    const words = excerptOf(sides[0]?.text ?? '', 0);
    return [
      {
        kind:
          new Set(sides.map((side) => side.account)).size > 1
            ? 'quote-attribution'
            : 'internal-inconsistency',
        severity: sure ? 'high' : 'low',
        confidence: sure ? 0.8 : 0.4,
        summary: `The same words, “${words}”, are given to ${listed(toldBy(evidence, sides, (who, account) => `${who} (${account})`))}.`,
        because: ['the speakers of quotations that are the same word for word'],
        sides,
        silent: silentAccounts(evidence, sides),
      },
    ];
  });
}

/** The people whom the sentence of a quotation names. */
function namesBeside({ passageAt, factsIn }: Evidence, { account, start }: Quote): ReadonlySet<string> {
  const passage = passageAt(account, start);
  const facts = passage === undefined ? [] : factsIn(account, passage);
  return new Set(facts.flatMap(({ kind, value }) => (kind === 'person' ? [surname(value)] : [])));
}
