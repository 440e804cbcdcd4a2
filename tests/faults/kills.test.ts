import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEdit } from '../../core/review/apply.ts';
import type { Review } from '../../core/review.ts';
import { openStore } from '../../main/store/store.ts';
import { exampleEdit, exampleReview } from '../main/store/example-edits.ts';
import { bundleProgram } from './bundle-program.ts';

let folder = '';
let program = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-kills-'));
  program = await bundleProgram('editing-process.ts', join(folder, 'program'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const kills = 50;

type Life = { readonly sent: number; readonly saved: number };

/** Lets a process edit for a random moment, kills it, and answers the numbers it named last (-1: none). */
function liveAndDie(data: string, kind: string, first: number, moment: number): Promise<Life> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, data, kind, String(first)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let complaint = '';
    child.stderr.on('data', (part: Buffer) => {
      complaint += part.toString();
    });
    child.stdout.on('data', (part: Buffer) => {
      // The clock runs from the first edit: before it there is nothing to lose.
      if (said === '') setTimeout(() => child.kill('SIGKILL'), moment);
      said += part.toString();
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve({ sent: lastNamed('sent', said), saved: lastNamed('saved', said) });
      else reject(new Error(`the process ended by itself: ${complaint}`));
    });
  });
}

function lastNamed(word: string, said: string): number {
  const named = [...said.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))];
  return Math.max(-1, ...named.map((match) => Number(match[1])));
}

type Reader = (data: string) => Promise<Review>;

const readCrossread: Reader = async (data) => {
  const store = await openStore(data);
  if (store.mode !== 'writable') throw new Error(store.mode.readOnly);
  const open = await store.openReview(exampleReview.id);
  const { review } = open;
  await store.close();
  return review;
};

const readPlain: Reader = async (data) => JSON.parse(await readFile(join(data, 'review.json'), 'utf8'));

/**
 * Kills a process again and again over the same data. After each kill the state must be that of the edits up to some
 * number, at least the last one that was reported saved and at most the last one sent. Ends at the first problem.
 */
async function killAgainAndAgain(
  kind: string,
  read: Reader,
  times: number,
): Promise<{ readonly edits: number; readonly problems: readonly string[] }> {
  const data = await mkdtemp(join(folder, `${kind}-`));
  const problems: string[] = [];
  let review = exampleReview;
  let edits = 0;
  for (let kill = 0; kill < times && problems.length === 0; kill += 1) {
    const { sent, saved } = await liveAndDie(data, kind, edits, Math.random() * 120);
    const found = await read(data).catch((error: unknown) => {
      problems.push(`kill ${kill}: cannot be read: ${String(error)}`);
      return null;
    });
    let isAllowed = false;
    for (let count = edits; count <= sent + 1 && !isAllowed; count += 1) {
      if (count > edits) review = applyEdit(review, exampleEdit(count - 1));
      isAllowed = count > saved && JSON.stringify(found) === JSON.stringify(review);
      if (isAllowed) edits = count;
    }
    if (!isAllowed) problems.push(`kill ${kill}: the state is not that of ${saved + 1} to ${sent + 1} edits`);
  }
  return { edits, problems };
}

describe('a process killed at random moments', () => {
  test('breaks a store that writes its file over itself: the harness can tell', async () => {
    const { problems } = await killAgainAndAgain('plain', readPlain, kills);
    expect(problems.length).toBeGreaterThan(0);
  });

  test(`loses no saved edit in ${kills} kills and leaves nothing unreadable`, async () => {
    const { edits, problems } = await killAgainAndAgain('crossread', readCrossread, kills);
    console.log(`${kills} kills, ${edits} edits survived`);
    expect(problems).toEqual([]);
    expect(edits).toBeGreaterThan(kills);
  }, 120_000);
});
