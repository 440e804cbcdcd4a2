import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../core/annotations.ts';
import { annotationKinds, annotationStatuses } from '../../core/annotations.ts';
import { severities } from '../../core/model.ts';
import type { AccountRecord, Decision, Edit, Review } from '../../core/review.ts';
import { applyEdit, EditError, emptyReview, inverseOf, nameOf } from '../../core/review.ts';

const annotations: fc.Arbitrary<Annotation> = fc.record({
  id: fc.nat(30).map((number) => `note-${number}`),
  targets: fc.constant([]),
  silent: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  kind: fc.constantFrom(...annotationKinds),
  severity: fc.constantFrom(...severities),
  status: fc.constantFrom(...annotationStatuses),
  text: fc.string({ unit: 'binary' }),
  author: fc.constant('Editor'),
  created: fc.constant('2025-11-30T12:00:00.000Z'),
  updated: fc.constant('2025-11-30T12:00:00.000Z'),
});

const accounts: fc.Arbitrary<AccountRecord> = fc.nat(12).map((number) => ({
  id: `account-${number}`,
  file: `${number}.txt`,
  outlet: null,
  headline: null,
  byline: null,
  dateline: null,
  published: null,
  updated: null,
  language: 'en',
  sha256: '0'.repeat(64),
  textSha256: '1'.repeat(64),
  blocks: [],
}));

const findings = fc.nat(10).map((number) => `finding-${number}`);

const decisions: fc.Arbitrary<{ readonly finding: string; readonly decision: Decision | null }> = fc
  .record({
    finding: findings,
    decision: fc.option(
      fc.record({
        state: fc.constantFrom('confirmed' as const, 'dismissed' as const, 'deferred' as const),
        reason: fc.string(),
      }),
    ),
  })
  .map(({ finding, decision }) => ({
    finding,
    decision: decision === null ? null : { finding, ...decision },
  }));

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
  decisions: [
    { finding: 'finding-1', state: 'confirmed', reason: 'first' },
    { finding: 'finding-2', state: 'dismissed', reason: 'second' },
  ],
};

/** Places and ids are drawn without a look at the review: about half of these edits fit, the others must be refused. */
const place = fc.nat(6);
const singleEdits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constant('set-title' as const), title: fc.string() }),
  fc.record({ type: fc.constant('add-account' as const), account: accounts, at: place }),
  accounts.map(({ id }) => ({ type: 'remove-account' as const, id })),
  fc.record({ type: fc.constant('add-annotation' as const), annotation: annotations, at: place }),
  annotations.map((annotation) => ({ type: 'change-annotation' as const, annotation })),
  annotations.map(({ id }) => ({ type: 'remove-annotation' as const, id })),
  decisions.map((decision) => ({ type: 'decide' as const, ...decision })),
);
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

const forgetfulOfDecisions: typeof inverseOf = (review, edit) =>
  edit.type === 'decide' ? { ...edit, decision: null } : inverseOf(review, edit);

describe('edits', () => {
  test('1,000 random edits, undone one by one, leave the identical review', () => {
    expect(undoesEverything(inverseOf).failed).toBe(false);
  });

  test('an undo that forgets places or earlier decisions is found out', () => {
    expect(undoesEverything(forgetfulOfPlaces).failed).toBe(true);
    expect(undoesEverything(forgetfulOfDecisions).failed).toBe(true);
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
        decision: { finding: 'b', state: 'confirmed', reason: '' },
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
});
