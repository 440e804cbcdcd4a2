import type { Reanchor } from '../anchors/reanchor.ts';
import { reanchorBetween } from '../anchors/reanchor.ts';
import type { Target } from '../annotations.ts';
import { targetOf } from '../annotations.ts';
import type { AccountRecord, Edit, ManualLink, Review } from '../review.ts';
import { keptKinds } from './kept-kinds.ts';
import { find } from './lists.ts';

/** A newer version of an account of the review, and what it replaces. */
export type NewerVersion = {
  /** As it was imported, under the id of the account that it is a version of. */
  readonly record: AccountRecord;
  readonly textBefore: string;
  readonly textAfter: string;
  /** ISO 8601 in UTC. */
  readonly replaced: string;
  /** Keys of what was found before, so that what comes with the update can be shown as new; null when not known. */
  readonly found: readonly string[] | null;
};

/**
 * The one edit that puts a newer version in an account's place. Notes and the editor's links hold on to their words:
 * where these stand as before, silently; where they were found by likeness, as `moved` until the editor confirms; the
 * others are `lost` and keep the words they had. Decisions need no change: each belongs to what its finding says, stays
 * as long as that is still there, and is kept on record when it is not. Blocks that stand as before keep their kind.
 */
export function accountUpdate(review: Review, version: NewerVersion): Edit {
  const { record, textBefore, textAfter, replaced, found } = version;
  const former = find(review.accounts, record.id, 'account');
  const blocks = keptKinds(
    { text: textBefore, blocks: former.blocks },
    { text: textAfter, blocks: record.blocks },
  );
  const reanchor = reanchorBetween(textBefore, textAfter);
  const carry = (target: Target): Target =>
    target.account === record.id ? carried(target, textAfter, reanchor) : target;
  const notes = review.annotations.flatMap((annotation): readonly Edit[] =>
    annotation.targets.some(({ account }) => account === record.id)
      ? [{ type: 'change-annotation', annotation: { ...annotation, targets: annotation.targets.map(carry) } }]
      : [],
  );
  const seen: readonly Edit[] = found === null ? [] : [{ type: 'set-seen', seen: found }];
  return {
    type: 'group',
    name: 'Update account',
    edits: [
      { type: 'update-account', account: { ...record, blocks }, replaced },
      ...notes,
      ...review.links.flatMap((link) => relinked(link, carry)),
      ...seen,
    ],
  };
}

/** A target in the newer text. What was to be confirmed still is, and what was lost may be found again. */
export function carried(target: Target, text: string, reanchor: Reanchor): Target {
  const { state, at } = reanchor(target);
  const former = target.former ?? target.quote;
  if (at === null) return { ...target, anchor: 'lost', former };
  const now = targetOf(target.account, text, at);
  return state === 'exact' && target.anchor === 'exact' ? now : { ...now, anchor: 'moved', former };
}

/** A link is known by its words, so one whose words changed is another one. */
function relinked(link: ManualLink, carry: (target: Target) => Target): readonly Edit[] {
  const { a, b, state, author, decided } = link;
  const [nextA, nextB] = [carry(a), carry(b)];
  if (nextA === a && nextB === b) return [];
  return [
    { type: 'set-link', a, b, decision: null },
    { type: 'set-link', a: nextA, b: nextB, decision: { state, author, decided } },
  ];
}
