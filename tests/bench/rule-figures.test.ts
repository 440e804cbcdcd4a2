import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import { readAccounts, readInventory } from '../inventory.ts';
import { afterRules, type RuleFigures, ruleFigures, ruleNames } from './rule-figures.ts';

const folder = join(import.meta.dirname, '../fixtures/differing-accounts');
const read = (event: string) => ({
  accounts: readAccounts(join(folder, event)),
  inventory: readInventory(join(folder, event)),
});
const flood = read('flood');
const merger = read('merger');
const sum = (figures: readonly RuleFigures[], of: Exclude<keyof RuleFigures, 'rule'>): number =>
  figures.reduce((all, each) => all + each[of], 0);

test('every rule has a name of its own', () => {
  expect(ruleNames).not.toContain('');
  expect(new Set([...ruleNames, afterRules]).size).toBe(ruleNames.length + 1);
});

describe('figures of the rules', () => {
  const findings = analyse(flood.accounts).findings.length;
  const figures = ruleFigures([flood, { ...flood, inventory: null }]);

  test('every finding of every review is of one rule', () => {
    expect(sum(figures, 'findings')).toBe(2 * findings);
    for (const each of figures)
      if (each.rule !== afterRules) expect(each.drafts).toBeGreaterThanOrEqual(each.findings);
  });

  test('only findings of reviews with an inventory are held against one', () => {
    expect(sum(figures, 'judged')).toBe(findings);
    expect(sum(figures, 'matching')).toBeGreaterThan(findings / 2);
    expect(sum(figures, 'matching')).toBeLessThanOrEqual(findings);
  });

  test('a review counts once, however often a rule speaks in it', () => {
    for (const { findings: given, reviews } of figures) expect(reviews).toBe(given > 0 ? 2 : 0);
    expect(figures.some(({ findings: given }) => given > 2)).toBe(true);
  });

  test('what is given for two reviews is what is given for each', () => {
    const [both, one, other] = [[flood, merger], [flood], [merger]].map(ruleFigures);
    const given = (all: readonly RuleFigures[] = []) => all.map(({ findings: each }) => each);
    expect(given(both)).toEqual(given(one).map((each, index) => each + (given(other)[index] ?? 0)));
  });
});
