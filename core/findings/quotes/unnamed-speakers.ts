import type { Passage, Quote } from '../../model.ts';
import { describesBody, isDescribed, uncapitalised } from '../../quotes/described.ts';
import { type Span, slice, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { foldedWords } from '../../text/words.ts';
import { isFunctionWord } from '../../words/function-words.ts';
import { type Draft, type Evidence, sideOf, silentAccounts } from '../evidence/evidence.ts';
import { excerptOf } from '../evidence/excerpt.ts';
import { addTo } from '../evidence/grouped.ts';
import { listed, valuesWithTellers } from '../evidence/telling.ts';
import { partsOf } from './quote-parts.ts';

const fewestWords = 3;
const fewestTelling = 2;
/** In UTF-16 code units. */
const longestSide = 300;

/** Somebody who is only described, and where. */
type Described = { readonly name: string; readonly at: Span };
/** Words in marks that an account leaves to somebody like that. */
type Unnamed = Span & { readonly account: string; readonly who: Described };

/**
 * The same quoted words of somebody whom no account names, and whom they describe in other words.
 *
 *     “a shabby deal,” said a person close to the buyer    a former clerk called it “a shabby deal”
 */
export function unnamedSpeakers(evidence: Evidence): readonly Draft[] {
  const byWords = new Map<string, Unnamed[]>();
  for (const quote of evidence.found.quotes) {
    const opening = evidence.passageAt(quote.account, quote.start);
    const who = opening === undefined ? null : describedIn(evidence, quote, opening);
    if (who === null) continue;
    for (const { passage, ...at } of partsOf(evidence, quote)) {
      const words = foldedWords(slice(evidence.account(quote.account).text, at));
      const telling = words.filter((word) => !isFunctionWord(word));
      if (passage.zone === 'body' && words.length >= fewestWords && telling.length >= fewestTelling)
        addTo(byWords, words.join(' '), { ...at, account: quote.account, who });
    }
  }
  const told = new Set<string>();
  return [...byWords.values()].flatMap((group): readonly Draft[] => {
    const described = new Set(group.map(({ who }) => tellingOf(who.name)));
    const matter = group.map(({ account, who }) => `${account} ${who.name}`).join('|');
    if (described.size < 2 || new Set(group.map(({ account }) => account)).size < 2 || told.has(matter))
      return [];
    told.add(matter);
    const sides = group.map((each) => sideOf(evidence, each.account, withSpeaker(each), each.who.name));
    const [first] = group;
    const words = first === undefined ? '' : slice(evidence.account(first.account).text, first);
    return [
      {
        kind: 'quote-attribution',
        severity: 'low',
        confidence: 0.55,
        summary: `Whoever said “${excerptOf(words, 0)}” is described as ${listed(valuesWithTellers(evidence, sides))}.`,
        because: ['how the unnamed speaker of the same words is described'],
        sides,
        silent: silentAccounts(evidence, sides),
      },
    ];
  });
}

/** `an inside source`, `one friend, who …`, up to the verb or the next mark. */
const description = byScript(
  String.raw`(?<![\p{L}’'-])(?:an?|one|another) [\p{L}’' -]{3,70}?(?=\s*(?:[,.;:"“”()]|$)|\s(?:said|says|told|tells|added|adds|wrote|calling|called|describ(?:ed|ing)|who|that|as)\b)`,
  'gi',
);

/** The words with whose they are, where that stands near. */
function withSpeaker({ start, end, who: { at } }: Unnamed): Span {
  const both = span(Math.min(start, at.start), Math.max(end, at.end));
  return both.end - both.start > longestSide ? { start, end } : both;
}

/** Whom the sentence of a quotation describes next to it; null where it is nobody, or who speaks has a name. */
function describedIn(
  evidence: Evidence,
  { account, start, end, speaker }: Quote,
  passage: Passage,
): Described | null {
  if (speaker !== null && !isPerson(speaker)) return null;
  const { text } = evidence.account(account);
  const after = Math.min(end, passage.end);
  const far = ({ at }: Described): number => (at.start < start ? start - at.start : at.start - after);
  const [next] = [
    ...descriptionsIn(text.slice(passage.start, start), passage.start),
    ...descriptionsIn(text.slice(after, passage.end), after),
  ]
    .filter(({ name }) => isPerson(name))
    .toSorted((a, b) => far(a) - far(b));
  if (next !== undefined) return next;
  return speaker !== null && /^(?:an?|one|another) /u.test(speaker)
    ? { name: speaker, at: { start, end: after } }
    : null;
}

const descriptionsIn = (source: string, from: number): readonly Described[] =>
  [...description.all(source)].map(({ 0: who, index }) => ({
    name: uncapitalised(who),
    at: span(from + index, from + index + who.length),
  }));

const isPerson = (words: string): boolean => isDescribed(words) && !describesBody(words);

/** Without what comes of the order of telling: `one friend` and `another friend` are one. */
const tellingOf = (who: string): string =>
  foldedWords(who)
    .filter((word) => !isFunctionWord(word) && !/^(?:one|another)$/u.test(word))
    .map((word) => word.replace(/s$/u, ''))
    .join(' ');
