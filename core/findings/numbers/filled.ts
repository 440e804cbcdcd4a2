import { countUpTo, firstFrom } from '../../binary-search.ts';
import type { FactKind, Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { hasDigit } from '../../text/letters.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PassageWord } from '../evidence/passage-words.ts';
import { type CountedNoun, countedNoun } from './counted-noun.ts';

export type SlotKind = FactKind | 'ordinal' | 'site' | 'score' | 'measure';

/**
 * A value with the slot it fills: the words around it, which tell that another account's value answers the same
 * question.
 *
 *     sentenced to [six years] in prison   |   was sentenced to [eight years] in prison
 */
export type Filled = Span & {
  readonly account: string;
  readonly passage: Passage;
  readonly kind: SlotKind;
  readonly value: string;
  /** Roots of the content words around it; the nearer, the more they weigh. */
  readonly around: ReadonlyMap<string, number>;
  /** The sum of their weights. */
  readonly fullness: number;
  /** The root of the word right after it, where nothing stands between: what is counted. Empty otherwise. */
  readonly counts: string;
  /** The noun that it counts. */
  readonly counted: CountedNoun;
  /** The words that lead to it from the last content word on: `held in`, `arrested at`; small ones as they are. */
  readonly led: string;
};

/** A value of a passage, before the words around it are read. */
export type PassageValue = Pick<Filled, 'passage' | 'kind' | 'value' | keyof Span>;

/** Content words looked at on either side; those further off belong to something else. */
const mostAround = 6;
/** With each further word the weight falls by this factor. */
const fading = 0.85;
/** Marks between two thoughts of one sentence. */
const parting = /[;:!?()]|\s[—–-]\s|\.\s/u;

/** `profit fell by a third, sending its shares down 8 per cent`: the eight are of the shares. */
const participle = /^[a-z]{3,}ing$/u;

/** A value with the words around it. */
export function filledBy(evidence: Evidence, value: PassageValue): Filled {
  const { passage, kind, start, end } = value;
  const { text } = evidence.account(passage.account);
  const words = evidence.words(passage);
  const before = words.slice(
    0,
    countUpTo(words, start, (word) => word.end),
  );
  const after = words.slice(firstFrom(words, end));
  const around = wordsAround(text, before, after, { kind, start, end });
  // field by field: V8 copies spread values slowly, and this is one of the hottest places
  return {
    passage,
    kind,
    value: value.value,
    start,
    end,
    account: passage.account,
    around,
    fullness: Array.from(around.values()).reduce((sum, weight) => sum + weight, 0),
    counts: countedAfter(text, after, end),
    counted: countedNoun(text, after, end),
    led: ledBy(text, before, start),
  };
}

/** Words that go with any value and so tell nothing about it. */
const tells =
  /^(?:after|before|during|until|since|least|more|most|than|just|nearly|about|around|over|under|will|would|shall)$/u;

function wordsAround(
  text: string,
  before: readonly PassageWord[],
  after: readonly PassageWord[],
  at: Span & Pick<PassageValue, 'kind'>,
): ReadonlyMap<string, number> {
  const around = new Map<string, number>();
  const walk = (
    side: readonly PassageWord[],
    gap: (word: PassageWord, last: number) => string,
    from: number,
  ): void => {
    let last = from;
    let nearer: PassageWord | undefined;
    let weight = 1;
    let count = 0;
    for (const word of side) {
      const between = gap(word, last);
      if (count === mostAround || parting.test(between)) return;
      const later = from === at.end ? word : nearer;
      // of what is counted its noun tells enough
      if (
        at.kind === 'percent' &&
        between.includes(',') &&
        later !== undefined &&
        participle.test(later.folded)
      )
        return;
      nearer = word;
      last = from === at.end ? word.end : word.start;
      if (word.small || hasDigit(word.folded) || tells.test(word.folded)) continue;
      around.set(word.root, Math.max(around.get(word.root) ?? 0, weight));
      weight *= fading;
      count += 1;
    }
  };
  walk(after, (word, last) => text.slice(last, word.start), at.end);
  walk(before.toReversed(), (word, last) => text.slice(word.end, last), at.start);
  return around;
}

/** In UTF-16 code units: `12 of the ` is all that may stand before what is counted. */
const nearest = 12;

function countedAfter(text: string, after: readonly PassageWord[], end: number): string {
  const next = after.find((word) => !word.small);
  if (next === undefined) return '';
  const between = text.slice(end, next.start);
  return between.length > nearest || parting.test(between) || between.includes(',') ? '' : next.root;
}

function ledBy(text: string, before: readonly PassageWord[], start: number): string {
  const last = before.findLastIndex((word) => !word.small);
  const led = before
    .slice(Math.max(0, last))
    .map((word) => (word.small ? word.folded : word.root))
    .join(' ');
  // `aboard the train, 80 of them` is not `train 80`
  return text.slice(before.at(-1)?.end ?? start, start).includes(',') ? `${led},` : led;
}
