import { describe, expect, test } from 'vitest';
import { findingKey } from '../../core/findings/key.ts';
import type { Decision } from '../../core/review.ts';
import { counterpartsOf, type Reading, readingOf } from '../../renderer/model/reading.ts';
import { indexReview, type ReviewIndex } from '../../renderer/model/review-index.ts';
import { silencesIn } from '../../renderer/model/silence.ts';
import { account, analysis, passage, planReview } from './accounts.ts';

const index = planReview();

describe('what is read when a passage is selected', () => {
  const reading = readingOf(index, { type: 'passage', id: 'a1' }, null);

  test('its counterparts are lit, the surest one is brought into line, and the account without one is named', () => {
    expect([...reading.lights].map(([id, { role }]) => [id, role])).toEqual([
      ['a1', 'selected'],
      ['b2', 'counterpart'],
      ['b3', 'further'],
    ]);
    expect(reading.leads.get('b')).toBe(index.passageById.get('b2')?.start);
    expect([...reading.unmatched]).toEqual(['c']);
    expect([...reading.silent]).toEqual([]);
  });

  test('only the words that differ are marked, and only in the counterpart', () => {
    const light = reading.lights.get('b2');
    const marked = light?.differences.map(({ start, end }) => 'The plan has 19 points.'.slice(start, end));
    expect(marked).toEqual(['19']);
    expect(light?.wording).toBe('near');
    expect(reading.lights.get('a1')?.differences).toEqual([]);
  });

  test('a further counterpart of the same account is lit and not marked', () => {
    expect(reading.lights.get('b3')?.differences).toEqual([]);
  });

  test('with a reference account the words are compared with its passage', () => {
    const pinned = readingOf(index, { type: 'passage', id: 'a1' }, 'b');
    expect(pinned.lights.get('b2')?.differences).toEqual([]);
    expect(pinned.lights.get('a1')?.differences.length).toBeGreaterThan(0);
  });

  test('a passage that is not there any more lights up nothing', () => {
    expect(readingOf(index, { type: 'passage', id: 'gone' }, null).lights.size).toBe(0);
  });
});

test('the surest counterpart comes first', () => {
  const selected = index.passageById.get('a1');
  expect(selected && counterpartsOf(index, selected).map(({ id }) => id)).toEqual(['b2', 'b3']);
});

test('spans light up the passages they touch, and who is silent is what the finding says', () => {
  const reading = readingOf(
    index,
    { type: 'spans', of: 'finding', id: 'd1', spans: [{ account: 'b', start: 10, end: 15 }], silent: ['a'] },
    null,
  );
  expect([...reading.lights.keys()]).toEqual(['b1', 'b2']);
  expect([...reading.silent]).toEqual(['a']);
});

test('agreement counts accounts, not passages', () => {
  expect(index.agreement.get('a1')).toBe(2);
  expect(index.agreement.get('b3')).toBe(2);
  expect(index.agreement.get('c1')).toBe(1);
});

test('body text leads before a caption that is hardly surer, and not before one that is much surer', () => {
  const a = account('a', 'The plan has 28 points.');
  const b = account('b', 'A plan of 28 points. The plan has 28 points, he said.');
  const lead = (caption: number): string | undefined => {
    const review = indexReview(
      [a, b],
      analysis({
        passages: [
          passage('a1', a, a.text),
          passage('b1', b, 'A plan of 28 points.', 'caption'),
          passage('b2', b, 'The plan has 28 points, he said.'),
        ],
        links: [
          { a: 'a1', b: 'b1', score: caption, because: [] },
          { a: 'a1', b: 'b2', score: 0.7, because: [] },
        ],
        statements: [{ id: 's1', members: ['a1', 'b1', 'b2'] }],
      }),
    );
    const selected = review.passageById.get('a1');
    return selected && counterpartsOf(review, selected)[0]?.id;
  };
  expect(lead(0.8)).toBe('b2');
  expect(lead(0.98)).toBe('b1');
});

test('an account is only called silent where a finding of an omission says so', () => {
  const side = { account: 'b', start: 13, end: 36, text: '', value: '' };
  const omission = {
    id: 'o1',
    kind: 'omission',
    severity: 'low',
    confidence: 1,
    summary: 'Outlet c does not mention the plan.',
    sides: [side],
    silent: ['c'],
  } as const;
  const found = indexReview(index.accounts, { ...index.analysis, findings: [omission] });
  const readUnder = (review: ReviewIndex, id: string, decisions: readonly Decision[] = []): Reading =>
    readingOf(review, { type: 'passage', id }, null, silencesIn(review, decisions));
  const reading = readUnder(found, 'a1');
  expect([...reading.silent]).toEqual(['c']);
  expect([...reading.unmatched]).toEqual([]);
  // About a word of the sentence alone: of the rest c may well tell.
  const part = indexReview(index.accounts, {
    ...index.analysis,
    findings: [{ ...omission, sides: [{ ...side, end: 20 }] }],
  });
  expect([...readUnder(part, 'a1').unmatched]).toEqual(['c']);
  // Rain is reported by a alone, and no finding says anything about it.
  expect([...readUnder(found, 'a2').unmatched]).toEqual(['b', 'c']);

  // As in the report, what the editor has dismissed proves no silence; what is confirmed or deferred still does.
  const decided = (state: Decision['state']): readonly Decision[] => [
    { finding: findingKey(omission), state, reason: '', author: '', decided: '', about: null },
  ];
  expect([...readUnder(found, 'a1', decided('dismissed')).silent]).toEqual([]);
  expect([...readUnder(found, 'a1', decided('dismissed')).unmatched]).toEqual(['c']);
  expect([...readUnder(found, 'a1', decided('deferred')).silent]).toEqual(['c']);
  expect(silencesIn(found, decided('confirmed'))).toBe(silencesIn(found, []));
});
