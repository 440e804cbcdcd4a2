import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../renderer/model/paragraphs.ts';
import { account, passage } from './accounts.ts';

describe('paragraphs of an account', () => {
  const text = 'HEAD\n\nOne. Two.\nThree.\n\nnotice';
  const blocks = [
    { kind: 'headline', start: 0, end: 4, reason: 'headline' },
    { kind: 'body', start: 6, end: 22, reason: '' },
  ] as const;
  const source = account('a', text, blocks);
  const passages = ['One.', 'Two.', 'Three.'].map((words, at) => passage(`p${at}`, source, words));

  test('follow the blocks, break at the lines of body text, and leave nothing out', () => {
    const drawn = paragraphsOf(source, passages).map(({ kind, start, end }) => [
      kind,
      text.slice(start, end),
    ]);
    expect(drawn).toEqual([
      ['headline', 'HEAD'],
      ['body', 'One. Two.'],
      ['body', 'Three.'],
      ['body', 'notice'],
    ]);
  });

  test('a passage that crosses blocks is not cut', () => {
    const crossing = account('a', '"One\n\ntwo."', [
      { kind: 'body', start: 0, end: 4, reason: '' },
      { kind: 'body', start: 6, end: 11, reason: '' },
    ]);
    const whole = passage('p', crossing, '"One\n\ntwo."');
    expect(paragraphsOf(crossing, [whole]).flatMap(({ runs }) => runs.map((run) => run.passage?.id))).toEqual(
      ['p'],
    );
  });

  test('every character that is not blank is drawn exactly once', () => {
    const texts = fc
      .array(fc.constantFrom('word', ' ', '\n', '\n\n', 'x. '), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, fc.array(fc.nat(80), { maxLength: 6 }), (any, cuts) => {
        const ends = [...new Set(cuts.map((cut) => Math.min(cut, any.length)))].toSorted((x, y) => x - y);
        const spans = ends.slice(1).map((end, at) => ({ start: ends[at] ?? 0, end }));
        const of = account(
          'a',
          any,
          spans.filter((_, at) => at % 2 === 0).map((span) => ({ ...span, kind: 'body', reason: '' })),
        );
        const inside = spans
          .filter(({ start, end }) => any.slice(start, end).trim() !== '')
          .map((span, at) => ({ ...span, id: `p${at}`, account: 'a', zone: 'body' as const }));
        const runs = paragraphsOf(of, inside).flatMap((paragraph) => paragraph.runs);
        const drawn = Array.from(
          { length: any.length },
          (_, at) => runs.filter((run) => run.start <= at && at < run.end).length,
        );
        for (const [at, times] of drawn.entries()) {
          if (any.charAt(at).trim() !== '') expect(times, `${JSON.stringify(any)} at ${at}`).toBe(1);
          else expect(times).toBeLessThanOrEqual(1);
        }
        for (const { id } of inside) expect(runs.filter((run) => run.passage?.id === id)).toHaveLength(1);
      }),
    );
  });
});
