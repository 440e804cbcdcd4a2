import type { FileSystem, OpenFile } from '../../main/store/file-system.ts';

export type Failures = {
  readonly fileSystem: FileSystem;
  /** Calls so far, those on open files included. */
  readonly calls: () => number;
  readonly hasFired: () => boolean;
  /** From now on nothing fails any more. */
  readonly heal: () => void;
};

/**
 * `once`: the n-th call fails. `lasting`: and every later one that changes anything. `late`: the n-th call fails after
 * it has done its work, as over a network.
 */
export type FailureKind = 'once' | 'lasting' | 'late';

/**
 * A file system whose n-th call (from 1) fails with a system error of this code. A write that fails has written the
 * first half of its bytes, or all of them when it is late.
 */
export function failing(inner: FileSystem, nth: number, code: string, kind: FailureKind): Failures {
  let calls = 0;
  let hasFired = false;
  let isHealed = false;
  const fails = (isReading: boolean): boolean => {
    calls += 1;
    if (isHealed || calls < nth) return false;
    if (calls > nth && (kind !== 'lasting' || isReading)) return false;
    hasFired = true;
    return true;
  };
  const systemError = (): Error => Object.assign(new Error(`${code}: injected at call ${nth}`), { code });
  const guarded =
    <Parameters extends readonly unknown[], Result>(
      call: (...parameters: Parameters) => Promise<Result>,
      isReading = false,
    ) =>
    async (...parameters: Parameters): Promise<Result> => {
      if (!fails(isReading)) return call(...parameters);
      if (kind === 'late') await call(...parameters);
      throw systemError();
    };
  const guardedFile = (file: OpenFile): OpenFile => ({
    write: async (bytes, position) => {
      if (fails(false)) {
        const written = kind === 'late' ? bytes.length : Math.floor(bytes.length / 2);
        await file.write(bytes.subarray(0, written), position);
        throw systemError();
      }
      await file.write(bytes, position);
    },
    datasync: guarded(file.datasync),
    sync: guarded(file.sync),
    close: async () => {
      // A failing close still closes.
      const failed = fails(true);
      await file.close();
      if (failed) throw systemError();
    },
  });
  return {
    calls: () => calls,
    hasFired: () => hasFired,
    heal: () => {
      isHealed = true;
    },
    fileSystem: {
      openFile: guarded(async (path, how) => guardedFile(await inner.openFile(path, how))),
      readFile: guarded(inner.readFile, true),
      list: guarded(inner.list, true),
      makeFolder: guarded(inner.makeFolder),
      rename: guarded(inner.rename),
      removeFile: guarded(inner.removeFile),
      removeFolder: guarded(inner.removeFolder),
      syncFolder: guarded(inner.syncFolder),
      freeBytes: guarded(inner.freeBytes, true),
    },
  };
}
