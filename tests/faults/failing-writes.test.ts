import { describe, expect, test } from 'vitest';
import { afterEdits, exampleEdit } from '../main/store/example-edits.ts';
import type { FailureKind } from './failing-file-system.ts';
import { failing } from './failing-file-system.ts';
import { memoryDisk } from './memory-disk.ts';
import type { Keeper, Subject } from './subject.ts';
import { crossreadStore, plainStore, subjectStart } from './subject.ts';

const folder = '/data';
const editCount = 14;

/**
 * Works with a store whose n-th call to the file system fails, and says what was broken: an acknowledged edit lost, a
 * state that is no prefix of the edits, a review that cannot be read, a retry that does not help. Null when the
 * failure never came up, since there are fewer calls.
 */
async function problemsWith(
  subject: Subject,
  nth: number,
  code: string,
  kind: FailureKind,
): Promise<readonly string[] | null> {
  const disk = memoryDisk();
  const failures = failing(disk.fileSystem, nth, code, kind);
  const problems: string[] = [];
  let sent = 0;
  let acknowledged = 0;
  let unsaved = false;
  let looks = 2;

  const openAgain = async (): Promise<Keeper | null> => {
    try {
      return await subject.open(failures.fileSystem, folder);
    } catch {
      return null;
    }
  };
  let keeper = await openAgain();
  if (keeper === null) {
    failures.heal();
    await disk.fileSystem.removeFile(`${folder}/lock`).catch(() => undefined);
    keeper = await openAgain();
    if (keeper === null) return ['cannot be opened after the failure is gone'];
  }
  while (sent < editCount) {
    sent += 1;
    try {
      await keeper.append(exampleEdit(sent - 1));
      acknowledged = sent;
      unsaved = false;
    } catch {
      unsaved = true;
    }
    if (!failures.hasFired() || looks === 0) continue;
    // This moment and the next ones, as another process would find them after a crash.
    looks -= 1;
    problems.push(...(await judge(subject, disk.files(), acknowledged, sent, `after edit ${sent}`)));
  }
  const closed = await keeper.close().then(
    () => true,
    () => false,
  );
  failures.heal();
  if (!closed) {
    try {
      if (unsaved) await keeper.retry();
      await keeper.close();
    } catch (error) {
      problems.push(`retry does not help: ${String(error)}`);
    }
  }
  problems.push(...(await judge(subject, disk.files(), sent, sent, 'at the end')));
  return failures.hasFired() ? problems : null;
}

async function judge(
  subject: Subject,
  files: ReadonlyMap<string, Buffer>,
  acknowledged: number,
  sent: number,
  when: string,
): Promise<readonly string[]> {
  const copy = memoryDisk();
  for (const [path, bytes] of files) {
    if (path === `${folder}/reserve`) continue;
    await copy.fileSystem.makeFolder(path.slice(0, path.lastIndexOf('/')));
    const file = await copy.fileSystem.openFile(path, 'create');
    await file.write(bytes, 0);
  }
  try {
    const review = JSON.stringify(await subject.read(copy.fileSystem, folder));
    for (let count = acknowledged; count <= sent; count += 1) {
      if (review === JSON.stringify(afterEdits(count, subjectStart))) return [];
    }
    return [`${when}: not a prefix with the ${acknowledged} acknowledged edits`];
  } catch (error) {
    return [`${when}: cannot be read: ${String(error)}`];
  }
}

async function sweep(
  subject: Subject,
  code: string,
  kind: FailureKind,
): Promise<{ readonly injected: number; readonly problems: readonly string[] }> {
  const problems: string[] = [];
  for (let nth = 1; nth < 5000; nth += 1) {
    const found = await problemsWith(subject, nth, code, kind);
    if (found === null) return { injected: nth - 1, problems };
    problems.push(...found.map((problem) => `${code} at call ${nth}: ${problem}`));
  }
  throw new Error('the failures never ended');
}

describe('a file system that fails at the n-th call', () => {
  test('breaks a store that writes its file over itself: the harness can tell', async () => {
    const { problems } = await sweep(plainStore, 'ENOSPC', 'once');
    expect(problems.length).toBeGreaterThan(0);
  });

  for (const code of ['ENOSPC', 'EIO', 'EBUSY', 'EACCES']) {
    test(`${code} once, at every step: nothing acknowledged is lost, a retry saves the rest`, async () => {
      const { injected, problems } = await sweep(crossreadStore, code, 'once');
      console.log(`${code} once: ${injected} injected failures`);
      expect(problems).toEqual([]);
      expect(injected).toBeGreaterThan(100);
    });
  }

  test('EIO at every step, reported after the work was done', async () => {
    const { problems } = await sweep(crossreadStore, 'EIO', 'late');
    expect(problems).toEqual([]);
  });

  // Lasting failures go one way for all codes but that of a full disk, which gives up the reserve.
  for (const code of ['ENOSPC', 'EIO']) {
    test(`${code} from every step on, until it is mended`, async () => {
      const { problems } = await sweep(crossreadStore, code, 'lasting');
      expect(problems).toEqual([]);
    });
  }
});
