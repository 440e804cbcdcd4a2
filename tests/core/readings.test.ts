import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAccount } from '../../core/account/account.ts';
import { analyse } from '../../core/analyse.ts';
import type { Account } from '../../core/model.ts';
import { emptyMemory, type Reading, readingOf } from '../../core/readings.ts';

const story = readFileSync(join(import.meta.dirname, '../../data/sample/000_551767b67cf3ac24.txt'), 'utf8');

/** Accounts of one story that stand in any order of their files: hashes that do not rise with the ids. */
const accounts = [0, 1, 2, 3, 4, 5].map((index) =>
  readAccount({
    id: `own${index}`,
    file: `${index}.txt`,
    sha256: `${(index * 7) % 10}`,
    text: `Report ${index}, May ${index + 1}, 2025\n\n${story.slice(index * 400)}`,
  }),
);

/** A memory that counts how often each part of an account is read. */
function counting() {
  const counts = { passages: 0, quotes: 0, facts: 0 };
  const read = (account: Account): Reading => {
    const parts = readingOf(account);
    const counted = new Set<keyof typeof counts>();
    const count = (part: keyof typeof counts): void => {
      if (!counted.has(part)) counts[part] += 1;
      counted.add(part);
    };
    return {
      passages: () => (count('passages'), parts.passages()),
      quotes: (own) => (count('quotes'), parts.quotes(own)),
      names: () => parts.names(),
      facts: () => (count('facts'), parts.facts()),
      of: parts.of,
    };
  };
  return { counts, memory: emptyMemory(read) };
}

describe('what single accounts tell is remembered', () => {
  test('a sixth account is read, the five are not read again, and what is found is the same to the byte', () => {
    const { counts, memory } = counting();
    analyse(accounts.slice(0, 5), { memory });
    expect(counts).toEqual({ passages: 5, quotes: 5, facts: 5 });
    const added = analyse(accounts, { memory });
    expect(counts).toEqual({ passages: 6, quotes: 6, facts: 6 });
    expect(JSON.stringify(added)).toBe(JSON.stringify(analyse(accounts)));
  });

  test('what the findings read of a text alone is read once, whichever accounts stand beside it', () => {
    const read = new Map<string, Map<unknown, Set<unknown>>>();
    const memory = emptyMemory((account) => {
      const parts = readingOf(account);
      const ofFile = new Map<unknown, Set<unknown>>();
      read.set(account.file, ofFile);
      return {
        ...parts,
        of: (reads) => {
          const value = parts.of(reads);
          ofFile.set(reads, (ofFile.get(reads) ?? new Set()).add(value));
          return value;
        },
      };
    });
    analyse(accounts.slice(0, 5), { memory });
    analyse(accounts, { memory });
    expect(read.size).toBe(6);
    for (const ofFile of read.values()) {
      expect(ofFile.size).toBeGreaterThan(2);
      for (const values of ofFile.values()) expect(values.size).toBe(1);
    }
  });

  test('whatever the order of import, and whichever account came last, nothing of an earlier run shows', () => {
    const { memory } = counting();
    for (const turn of [0, 2, 5]) {
      const order = [...accounts.slice(turn), ...accounts.slice(0, turn)];
      const renamed = order.map((account, index) => ({ ...account, id: `a${index + 1}` }));
      analyse(renamed.slice(0, 5), { memory });
      expect(JSON.stringify(analyse(renamed, { memory }))).toBe(JSON.stringify(analyse(renamed)));
    }
  });

  test('an account is read again when its date or one of its blocks is another', () => {
    const { counts, memory } = counting();
    analyse(accounts, { memory });
    const [first, second, ...others] = accounts;
    if (first === undefined || second === undefined) throw new Error('there are six accounts');
    const changed = [
      { ...first, published: '2025-06-30' },
      {
        ...second,
        blocks: second.blocks.map((block, at) =>
          at === 3 ? { ...block, kind: 'boilerplate' as const } : block,
        ),
      },
      ...others,
    ];
    const again = analyse(changed, { memory });
    expect(counts).toEqual({ passages: 8, quotes: 8, facts: 8 });
    expect(JSON.stringify(again)).toBe(JSON.stringify(analyse(changed)));
  });

  test('only the accounts of the last analysis are kept', () => {
    const { counts, memory } = counting();
    analyse(accounts, { memory });
    analyse(accounts.slice(0, 2), { memory });
    analyse(accounts, { memory });
    expect(counts.facts).toBe(10);
  });
});
