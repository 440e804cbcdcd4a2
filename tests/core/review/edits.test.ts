import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../core/review/apply.ts';
import { inverseOf } from '../../../core/review/inverse.ts';
import { describeEdit, nameOf } from '../../../core/review/names.ts';
import type { AccountRecord, Edit, Review } from '../../../core/review.ts';
import { EditError, emptyReview } from '../../../core/review.ts';
import { accounts, annotations, editKinds, rules, singleEdits } from './random-edits.ts';

/** A review with work in it: what is removed and comes back must come back in its place. */
const start: Review = {
  ...emptyReview('review-1', 'Talks', '2025-11-30T12:00:00.000Z'),
  annotations:
    fc.sample(fc.uniqueArray(annotations, { minLength: 8, maxLength: 8, selector: ({ id }) => id }), {
      numRuns: 1,
      seed: 1,
    })[0] ?? [],
  accounts:
    fc.sample(fc.uniqueArray(accounts, { minLength: 4, maxLength: 4, selector: ({ id }) => id }), {
      numRuns: 1,
      seed: 1,
    })[0] ?? [],
  rules:
    fc.sample(fc.uniqueArray(rules, { minLength: 3, maxLength: 3, selector: ({ id }) => id }), {
      numRuns: 1,
      seed: 1,
    })[0] ?? [],
  decisions: [
    { finding: 'finding-1', state: 'confirmed', reason: 'first', author: 'Ed', decided: null, about: null },
    { finding: 'finding-2', state: 'dismissed', reason: 'second', author: 'Ed', decided: null, about: null },
  ],
  seen: ['finding-1'],
};

const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: singleEdits },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('group' as const),
      name: fc.string(),
      edits: fc.array(singleEdits, { maxLength: 4 }),
    }),
  },
);

/** The review after the edits that fit, and what takes them back, last first. */
function work(
  all: readonly Edit[],
  inverse: typeof inverseOf,
): { readonly review: Review; readonly undo: readonly Edit[] } {
  let review = start;
  const undo: Edit[] = [];
  for (const edit of all) {
    try {
      const back = inverse(review, edit);
      review = applyEdit(review, edit);
      undo.unshift(back);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
    }
  }
  return { review, undo };
}

/** 1,000 random edits, undone one by one, leave the identical review. */
function undoesEverything(inverse: typeof inverseOf): fc.RunDetails<[Edit[]]> {
  return fc.check(
    fc.property(fc.array(edits, { minLength: 1000, maxLength: 1000 }), (all) => {
      const { review, undo } = work(all, inverse);
      expect(undo.length).toBeGreaterThan(100);
      expect(undo.reduce(applyEdit, review)).toEqual(start);
    }),
    { numRuns: 20, endOnFailure: true },
  );
}

const forgetfulOfPlaces: typeof inverseOf = (review, edit) => {
  const back = inverseOf(review, edit);
  return back.type === 'add-annotation' ? { ...back, at: 0 } : back;
};

const forgetfulOfVersions: typeof inverseOf = (review, edit) =>
  edit.type === 'update-account'
    ? { type: 'update-account', account: accountOf(review, edit.account.id), replaced: edit.replaced }
    : inverseOf(review, edit);

function accountOf(review: Review, id: string): AccountRecord {
  const account = review.accounts.find((one) => one.id === id);
  if (account === undefined) throw new EditError('no such account');
  return account;
}

const forgetfulOfDecisions: typeof inverseOf = (review, edit) =>
  edit.type === 'decide' ? { ...edit, decision: null } : inverseOf(review, edit);

describe('edits', () => {
  test('1,000 random edits, undone one by one, leave the identical review', () => {
    expect(undoesEverything(inverseOf).failed).toBe(false);
  });

  test('an undo that forgets places or earlier decisions is found out', () => {
    expect(undoesEverything(forgetfulOfPlaces).failed).toBe(true);
    expect(undoesEverything(forgetfulOfDecisions).failed).toBe(true);
    expect(undoesEverything(forgetfulOfVersions).failed).toBe(true);
  });

  test('edits of every kind come to be done and undone', () => {
    const sample = fc.sample(singleEdits, { numRuns: 4000, seed: 7 });
    let review = start;
    const done = new Set<Edit['type']>();
    for (const edit of sample) {
      try {
        review = applyEdit(review, edit);
        done.add(edit.type);
      } catch (error) {
        if (!(error instanceof EditError)) throw error;
      }
    }
    expect([...done].toSorted()).toEqual(editKinds.toSorted());
  });

  test('undo and redo meet at every step', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 60 }), edits, (all, edit) => {
        const { review } = work(all, inverseOf);
        try {
          const after = applyEdit(review, edit);
          const back = inverseOf(review, edit);
          expect(applyEdit(after, back)).toEqual(review);
          expect(applyEdit(applyEdit(after, back), inverseOf(after, back))).toEqual(after);
        } catch (error) {
          if (!(error instanceof EditError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an edit changes no value that was given out, also when it is refused half-way', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), edits, (all, edit) => {
        const { review } = work(all, inverseOf);
        const before = structuredClone(review);
        try {
          applyEdit(review, edit);
        } catch (error) {
          if (!(error instanceof EditError)) throw error;
        }
        expect(review).toEqual(before);
      }),
    );
  });

  test('what does not fit is refused in words', () => {
    expect(() => applyEdit(start, { type: 'remove-account', id: 'x' })).toThrow(
      'this account is not in the review',
    );
    expect(() =>
      applyEdit(start, {
        type: 'decide',
        finding: 'a',
        decision: { finding: 'b', state: 'confirmed', reason: '', author: '', decided: null, about: null },
      }),
    ).toThrow('names another finding');
    expect(() => applyEdit(start, JSON.parse('{"type":"paint"}'))).toThrow(
      'a kind this version does not know',
    );
  });

  test('every edit has a name for "Undo ..."', () => {
    fc.assert(
      fc.property(singleEdits, (edit) => {
        expect(nameOf(edit)).toMatch(/^[A-Z][a-z]+ [a-z]+$/);
      }),
    );
    expect(nameOf({ type: 'group', name: 'Add 5 accounts', edits: [] })).toBe('Add 5 accounts');
    expect(nameOf({ type: 'remove-annotation', id: 'x' })).toBe('Delete note');
  });

  test('the history says what an edit was done to, also where the edit itself does not', () => {
    const [note] = start.annotations;
    const [account] = start.accounts;
    if (note === undefined || account === undefined) throw new Error('nothing to describe');
    const named = { ...start, annotations: [{ ...note, text: 'Ask the desk\nin Rome' }] };
    expect(describeEdit(named, { type: 'remove-annotation', id: note.id })).toBe(
      'Delete note: “Ask the desk”',
    );
    expect(describeEdit(start, { type: 'remove-account', id: account.id })).toBe(
      `Remove account: ${account.file}`,
    );
    expect(describeEdit(start, { type: 'set-seen', seen: null })).toBe('Mark seen');
  });
});
