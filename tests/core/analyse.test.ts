import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAccount } from '../../core/account/account.ts';
import type { Stage } from '../../core/analyse.ts';
import { analyse, stages } from '../../core/analyse.ts';
import type { Account, Analysis } from '../../core/model.ts';

const folder = resolve(import.meta.dirname, '../../data/sample');
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

function accountsOf(order: readonly string[]): readonly Account[] {
  return order.map((file, index) =>
    readAccount({ id: `a${index + 1}`, file, sha256: file, text: readFileSync(join(folder, file), 'utf8') }),
  );
}

/** What was found, by file and offsets instead of ids. */
function bySpans(accounts: readonly Account[], { passages, links, statements }: Analysis): readonly string[] {
  const fileOf = new Map(accounts.map(({ id, file }) => [id, file]));
  const spanOf = new Map(
    passages.map(({ id, account, start, end }) => [id, `${fileOf.get(account)}:${start}-${end}`]),
  );
  const named = (ids: readonly string[]): string =>
    ids
      .map((id) => spanOf.get(id) ?? '')
      .sort()
      .join(' ');
  return [
    ...links.map(({ a, b, score }) => `${named([a, b])} ${score.toFixed(12)}`),
    ...statements.map(({ members }) => named(members)),
  ].sort();
}

describe('the river', () => {
  test('every stage runs once, in order', () => {
    const ran: Stage[] = [];
    analyse([], {
      runStage: (stage, run) => {
        ran.push(stage);
        return run();
      },
    });
    expect(ran).toEqual([...stages]);
  });

  test('the order of import changes no link and no statement of the sample', () => {
    const accounts = accountsOf(files);
    const expected = bySpans(accounts, analyse(accounts));
    expect(expected.length).toBeGreaterThan(100);
    for (const order of [files.toReversed(), [...files.slice(2), ...files.slice(0, 2)]]) {
      const permuted = accountsOf(order);
      expect(bySpans(permuted, analyse(permuted))).toEqual(expected);
    }
  });

  test('the same accounts give the same analysis, to the byte', () => {
    expect(JSON.stringify(analyse(accountsOf(files)))).toBe(JSON.stringify(analyse(accountsOf(files))));
  });

  test('passages slice the exact source, and links join passages of different accounts', () => {
    const accounts = accountsOf(files);
    const { passages, links } = analyse(accounts);
    const accountOf = new Map(passages.map(({ id, account }) => [id, account]));
    for (const { account, start, end } of passages) {
      expect(end).toBeLessThanOrEqual(accounts.find(({ id }) => id === account)?.text.length ?? 0);
      expect(start).toBeLessThan(end);
    }
    for (const { a, b } of links) expect(accountOf.get(a)).not.toBe(accountOf.get(b));
  });
});
