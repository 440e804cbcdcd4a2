import { describeEdit } from '../../core/review/names.ts';
import type { AccountRecord, AccountVersion, Edit, Review } from '../../core/review.ts';
import { emptyReview } from '../../core/review.ts';
import type { JournalLine } from './journal-line.ts';

/** The first line of a new review's journal: the one edit that makes all of it from nothing. */
export function firstLine(review: Review, author: string): JournalLine {
  const edit = editThatMakes(review);
  const nothing = emptyReview(review.id, '', review.created);
  return { seq: 1, time: review.created, author, what: describeEdit(nothing, edit), edit };
}

function editThatMakes(review: Review): Edit {
  return {
    type: 'group',
    name: 'New review',
    edits: [
      { type: 'set-title', title: review.title },
      ...review.accounts.flatMap((account, at) => editsThatMakeAccount(account, review.versions, at)),
      ...review.annotations.map((annotation, at): Edit => ({ type: 'add-annotation', annotation, at })),
      ...review.decisions.map((decision): Edit => ({ type: 'decide', finding: decision.finding, decision })),
      ...review.links.map(({ a, b, ...decision }): Edit => ({ type: 'set-link', a, b, decision })),
      ...review.rules.map((rule, at): Edit => ({ type: 'add-rule', rule, at })),
      { type: 'set-seen', seen: review.seen },
    ],
  };
}

/** An account through its former versions to what it is now. */
function editsThatMakeAccount(
  account: AccountRecord,
  versions: readonly AccountVersion[],
  at: number,
): readonly Edit[] {
  const former = versions.filter(({ record }) => record.id === account.id);
  const states = [...former.map(({ record }) => record), account];
  return states.map((record, index): Edit => {
    const before = former[index - 1];
    return before === undefined
      ? { type: 'add-account', account: record, at }
      : { type: 'update-account', account: record, replaced: before.replaced };
  });
}
