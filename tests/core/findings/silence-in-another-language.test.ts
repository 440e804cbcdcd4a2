import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../core/model.ts';
import { analysed, leftOut, type Review } from './told-review.ts';

/** The review with its last accounts in other languages. */
const inLanguages = (review: Review, ...languages: readonly string[]): Review => {
  const first = review.told.length - languages.length;
  return {
    ...review,
    told: review.told.map((one, index) => ({ ...one, language: languages[index - first] ?? 'en' })),
  };
};

/** The accounts that any finding calls silent, in its list or in its sentence. */
function calledSilent(findings: readonly Finding[]): readonly string[] {
  const named = findings.flatMap(({ summary }) =>
    Array.from(summary.matchAll(/Outlet (\d)(?=[^;]* do(?:es)? not\b)/gu), ([, id]) => `a${id}`),
  );
  return [...new Set([...findings.flatMap(({ silent }) => silent), ...named])].toSorted();
}

const resigned = leftOut('Paul Smith resigned amid an inquiry.', 'The weather was fine all day.');

describe('an account in another language than those that tell a matter', () => {
  test('is not called silent, nor is the matter said to be left out', () => {
    expect(calledSilent(analysed(resigned))).toEqual(['a4']);
    expect(analysed(inLanguages(resigned, 'ar'))).toEqual([]);
  });

  test('is not named beside one that is silent', () => {
    const five = {
      ...resigned,
      told: [...resigned.told, { text: 'The cabinet of the island met in Lima.' }],
    };
    expect(calledSilent(analysed(five))).toEqual(['a4', 'a5']);
    expect(calledSilent(analysed(inLanguages(five, 'ar')))).toEqual(['a4']);
  });

  test('is not silent on a value of others either', () => {
    const talks = (place: string): string =>
      `Talks between the French and German delegations in ${place} on 30 November 2025 ended.`;
    const told = [talks('Texas'), talks('Ottawa'), 'The weather was fine all day.'].map((text) => ({ text }));
    expect(calledSilent(analysed({ told }))).toEqual(['a3']);
    expect(calledSilent(analysed(inLanguages({ told }, 'fr')))).toEqual([]);
  });

  test('unless a language is not known, or is only another form of theirs', () => {
    for (const language of ['und', 'en-GB'])
      expect(calledSilent(analysed(inLanguages(resigned, language)))).toEqual(['a4']);
  });
});
