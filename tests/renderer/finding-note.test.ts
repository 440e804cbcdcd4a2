import { expect, test } from 'vitest';
import type { Annotation } from '../../core/annotations.ts';
import type { Finding } from '../../core/model.ts';
import { noteFrom, noteMadeFrom } from '../../renderer/panel/finding-note.ts';
import { sidesToShow } from '../../renderer/panel/shown-sides.ts';
import { account } from './accounts.ts';

const a = account('a', 'The plan has 28 points.');
const b = account('b', 'The plan has 19 points, not 28.');
const finding: Finding = {
  id: 'd1',
  kind: 'number',
  severity: 'high',
  confidence: 1,
  summary: 'Two numbers.',
  sides: [
    { account: 'a', start: 13, end: 15, text: '28', value: '28' },
    { account: 'b', start: 28, end: 30, text: '28', value: '28' },
    { account: 'b', start: 13, end: 15, text: '19', value: '19' },
  ],
  silent: ['c'],
};

const note = (change: Partial<Annotation>): Annotation => ({
  ...noteFrom(finding, [a, b]),
  id: 'n1',
  status: 'open',
  tags: [],
  thread: [],
  author: '',
  created: '',
  updated: '',
  ...change,
});

test('a note takes kind, severity, sentence, silent accounts and every side from its finding', () => {
  const { targets, ...rest } = noteFrom({ ...finding, sides: [...finding.sides, ...finding.sides] }, [a, b]);
  expect(targets.map(({ account: of, quote }) => [of, quote])).toEqual([
    ['a', '28'],
    ['b', '28'],
    ['b', '19'],
  ]);
  expect(rest).toEqual({ silent: ['c'], kind: 'number', severity: 'high', text: 'Two numbers.' });
});

test('its note is known again by its sides, also when its words were changed', () => {
  expect(noteMadeFrom(finding, [a, b], [note({ text: 'Asked the desk.' })])?.id).toBe('n1');
  expect(noteMadeFrom(finding, [a, b], [note({ kind: 'place' })])).toBeUndefined();
  expect(noteMadeFrom(finding, [a, b], [note({ targets: note({}).targets.slice(1) })])).toBeUndefined();
});

test('the first two sides shown are of different accounts and values', () => {
  const { first, rest } = sidesToShow(finding.sides);
  expect(first.map(({ value }) => value)).toEqual(['28', '19']);
  expect(rest.map(({ start }) => start)).toEqual([28]);
});

test('of bare values each is shown, and of sentences two', () => {
  const [side] = finding.sides;
  if (side === undefined) throw new Error('no side');
  const told = (texts: readonly string[]) => texts.map((text) => ({ ...side, text, value: text }));
  expect(sidesToShow(told(['two', 'four', '11', 'two'])).first).toHaveLength(3);
  expect(sidesToShow(told(['1', '2', '3', '4', '5'])).first).toHaveLength(4);
  const sentences = ['rain', 'snow', 'hail'].map(
    (what) => `It began to ${what} as the talks went on in Geneva.`,
  );
  expect(sidesToShow(told(sentences)).first).toHaveLength(2);
});
