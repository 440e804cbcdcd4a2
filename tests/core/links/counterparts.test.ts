import { describe, expect, test } from 'vitest';
import type { Candidate, Standing } from '../../../core/links/counterparts.ts';
import {
  counterpartFeatureNames,
  counterpartFeatures,
  counterpartRanks,
  standingsOf,
} from '../../../core/links/counterparts.ts';
import weights from '../../../core/links/weights.json' with { type: 'json' };

const lead: Standing = { before: 1, length: 120, isBody: true };

/** Which of the candidates is the best counterpart of a lead. */
function best(candidates: readonly Candidate[]): number {
  const ranks = counterpartRanks(lead, candidates);
  return ranks.indexOf(Math.max(...ranks));
}

function candidate(linkScore: number, standing: Partial<Standing> = {}): Candidate {
  return { linkScore, standing: { ...lead, ...standing } };
}

describe('the best counterpart', () => {
  test('is what is linked more surely, wherever it stands', () => {
    expect(best([candidate(0.6), candidate(0.98, { before: 12 })])).toBe(1);
  });

  test('of a lead is the lead where nothing is surely linked', () => {
    expect(best([candidate(0.12, { before: 12 }), candidate(0.1)])).toBe(1);
  });

  test('is the article itself before a headline that is hardly surer', () => {
    expect(best([candidate(0.8, { before: 0, isBody: false }), candidate(0.7)])).toBe(1);
  });
});

test('every weight keeps to its sign', () => {
  for (const name of counterpartFeatureNames)
    expect(weights.counterparts.weights[name] * counterpartFeatures[name].sign).toBeGreaterThanOrEqual(0);
});

test('bylines and the like do not count as passages before one', () => {
  const passage = { account: 'a', start: 0, end: 10 };
  const standings = standingsOf([
    { ...passage, id: 'a1', zone: 'headline' },
    { ...passage, id: 'a2', zone: 'byline' },
    { ...passage, id: 'a3', zone: 'body' },
  ]);
  expect(standings.get('a3')).toEqual({ before: 1, length: 10, isBody: true });
});
