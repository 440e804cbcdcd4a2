import { basename, dirname } from 'node:path';
import type { FileSystem, FolderEntry, OpenFile } from '../../main/store/file-system.ts';

/**
 * A disk in memory that knows what a power cut would leave: content that was not synced, and names whose folder was
 * not synced, may be lost. It is as strict as POSIX allows; real file systems are mostly kinder.
 */
export type MemoryDisk = {
  readonly fileSystem: FileSystem;
  /** Every file by its path, as it is now. */
  readonly files: () => ReadonlyMap<string, Buffer>;
  /**
   * What stands on the disk after a power cut now. `chance` answers 0..1: with 0 everything that was not synced is
   * lost, otherwise a part of it, up to a random moment, may have reached the disk.
   */
  readonly afterPowerCut: (chance: () => number) => MemoryDisk;
};

type Content = { now: Buffer; durable: Buffer };

type NameChange =
  | { readonly type: 'folder'; readonly path: string }
  | { readonly type: 'file'; readonly path: string; readonly content: Content }
  | { readonly type: 'rename'; readonly path: string; readonly to: string }
  | { readonly type: 'remove'; readonly path: string };

type Tree = { readonly folders: Set<string>; readonly files: Map<string, Content> };

class SystemError extends Error {
  readonly code: string;
  constructor(code: string, path: string) {
    super(`${code}: ${path}`);
    this.code = code;
  }
}

export function memoryDisk(
  tree: Tree = { folders: new Set(['/']), files: new Map() },
  free = 1e9,
): MemoryDisk {
  // Names as they stood when the disk was made, and every change since: a power cut replays some of the changes.
  const start: Tree = { folders: new Set(tree.folders), files: new Map(tree.files) };
  const changes: (NameChange & { isDurable: boolean })[] = [];

  const change = (next: NameChange): void => {
    applyTo(tree, next);
    changes.push({ ...next, isDurable: false });
  };
  const contentAt = (path: string): Content => {
    const content = tree.files.get(path);
    if (content === undefined) throw new SystemError('ENOENT', path);
    return content;
  };

  const fileSystem: FileSystem = {
    openFile: async (path, how) => {
      if (how === 'create') {
        if (tree.files.has(path) || tree.folders.has(path)) throw new SystemError('EEXIST', path);
        if (!tree.folders.has(dirname(path))) throw new SystemError('ENOENT', path);
        change({ type: 'file', path, content: { now: Buffer.alloc(0), durable: Buffer.alloc(0) } });
      }
      return openContent(contentAt(path));
    },
    readFile: async (path) => Buffer.from(contentAt(path).now),
    list: async (folder) => {
      if (!tree.folders.has(folder)) throw new SystemError('ENOENT', folder);
      const inside = (path: string): boolean => dirname(path) === folder && path !== folder;
      return [
        ...[...tree.folders].filter(inside).map((path) => entryAt(path, true)),
        ...[...tree.files.keys()].filter(inside).map((path) => entryAt(path, false)),
      ];
    },
    makeFolder: async (folder) => {
      const missing: string[] = [];
      for (let path = folder; !tree.folders.has(path); path = dirname(path)) missing.unshift(path);
      for (const path of missing) change({ type: 'folder', path });
    },
    rename: async (from, to) => {
      if (!tree.folders.has(from)) contentAt(from);
      if (!tree.folders.has(dirname(to))) throw new SystemError('ENOENT', to);
      if (tree.folders.has(to)) throw new SystemError('ENOTEMPTY', to);
      change({ type: 'rename', path: from, to });
    },
    removeFile: async (path) => {
      contentAt(path);
      change({ type: 'remove', path });
    },
    removeFolder: async (folder) => {
      if (tree.folders.has(folder)) change({ type: 'remove', path: folder });
    },
    syncFolder: async (folder) => {
      for (const one of changes) {
        if (dirname(one.path) === folder || (one.type === 'rename' && dirname(one.to) === folder)) {
          one.isDurable = true;
        }
      }
    },
    freeBytes: async () => free,
  };

  return {
    fileSystem,
    files: () => new Map([...tree.files].map(([path, { now }]) => [path, now])),
    afterPowerCut: (chance) => {
      const left: Tree = { folders: new Set(start.folders), files: new Map(start.files) };
      const reached = Math.floor(chance() * (changes.length + 1));
      for (const [index, one] of changes.entries()) {
        if (one.isDurable || index < reached) applyTo(left, one);
      }
      const files = new Map([...left.files].map(([path, content]) => [path, survivor(content, chance)]));
      return memoryDisk({ folders: left.folders, files }, free);
    },
  };
}

function entryAt(path: string, isFolder: boolean): FolderEntry {
  return { name: basename(path), isFolder };
}

function openContent(content: Content): OpenFile {
  const sync = async (): Promise<void> => {
    content.durable = Buffer.from(content.now);
  };
  return {
    write: async (bytes, position) => {
      const grown = Buffer.alloc(Math.max(content.now.length, position + bytes.length));
      content.now.copy(grown);
      grown.set(bytes, position);
      content.now = grown;
    },
    datasync: sync,
    sync,
    close: async () => undefined,
  };
}

/** The synced content, or with some luck the beginning of what was written after it. */
function survivor({ now, durable }: Content, chance: () => number): Content {
  const luck = chance();
  const length = Math.floor(luck * (now.length + 1));
  const content = luck === 0 || length < durable.length ? durable : now.subarray(0, length);
  return { now: Buffer.from(content), durable: Buffer.from(content) };
}

/** Changes names; a change whose folder did not survive has no effect. */
function applyTo({ folders, files }: Tree, change: NameChange): void {
  const move = (from: string, to: string | null): void => {
    const content = files.get(from);
    files.delete(from);
    if (content !== undefined && to !== null) files.set(to, content);
    if (!folders.delete(from)) return;
    if (to !== null) folders.add(to);
    for (const path of [...files.keys(), ...folders]) {
      if (path.startsWith(`${from}/`)) move(path, to === null ? null : to + path.slice(from.length));
    }
  };
  if (change.type === 'remove') return move(change.path, null);
  if (change.type === 'rename') {
    return folders.has(dirname(change.to)) ? move(change.path, change.to) : undefined;
  }
  if (!folders.has(dirname(change.path))) return undefined;
  if (change.type === 'folder') folders.add(change.path);
  else files.set(change.path, change.content);
  return undefined;
}
