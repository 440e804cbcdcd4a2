import { firstFrom } from '../../binary-search.ts';
import { addTo } from '../../grouped.ts';
import type { Quote } from '../../model.ts';
import { sameSpeaker } from '../../quotes/similarity.ts';
import { type Span, slice, span } from '../../span.ts';
import type { Word } from '../../text/words.ts';
import { isFunctionWord } from '../../words/small-words.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers } from '../telling/telling.ts';
import { type SaidInPassage, saidInPassages } from './said-in-passages.ts';
import { valuedWords } from './valued-words.ts';

/** Fewer words in common are a phrase that begins many a sentence. */
const fewestWords = 4;
/** Of sentences that begin or end alike, as many are compared. */
const mostCompared = 40;

/** What one pair of quotation marks has of one sentence. */
type Part = SaidInPassage & {
  readonly account: string;
  readonly quote: Quote;
  readonly words: readonly Word[];
};

/** A sentence that is whole in one account, and the words of it that others give as the whole of it. */
type Cut = { readonly cut: Part; readonly whole: Part; readonly lost: Span; readonly isEnd: boolean };

/**
 * A quoted sentence that ends with a full stop in one account where another goes on, or begins with what is its middle:
 * no dots show that words were left out.
 *
 *     “We lost the barn.”    “We lost the barn that my father built in the war.”
 */
export function cutSentences(evidence: Evidence): readonly Draft[] {
  const parts = evidence.found.quotes.flatMap((quote) => sentencesOf(evidence, quote));
  const cuts = [...cutsIn(evidence, parts, true), ...cutsIn(evidence, parts, false)];
  const groups = new Map<string, Cut[]>();
  for (const each of cuts) addTo(groups, `${each.isEnd} ${keyOf(each.cut.words)}`, each);
  return [...groups.values()].map((group) => draftOf(evidence, group));
}

function sentencesOf(evidence: Evidence, quote: Quote): readonly Part[] {
  const { account } = quote;
  return saidInPassages(evidence, quote).flatMap((part): readonly Part[] => {
    const words = part.passage.zone === 'body' ? valuedWords(evidence, { account, ...part }) : [];
    return words.length < fewestWords ? [] : [{ ...part, account, quote, words }];
  });
}

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ');

/** Cuts at the end of a sentence, or at its beginning. */
function cutsIn(evidence: Evidence, parts: readonly Part[], isEnd: boolean): readonly Cut[] {
  const alike = new Map<string, Part[]>();
  const edge = ({ words }: Part): string =>
    keyOf(isEnd ? words.slice(0, fewestWords) : words.slice(-fewestWords));
  for (const part of parts) addTo(alike, edge(part), part);
  return [...alike.values()].flatMap((group) =>
    group
      .slice(0, mostCompared)
      .filter((part) => (isEnd ? ends(evidence, part) : begins(part)))
      .flatMap((cut) =>
        group.slice(0, mostCompared).flatMap((whole) => cutOf(evidence, cut, whole, isEnd) ?? []),
      ),
  );
}

function cutOf(evidence: Evidence, cut: Part, whole: Part, isEnd: boolean): Cut | null {
  const [some, all] = [cut.words, whole.words];
  if (cut.account === whole.account || some.length >= all.length || areOfOthers(cut, whole)) return null;
  const rest = isEnd ? all.slice(some.length) : all.slice(0, -some.length);
  const same = isEnd ? all.slice(0, some.length) : all.slice(-some.length);
  const [first, last] = [rest[0], rest.at(-1)];
  if (first === undefined || last === undefined || keyOf(same) !== keyOf(some)) return null;
  const lost = span(first.start, last.end);
  const telling = rest.map(({ folded }) => folded).filter((word) => !isFunctionWord(word));
  if (telling.length === 0 || gloss.test(evidence.textOf(whole))) return null;
  return isToldBeside(evidence, cut, telling) ? null : { cut, whole, lost, isEnd };
}

/** `We are doing our best` is anybody's. */
function areOfOthers({ quote: { speaker: one } }: Part, { quote: { speaker: other } }: Part): boolean {
  return one !== null && other !== null && !sameSpeaker(one, other);
}

/** Brackets: the account says that some of the words are its own. */
const gloss = /[[(]/u;
const fullStop = /(?<!\.)[.!?]["'”’\s]*$/u;
const stopBehind = /^["'”’\s]*[.!?](?!\.)/u;

/** Whether the account ends the sentence here: a comma or nothing says that it may go on. */
function ends({ account }: Evidence, { account: id, start, end, passage }: Part): boolean {
  const { text } = account(id);
  return (
    fullStop.test(text.slice(start, end)) ||
    (end < passage.end && stopBehind.test(text.slice(end, passage.end)))
  );
}

/** Whether the sentence of the account begins here. */
const begins = ({ start, passage }: Part): boolean => start - passage.start <= 1;

/** Whether the sentences beside the cut have most of what it lacks: then they only divide the words otherwise. */
function isToldBeside(evidence: Evidence, { account, passage }: Part, lost: readonly string[]): boolean {
  const all = evidence.passages(account);
  const at = firstFrom(all, passage.start);
  const beside = new Set(
    all
      .slice(Math.max(0, at - 1), at + 2)
      .flatMap((each) => evidence.words(each).map(({ folded }) => folded)),
  );
  return lost.filter((word) => beside.has(word)).length * 2 > lost.length;
}

function draftOf(evidence: Evidence, cuts: readonly Cut[]): Draft {
  const [first] = cuts;
  if (first === undefined) throw new Error('a group has a cut');
  const { whole, lost, isEnd } = first;
  const short = [...new Set(cuts.map(({ cut }) => cut))];
  const long = [...new Set(cuts.map((each) => each.whole))];
  const cutting = new Set(short.map(({ account }) => account));
  const sides = [
    ...short.map((part) => sideOf(evidence, part.account, part, shortExcerpt(evidence.textOf(part), 0))),
    ...long.map((part) => sideOf(evidence, part.account, part, shortExcerpt(evidence.textOf(part), 0))),
  ];
  const { speaker } = first.cut.quote;
  const quoting = new Set(long.map(({ account }) => account));
  const more = shortExcerpt(slice(evidence.account(whole.account).text, lost), 0);
  const have = quoting.size === 1 ? 'has' : 'have';
  return {
    kind: 'quote-wording',
    severity: 'low',
    confidence: 0.6,
    summary: `“${sides[0]?.value}” is a whole sentence${speaker === null ? '' : ` of ${speaker}`} in ${tellers(evidence, cutting)}; ${tellers(evidence, quoting)} ${isEnd ? `${have} it go on “${more}”` : `${have} “${more}” before it`}.`,
    because: ['one quoted sentence, of which an account has less and shows no dots'],
    sides,
  };
}
