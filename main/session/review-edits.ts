import type { Edit, Review } from '../../core/review.ts';
import type { Requests } from '../../preload/contract.ts';

/** The requests that are one edit each. */
type EditRequest =
  | 'removeAccount'
  | 'changeAccount'
  | 'moveAccount'
  | 'setBlockKind'
  | 'renameReview'
  | 'saveAnnotation'
  | 'removeAnnotation'
  | 'decide'
  | 'setLinks'
  | 'saveRule'
  | 'removeRule';

export type ReviewEdits = Pick<Requests, EditRequest>;

/** What the window may change in the open review, each as one edit that can be undone. */
export function reviewEdits(review: () => Review, edit: (next: Edit) => void): ReviewEdits {
  return {
    removeAccount: (id) => edit({ type: 'remove-account', id }),
    changeAccount: (id, metadata) => edit({ type: 'change-account', id, metadata }),
    moveAccount: (id, to) => edit({ type: 'move-account', id, to }),
    setBlockKind: (account, at, kind, reason) => edit({ type: 'set-block-kind', account, at, kind, reason }),
    renameReview: (title) => edit({ type: 'set-title', title }),
    saveAnnotation: (annotation) => {
      const { annotations } = review();
      edit(
        isKnown(annotations, annotation.id)
          ? { type: 'change-annotation', annotation }
          : { type: 'add-annotation', annotation, at: annotations.length },
      );
    },
    removeAnnotation: (id) => edit({ type: 'remove-annotation', id }),
    decide: (finding, decision, note) => {
      const decided: Edit = { type: 'decide', finding, decision };
      if (note === null) return edit(decided);
      const noted: Edit = { type: 'add-annotation', annotation: note, at: review().annotations.length };
      return edit({ type: 'group', name: 'Confirm finding', edits: [decided, noted] });
    },
    setLinks: (name, changes) =>
      edit({ type: 'group', name, edits: changes.map((change) => ({ type: 'set-link', ...change })) }),
    saveRule: (rule) => {
      const { rules } = review();
      edit(
        isKnown(rules, rule.id)
          ? { type: 'change-rule', rule }
          : { type: 'add-rule', rule, at: rules.length },
      );
    },
    removeRule: (id) => edit({ type: 'remove-rule', id }),
  };
}

function isKnown(list: readonly { readonly id: string }[], id: string): boolean {
  return list.some((item) => item.id === id);
}
