import { reanchorBetween } from '../../anchors/reanchor.ts';
import type { Target } from '../../annotations.ts';
import type { Edit, Review } from '../../review.ts';
import { carried } from '../account-update.ts';

/**
 * What makes my notes hold on where an account came in another version with the merge: those whose words do not stand
 * at their place are looked for again. `texts` are those of both copies by their hashes.
 */
export function reanchored(
  before: Review,
  after: Review,
  texts: ReadonlyMap<string, string>,
): readonly Edit[] {
  let { annotations } = after;
  for (const { id, textSha256 } of after.accounts) {
    const former = before.accounts.find((account) => account.id === id);
    const text = texts.get(textSha256);
    const textBefore = former === undefined ? undefined : texts.get(former.textSha256);
    if (former?.textSha256 === textSha256 || text === undefined || textBefore === undefined) continue;
    const reanchor = reanchorBetween(textBefore, text);
    annotations = annotations.map((note) => {
      const isOff = note.targets.some((target) => isElsewhere(target, id, text));
      if (!isOff) return note;
      const targets = note.targets.map((target) =>
        isElsewhere(target, id, text) ? carried(target, text, reanchor) : target,
      );
      return { ...note, targets };
    });
  }
  return annotations
    .filter((note, index) => note !== after.annotations[index])
    .map((annotation) => ({ type: 'change-annotation', annotation }));
}

function isElsewhere(target: Target, account: string, text: string): boolean {
  return (
    target.account === account &&
    target.anchor !== 'lost' &&
    text.slice(target.start, target.end) !== target.quote
  );
}
