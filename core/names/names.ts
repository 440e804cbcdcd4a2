import { type Span, span } from '../span.ts';
import { isOrdinaryWord } from '../words/ordinary-words.ts';
import { adjoiningNames } from './adjoining-names.ts';
import { type NameCandidate, titledFrom } from './name-clues.ts';
import { openingWords } from './name-openings.ts';
import { nameRunsOf } from './name-runs.ts';
import { type NameKind, type Segment, segmentsOf } from './name-segments.ts';
import type { NameToken } from './name-tokens.ts';
import { isLastName } from './name-words.ts';
import { settledNames } from './settled-names.ts';

/** A name in a text; `first` and `next` are token indices. */
export type NameMention = Span & {
  /** Null for words in capitals of which nothing tells what they name, if anything. */
  readonly kind: NameKind | null;
  readonly first: number;
  readonly next: number;
  /** Where the titles before it begin, with what they are of; its own start where there are none. */
  readonly from: number;
};

/** Every name of a text, in order. Kinds are settled by the words of the name, by what stands beside it, and by what the same name is elsewhere in the text. */
export function namesIn(text: string, tokens: readonly NameToken[]): readonly NameMention[] {
  // handles and addresses (@anna_weber, example.org/anna) are no use of a word in lower case
  const lowerCase = new Set(
    tokens
      .filter(({ capital, gap }) => !capital && (gap === ' ' || !/[@_/#.]$/u.test(gap)))
      .map(({ lower }) => lower),
  );
  const shouting = shoutingTokens(tokens);
  const surnames = surnamesAmong(tokens, lowerCase, shouting);
  const candidates: NameCandidate[] = [];
  for (const run of nameRunsOf(tokens)) {
    const skipped = openingWords(run.tokens, lowerCase, surnames);
    const segments = segmentsOf(run.tokens.slice(skipped));
    segments.forEach((segment, index) => {
      candidates.push(
        placed(
          segment,
          run.first + skipped,
          titleBefore(segments, index),
          isParticiple(run.tokens.slice(skipped + segment.from, skipped + segment.to)),
        ),
      );
    });
  }
  const surroundings = { shouting, lowerCase, alone: aloneAmong(tokens, candidates) };
  const settled = settledNames(text, tokens, candidates, surroundings);
  const names = candidates.flatMap(({ kind, first, next: end }, index): readonly NameMention[] => {
    const { kind: settledKind = null, next = end } = settled[index] ?? {};
    if (kind === 'title' || isCurrency(text, tokens[end - 1])) return [];
    const at = span(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0);
    const from = candidates[index]?.titled === true ? titledFrom(tokens, first) : at.start;
    // field by field: V8 copies spread values slowly
    return [{ start: at.start, end: at.end, kind: settledKind, first, next, from }];
  });
  return adjoiningNames(tokens, names);
}

/** What stands behind another name, and nowhere in lower case: `Fanning` of `Ann Fanning`. In a line of capitals all words do. */
const surnamesAmong = (
  tokens: readonly NameToken[],
  lowerCase: ReadonlySet<string>,
  shouting: ReadonlySet<number>,
): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(({ capital, gap, lower }, index) => {
        const isBehind = capital && gap === ' ' && tokens[index - 1]?.capital === true;
        return isBehind && !shouting.has(index) && !lowerCase.has(lower);
      })
      .map(({ lower }) => lower),
  );

/** `US$ 10 billion`: the letters are part of the currency's sign. */
function isCurrency(text: string, last: NameToken | undefined): boolean {
  const end = last?.end ?? 0;
  return /^\s?[$£€]/u.test(text.slice(end, end + 2));
}

/** Single words that stand as names, not behind an article and not with a capital because a sentence begins. */
function aloneAmong(
  tokens: readonly NameToken[],
  candidates: readonly NameCandidate[],
): ReadonlyMap<string, number> {
  const alone = new Map<string, number>();
  for (const { kind, first, next } of candidates) {
    const token = tokens[first];
    if (kind !== 'unknown' || next - first > 1 || token === undefined) continue;
    const opening = token.opens && isOrdinaryWord(token.lower);
    if (!opening && !article.test(tokens[first - 1]?.lower ?? ''))
      alone.set(token.text, (alone.get(token.text) ?? 0) + 1);
  }
  return alone;
}

const article = /^(?:the|an?)$/u;

function placed(
  segment: Segment,
  first: number,
  before: Segment | undefined,
  isParticiple: boolean,
): NameCandidate {
  const titled = before !== undefined;
  const isHolder = titled && segment.kind === 'unknown' && before.to === segment.from && !isParticiple;
  return {
    kind: isHolder ? 'person' : segment.kind,
    first: first + segment.from,
    next: first + segment.to,
    titled,
  };
}

/** `Physician | Featured`, in a headline. */
function isParticiple([token, more]: readonly NameToken[]): boolean {
  const lower = token?.lower ?? '';
  return more === undefined && lower.endsWith('ed') && isOrdinaryWord(lower) && !isLastName(lower);
}

/** The title before a segment of a run, with what it is of: `Governor of Washington | Jo Bloggs`. */
function titleBefore(segments: readonly Segment[], index: number): Segment | undefined {
  const before = segments[index - 1];
  return before?.kind === 'title' || before?.ofTitle === true ? before : undefined;
}

/** Tokens of lines in which nearly every word has a capital: a headline's capitals say little. */
function shoutingTokens(tokens: readonly NameToken[]): ReadonlySet<number> {
  const shouting = new Set<number>();
  let line: number[] = [];
  const flush = (): void => {
    const long = line.filter((index) => (tokens[index]?.text.length ?? 0) > 3);
    const capitals = long.filter((index) => tokens[index]?.capital === true).length;
    if (long.length >= 4 && capitals >= long.length * 0.8) for (const index of line) shouting.add(index);
    line = [];
  };
  tokens.forEach((token, index) => {
    if (/[\n\r]/u.test(token.gap)) flush();
    line.push(index);
  });
  flush();
  return shouting;
}
