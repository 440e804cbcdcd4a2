import { diffArrays } from 'diff';

/** A run of words both have, or what one has where the other has something else (either side may be empty). */
export type AlignedStretch<Word> = {
  readonly same: boolean;
  readonly from: readonly Word[];
  readonly to: readonly Word[];
};

/**
 * Alternating same and differing stretches that hold all words of both (Myers' difference, package `diff`); null when
 * there are more edits than `mostEdits`.
 */
export function alignedStretches<Word>(
  from: readonly Word[],
  to: readonly Word[],
  keyOf: (word: Word) => string,
  mostEdits: number,
): readonly AlignedStretch<Word>[] | null {
  const changes = diffArrays(from.map(keyOf), to.map(keyOf), { maxEditLength: mostEdits });
  if (changes === undefined) return null;
  const stretches: AlignedStretch<Word>[] = [];
  let fromAt = 0;
  let toAt = 0;
  for (const change of changes) {
    const fromEnd = fromAt + (change.added ? 0 : change.value.length);
    const toEnd = toAt + (change.removed ? 0 : change.value.length);
    joinOn(stretches, {
      same: !change.added && !change.removed,
      from: from.slice(fromAt, fromEnd),
      to: to.slice(toAt, toEnd),
    });
    fromAt = fromEnd;
    toAt = toEnd;
  }
  return stretches;
}

/** Adds a stretch, joined to the last one where both are of one kind. */
export function joinOn<Word>(stretches: AlignedStretch<Word>[], stretch: AlignedStretch<Word>): void {
  const last = stretches.at(-1);
  if (last === undefined || last.same !== stretch.same) {
    stretches.push(stretch);
    return;
  }
  stretches[stretches.length - 1] = {
    same: last.same,
    from: [...last.from, ...stretch.from],
    to: [...last.to, ...stretch.to],
  };
}
