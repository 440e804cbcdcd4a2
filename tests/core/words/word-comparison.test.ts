import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, wordComparison } from '../../../core/words/word-comparison.ts';

/**
 * A drawing of two texts at once. `[two/twi]`: the reference has "two" where the compared text has "twi", which is to
 * be marked changed; `[/twi]` added; `[two/]` not marked, for it is not there; `[/~two]` moved; `{two/twi}` differs
 * in the source and is not to be marked.
 */
function draw(drawing: string): { reference: string; compared: string } {
  const side = (index: 1 | 2) =>
    drawing
      .replaceAll(/[[{]([^/\]}]*)\/~?([^\]}]*)[\]}]/g, (_all, one: string, two: string) =>
        index === 1 ? one : two,
      )
      .replaceAll(/ +/g, ' ')
      .trim();
  return { reference: side(1), compared: side(2) };
}

/** The same drawing with the marks the engine sets, and with nothing of the reference. */
function expected(drawing: string): string {
  return drawing
    .replaceAll(/\{[^/}]*\/([^}]*)\}/g, '$1')
    .replaceAll(/\[([^/\]]*)\/(~?)([^\]]*)\]/g, (_all, one: string, moved: string, two: string) =>
      two === '' ? '' : `<${moved === '~' ? 'moved' : one === '' ? 'added' : 'changed'}:${two}>`,
    )
    .replaceAll(/ +/g, ' ')
    .trim();
}

function marked(reference: string, compared: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, kind } of compareWords(reference, compared)) {
    out += `${compared.slice(at, start)}<${kind}:${compared.slice(start, end)}>`;
    at = end;
  }
  return out + compared.slice(at);
}

describe('word differences', () => {
  test.each([
    ['one word changed', 'one [two/twi] three'],
    ['a word added', 'one two [/and a half] three'],
    ['a word left out is not there to be marked', 'one [two/] three'],
    [
      'curly quotes, case, blanks and hyphens are no difference',
      'the {“deal”/"Deal"} is {well‑known/well known}',
    ],
    [
      'British and American spelling are no difference',
      'the {defence/defense} {centre/center} {organised/organized} it',
    ],
    ['initials are no difference', 'the {U.S./US} delegation'],
    [
      'chance connectives do not cut a change in two',
      'he [sent an envoy to the city/flew an aide to the coast] today',
    ],
    ['a connective beside a word that was left out stays as it is', 'talks [held/] in the [main/] city'],
    ['neighbouring changes are one', 'we saw [red green/blue black] birds'],
    ['a moved time', '[/~on Monday] leaders met again in Paris [on Monday/]'],
    ['a moved name and an added word', 'talks [Smith/] began [/slowly after] [/~Smith] arrived'],
    ['connectives alone do not move', 'the talks [of/] peace [/of] yesterday failed'],
    ['a negation is a difference', 'they did [/not] agree'],
    ['a figure is a difference', 'a [28/19]-point plan'],
    ['nothing in common', '[alpha beta/gamma delta]'],
    ['the same', 'one two three'],
  ])('%s: %s', (_name, drawing) => {
    const { reference, compared } = draw(drawing);
    expect(marked(reference, compared)).toBe(expected(drawing));
  });

  test('empty texts', () => {
    expect(compareWords('', '')).toEqual([]);
    expect(compareWords('one', '')).toEqual([]);
    expect(compareWords('', 'one two')).toEqual([{ start: 0, end: 7, kind: 'added' }]);
  });

  test('says how much two texts have in common', () => {
    expect(wordComparison('one two three four', 'one two three four').common).toBe(1);
    expect(wordComparison('alpha beta', 'gamma delta').common).toBe(0);
    expect(wordComparison('alpha beta gamma delta', 'alpha beta zeta eta').common).toBe(0.5);
    expect(wordComparison('', '').common).toBe(1);
  });

  test('gives up aligning two very long unlike texts, and says so', () => {
    const from = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ');
    const to = Array.from({ length: 20_000 }, (_, index) =>
      index % 2 === 0 ? `b${index}` : `a${index}`,
    ).join(' ');
    const { aligned, differences, common } = wordComparison(from, to);
    expect(aligned).toBe(false);
    expect(differences).toHaveLength(10_000);
    expect(common).toBe(0.5);
  });

  const anyText = array(
    constantFrom(
      'the',
      'of',
      'peace',
      'Peace',
      'talks',
      'Ukraine',
      '28',
      "don't",
      'naïve',
      '👩‍🚀',
      '—',
      '"',
      'а́',
    ),
    {
      maxLength: 40,
    },
  ).map((words) => words.join(' '));

  test('marked and unmarked stretches together are the text, whatever the texts', () => {
    assert(
      property(oneof(anyText, string()), oneof(anyText, string()), (reference, compared) => {
        const { differences, common } = wordComparison(reference, compared);
        let at = 0;
        let last: string | null = null;
        for (const { start, end, kind } of differences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          if (last === kind) expect(compared.slice(at, start).trim() === '' && at > 0).toBe(false);
          at = end;
          last = kind;
        }
        expect(at).toBeLessThanOrEqual(compared.length);
        expect(common).toBeGreaterThanOrEqual(0);
        expect(common).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a text never differs from itself', () => {
    assert(property(anyText, (text) => compareWords(text, text).length === 0));
  });
});
