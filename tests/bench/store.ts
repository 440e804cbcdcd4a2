import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { Review } from '../../core/review.ts';
import { encodeLine } from '../../main/store/journal-line.ts';
import { openStore } from '../../main/store/store.ts';
import { exampleReview, note } from '../main/store/example-edits.ts';

/** Milliseconds. */
export type StoreFigures = {
  readonly notes: number;
  readonly edits: number;
  /** From `append` until the edit is on the disk. */
  readonly edit: Percentiles;
  /** The same lines written by a bare write and fdatasync to another file, one after each edit, in the same run. */
  readonly bare: Percentiles;
  /** The part of an edit in which the main thread can do nothing else. */
  readonly blocking: Percentiles;
  /** The longest the event loop was held up, checkpoints included. */
  readonly longestBlock: number;
  readonly checkpoint: number;
  readonly opening: number;
};

export type Percentiles = { readonly p50: number; readonly p95: number; readonly maximum: number };

/** Measures saving in a review with many notes, checkpoints under way included. */
export async function measureStore(notes = 10_000, edits = 600): Promise<StoreFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
  try {
    const annotations = Array.from({ length: notes }, (_, number) =>
      note(number, `${'A remark. '.repeat(12)}${number}`),
    );
    const review: Review = { ...exampleReview, annotations };
    const store = await openStore(folder);
    const stored = await store.createReview(review);
    const bareFile = await open(join(folder, 'bare.jsonl'), 'w');
    const edit: number[] = [];
    const bare: number[] = [];
    const blocking: number[] = [];
    // The first edits warm the code up and are not counted.
    const warmUp = 50;
    const loop = monitorEventLoopDelay({ resolution: 5 });
    for (let number = -warmUp; number < edits; number += 1) {
      if (number === 0) loop.enable();
      const annotation = note((number + warmUp) % notes, `Changed ${number} ${'x'.repeat(100)}`);
      const change = { type: 'change-annotation', annotation } as const;
      const start = performance.now();
      const saved = stored.append(change);
      blocking.push(performance.now() - start);
      await saved;
      edit.push(performance.now() - start);
      const line = Buffer.from(
        `${encodeLine(review.id, { seq: 1, time: review.created, author: 'Editor', what: 'Change note', edit: change })}\n`,
      );
      const bareStart = performance.now();
      await bareFile.write(line);
      await bareFile.datasync();
      bare.push(performance.now() - bareStart);
    }
    loop.disable();
    await bareFile.close();
    const checkpointStart = performance.now();
    await stored.append({ type: 'set-title', title: 'Last' });
    await stored.checkpoint();
    const checkpoint = performance.now() - checkpointStart;
    await store.close();
    const openingStart = performance.now();
    const again = await openStore(folder);
    await again.openReview(review.id);
    const opening = performance.now() - openingStart;
    await again.close();
    return {
      notes,
      edits,
      edit: percentiles(edit.slice(warmUp)),
      bare: percentiles(bare.slice(warmUp)),
      blocking: percentiles(blocking.slice(warmUp)),
      longestBlock: loop.max / 1e6,
      checkpoint,
      opening,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function percentiles(milliseconds: readonly number[]): Percentiles {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), maximum: at(1) };
}

function row(name: string, { p50, p95, maximum }: Percentiles): string {
  return `| ${name} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${maximum.toFixed(2)} |`;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

export function tableOf(figures: StoreFigures): string {
  const { edit, bare, blocking } = figures;
  return [
    `Saving in a review with ${figures.notes} notes, ${figures.edits} edits, milliseconds`,
    '',
    '| | p50 | p95 | maximum |',
    '|---|---|---|---|',
    row('edit durable', edit),
    row('bare write and fdatasync of the same line', bare),
    `| ratio | ${ratio(edit.p50, bare.p50)} | ${ratio(edit.p95, bare.p95)} | ${ratio(edit.maximum, bare.maximum)} |`,
    row('of an edit, main thread blocked', blocking),
    '',
    `Longest hold-up of the event loop, checkpoints included: ${figures.longestBlock.toFixed(0)} ms`,
    `A checkpoint: ${figures.checkpoint.toFixed(0)} ms (edits go on meanwhile); opening: ${figures.opening.toFixed(0)} ms`,
  ].join('\n');
}

export async function main(): Promise<void> {
  console.log(tableOf(await measureStore()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
