import { expect, test } from 'vitest';
import type { Draft, Evidence } from '../../../core/findings/evidence/evidence.ts';
import { ranked } from '../../../core/findings/ranking.ts';

const evidence = {
  account: (id: string) => ({ sha256: id, file: `${id}.txt` }),
} as unknown as Evidence;

const draft = (summary: string, given: Partial<Draft>, ...starts: readonly number[]): Draft => ({
  kind: 'other',
  severity: 'low',
  confidence: 0.7,
  summary,
  because: [],
  sides: starts.map((start, index) => ({
    account: `a${index + 1}`,
    start,
    end: start + 10,
    text: 'words',
    value: 'words',
  })),
  silent: [],
  ...given,
});

const order = (...drafts: readonly Draft[]): readonly string[] =>
  ranked(evidence, drafts).map(({ summary }) => summary);

test('the most severe come first, then the surest', () => {
  expect(
    order(
      draft('low', { confidence: 0.9 }, 0, 0),
      draft('medium', { severity: 'medium' }, 20, 20),
      draft('surer', { severity: 'medium', confidence: 0.8 }, 40, 40),
      draft('high', { severity: 'high', confidence: 0.4 }, 60, 60),
    ),
  ).toEqual(['high', 'surer', 'medium', 'low']);
});

test('a note on a name comes after what is told otherwise, even if it is surer', () => {
  expect(
    order(draft('name', { kind: 'name-spelling', confidence: 0.9 }, 0, 0), draft('telling', {}, 20, 20)),
  ).toEqual(['telling', 'name']);
});

test('what has been shown already waits for what is new, if that is worth about as much', () => {
  const [first, same] = [
    draft('first', { confidence: 0.9 }, 0, 0),
    draft('the same again', { confidence: 0.8 }, 5, 5),
  ];
  expect(order(first, same, draft('new', { confidence: 0.65 }, 40, 40))).toEqual([
    'first',
    'new',
    'the same again',
  ]);
  expect(order(first, same, draft('new and unsure', { confidence: 0.5 }, 40, 40))).toEqual([
    'first',
    'the same again',
    'new and unsure',
  ]);
});

test('a severe finding never waits for a lesser one', () => {
  expect(
    order(
      draft('first', { severity: 'medium' }, 0, 0),
      draft('the same again', { severity: 'medium', confidence: 0.4 }, 0, 0),
      draft('new', { confidence: 0.95 }, 40, 40),
    ),
  ).toEqual(['first', 'the same again', 'new']);
});
