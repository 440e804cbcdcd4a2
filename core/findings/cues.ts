import type { Passage } from '../model.ts';
import type { Span } from '../span.ts';
import type { Evidence } from './evidence.ts';
import type { PassageWord } from './passage-words.ts';

/** A telling word of a passage (a hedge, a negation, ...) with the content words near it. */
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
  { account, words }: Pick<Evidence, 'account' | 'words'>,
  passage: Passage,
  pattern: RegExp,
): readonly Cue[] {
  const source = account(passage.account).text.slice(passage.start, passage.end);
  return [...source.matchAll(pattern)].map((match) => {
    const start = passage.start + match.index;
    const end = start + match[0].trimEnd().length;
    const content = words(passage).filter((word) => !word.small && (word.end <= start || word.start >= end));
    const before = content.filter((word) => word.end <= start).slice(-reach);
    const after = content.filter((word) => word.start >= end).slice(0, reach + 1);
    const near = [...before, ...after];
    return {
      passage,
      word: match[0].trim().toLowerCase(),
      start,
      end,
      near: new Set(near.map(({ root }) => root)),
      stretch: {
        start: Math.min(start, ...near.map((word) => word.start)),
        end: Math.max(end, ...near.map((word) => word.end)),
      },
    };
  });
}

/** Share of the words near a cue that another passage has as well, 0..1; 0 where fewer than `fewest` are shared. */
export function heardIn(cue: Cue, other: readonly PassageWord[], fewest = 3): number {
  const roots = new Set(other.filter((word) => !word.small).map((word) => word.root));
  const shared = [...cue.near].filter((root) => roots.has(root)).length;
  return shared < fewest ? 0 : shared / cue.near.size;
}

/** Where another passage tells what stands around a cue: from the first to the last of the words they share. */
export function counterpartOf(cue: Cue, other: readonly PassageWord[]): Span {
  const shared = other.filter((word) => cue.near.has(word.root) && !word.small);
  return { start: shared[0]?.start ?? 0, end: shared.at(-1)?.end ?? 0 };
}
