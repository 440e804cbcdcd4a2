import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../renderer/model/version-changes.ts';

/** Rows drawn as text: `[-gone-]{+new+}`, `= 3` for paragraphs that did not change. */
function drawn(before: string, after: string): readonly string[] {
  return changesBetween(before, after).rows.map((row) =>
    row.kind === 'unchanged'
      ? `= ${row.count}`
      : row.parts
          .map(({ kind, text }) => (kind === 'gone' ? `[-${text}-]` : kind === 'new' ? `{+${text}+}` : text))
          .join(''),
  );
}

describe('what changed between two versions', () => {
  test('a replaced word stands beside the new one; paragraphs that did not change are counted', () => {
    expect(
      drawn(
        'One stays.\n\nTwo stays.\n\nThe mayor left early.',
        'One stays.\n\nTwo stays.\n\nThe mayor left late.',
      ),
    ).toEqual(['= 2', 'The mayor left [-early-]{+late+}.']);
  });

  test('a new paragraph and one that is gone are rows of their own', () => {
    expect(drawn('First.\nLast.', 'First.\nNew.\nLast.')).toEqual(['= 1', '{+New.+}', '= 1']);
    expect(drawn('First.\nGone.\nLast.', 'First.\nLast.')).toEqual(['= 1', '[-Gone.-]', '= 1']);
  });

  test('changes parted by one word are read as one', () => {
    expect(drawn('It was a cold night in March.', 'It was a warm night in April.')).toEqual([
      'It was a [-cold-]{+warm+} night in [-March-]{+April+}.',
    ]);
    expect(drawn('They spoke of cold and rain.', 'They spoke of sun and wind.')).toEqual([
      'They spoke of [-cold and rain-]{+sun and wind+}.',
    ]);
  });

  test('counts the words that are gone and new', () => {
    expect(changesBetween('a b c d', 'a b x d e')).toMatchObject({ gone: 1, new: 2 });
    expect(changesBetween('same', 'same')).toMatchObject({ gone: 0, new: 0, common: 1 });
    expect(changesBetween('quite the same', 'something else')).toMatchObject({ common: 0 });
    expect(drawn('same', 'same')).toEqual(['= 1']);
  });

  test('for any two texts, what is not gone is the newer one and what is not new is the former one', () => {
    const lines = fc
      .array(fc.constantFrom('a b c', 'a c', '', 'x y', 'b c d e', 'a x c'), { maxLength: 8 })
      .map((all) => all.join('\n'));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const written = (text: string): number =>
          text.split('\n').filter((line) => line.trim() !== '').length;
        const { rows } = changesBetween(before, after);
        const unchanged = rows.reduce((sum, row) => sum + (row.kind === 'unchanged' ? row.count : 0), 0);
        expect(unchanged).toBeLessThanOrEqual(Math.min(written(before), written(after)));
        const changed = rows.flatMap((row) => (row.kind === 'changed' ? row.parts : []));
        const words = (without: string): number =>
          changed.filter(({ kind }) => kind !== without).flatMap(({ text }) => text.match(/\w/g) ?? [])
            .length;
        const total = (text: string): number => text.match(/\w/g)?.length ?? 0;
        expect(words('new') - words('gone')).toBe(total(before) - total(after));
      }),
      { seed: 3 },
    );
  });
});
