import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepCompiledCode } from '../../main/compiled-code.ts';

const require = createRequire(import.meta.url);
const kept = `code.cjs.${process.versions.v8}-${process.arch}`;

let folder = '';
let listeners: readonly NodeJS.ExitListener[] = [];

beforeEach(() => {
  listeners = process.listeners('exit');
  folder = mkdtempSync(join(tmpdir(), 'crossread-compiled-'));
  writeFileSync(join(folder, 'other.cjs'), 'exports.two = 2;');
  writeFileSync(
    join(folder, 'code.cjs'),
    `const { two } = require('./other.cjs');
     const times = (number) => number * two;
     exports.answer = times(21);
     exports.place = [__filename, __dirname, module.exports === exports, this === exports];`,
  );
});

afterEach(() => {
  delete require.extensions['.cjs'];
  for (const listener of process.listeners('exit')) {
    if (!listeners.includes(listener)) process.removeListener('exit', listener);
  }
  rmSync(folder, { recursive: true });
});

/** Runs the file as a new process would, then keeps what was compiled of it. */
function run(): unknown {
  const path = join(folder, 'code.cjs');
  delete require.cache[path];
  const keep = keepCompiledCode();
  const exported: unknown = require(path);
  keep();
  return exported;
}

/** Whether the next run writes what it compiled. */
function isMadeAnew(): boolean {
  const longAgo = new Date(0);
  utimesSync(join(folder, kept), longAgo, longAgo);
  run();
  return statSync(join(folder, kept)).mtimeMs > 0;
}

test('a file runs as Node runs it, and what was compiled of it is kept beside it', () => {
  const path = join(folder, 'code.cjs');
  expect(run()).toEqual({ answer: 42, place: [path, folder, true, true] });
  expect(readdirSync(folder).filter((name) => name.startsWith('code.cjs.'))).toEqual([kept]);
});

test('what is kept is used: it is not made again, and the file says the same', () => {
  const first = run();
  expect(isMadeAnew()).toBe(false);
  expect(run()).toEqual(first);
});

test('a damaged one is not run but made anew', () => {
  const first = run();
  const whole = readFileSync(join(folder, kept));
  for (const damage of [whole.subarray(0, 100), Buffer.alloc(0), flipped(whole, whole.length - 40)]) {
    writeFileSync(join(folder, kept), damage);
    expect(isMadeAnew()).toBe(true);
    expect(run()).toEqual(first);
    expect(isMadeAnew()).toBe(false);
  }
});

test('one of other code is refused by V8 and made anew', () => {
  run();
  writeFileSync(join(folder, 'code.cjs'), 'exports.answer = "something else";');
  expect(isMadeAnew()).toBe(true);
  expect(run()).toEqual({ answer: 'something else' });
});

test('where nothing can be written the file runs all the same', () => {
  mkdirSync(join(folder, kept));
  expect(run()).toMatchObject({ answer: 42 });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}
