import { array, assert, double, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Link, Passage } from '../../../core/model.ts';
import { statementsOf } from '../../../core/statements.ts';

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
    ['a weak bridge merges nothing', 'a1 b1 c1 d1', 'a1-b1 c1-d1 b1-c1:0.5', ['a1 b1', 'c1 d1']],
    ['a firm bridge neither', 'a1 b1 c1 d1', 'a1-b1 c1-d1 b1-c1:0.7', ['a1 b1', 'b1 c1', 'c1 d1']],
    ['a weak link is kept where it is all there is', 'a1 b1 c1', 'a1-b1 b1-c1:0.55', ['a1 b1', 'b1 c1']],
    [
      'two that share most of their members are one',
      'a1 b1 c1 d1 e1',
      'a1-b1 a1-c1 b1-c1 a1-d1 b1-d1 c1-d1 a1-e1:0.8 b1-e1:0.8 c1-e1:0.8',
      ['a1 b1 c1 d1 e1'],
    ],
    [
      'two long passages that tell two things are in two statements with those who tell one',
      'a1 b1 c1 c2 d1 d2',
      'a1-b1 a1-c1 a1-d1 b1-c1 b1-d1 c1-d1 a1-c2:0.8 a1-d2:0.8 b1-c2:0.8 b1-d2:0.8 c2-d2:0.8',
      ['a1 b1 c1 d1', 'a1 b1 c2 d2'],
    ],
    [
      'an account that tells it is not silent, though its links are accounted for elsewhere',
      'a1 b1 c1 d1 d2 e1 e2',
      'a1-b1 a1-d1 a1-e1 b1-d1 b1-e1 d1-e1 a1-c1:0.8 a1-d2:0.8 a1-e2:0.8 c1-d2:0.8 c1-e2:0.8 d2-e2:0.8 b1-c1:0.7',
      ['a1 b1 c1', 'a1 b1 d1 e1', 'a1 c1 d2 e2'],
    ],
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

  test('passages that are to stand apart never come together, however much they share', () => {
    const passages = passagesNamed('a1 b1 c1 d1 e1');
    const links = linksDrawn('a1-b1 a1-c1 b1-c1 a1-d1 b1-d1 c1-d1 a1-e1:0.8 b1-e1:0.8 c1-e1:0.8');
    const found = statementsOf(passages, links, [['d1', 'e1']]);
    expect(found.map(({ members }) => members.join(' '))).toEqual(['a1 b1 c1 d1', 'a1 b1 c1 e1']);
  });

  test('every link is in a statement, but for weak ones between passages that stand in others', () => {
    const anyLink = record({
      a: integer({ min: 0, max: 29 }),
      b: integer({ min: 0, max: 29 }),
      score: double({ min: 0.5, max: 1, maxExcluded: true, noNaN: true }),
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
        const placed = new Set(statements.flatMap(({ members }) => members));
        for (const { a, b, score } of links.values()) {
          const together = statements.some(({ members }) => members.includes(a) && members.includes(b));
          expect(together || (score < 0.55 && placed.has(a) && placed.has(b))).toBe(true);
        }
        for (const { members } of statements) {
          for (const member of members) {
            expect(
              members.some((other) => links.has(`${member} ${other}`) || links.has(`${other} ${member}`)),
            ).toBe(true);
          }
        }
      }),
    );
  });

  test('time grows about with the links: twenty times as many do not take the square of it', () => {
    const [few, many] = [storiesTold(20), storiesTold(400)];
    expect(many.links.length).toBe(20 * few.links.length);
    /** Of the processor, the least of several runs: other work on the machine counts little. */
    const least = ({ passages, links }: ReturnType<typeof storiesTold>, runs: number): number =>
      Math.min(
        ...Array.from({ length: runs }, () => {
          const before = process.cpuUsage();
          statementsOf(passages, links);
          const { user, system } = process.cpuUsage(before);
          return user + system;
        }),
      );
    least(few, 20);
    expect(least(many, 3)).toBeLessThan(150 * least(few, 20));
  });
});

/** Accounts a to h telling so many things in order, each linked with its counterparts and, weakly, the next of some. */
function storiesTold(things: number): {
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
} {
  const accounts = Array.from('abcdefgh');
  const passages = accounts.flatMap((account) =>
    passagesNamed(Array.from({ length: things }, (_thing, index) => `${account}${index}`).join(' ')),
  );
  const links = accounts.flatMap((one, at) =>
    accounts.slice(at + 1).flatMap((other, distance) =>
      Array.from({ length: things }, (_thing, index): readonly Link[] => [
        {
          a: `${one}${index}`,
          b: `${other}${index}`,
          score: 0.8 + ((index * 7 + distance) % 10) / 100,
          because: [],
        },
        {
          a: `${one}${index}`,
          b: `${other}${(index + 1 + ((index + distance) % 3)) % things}`,
          score: 0.6 + ((index * 3 + distance) % 20) / 100,
          because: [],
        },
      ]).flat(),
    ),
  );
  return { passages, links };
}
