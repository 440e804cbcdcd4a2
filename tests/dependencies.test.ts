import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Manifest = Partial<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>;

const root = join(import.meta.dirname, '..');

test('docs/dependencies.md says once of each package why it is here, and of no other', () => {
  const { dependencies, devDependencies }: Manifest = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const [, ...rows] = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(/^\| ([^|]+) \|/gmu);
  const explained = rows.flatMap(([, names = '']) => names.split(', ')).filter((name) => name !== '---');
  expect(explained.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted());
});
