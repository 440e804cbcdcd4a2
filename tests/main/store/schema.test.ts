import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { Annotation } from '../../../core/annotations.ts';
import type { Decision, Edit, Review } from '../../../core/review.ts';
import type { annotationSchema, decisionSchema } from '../../../main/store/schema.ts';
import { editSchema, firstProblem, reviewSchema } from '../../../main/store/schema.ts';
import { accountWith, afterEdits, exampleEdit, note } from './example-edits.ts';

const review: Review = { ...afterEdits(20), accounts: [accountWith('a', 'text').account] };

const problemOf = (schema: z.ZodType, value: unknown): string | null => {
  const parsed = schema.safeParse(value);
  return parsed.success ? null : firstProblem(parsed.error);
};

describe('what is read from the disk', () => {
  test('a review and every kind of edit come through unchanged', () => {
    expect(reviewSchema.parse(JSON.parse(JSON.stringify(review)))).toEqual(review);
    for (let number = 0; number < 12; number += 1) {
      expect(editSchema.parse(exampleEdit(number))).toEqual(exampleEdit(number));
    }
  });

  test('the error names the bad field', () => {
    const [first, ...others] = review.annotations;
    const wrong = { ...review, annotations: [...others, { ...first, severity: 'awful' }] };
    expect(problemOf(reviewSchema, wrong)).toMatch(/^annotations\[\d+\]\.severity: /);
    expect(problemOf(reviewSchema, { ...review, created: 'yesterday' })).toMatch(/^created: not a time/);
    expect(problemOf(reviewSchema, null)).toMatch(/^the whole: /);
    const backwards = { ...note(1), targets: [{ ...note(1).targets[0], start: 9, end: 3 }] };
    expect(problemOf(editSchema, { type: 'change-annotation', annotation: backwards })).toBe(
      'annotation.targets[0].end: ends before it starts',
    );
  });

  test.each([
    { type: 'set-title' },
    { type: 'set-title', title: 'x', extra: 1 },
    { type: 'paint', title: 'x' },
    { type: 'group', name: 'x', edits: [{ type: 'set-title' }] },
    { type: 'add-annotation', annotation: note(1), at: -1 },
    { type: 'add-annotation', annotation: note(1), at: 0.5 },
    { type: 'decide', finding: 'f', decision: undefined },
  ])('an edit that is not quite one is refused: %j', (edit) => {
    expect(problemOf(editSchema, edit)).not.toBeNull();
  });

  test('the schemas are the core’s types, to the compiler', () => {
    expectTypeOf<z.infer<typeof annotationSchema>>().toExtend<Annotation>();
    expectTypeOf<Annotation>().toExtend<z.infer<typeof annotationSchema>>();
    expectTypeOf<Decision>().toExtend<z.infer<typeof decisionSchema>>();
    expectTypeOf<Review>().toExtend<z.infer<typeof reviewSchema>>();
    expectTypeOf<z.infer<typeof editSchema>>().toEqualTypeOf<Edit>();
  });
});
