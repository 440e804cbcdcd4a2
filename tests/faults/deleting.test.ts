import { describe, expect, test } from 'vitest';
import type { FileSystem } from '../../main/store/file-system.ts';
import { openStore, type Store } from '../../main/store/store.ts';
import { accountWith, afterEdits, exampleEdit, exampleReview } from '../main/store/example-edits.ts';
import type { FailureKind } from './failing-file-system.ts';
import { failing } from './failing-file-system.ts';
import { type MemoryDisk, memoryDisk } from './memory-disk.ts';

const folder = '/data';
const { id } = exampleReview;
const { account, file } = accountWith('a', 'The text of the account.');
const other = { ...exampleReview, id: 'other', title: 'Left alone' };
const edits = 3;
const whole = afterEdits(edits, { ...exampleReview, accounts: [account] });

type Place = 'desk' | 'deleted';

/** Moves a review to a place. */
type Move = (store: Store, to: Place) => Promise<void>;

const crossreadMove: Move = async (store, to) => {
  if (to === 'deleted') return store.deleteReview(id);
  const [deleted] = (await store.listDeleted()).filter((each) => each.id === id);
  return store.restoreReview(deleted?.name ?? 'none');
};

/** What the editor asks for, one after the other. */
const wanted: readonly Place[] = ['deleted', 'desk', 'deleted'];

/** A disk with two reviews on it, all of it durable. */
async function settledDisk(): Promise<MemoryDisk> {
  const disk = memoryDisk();
  const store = await openStore(folder, { fileSystem: disk.fileSystem });
  const review = await store.createReview({ ...exampleReview, accounts: [account] }, [file]);
  for (let number = 0; number < edits; number += 1) await review.append(exampleEdit(number));
  await store.createReview(other);
  await store.close();
  return disk.afterPowerCut(() => 1);
}

/** Where the review is, and what is wrong with that. */
async function look(
  fileSystem: FileSystem,
): Promise<{ readonly at: Place | null; readonly problems: string[] }> {
  await fileSystem.removeFile(`${folder}/lock`).catch(() => undefined);
  const problems: string[] = [];
  const store = await openStore(folder, { fileSystem });
  if (store.mode !== 'writable') return { at: null, problems: [store.mode.readOnly] };
  const onDesk = (await store.listReviews()).filter((each) => each.id === id);
  const deleted = (await store.listDeleted()).filter((each) => each.id === id);
  const places = onDesk.length + deleted.length;
  if (places !== 1) problems.push(`the review is in ${places} places`);
  const at = onDesk.length > 0 ? 'desk' : 'deleted';
  try {
    const [first] = deleted;
    if (onDesk.length === 0 && first !== undefined) await store.restoreReview(first.name);
    const open = await store.openReview(id);
    if (JSON.stringify(open.review) !== JSON.stringify(whole)) problems.push('it is not as it was');
    if (open.withoutText.length > 0 || open.notices.length > 0) problems.push(open.notices.join(' '));
    const beside = await store.openReview(other.id);
    if (beside.review.title !== other.title) problems.push('another review was changed');
  } catch (error) {
    problems.push(`it cannot be read: ${String(error)}`);
  }
  await store.close();
  return { at: places === 1 ? at : null, problems };
}

/** The same files on a disk of its own, as another process would find them after a crash. */
async function crashed(disk: MemoryDisk): Promise<FileSystem> {
  const copy = memoryDisk();
  for (const [path, bytes] of disk.files()) {
    if (path === `${folder}/reserve`) continue;
    await copy.fileSystem.makeFolder(path.slice(0, path.lastIndexOf('/')));
    const opened = await copy.fileSystem.openFile(path, 'create');
    await opened.write(bytes, 0);
  }
  return copy.fileSystem;
}

type Fault = { readonly nth: number; readonly code: string; readonly kind: FailureKind };
type Found = (disk: MemoryDisk, at: readonly Place[]) => Promise<readonly string[]>;

/** Moves a review back and forth until the n-th call fails, and lets `judge` see where it may be then. Null: no call failed. */
async function problemsWith(
  { nth, code, kind }: Fault,
  move: Move,
  weakened: (inner: FileSystem) => FileSystem,
  judge: Found,
): Promise<readonly string[] | null> {
  const disk = await settledDisk();
  const failures = failing(disk.fileSystem, nth, code, kind);
  let last: Place = 'desk';
  let next: Place = 'desk';
  const store = await openStore(folder, { fileSystem: weakened(failures.fileSystem) });
  try {
    for (next of wanted) {
      await move(store, next);
      if (failures.hasFired()) break;
      last = next;
    }
    await store.close();
  } catch {
    // Judged by what lies on the disk.
  }
  if (!failures.hasFired()) return null;
  const problems = await judge(disk, [last, next]);
  if (problems.length > 0 || kind === 'lasting') return problems;
  // The editor asks again, in the same window.
  failures.heal();
  if (store.mode !== 'writable') return problems;
  const at = (await store.listReviews()).some((each) => each.id === id) ? 'desk' : 'deleted';
  if (at === next) return problems;
  return move(store, next).then(
    () => judge(disk, [next]),
    (error: unknown) => [`asking again does not help: ${String(error)}`],
  );
}

const afterCrash: Found = async (disk, allowed) => {
  const { at, problems } = await look(await crashed(disk));
  return at !== null && !allowed.includes(at) ? [...problems, `it is at ${at}`] : problems;
};

/** Once nothing survives that was not synced, then as luck has it. */
const afterPowerCut: Found = async (disk, allowed) => {
  const found: string[] = [];
  for (const luck of [0, 0.3, 0.6, 0.9]) {
    const { at, problems } = await look(disk.afterPowerCut(() => luck).fileSystem);
    found.push(...problems);
    if (at !== null && !allowed.includes(at)) found.push(`it is at ${at}`);
  }
  return found;
};

const asItIs = (inner: FileSystem): FileSystem => inner;

async function sweep(
  code: string,
  kind: FailureKind,
  judge: Found,
  { move = crossreadMove, weakened = asItIs } = {},
): Promise<{ readonly injected: number; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  for (let nth = 1; nth < 2000; nth += 1) {
    const found = await problemsWith({ nth, code, kind }, move, weakened, judge);
    if (found === null) return { injected: nth - 1, problems };
    problems.push(...found.map((problem) => `${code} at call ${nth}: ${problem}`));
  }
  throw new Error('the failures never ended');
}

describe('a review that is deleted and restored while something fails', () => {
  test('would be in two places if it were copied and then removed: the harness can tell', async () => {
    const copied = (inner: FileSystem): FileSystem => ({
      ...inner,
      rename: async (from, to) => {
        if (!from.includes('review-1')) return inner.rename(from, to);
        const entries = async (path: string): Promise<void> => {
          await inner.makeFolder(path.replace(from, to));
          for (const { name, isFolder } of await inner.list(path)) {
            const inside = `${path}/${name}`;
            if (isFolder) {
              await entries(inside);
              continue;
            }
            const opened = await inner.openFile(inside.replace(from, to), 'create');
            await opened.write(await inner.readFile(inside), 0);
            await opened.close();
          }
        };
        await entries(from);
        return inner.removeFolder(from);
      },
    });
    const { problems } = await sweep('KILL', 'lasting', afterCrash, { weakened: copied });
    expect(problems.join('\n')).toContain('in 2 places');
  });

  test('is in one place, whole, when the process is killed at any step', async () => {
    const { injected, problems } = await sweep('KILL', 'lasting', afterCrash);
    console.log(`${injected} kills while deleting and restoring`);
    expect(problems).toEqual([]);
    expect(injected).toBeGreaterThan(30);
  });

  for (const code of ['ENOSPC', 'EIO', 'EACCES']) {
    for (const kind of ['once', 'late'] as const) {
      test(`is in one place, whole, when a step fails ${kind} with ${code}; asking again helps`, async () => {
        expect((await sweep(code, kind, afterCrash)).problems).toEqual([]);
      });
    }
  }

  test('would come back after a power cut if no folder were synced: the harness can tell', async () => {
    const unsynced = (inner: FileSystem): FileSystem => ({ ...inner, syncFolder: async () => undefined });
    const { problems } = await sweep('POWER', 'lasting', afterPowerCut, { weakened: unsynced });
    expect(problems.length).toBeGreaterThan(0);
  });

  test('stays where it was said to be after a power cut at any step', async () => {
    expect((await sweep('POWER', 'lasting', afterPowerCut)).problems).toEqual([]);
  });
});
