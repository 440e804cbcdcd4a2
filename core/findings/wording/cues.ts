import type { Passage } from '../../model.ts';
import type { Span } from '../../span.ts';
import { countShared } from '../evidence/count-shared.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PassageWord } from '../evidence/passage-words.ts';

/** A word that decides how its passage is meant (a hedge, a negation, ...), with the content words near it. */
export type Cue = Span & {
  readonly passage: Passage;
  /** The cue itself, folded. */
  readonly word: string;
  /** Roots of the content words around it. */
  readonly near: ReadonlySet<string>;
  /** From the first to the last of the words around it. */
  readonly stretch: Span;
};

const reach = 4;

/** Every match of a pattern in a passage, with what stands around it. */
export function cuesIn(
  evidence: Pick<Evidence, 'account' | 'textOf' | 'words'>,
  passage: Passage,
  pattern: RegExp,
): readonly Cue[] {
  const source = evidence.textOf(passage);
  // most passages have none, and to look for one costs less than to prepare for all
  if (source.search(pattern) < 0) return [];
  return [...source.matchAll(pattern)].map((match) =>
    cueAt(evidence, passage, passage.start + match.index, match[0].trimEnd()),
  );
}

/** One of these words or phrases, in small letters or capitals: `quit|resign(?:s|ed)`. */
export const anyOf = (forms: string): RegExp => new RegExp(String.raw`\b(?:${forms})\b`, 'gi');

/** A word of a passage as a cue. */
export function cueAt(
  { words }: Pick<Evidence, 'words'>,
  passage: Passage,
  start: number,
  word: string,
): Cue {
  const end = start + word.length;
  const content = words(passage).filter(({ small }) => !small);
  const before = content.filter((each) => each.end <= start).slice(-reach);
  const after = content.filter((each) => each.start >= end).slice(0, reach + 1);
  const near = [...before, ...after];
  return {
    passage,
    word: word.trim().toLowerCase(),
    start,
    end,
    near: new Set(near.map(({ root }) => root)),
    stretch: {
      start: Math.min(start, near[0]?.start ?? start),
      end: Math.max(end, near.at(-1)?.end ?? end),
    },
  };
}

const fewestHeard = 3;

/** Share of the words near a cue that another passage has as well, 0..1; 0 where only one or two are shared. */
export function heardIn(cue: Cue, roots: ReadonlySet<string>): number {
  const shared = countShared(cue.near, roots);
  return shared < fewestHeard ? 0 : shared / cue.near.size;
}

/** Where another passage tells what stands around a cue: from the first to the last of the words they share. */
export function counterpartOf(cue: Cue, other: readonly PassageWord[]): Span {
  const shared = other.filter((word) => cue.near.has(word.root) && !word.small);
  return { start: shared[0]?.start ?? 0, end: shared.at(-1)?.end ?? 0 };
}
