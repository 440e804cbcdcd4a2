import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { targetOf } from '../../../core/annotations.ts';
import type { Outcome } from '../../../main/cli/run.ts';
import { runCli } from '../../../main/cli/run.ts';

const older = [
  'Talks end without a deal',
  'Delegations of both countries met in the lakeside hotel on Monday morning. 😀',
  'The envoy left the hotel without a word to reporters. A second round is planned for next week.',
  'The mayor, who had lent the hall, spoke of a good beginning.',
].join('\n\n');
const newer = [
  'Talks end without a deal',
  'UPDATE: a statement is expected at noon.',
  'Delegations of both countries met in the lakeside hotel on Monday morning. 😀',
  'The envoy left the building without a word to journalists. A second round is planned for next week.',
].join('\n\n');

const met = 'Delegations of both countries met';
const left = 'The envoy left the hotel without a word to reporters';
const mayor = 'The mayor, who had lent the hall, spoke of a good beginning.';

let folder = '';
const path = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-reanchor-'));
  await writeFile(path('old.txt'), older);
  await writeFile(path('new.txt'), newer);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function reanchor(annotations: unknown, ...more: readonly string[]): Promise<Outcome> {
  const content = typeof annotations === 'string' ? annotations : JSON.stringify(annotations);
  await writeFile(path('a.json'), content);
  return runCli(['reanchor', path('old.txt'), path('new.txt'), '--annotations', path('a.json'), ...more], {});
}

type Found = { id: string; state: string; start: number | null; end: number | null; text: string | null };

async function found(annotations: unknown): Promise<readonly Found[]> {
  const { status, output, error } = await reanchor(annotations, '--json');
  expect(error).toBe('');
  expect(status).toBe(0);
  return (JSON.parse(output) as { annotations: Found[] }).annotations;
}

const place = (words: string): { start: number; end: number } => {
  const start = older.indexOf(words);
  return { start, end: start + words.length };
};

/** The same three annotations in every form that is taken. */
const told = [met, left, mayor].map((words) => targetOf('a', older, place(words)));
const characters = (units: number): number => Array.from(older.slice(0, units)).length;
const forms: Readonly<Record<string, unknown>> = {
  'a list of positions': told.map(({ start, end }) => ({ start, end })),
  'a list of quotes with positions': told.map(({ start, quote, prefix, suffix }) => ({
    start,
    exact: quote,
    prefix,
    suffix,
  })),
  'quotes alone': {
    annotations: told.map(({ quote, prefix, suffix }) => ({ exact: quote, prefix, suffix })),
  },
  'notes with targets': [{ id: 'n', kind: 'remark', targets: told }],
  'a collection of web annotations': {
    type: 'AnnotationCollection',
    first: {
      items: told.map(({ start, end, quote, prefix, suffix }) => ({
        type: 'Annotation',
        target: [
          {
            source: 'https://example.org/article',
            selector: [
              { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
              { type: 'TextPositionSelector', start: characters(start), end: characters(end) },
            ],
          },
        ],
      })),
    },
  },
};

describe('crossread reanchor', () => {
  test.each(Object.entries(forms))('takes %s', async (_, annotations) => {
    const anchors = await found(annotations);
    expect(anchors.map(({ state, text }) => [state, text])).toEqual([
      ['exact', met],
      ['moved', 'The envoy left the building without a word to journalists'],
      ['lost', null],
    ]);
    for (const { start, end, text } of anchors) {
      if (start === null || end === null) expect(text).toBeNull();
      else expect(newer.slice(start, end)).toBe(text);
    }
  });

  test('prints a line for each, lost ones with the words they had', async () => {
    const { status, output } = await reanchor(forms['a list of positions']);
    expect(status).toBe(0);
    expect(output.split('\n').map((line) => line.split(/\s+/, 2).join(' '))).toEqual([
      `exact ${newer.indexOf(met)}-${newer.indexOf(met) + met.length}`,
      `moved ${newer.indexOf('The envoy')}-${newer.indexOf('. A second')}`,
      'lost -',
      '',
    ]);
    expect(output).toContain('“The mayor, who had lent the hall');
  });

  test('prints one line for an id with a line break', async () => {
    const { output } = await reanchor([{ id: 'first\nnote', ...place(met) }]);
    expect(output).toMatch(/^exact .* first note {2}“.*”\n$/);
  });

  test('keeps the ids and order of the annotations', async () => {
    const anchors = await found([
      { id: 'second', ...place(mayor) },
      { id: 7, ...place(met) },
    ]);
    expect(anchors.map(({ id, state }) => [id, state])).toEqual([
      ['second', 'lost'],
      ['7', 'exact'],
    ]);
  });

  test.each([
    ['{', 'is not JSON'],
    [{ notes: [] }, 'holds no annotations'],
    [[{ id: 'a' }], 'says neither where it stands nor on which words'],
    [[{ start: 9, end: 3 }], 'ends before it starts'],
    [[{ start: 'nine' }], 'cannot be read (start:'],
    [[{ start: 0, end: 9999 }], 'but old.txt has'],
    [[{ target: { selector: 7 } }], 'has a target that cannot be read'],
    [
      [{ target: { source: `urn:sha256:${'0'.repeat(64)}`, selector: { exact: 'x' } } }],
      'none of its annotations is about the older file',
    ],
  ])('%j is refused in words', async (annotations, words) => {
    const { status, output, error } = await reanchor(annotations);
    expect(status).toBe(1);
    expect(output).toBe('');
    expect(error).toContain(`crossread: a.json: `);
    expect(error).toContain(words);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  test('a file that is not there is named', async () => {
    const run = await runCli(
      ['reanchor', path('old.txt'), path('new.txt'), '--annotations', path('none.json')],
      {},
    );
    expect(run).toMatchObject({ status: 1, output: '' });
    expect(run.error).toContain('none.json: is not there');
  });

  test.each([
    [['one.txt'], 'takes two files'],
    [['one.txt', 'two.txt', 'three.txt'], 'takes two files'],
    [['one.txt', 'two.txt'], 'needs --annotations'],
  ])('%j is wrong usage', async (files, words) => {
    const { status, error } = await runCli(['reanchor', ...files], {});
    expect(status).toBe(2);
    expect(error).toContain(words);
  });
});
