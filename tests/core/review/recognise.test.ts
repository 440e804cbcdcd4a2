import { expect, test } from 'vitest';
import { findingKey } from '../../../core/findings/key.ts';
import type { Finding, FindingKind } from '../../../core/model.ts';
import { decisionsOn, newFindings } from '../../../core/review/recognise.ts';
import type { Decision } from '../../../core/review.ts';

/** A finding told as `A twelve people | B fifteen people`. */
function finding(told: string, kind: FindingKind = 'number'): Finding {
  const sides = told.split(' | ').map((side) => ({
    account: side.slice(0, 1),
    text: side.slice(2),
    value: side.slice(2),
    start: 0,
    end: side.length - 2,
  }));
  return { id: told, kind, severity: 'low', confidence: 1, summary: '', sides, silent: [] };
}

function decided(on: Finding, reason = ''): Decision {
  return { finding: findingKey(on), state: 'dismissed', reason, author: '', decided: null, about: null };
}

const reasonFor = (found: Finding, ...decisions: Decision[]): string | undefined =>
  decisionsOn([found], decisions).get(found.id)?.reason;

test('a decision stays with its finding when an account joins it or leaves it', () => {
  const two = finding('A 12 people | B fifteen people');
  const three = finding('A 12 people | B fifteen people | C 12 people');
  expect(reasonFor(three, decided(two, 'known'))).toBe('known');
  expect(reasonFor(two, decided(three, 'known'))).toBe('known');
});

test('what was dismissed comes back when an account joins it with other words; what was confirmed stays', () => {
  const two = decided(finding('A 12 people | B fifteen people'), 'known');
  const joined = finding('A 12 people | B fifteen people | C 40 people');
  expect(reasonFor(joined, two)).toBeUndefined();
  expect(reasonFor(joined, { ...two, state: 'confirmed' })).toBe('known');
});

test('another value on a decided side makes it another matter', () => {
  const before = decided(finding('A 12 people | B fifteen people'));
  expect(reasonFor(finding('A 12 people | B 40 people'), before)).toBeUndefined();
  expect(reasonFor(finding('A 12 people | C 40 people'), before)).toBeUndefined();
  expect(reasonFor(finding('A 12 people | B fifteen people', 'place'), before)).toBeUndefined();
});

test('of several decisions the exact one counts, then the one that shares most', () => {
  const three = finding('A 12 | B 15 | C 40');
  const fits = { ...decided(finding('A 12 | B 15'), 'two of three'), state: 'confirmed' as const };
  expect(reasonFor(three, fits, decided(three, 'all'))).toBe('all');
  expect(reasonFor(three, fits, decided(finding('A 12 | B 15 | C 40 | D 9'), 'three'))).toBe('three');
});

test('a key that is no list is known by itself alone', () => {
  expect(
    reasonFor(finding('A 12 | B 15'), { ...decided(finding('A 12 | B 15'), 'x'), finding: 'x' }),
  ).toBeUndefined();
});

test('new is what was not there when accounts were last added', () => {
  const known = finding('A 12 | B 15');
  const joined = finding('A 12 | B 15 | C 15');
  const grown = finding('A 12 | B 15 | C 40');
  const fresh = finding('A Oslo | C Rome', 'place');
  const seen = [findingKey(known)];
  expect([...newFindings([joined, grown, fresh], seen)]).toEqual([grown.id, fresh.id]);
  expect(newFindings([joined, fresh], null).size).toBe(0);
});
