import type { Edit, Review } from '../review.ts';
import { EditError, unknownEdit } from '../review.ts';
import { applyEdit } from './apply.ts';
import { linkBetween } from './links.ts';
import { find, indexOf } from './lists.ts';
import { metadataOf, newestVersion } from './versions.ts';

/** The edit that takes `applyEdit(review, edit)` back to `review`. Throws EditError when the edit does not fit. */
export function inverseOf(review: Review, edit: Edit): Edit {
  switch (edit.type) {
    case 'set-title':
      return { type: 'set-title', title: review.title };
    case 'add-account':
      return { type: 'remove-account', id: edit.account.id };
    case 'remove-account': {
      const at = indexOf(review.accounts, edit.id, 'account');
      return { type: 'add-account', account: find(review.accounts, edit.id, 'account'), at };
    }
    case 'update-account':
      return { type: 'restore-account', id: edit.account.id };
    case 'restore-account': {
      const account = find(review.accounts, edit.id, 'account');
      return { type: 'update-account', account, replaced: newestVersion(review.versions, edit.id).replaced };
    }
    case 'change-account': {
      const metadata = metadataOf(find(review.accounts, edit.id, 'account'));
      return { type: 'change-account', id: edit.id, metadata };
    }
    case 'set-block-kind': {
      const block = find(review.accounts, edit.account, 'account').blocks[edit.at];
      if (block === undefined) throw new EditError(`the account has no block ${edit.at}`);
      return { ...edit, kind: block.kind, reason: block.reason };
    }
    case 'move-account':
      return { type: 'move-account', id: edit.id, to: indexOf(review.accounts, edit.id, 'account') };
    case 'add-annotation':
      return { type: 'remove-annotation', id: edit.annotation.id };
    case 'change-annotation':
      return {
        type: 'change-annotation',
        annotation: find(review.annotations, edit.annotation.id, 'note'),
      };
    case 'remove-annotation': {
      const at = indexOf(review.annotations, edit.id, 'note');
      return { type: 'add-annotation', annotation: find(review.annotations, edit.id, 'note'), at };
    }
    case 'decide':
      return {
        type: 'decide',
        finding: edit.finding,
        decision: review.decisions.find((decision) => decision.finding === edit.finding) ?? null,
      };
    case 'set-link': {
      const former = linkBetween(review.links, edit.a, edit.b);
      if (former === undefined) return { ...edit, decision: null };
      const { a, b, ...decision } = former;
      return { type: 'set-link', a, b, decision };
    }
    case 'add-rule':
      return { type: 'remove-rule', id: edit.rule.id };
    case 'change-rule':
      return { type: 'change-rule', rule: find(review.rules, edit.rule.id, 'rule') };
    case 'remove-rule': {
      const at = indexOf(review.rules, edit.id, 'rule');
      return { type: 'add-rule', rule: find(review.rules, edit.id, 'rule'), at };
    }
    case 'set-seen':
      return { type: 'set-seen', seen: review.seen };
    case 'group': {
      const inverses: Edit[] = [];
      let before = review;
      for (const part of edit.edits) {
        inverses.unshift(inverseOf(before, part));
        before = applyEdit(before, part);
      }
      return { type: 'group', name: edit.name, edits: inverses };
    }
    default:
      return unknownEdit(edit);
  }
}
