import { describe, expect, test } from 'vitest';
import { linkScore, linkThreshold } from '../../../core/links/weigh.ts';
import { isTold, pairFigures, readStatementEvents } from '../../bench/statement-data.ts';

/** Pairs of statements that must come out right, by event: F1. The weights are learned from these events too. */
const least: Readonly<Record<string, number>> = {
  'ferry-fire': 0.74,
  protest: 0.8,
  summit: 0.78,
  'tariff-truce': 0.71,
};
const events = readStatementEvents();

test('every event with told statements has a floor', () => {
  expect(events.map(({ name }) => name)).toEqual(Object.keys(least));
});

describe.each(events)('$name', (event) => {
  test('passages stand together that an editor puts together', () => {
    const { f1, precision } = pairFigures(event, linkScore, linkThreshold);
    expect(f1).toBeGreaterThanOrEqual(least[event.name] ?? 1);
    expect(precision).toBeGreaterThanOrEqual(0.69);
    // Every pair linked is no statement: the floor says something.
    expect(pairFigures(event, () => 0.6, linkThreshold).f1).toBeLessThan(0.5);
  });

  test('nearly all pairs that report the same are compared', () => {
    const told = isTold(event);
    const compared = event.pairs.filter((pair) => told(pair) === true);
    expect(compared.length).toBeGreaterThan(0.9 * event.strong.length);
  });
});
