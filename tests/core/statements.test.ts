import { array, assert, double, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link, Passage } from '../../core/model.ts';
import { statementsOf } from '../../core/statements.ts';

/** Passages named by account and place: `a1` is the first of account a. */
function passagesNamed(names: string): readonly Passage[] {
  return names.split(' ').map((id) => {
    const start = Number(id.slice(1)) * 10;
    return { id, account: id.charAt(0), start, end: start + 9, zone: 'body' };
  });
}

/** Links drawn as `a1-b1` or `a1-b1:0.7`. */
function linksDrawn(drawing: string): readonly Link[] {
  return drawing.split(' ').map((link) => {
    const [pair = '', score = '0.9'] = link.split(':');
    const [a = '', b = ''] = pair.split('-');
    return { a, b, score: Number(score), because: [] };
  });
}

describe('statements', () => {
  test.each([
    ['a link is a statement', 'a1 b1', 'a1-b1', ['a1 b1']],
    ['all linked with all', 'a1 b1 c1', 'a1-b1 b1-c1 a1-c1', ['a1 b1 c1']],
    ['a weak bridge merges nothing', 'a1 b1 c1 d1', 'a1-b1 c1-d1 b1-c1:0.55', ['a1 b1', 'b1 c1', 'c1 d1']],
    ['a long passage is in two statements', 'a1 b1 b2', 'a1-b1 a1-b2:0.8', ['a1 b1', 'a1 b2']],
    [
      'headline and lead of one account, confirmed by two others',
      'a1 a2 b1 c1',
      'a1-b1 a1-c1 a2-b1:0.8 a2-c1:0.8 b1-c1',
      ['a1 a2 b1 c1'],
    ],
    [
      'two passages of one account that the editor put beside a third',
      'a1 a2 b1',
      'a1-b1:1 a2-b1:1',
      ['a1 a2 b1'],
    ],
    [
      'a link by the editor makes its own statement, and draws its passages into no other',
      'a1 b1 b2 c1',
      'a1-b1:0.6 a1-c1:0.6 b1-c1:0.6 b2-c1:1',
      ['a1 b1 c1', 'b2 c1'],
    ],
    ['no links', 'a1 b1', '', []],
  ])('%s', (_name, passages, links, expected) => {
    const found = statementsOf(passagesNamed(passages), links === '' ? [] : linksDrawn(links));
    expect(found.map(({ members }) => members.join(' '))).toEqual(expected);
    expect(found.map(({ id }) => id)).toEqual(expected.map((_statement, index) => `s${index + 1}`));
  });

  test('every link is in a statement, and every two members of different accounts are linked', () => {
    const anyLink = record({
      a: integer({ min: 0, max: 29 }),
      b: integer({ min: 0, max: 29 }),
      score: double({ min: 0.5, max: 1, noNaN: true }),
    });
    const names = Array.from(
      { length: 30 },
      (_passage, index) => `${'abcde'.charAt(Math.floor(index / 6))}${index % 6}`,
    );
    const passages = passagesNamed(names.join(' '));
    const accountOf = new Map(passages.map(({ id, account }) => [id, account]));
    assert(
      property(array(anyLink, { maxLength: 120 }), (drawn) => {
        const links = new Map<string, Link>();
        for (const { a, b, score } of drawn) {
          const [one = '', other = ''] = [names[Math.min(a, b)], names[Math.max(a, b)]];
          if (accountOf.get(one) !== accountOf.get(other))
            links.set(`${one} ${other}`, { a: one, b: other, score, because: [] });
        }
        const statements = statementsOf(passages, [...links.values()]);
        const together = new Set<string>();
        for (const { members } of statements) {
          members.forEach((one, index) => {
            for (const other of members.slice(index + 1)) {
              if (accountOf.get(one) === accountOf.get(other)) continue;
              expect(links.has(`${one} ${other}`)).toBe(true);
              together.add(`${one} ${other}`);
            }
          });
        }
        expect(together).toEqual(new Set(links.keys()));
      }),
    );
  });
});
