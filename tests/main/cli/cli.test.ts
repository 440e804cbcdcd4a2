import { link, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../../main/cli/run.ts';

const sample = join(import.meta.dirname, '../../../data/sample');
let folder = '';
let files: readonly string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-cli-'));
  files = (await readdir(sample)).filter((name) => name.endsWith('.txt')).map((name) => join(sample, name));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Spanned = { id: string; account: string; start: number; end: number };
type Document = {
  version: number;
  accounts: {
    id: string;
    file: string;
    sha256: string;
    text: string;
    blocks: { start: number; end: number }[];
  }[];
  passages: Spanned[];
  links: { a: string; b: string; score: number }[];
  statements: { id: string; members: string[] }[];
  quotes: Spanned[];
  facts: Spanned[];
  findings: {
    summary: string;
    sides: (Omit<Spanned, 'id'> & { text: string; value: string })[];
    silent: string[];
  }[];
};

async function analysed(paths: readonly string[]): Promise<Document> {
  const { status, output } = await runCli(['analyse', ...paths, '--json'], {});
  expect(status).toBe(0);
  return JSON.parse(output) as Document;
}

describe('crossread analyse --json', () => {
  test('is one document in which every span slices its account', async () => {
    const document = await analysed(files);
    expect(document.version).toBe(1);
    expect(document.accounts.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
    const textOf = new Map(document.accounts.map(({ id, text }) => [id, text]));
    const spans = [...document.passages, ...document.quotes, ...document.facts];
    expect(spans.length).toBeGreaterThan(100);
    for (const { account, start, end } of spans) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(textOf.get(account)?.length ?? -1);
    }
    for (const { sides, silent } of document.findings) {
      for (const { account, start, end, text } of sides)
        expect(textOf.get(account)?.slice(start, end)).toBe(text);
      for (const { account } of sides) expect(silent).not.toContain(account);
    }
  });

  test('prints the same bytes on every run', async () => {
    const [first, second] = [
      await runCli(['analyse', ...files, '--json'], {}),
      await runCli(['analyse', ...files, '--json'], {}),
    ];
    expect(first.output).toBe(second.output);
  });

  test('finds the same whatever the order of the files', async () => {
    const [forwards, backwards] = [await analysed(files), await analysed(files.toReversed())];
    expect(contentOf(backwards)).toEqual(contentOf(forwards));
  });

  test('prints timings of every stage only when asked', async () => {
    const { output } = await runCli(['analyse', ...files, '--json', '--timings'], {});
    expect(Object.keys((JSON.parse(output) as { timings: object }).timings)).toEqual([
      'import',
      'passages',
      'names',
      'quotes',
      'utterances',
      'facts',
      'links',
      'statements',
      'findings',
      'sources',
      'sharedCopy',
    ]);
  });
});

type Members = readonly (string | undefined)[];

/** Lists without their order: of the members of each, and of the lists. */
function unordered(lists: readonly Members[]): string[] {
  const joined = lists.map((list) => list.map(String).toSorted(byLetters).join(' | '));
  return joined.toSorted(byLetters);
}

function byLetters(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** What was found, by file and position instead of id. */
function contentOf({ accounts, passages, links, statements, quotes, findings }: Document): object {
  const fileOf = new Map(accounts.map(({ id, file }) => [id, file]));
  const at = ({ account, start, end }: Omit<Spanned, 'id'>): string =>
    `${fileOf.get(account)} ${start}-${end}`;
  const passageOf = new Map(passages.map((passage) => [passage.id, at(passage)]));
  return {
    passages: passages.map(at).toSorted(byLetters),
    links: unordered(links.map(({ a, b }) => [passageOf.get(a), passageOf.get(b)])),
    statements: unordered(statements.map(({ members }) => members.map((id) => passageOf.get(id)))),
    quotes: quotes.map(at).toSorted(byLetters),
    findings: unordered(
      findings.map(({ summary, sides }) => [summary, ...sides.map((side) => `${at(side)} ${side.value}`)]),
    ),
  };
}

describe('a file with a line break in its name', () => {
  test('is called in one line everywhere but in its own field', async () => {
    const [one, two] = [join(folder, 'mill\nfire.txt'), join(folder, 'fire.txt')];
    await writeFile(one, 'Ten people were hurt when the mill at Lorne burnt down on Monday.');
    await writeFile(two, 'Twelve people were hurt when the mill at Lorne burnt down on Monday.');
    const { accounts, findings } = await analysed([one, two]);
    expect(accounts[0]?.file).toBe('mill\nfire.txt');
    expect(findings.map(({ summary }) => summary)).toEqual([expect.stringMatching(/^.*mill fire\.txt.*$/)]);
    expect((await runCli(['import', one], {})).output).toMatch(/^mill fire\.txt\n/);
    await Promise.all([one, two].map((path) => rm(path)));
  });
});

test('crossread report writes the short form where it is asked for', async () => {
  const [whole, short] = [join(folder, 'whole.md'), join(folder, 'short.md')];
  expect(await runCli(['report', ...files, '--out', whole], {})).toMatchObject({ status: 0 });
  expect(await runCli(['report', ...files, '--out', short, '--short'], {})).toMatchObject({ status: 0 });
  const [all, few] = await Promise.all([whole, short].map((path) => readFile(path, 'utf8')));
  expect(all).not.toContain('In short:');
  expect(few).toMatch(/\*\*In short: \d+ open findings of low severity are left out\.\*\*/);
  expect(few?.length ?? 0).toBeLessThan((all?.length ?? 0) / 4);
  await Promise.all([whole, short].map((path) => rm(path)));
});

describe('crossread refuses', () => {
  test.each([
    [[], 2],
    [['compare', 'a.txt'], 2],
    [['analyse'], 2],
    [['analyse', 'a.txt', '--colour'], 2],
    [['import', 'a.txt', 'b.txt'], 2],
    [['report', 'a.txt'], 2],
    [['report', 'a.txt', '--out', 'report.xls'], 2],
    [['import', 'a.txt', '--out', 'report.html'], 2],
    [['analyse', 'a.txt', '--annotations', 'a.json'], 2],
    [['report', 'a.txt', '--json', '--out', 'report.html'], 2],
    [['report', 'a.txt', '--out', 'one.html', '--out', 'two.html'], 2],
    [['report', 'a.txt', '--short', '--out', 'report.json'], 2],
    [['analyse', 'a.txt', '--short'], 2],
  ])('%j with the usage and status 2', async (argv, status) => {
    const outcome = await runCli(argv, {});
    expect(outcome).toMatchObject({ status, output: '' });
    expect(outcome.error).toContain('Usage:');
  });

  test('a file it cannot use, in one line, with status 1 and nothing written', async () => {
    const bad = join(folder, 'picture.txt');
    await writeFile(bad, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    const out = join(folder, 'report.html');
    const outcome = await runCli(['report', files[0] ?? '', bad, '--out', out], {});
    expect(outcome).toMatchObject({ status: 1, output: '' });
    expect(outcome.error).toMatch(/^crossread: picture\.txt: is a picture\. .+\n$/);
    expect(await readdir(folder)).toEqual(['picture.txt']);
  });

  test('to write the report over an account', async () => {
    const account = join(folder, 'account.md');
    await writeFile(account, 'Talks ended in Florida.');
    const outcome = await runCli(['report', account, '--out', account], {});
    expect(outcome).toMatchObject({ status: 1, error: expect.stringContaining('is one of the accounts') });
    expect(await readFile(account, 'utf8')).toBe('Talks ended in Florida.');
    await rm(account);
  });

  test('to write the report over an account by another of its names', async () => {
    const [account, other, linked] = ['account.md', 'soft.md', 'hard.md'].map((name) => join(folder, name));
    if (account === undefined || other === undefined || linked === undefined) throw new Error('no paths');
    await writeFile(account, 'Talks ended in Florida.');
    await symlink(account, other);
    await link(account, linked);
    for (const [file, out] of [
      [account, other],
      [other, account],
      [account, linked],
    ] as const) {
      const outcome = await runCli(['report', file, '--out', out], {});
      expect(outcome).toMatchObject({ status: 1, error: expect.stringContaining('is one of the accounts') });
    }
    expect(await readFile(account, 'utf8')).toBe('Talks ended in Florida.');
    await Promise.all([account, other, linked].map((path) => rm(path)));
  });

  test('a file below a file, with the reason and not the words of the system', async () => {
    const file = join(folder, 'plain');
    await writeFile(file, '');
    const outcome = await runCli(['report', ...files, '--out', join(file, 'report.md')], {});
    expect(outcome).toMatchObject({
      status: 1,
      error: expect.stringMatching(/: there is no such folder\. .+\.\n$/),
    });
    await rm(file);
  });

  test.each([
    [['analyse', 'no\nsuch.txt'], 'crossread: no such.txt: was not found.'],
    [['import', '/'], 'crossread: “/”: is a folder'],
    [['import', ''], 'crossread: “”: was not found.'],
    [['import', join(import.meta.dirname, 'cli.test.ts', 'a.txt')], 'crossread: a.txt: was not found.'],
  ])('%j in one line that names it', async (argv, words) => {
    const { status, error } = await runCli(argv, {});
    expect(status).toBe(1);
    expect(error).toContain(words);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  test('what is called a saved review and is none', async () => {
    const saved = join(folder, 'talks.crossread');
    await writeFile(saved, '{}');
    const outcome = await runCli(['analyse', saved], {});
    expect(outcome).toMatchObject({ status: 1, error: expect.stringContaining('it is no saved review') });
    await rm(saved);
  });

  test('a folder that cannot be written to', async () => {
    const outcome = await runCli(['report', ...files, '--out', join(folder, 'missing', 'report.html')], {});
    expect(outcome.status).toBe(1);
    expect(outcome.error).toBe(
      `crossread: the report could not be written to ${join(folder, 'missing', 'report.html')}: there is no such folder. Make the folder, or choose another one.\n`,
    );
  });
});
