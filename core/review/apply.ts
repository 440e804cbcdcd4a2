import type { AccountRecord, Edit, Review } from '../review.ts';
import { EditError, unknownEdit } from '../review.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { withLink } from './links.ts';
import { find, inserted, moved, replaced, without } from './lists.ts';
import { newestVersion, withoutVersion, withVersion } from './versions.ts';

/** The review after an edit. Throws EditError when the edit does not fit. */
export function applyEdit(review: Review, edit: Edit): Review {
  switch (edit.type) {
    case 'set-title':
      return { ...review, title: edit.title };
    case 'add-account':
      return { ...review, accounts: inserted(review.accounts, edit.account, edit.at, 'account') };
    case 'remove-account':
      return { ...review, accounts: without(review.accounts, edit.id, 'account') };
    case 'update-account': {
      const record = find(review.accounts, edit.account.id, 'account');
      return {
        ...review,
        accounts: replaced(review.accounts, edit.account, 'account'),
        versions: withVersion(review.versions, { record, replaced: edit.replaced }),
      };
    }
    case 'restore-account': {
      const former = newestVersion(review.versions, edit.id);
      return {
        ...review,
        accounts: replaced(review.accounts, former.record, 'account'),
        versions: withoutVersion(review.versions, former),
      };
    }
    case 'change-account': {
      const record = find(review.accounts, edit.id, 'account');
      const accounts = replaced(review.accounts, { ...record, ...edit.metadata }, 'account');
      return { ...review, accounts };
    }
    case 'set-block-kind': {
      const record = withBlockKind(find(review.accounts, edit.account, 'account'), edit);
      return { ...review, accounts: replaced(review.accounts, record, 'account') };
    }
    case 'move-account':
      return { ...review, accounts: moved(review.accounts, edit.id, edit.to, 'account') };
    case 'add-annotation':
      return { ...review, annotations: inserted(review.annotations, edit.annotation, edit.at, 'note') };
    case 'change-annotation':
      return { ...review, annotations: replaced(review.annotations, edit.annotation, 'note') };
    case 'remove-annotation':
      return { ...review, annotations: without(review.annotations, edit.id, 'note') };
    case 'decide': {
      if (edit.decision !== null && edit.decision.finding !== edit.finding) {
        throw new EditError('a decision names another finding');
      }
      const others = review.decisions.filter((decision) => decision.finding !== edit.finding);
      const decisions = edit.decision === null ? others : [...others, edit.decision];
      return { ...review, decisions: decisions.toSorted((a, b) => compareTexts(a.finding, b.finding)) };
    }
    case 'set-link':
      return { ...review, links: withLink(review.links, edit.a, edit.b, edit.decision) };
    case 'add-rule':
      return { ...review, rules: inserted(review.rules, edit.rule, edit.at, 'rule') };
    case 'change-rule':
      return { ...review, rules: replaced(review.rules, edit.rule, 'rule') };
    case 'remove-rule':
      return { ...review, rules: without(review.rules, edit.id, 'rule') };
    case 'set-seen':
      return { ...review, seen: edit.seen };
    case 'group':
      return edit.edits.reduce(applyEdit, review);
    default:
      return unknownEdit(edit);
  }
}

function withBlockKind(
  record: AccountRecord,
  { at, kind, reason }: Extract<Edit, { readonly type: 'set-block-kind' }>,
): AccountRecord {
  const block = record.blocks[at];
  if (block === undefined) throw new EditError(`the account has no block ${at}`);
  return { ...record, blocks: record.blocks.with(at, { ...block, kind, reason }) };
}
