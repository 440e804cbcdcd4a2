import { addTo, groupedByAccount } from '../../grouped.ts';
import type { Passage, Quote } from '../../model.ts';
import { sameSpeaker } from '../../quotes/similarity.ts';
import { contains, type Span, slice, span } from '../../span.ts';
import { beginsWithCapital } from '../../text/letters.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Draft, Evidence } from '../evidence/evidence.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { shortExcerpt } from '../telling/short-excerpt.ts';
import { sideOf } from '../telling/sides.ts';
import { tellers } from '../telling/telling.ts';
import { isOwnVoice } from './own-voice.ts';
import { saidInPassages } from './said-in-passages.ts';

/** Fewer words that say something are anybody's, as are short ones: `a red brick house`. */
const fewestTelling = 3;
/** The same where passages surely report one thing, and the other account too names somebody for it. */
const fewestOfSure = 2;
const sure = 0.85;
/** In UTF-16 code units: one of them at least is as long. */
const leastLength = 6;
/** Of so many telling words or more this share is enough; of fewer all must stand there, in their order. */
const longer = 5;
const leastSaid = 0.8;
/** In words: between those of the quotation the account may have so many of its own. */
const mostBetween = 2;

/**
 * What one account has in marks, as somebody's words, and another tells in the same words without marks: in its own voice,
 * or as what somebody said.
 *
 *     The dam “should be thought of as cracked and very unsafe,” the warden said.    The dam is thought of as cracked and unsafe.
 *     The dam is “cracked and unsafe,” the warden said.    The warden said the dam was cracked and unsafe.
 */
export function unmarkedWords(evidence: Evidence): readonly Draft[] {
  const parts = evidence.found.quotes.flatMap((quote) => tellingPartsOf(evidence, quote));
  const partsIn = new Map<string, Part[]>();
  for (const part of parts) if (isLong(part)) addTo(partsIn, part.passage.id, part);
  const partsOfAccount = groupedByAccount(parts);
  const plain = new Map<Part, Unmarked[]>();
  for (const [one, other] of evidence.bothWays) {
    for (const part of partsIn.get(one.id) ?? []) {
      const at = saidIn(evidence, part, other, partsOfAccount.get(other.account) ?? []);
      if (at !== null) addTo(plain, part, { passage: other, at, isOwn: isOwnVoice(evidence, other) });
    }
  }
  const told = new Set<string>();
  return [...plain].flatMap(([part, places]): readonly Draft[] => {
    const { account, quote } = part;
    const fresh = places.filter(({ passage }) => !told.has(passage.id));
    for (const { passage } of fresh) told.add(passage.id);
    if (fresh.length === 0) return [];
    const isOwn = fresh.every((each) => each.isOwn);
    const without = new Set(fresh.map(({ passage }) => passage.account));
    const sides = [
      sideOf(evidence, account, part, quote.speaker ?? 'in quotation marks'),
      ...fresh.map(({ passage, at }) =>
        sideOf(evidence, passage.account, at, isOwn ? 'in its own voice' : 'without marks'),
      ),
    ];
    const shown = shortExcerpt(slice(evidence.account(account).text, part), 0);
    const [has, its] = without.size === 1 ? ['has', 'its'] : ['have', 'their'];
    return [
      {
        kind: isOwn ? 'quote-attribution' : 'quote-wording',
        severity: 'low',
        confidence: 0.5,
        summary: `${evidence.name(account)} has “${shown}” in quotation marks${quote.speaker === null ? '' : `, as words of ${quote.speaker}`}; ${tellers(evidence, without)} ${has} them ${isOwn ? `in ${its} own voice` : 'without marks'}.`,
        because: ['quotation marks around what is otherwise said in the same words'],
        sides,
      },
    ];
  });
}

/** Where a passage tells the words of a quotation without marks. */
type Unmarked = { readonly passage: Passage; readonly at: Span; readonly isOwn: boolean };

/** What a quotation has in one passage. */
type Part = Span & {
  readonly account: string;
  readonly quote: Quote;
  readonly passage: Passage;
  /** Its words that say something, in order. */
  readonly said: readonly PassageWord[];
  readonly roots: ReadonlySet<string>;
};

function tellingPartsOf(evidence: Evidence, quote: Quote): readonly Part[] {
  const { account } = quote;
  return saidInPassages(evidence, quote).flatMap((part): readonly Part[] => {
    const { passage } = part;
    if (passage.zone !== 'body') return [];
    const said = evidence.words(passage).filter((word) => isTelling(word) && contains(part, word));
    // `The Old Mill`: a name
    if (said.every((word) => beginsWithCapital(slice(evidence.account(account).text, word)))) return [];
    return [{ ...part, account, quote, said, roots: new Set(said.map(({ root }) => root)) }];
  });
}

/** Numbers, degrees and duties are told in other words: `should be thought of as very unsafe`, `no one`. */
const isTelling = ({ small, folded }: PassageWord): boolean =>
  !small && !/\d|^(?:very|quite|really|extremely|should|must|no|one)$/u.test(folded);

const isLong = ({ said, roots }: Part): boolean =>
  roots.size >= fewestOfSure && said.some(({ folded }) => folded.length >= leastLength);

/** Where a passage has the words of a quotation as its own; null where it has not. */
function saidIn(evidence: Evidence, part: Part, other: Passage, ofOther: readonly Part[]): Span | null {
  if (other.zone !== 'body') return null;
  const { said, roots } = part;
  const words = evidence.words(other).filter(({ small }) => !small);
  const isShort = roots.size < longer;
  const run = runOf(words, roots, isShort ? roots.size : Math.ceil(leastSaid * roots.size));
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (isShort && !isInOrder(said, run.filter(isOf(roots)))) return null;
  const at = span(first.start, last.end);
  if (evidence.isQuoted(other.account, at) || isMarked(evidence, other.account, at)) return null;
  const isSure = (evidence.linksFrom(part.passage.id).get(other.id) ?? 0) >= sure;
  const isOwn = isOwnVoice(evidence, other);
  const isFew = roots.size < fewestTelling;
  if (isFew && (!isSure || isOwn || !run.every(isOf(roots)))) return null;
  if (isShort && isOfAnotherSpeaker(evidence, part, other)) return null;
  // what somebody is named for is told in words like his anyway: all of them must be there
  if (!isOwn && new Set(run.filter(isOf(roots)).map(({ root }) => root)).size < roots.size) return null;
  // with half of the words in marks too the account has said whose they are
  return ofOther.some((each) => countShared(roots, each.roots) * 2 >= roots.size) ? null : at;
}

/** Whether a passage names somebody for what it tells, and never the speaker of a quotation. */
function isOfAnotherSpeaker({ found }: Evidence, { quote }: Part, { account, start, end }: Passage): boolean {
  const named = [...found.quotes, ...found.indirect].flatMap((said) =>
    said.account === account && said.start < end && said.end > start && said.speaker !== null
      ? [said.speaker]
      : [],
  );
  const { speaker } = quote;
  // `an inside source` may be anybody
  if (speaker === null || named.length === 0 || ![speaker, ...named].every(beginsWithCapital)) return false;
  return !named.some((each) => sameSpeaker(each, speaker));
}

/** Whether marks stand right beside some words: those of a name or a word that is no quotation. */
function isMarked({ account }: Evidence, id: string, { start, end }: Span): boolean {
  return /["“”‘]/u.test(slice(account(id).text, span(Math.max(0, start - 2), end + 2)));
}

/** The first words of a passage, from one of `roots` to one, that have so many of them; empty where none have. */
function runOf(
  words: readonly PassageWord[],
  roots: ReadonlySet<string>,
  least: number,
): readonly PassageWord[] {
  const has = isOf(roots);
  for (const [start, first] of words.entries()) {
    if (!has(first)) continue;
    const seen = new Set<string>();
    let between = 0;
    let end = start;
    for (let index = start; index < words.length && between <= mostBetween; index += 1) {
      const word = words[index];
      if (word === undefined || !has(word)) between += 1;
      else {
        seen.add(word.root);
        end = index + 1;
      }
    }
    if (seen.size >= least) return words.slice(start, end);
  }
  return [];
}

const isOf =
  (roots: ReadonlySet<string>) =>
  ({ root }: PassageWord): boolean =>
    roots.has(root);

const isInOrder = (said: readonly PassageWord[], own: readonly PassageWord[]): boolean =>
  said.every(({ root }, index) => own[index]?.root === root);
