import { describe, expect, test } from 'vitest';
import { type Analysis, type Finding, nothingFound, type Rule } from '../../../core/model.ts';
import { rulebookOf } from '../../../core/rules/rulebook.ts';
import { underRules } from '../../../core/rules/under-rules.ts';
import { wordsOf } from '../../../core/text/words.ts';
import { compareWords } from '../../../core/words/word-comparison.ts';

function rule(...forms: readonly string[]): Rule {
  return { id: forms.join('='), forms, scope: 'review', reason: '', author: 'Ada', created: '' };
}

describe('a rulebook', () => {
  const settled = (text: string, ...rules: readonly Rule[]): readonly string[] =>
    rulebookOf(rules)
      .settle(wordsOf(text))
      .words.map(({ folded }) => folded);

  test('puts every form into the preferred one, whatever its case', () => {
    expect(settled('From Kiev to KIEV', rule('Kyiv', 'Kiev'))).toEqual(['from', 'kyiv', 'to', 'kyiv']);
  });

  test('finds forms of several words, the longest first, and never a part of a word', () => {
    const rules = [rule('coast', 'shore'), rule('Ivory Coast', 'Côte d’Ivoire')];
    expect(settled('the Côte d’Ivoire coast', ...rules)).toEqual(['the', 'ivory coast', 'coast']);
    expect(settled('Ivory Coast shores', ...rules)).toEqual(['ivory coast', 'shores']);
  });

  test('keeps the spans of what it puts together', () => {
    const text = 'in Côte d’Ivoire now';
    const [, country] = rulebookOf([rule('Ivory Coast', 'Côte d’Ivoire')]).settle(wordsOf(text)).words;
    expect(text.slice(country?.start, country?.end)).toBe('Côte d’Ivoire');
  });
});

describe('words compared under rules', () => {
  test('what a rule takes for the same is not marked, anything else still is', () => {
    const book = rulebookOf([rule('Kyiv', 'Kiev')]);
    expect(compareWords('He left Kyiv today', 'He left Kiev today')).toHaveLength(1);
    expect(compareWords('He left Kyiv today', 'He left Kiev today', book)).toEqual([]);
    expect(compareWords('He left Kyiv today', 'He left Lviv today', book)).toHaveLength(1);
  });
});

describe('findings under rules', () => {
  test('a finding whose values a rule takes for the same is hidden, with the rule', () => {
    const analysis = found(['Kyiv', 'Kiev'], ['Lviv', 'Odesa']);
    const shown = underRules(analysis, [rule('Kyiv', 'Kiev'), rule('grey', 'slate')]);
    expect(shown.findings.map(({ id }) => id)).toEqual(['d2']);
    expect(shown.hidden).toEqual([{ finding: analysis.findings[0], rules: ['Kyiv=Kiev'] }]);
  });

  test('a finding that has a third value stays', () => {
    expect(underRules(found(['Kyiv', 'Kiev', 'Kijew']), [rule('Kyiv', 'Kiev')]).hidden).toEqual([]);
  });

  test('a finding whose values are the same without any rule (what one account says against another) stays', () => {
    expect(underRules(found(['Kyiv', 'Kyiv']), [rule('Kyiv', 'Kiev')]).findings).toHaveLength(1);
  });

  test('taking the rule away brings the finding back to its place', () => {
    const analysis = found(['Kyiv', 'Kiev'], ['Lviv', 'Odesa']);
    const hidden = underRules(analysis, [rule('Kyiv', 'Kiev')]);
    expect(underRules(hidden, [])).toEqual(analysis);
  });
});

function found(...values: readonly (readonly string[])[]): Analysis {
  const findings = values.map(
    (sides, index): Finding => ({
      id: `d${index + 1}`,
      kind: 'name-spelling',
      severity: 'low',
      confidence: 0.9,
      summary: '',
      sides: sides.map((value, at) => ({ account: `a${at + 1}`, start: 0, end: 4, text: value, value })),
      silent: [],
    }),
  );
  return { ...nothingFound, findings };
}
