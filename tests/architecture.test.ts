import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The river of core: a file may import only files that stand before it. Files of one folder are ordered too. */
const coreOrder = [
  'version',
  'span',
  'binary-search',
  'grouped',
  'once',
  'progress',
  'calendar',
  'clock',
  'model',
  'text',
  'rules',
  'words',
  'outlets',
  'account',
  'passages',
  'names',
  'facts',
  'contradiction',
  'quotes',
  'utterances',
  'readings',
  'links',
  'statements',
  'sources',
  'shared-copy',
  'findings',
  'order',
  'analyse',
  'annotations',
  'anchors',
  'review',
  'report',
  'render',
];

/** The folders of the findings, in their order; the files beside them come last. What happened is read for other rules too. */
const findingsOrder = [
  'values',
  'evidence',
  'comparing',
  'telling',
  'place-and-time',
  'numbers',
  'people',
  'quotes',
  'wording',
  'omissions',
  'contrasts',
];

/** Pure packages that core may use. */
const corePackages = ['diff', 'stemmer', 'yaml'];

const maximumLines = 300;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
}

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from\s|import\s*\(?)\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** The stage a core file belongs to: its own name at the top level, else its folder's. */
function stageOf(file: string): string {
  return relative('core', file).split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

/** Where a file of the findings stands in their order. */
function findingsPlaceOf(file: string): number {
  const [folder = '', ...names] = relative('core/findings', file).split('/');
  return names.length === 0 ? findingsOrder.length : findingsOrder.indexOf(folder);
}

describe('architecture', () => {
  const core = sources('core');

  test('there is a core to check', () => {
    expect(core.length).toBeGreaterThan(10);
  });

  test.each(core)('%s belongs to a stage and imports only upstream', (file) => {
    const place = coreOrder.indexOf(stageOf(file));
    expect(place, `${file} is in no stage of core`).toBeGreaterThanOrEqual(0);
    for (const name of imports(file)) {
      if (!name.startsWith('.')) {
        expect(corePackages, `${file} imports ${name}`).toContain(name.split('/')[0]);
        continue;
      }
      const imported = relative(root, resolve(root, dirname(file), name));
      if (imported.endsWith('.json')) continue;
      expect(imported.startsWith('core/'), `${file} imports ${imported}`).toBe(true);
      expect(
        coreOrder.indexOf(stageOf(imported)),
        `${file} imports ${imported}, which is downstream`,
      ).toBeLessThanOrEqual(place);
    }
  });

  test.each(core.filter((file) => file.startsWith('core/findings/')))(
    '%s imports only findings that come before it',
    (file) => {
      const place = findingsPlaceOf(file);
      expect(place, `${file} is in no folder of findings`).toBeGreaterThanOrEqual(0);
      const others = imports(file)
        .map((name) => relative(root, resolve(root, dirname(file), name)))
        .filter((imported) => imported.startsWith('core/findings/'));
      for (const imported of others) {
        expect(findingsPlaceOf(imported), `${file} imports ${imported}`).toBeLessThanOrEqual(place);
      }
    },
  );

  test('there are no import cycles, not even of types or of what is loaded later', () => {
    const files = ['core', 'main', 'preload', 'renderer'].flatMap(sources);
    const graph = new Map(
      files.map((file) => [
        file,
        imports(file)
          .filter((name) => name.startsWith('.'))
          .map((name) => relative(root, resolve(root, dirname(file), name))),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path, `cycle: ${[...path, file].join(' -> ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
  });

  test.each(['core', 'main', 'preload', 'renderer', 'scripts'].flatMap(sources))(
    '%s can be read in five minutes',
    (file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
      expect(lines).toBeLessThanOrEqual(maximumLines);
    },
  );

  test('the command line and the worker run without Electron', () => {
    for (const file of [
      ...sources('main/cli'),
      ...sources('main/worker'),
      ...sources('main/import'),
      ...sources('main/store'),
    ]) {
      expect(imports(file), file).not.toContain('electron');
    }
  });
});
