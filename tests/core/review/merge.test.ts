import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../core/annotations.ts';
import type { Rule } from '../../../core/model.ts';
import { applyEdit } from '../../../core/review/apply.ts';
import type { Lineage } from '../../../core/review/merge/model.ts';
import { mergeOf } from '../../../core/review/merge.ts';
import type { Decision, Edit, Review } from '../../../core/review.ts';
import { EditError, emptyReview } from '../../../core/review.ts';
import { accountWith, note } from '../../main/store/example-edits.ts';
import { singleEdits } from './random-edits.ts';

const begun: Lineage = worked({ review: emptyReview('r', 'Talks', '2025-11-30T12:00:00.000Z'), edits: [] }, [
  { type: 'set-title', title: 'Talks' },
  { type: 'add-account', account: accountWith('a', 'Twelve people.').account, at: 0 },
  { type: 'add-annotation', annotation: told('n1', 'Which?'), at: 0 },
  { type: 'add-annotation', annotation: told('n2', 'Who?'), at: 1 },
  decided('f1', 'deferred', '', '10'),
]);

function worked(from: Lineage, edits: readonly Edit[]): Lineage {
  return { review: edits.reduce(applyEdit, from.review), edits: [...from.edits, ...edits] };
}

function told(id: string, text: string, change: Partial<Annotation> = {}): Annotation {
  return { ...note(0, text), id, ...change };
}

function ruled(id: string, forms: readonly string[]): Rule {
  return { id, forms, scope: 'review', reason: '', author: 'Ann', created: '2025-11-30T12:00:00.000Z' };
}

/** A change of a note at a minute of the hour. */
function changed(id: string, minute: string, change: Partial<Annotation>): Edit {
  const { text = id === 'n1' ? 'Which?' : 'Who?' } = change;
  return {
    type: 'change-annotation',
    annotation: told(id, text, { ...change, updated: `2025-11-30T12:${minute}:00.000Z` }),
  };
}

function decided(
  finding: string,
  state: Decision['state'],
  reason: string,
  minute: string,
  author = 'Ann',
): Edit {
  const time = `2025-11-30T12:${minute}:00.000Z`;
  return {
    type: 'decide',
    finding,
    decision: { finding, state, reason, author, decided: time, about: null },
  };
}

const by = { author: 'Ann', copy: 'the copy of Ben', time: '2025-12-01T12:00:00.000Z' };

function merged(mine: Lineage, theirs: Lineage) {
  const { edit, conflicts } = mergeOf(mine, theirs, by);
  const after = edit === null ? mine : worked(mine, [edit]);
  return { after, conflicts, review: after.review, edit };
}

const notesOf = ({ annotations }: Review): readonly string[] =>
  annotations.map(({ id, text }) => `${id} ${text}`);

describe('two copies of a review', () => {
  test('that were worked on in different places hold the work of both, without a conflict', () => {
    const mine = worked(begun, [
      changed('n1', '20', { text: 'Which ones?' }),
      decided('f2', 'confirmed', '', '20'),
    ]);
    const theirs = worked(begun, [
      changed('n2', '30', { text: 'Who said so?' }),
      { type: 'add-annotation', annotation: told('n3', 'New.'), at: 0 },
      decided('f1', 'dismissed', 'Known.', '30', 'Ben'),
      { type: 'set-title', title: 'Talks in Florida' },
      { type: 'add-account', account: accountWith('b', 'Fifteen people.').account, at: 1 },
    ]);
    const { review, conflicts } = merged(mine, theirs);
    expect(notesOf(review).toSorted()).toEqual(['n1 Which ones?', 'n2 Who said so?', 'n3 New.']);
    expect(review.decisions).toMatchObject([
      { finding: 'f1', state: 'dismissed', reason: 'Known.' },
      { finding: 'f2', state: 'confirmed' },
    ]);
    expect(review.title).toBe('Talks in Florida');
    expect(review.accounts.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(conflicts).toEqual([]);
  });

  test('merged again have nothing to do, also after both went on', () => {
    const mine = worked(begun, [changed('n1', '20', { text: 'Mine' })]);
    const theirs = worked(begun, [changed('n1', '30', { text: 'Theirs' })]);
    const once = merged(mine, theirs);
    expect(once.conflicts).toHaveLength(1);
    expect(merged(once.after, theirs)).toMatchObject({ edit: null, conflicts: [] });
    const later = worked(theirs, [changed('n1', '40', { text: 'Theirs, later', status: 'resolved' })]);
    const twice = merged(once.after, later);
    expect(twice.conflicts).toEqual([]);
    expect(twice.review.annotations[0]).toMatchObject({ text: 'Theirs, later', status: 'resolved' });
    // And what was merged goes back to the colleague without a question.
    const back = merged(later, twice.after);
    expect(back.conflicts).toEqual([]);
    expect(back.review.annotations).toEqual(twice.review.annotations);
  });

  test('that changed one note: each field by whoever changed it, the later word where both did, the other in a reply', () => {
    const mine = worked(begun, [changed('n1', '20', { text: 'Mine', severity: 'high' })]);
    const theirs = worked(begun, [
      changed('n1', '30', {
        text: 'Theirs',
        status: 'resolved',
        tags: ['law'],
        thread: [{ id: 'r1', text: 'Done.', author: 'Ben', created: '2025-11-30T12:29:00.000Z' }],
      }),
    ]);
    const { review, conflicts } = merged(mine, theirs);
    const [first] = review.annotations;
    expect(first).toMatchObject({
      text: 'Theirs',
      severity: 'high',
      status: 'resolved',
      tags: ['sums', 'law'],
    });
    expect(first?.thread.map(({ text }) => text)).toEqual(['Done.', expect.stringContaining('text: “Mine”')]);
    expect(conflicts).toMatchObject([{ mine: '“Mine”', theirs: '“Theirs”' }]);
  });

  test('a note that one deleted and the other has stays, and only one that both had is a question', () => {
    const mine = worked(begun, [{ type: 'remove-annotation', id: 'n1' }]);
    const theirs = worked(begun, [{ type: 'remove-annotation', id: 'n2' }]);
    const { review, conflicts, after } = merged(mine, theirs);
    expect(notesOf(review)).toEqual(['n2 Who?']);
    expect(conflicts).toMatchObject([{ theirs: 'deleted', kept: 'the note' }]);
    expect(merged(after, theirs).edit).toBeNull();
    const wentOn = worked(begun, [changed('n1', '40', { text: 'Which ones?' })]);
    expect(notesOf(merged(mine, wentOn).review)).toContain('n1 Which ones?');
  });

  test('that decided a finding in two ways: the later word stands with the other beside it', () => {
    const mine = worked(begun, [decided('f1', 'confirmed', 'Heard the tape.', '20')]);
    const theirs = worked(begun, [decided('f1', 'dismissed', 'Known.', '30', 'Ben')]);
    const { review, conflicts, after } = merged(mine, theirs);
    expect(review.decisions).toMatchObject([
      { state: 'dismissed', reason: 'Known. (Ann: confirmed – Heard the tape.)', author: 'Ben' },
    ]);
    expect(conflicts).toHaveLength(1);
    expect(merged(after, theirs).edit).toBeNull();
  });

  test('that both imported a newer version of an account: mine stands, theirs is among the former ones', () => {
    const update = (text: string): Edit => ({
      type: 'update-account',
      account: accountWith('a', text).account,
      replaced: by.time,
    });
    const mine = worked(begun, [update('Thirteen people.')]);
    const theirs = worked(begun, [update('Fourteen people.')]);
    const { review, conflicts } = merged(mine, theirs);
    expect(review.accounts).toEqual(mine.review.accounts);
    expect(review.versions.map(({ record }) => record.textSha256)).toContain(
      theirs.review.accounts[0]?.textSha256,
    );
    expect(conflicts).toHaveLength(1);
    expect(merged(begun, theirs)).toMatchObject({
      conflicts: [],
      review: { accounts: theirs.review.accounts },
    });
  });

  test('that changed and removed one rule: it stays where it stands, as a question', () => {
    const [kyiv, odesa] = [ruled('kyiv', ['Kyiv', 'Kiev']), ruled('odesa', ['Odesa', 'Odessa'])];
    const from = worked(begun, [
      { type: 'add-rule', rule: kyiv, at: 0 },
      { type: 'add-rule', rule: odesa, at: 1 },
    ]);
    const wider = { ...odesa, reason: 'House style' };
    const mine = worked(from, [{ type: 'change-rule', rule: wider }]);
    const theirs = worked(from, [{ type: 'remove-rule', id: 'odesa' }]);

    const { review, after, conflicts } = merged(mine, theirs);
    expect(review.rules).toEqual([kyiv, wider]);
    expect(conflicts).toMatchObject([{ theirs: 'taken back' }]);
    expect(merged(after, theirs).edit).toBeNull();
    expect(merged(theirs, mine).review.rules).toEqual([kyiv, wider]);
  });

  test('of different reviews are not merged', () => {
    const other = { ...begun, review: { ...begun.review, id: 'other' } };
    expect(() => mergeOf(begun, other, by)).toThrow(EditError);
  });

  test('never lose a note of either, whatever was done, and come to rest after one merge', () => {
    const walk = fc.array(singleEdits, { maxLength: 40 });
    fc.assert(
      fc.property(walk, walk, walk, (before, mineEdits, theirEdits) => {
        const from = fitting(begun, before);
        const mine = fitting(from, mineEdits);
        const theirs = fitting(from, theirEdits);
        const { review, after, edit } = merged(mine, theirs);
        const ids = new Set(review.annotations.map(({ id }) => id));
        for (const { id } of mine.review.annotations) expect(ids).toContain(id);
        for (const one of theirs.review.annotations) {
          const deletedByMe = from.review.annotations.some(({ id }) => id === one.id);
          if (!deletedByMe) expect(ids).toContain(one.id);
        }
        if (edit !== null) expect(merged(after, theirs).edit).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

function fitting(from: Lineage, edits: readonly Edit[]): Lineage {
  let to = from;
  for (const edit of edits) {
    try {
      to = worked(to, [edit]);
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
    }
  }
  return to;
}
