import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

/**
 * From now on keeps what V8 compiles of the app's files (`*.cjs`) beside them, so that the next process need not
 * compile them again. Functions that have run are included, which saves most of what a first run takes longer than a
 * second. Returns a function that keeps it at once; it also happens when the process ends.
 *
 * This can only save time. V8 refuses code that another V8 made or other flags, a hash reveals what was damaged, and
 * where nothing can be written, as in an installed app, code is compiled as usual. See
 * docs/adr/0012-started-in-time.md.
 */
export function keepCompiledCode(): () => void {
  const compiledAnew = new Map<string, Script>();
  createRequire(import.meta.url).extensions['.cjs'] = (module, path) => {
    const cachedData = readKept(path);
    const script = new Script(asFunction(readFileSync(path, 'utf8')), {
      filename: path,
      ...(cachedData === null ? {} : { cachedData }),
    });
    if (cachedData === null || script.cachedDataRejected === true) compiledAnew.set(path, script);
    const run = script.runInThisContext() as CommonJs;
    run.call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  };
  const keep = (): void => {
    for (const [path, script] of compiledAnew) writeKept(path, script.createCachedData());
    compiledAnew.clear();
  };
  process.once('exit', keep);
  return keep;
}

/** How Node calls a CommonJS file. */
type CommonJs = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeJS.Module,
  filename: string,
  folder: string,
) => void;

function asFunction(code: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
}

/** Where compiled code is kept: beside the file, with V8's version in the name, as Node's and Electron's differ. */
function keptPath(path: string): string {
  return `${path}.${process.versions.v8}-${process.arch}`;
}

const hashLength = 20;
const hashOf = (data: Buffer): Buffer => createHash('sha1').update(data).digest();

/** Null when nothing is kept, or when it is not what was written: V8 itself would run damaged code. */
function readKept(path: string): Buffer | null {
  try {
    const file = readFileSync(keptPath(path));
    const data = file.subarray(hashLength);
    return file.subarray(0, hashLength).equals(hashOf(data)) ? data : null;
  } catch {
    return null;
  }
}

/** A file that is read half written, or written by two processes at once, fails its hash and is made anew. */
function writeKept(path: string, data: Buffer): void {
  try {
    writeFileSync(keptPath(path), Buffer.concat([hashOf(data), data]));
  } catch {
    // An installed app's folder is not ours to write to.
  }
}
