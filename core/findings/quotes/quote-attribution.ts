import { addTo } from '../../grouped.ts';
import type { Quote } from '../../model.ts';
import { sameSpeaker } from '../../quotes/similarity.ts';
import { type Span, span } from '../../span.ts';
import { listed } from '../../text/listed.ts';
import { foldedWords } from '../../text/words.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { surname, surnamesIn } from '../evidence/surname.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { valuesWithTellers } from '../telling/telling.ts';

const fewestWords = 4;
const fewestContentWords = 2;

/**
 * The same words given to different people, whole in one account and in part in another. Short phrases that anybody may
 * use are left alone.
 */
export function quoteAttributions(evidence: Evidence): readonly Draft[] {
  const people = new Set(
    evidence.found.facts.filter((fact) => fact.kind === 'person').map((fact) => fact.value),
  );
  const byWords = new Map<string, Quote[]>();
  const isPersons = (quote: Quote): boolean => {
    const words = foldedWords(evidence.textOf(quote));
    return (
      quote.speaker !== null &&
      people.has(quote.speaker) &&
      words.length >= fewestWords &&
      words.filter((word) => !isFunctionWord(word)).length >= fewestContentWords
    );
  };
  for (const quote of evidence.found.quotes.filter(isPersons)) {
    const words = foldedWords(evidence.textOf(quote));
    addTo(byWords, words.join(' '), quote);
  }
  const uttered = evidence.found.utterances.map(({ members }) =>
    members.flatMap((id) => evidence.quote(id) ?? []).filter(isPersons),
  );
  return [...byWords.values(), ...uttered].flatMap((quotes) => {
    const surnames = new Set(quotes.map((quote) => surname(quote.speaker ?? '')));
    const [one] = quotes;
    if (quotes.every(({ speaker }) => sameSpeaker(speaker ?? '', one?.speaker ?? ''))) return [];
    if (areOfBoth(quotes)) return [];
    const sides = quotes.map((quote) =>
      sideOf(evidence, quote.account, withAttribution(evidence, quote), quote.speaker ?? ''),
    );
    // a speaker whom the sentence does not name was worked out, maybe wrongly; so was one of several whom it names
    const named = quotes.map((quote) => ({ ...quote, names: namesBeside(evidence, quote) }));
    if (named.some(({ names }) => countShared(names, surnames) > 1)) return [];
    const beside = named.filter(({ speaker, names }) => names.has(surname(speaker ?? '')));
    const told = (all: readonly Quote[]): boolean =>
      [...surnames].every((each) => all.some(({ speaker }) => surname(speaker ?? '') === each));
    if (!told(beside)) return [];
    const sure = told(beside.filter(({ verb }) => verb !== null));
    const words = one === undefined ? '' : shortExcerpt(evidence.textOf(one), 0);
    return [
      {
        kind:
          new Set(sides.map((side) => side.account)).size > 1
            ? 'quote-attribution'
            : 'internal-inconsistency',
        severity: sure ? 'high' : 'low',
        confidence: sure ? 0.8 : 0.4,
        summary: `The same words, “${words}”, are given to ${listed(valuesWithTellers(evidence, sides))}.`,
        because: ['the speakers of quotations that are the same word for word'],
        sides,
      },
    ];
  });
}

/** The whole sentences that a quotation stands in. What differs is who said it, and that stands beside the words. */
function withAttribution({ passageAt }: Evidence, quote: Quote): Span {
  return span(
    passageAt(quote.account, quote.start)?.start ?? quote.start,
    passageAt(quote.account, quote.end - 1)?.end ?? quote.end,
  );
}

/**
 * Whether one account gives the words to two people, and another account to one of them. Both said them, then, and the
 * other account leaves one out, which is no contradiction.
 */
function areOfBoth(quotes: readonly Quote[]): boolean {
  return (
    quotes.some(({ account }) => account !== quotes[0]?.account) &&
    quotes.some((one) =>
      quotes.some(
        (other) => one.account === other.account && !sameSpeaker(one.speaker ?? '', other.speaker ?? ''),
      ),
    )
  );
}

/** The people whom the sentences of a quotation name, or those of the quotation it goes on from in a new paragraph. */
function namesBeside(evidence: Evidence, quote: Quote): ReadonlySet<string> {
  const { passageAt, factsIn, account, found } = evidence;
  const start = passageAt(quote.account, quote.start)?.start ?? quote.start;
  const end = passageAt(quote.account, quote.end - 1)?.end ?? quote.end;
  const facts = factsIn(quote.account, { start, end });
  const names = surnamesIn(facts);
  if (names.size > 0) return names;
  const { text } = account(quote.account);
  const led = namesLeadingTo(evidence, quote.account, start, end);
  if (led.size === 1) return led;
  const before = found.quotes.find(
    (other) =>
      other.account === quote.account &&
      other.speaker === quote.speaker &&
      goesOn.test(text.slice(other.end, quote.start)),
  );
  return before === undefined ? names : namesBeside(evidence, before);
}

/** The people whom the sentence before names, where this one goes on with a pronoun: `he said`. */
function namesLeadingTo(
  { passages, factsIn, textOf }: Evidence,
  id: string,
  start: number,
  end: number,
): ReadonlySet<string> {
  const all = passages(id);
  const before = all[all.findIndex((passage) => passage.start === start) - 1];
  const isPronouns = /\b(?:he|she) (?:said|says|told|added)\b/iu.test(textOf({ account: id, start, end }));
  const facts = before === undefined || !isPronouns ? [] : factsIn(id, before);
  return surnamesIn(facts);
}

const goesOn = /^[\s“”"]+$/u;
