import { existsSync, writeSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdit } from '../../core/review/apply.ts';
import type { Review } from '../../core/review.ts';
import { openStore } from '../../main/store/store.ts';
import { exampleEdit, exampleReview } from '../main/store/example-edits.ts';

/**
 * A process that edits until it is killed: `node program.mjs FOLDER crossread|plain FIRST`. Edits are numbered from
 * FIRST; it says `sent N` before each and `saved N` after each that it was told is saved.
 */
const [folder = '', kind = '', first = '0'] = process.argv.slice(2);

/** Straight into the pipe: what was said is there even when we are killed with the next instruction. */
const say = (line: string): void => {
  writeSync(1, `${line}\n`);
};

/** How many edits may be under way at once, as when an editor types on while the disk is slow. */
const together = 3;

type Save = (number: number) => Promise<void>;

async function crossread(): Promise<Save> {
  const store = await openStore(folder, { checkpointEvery: 25 });
  if (store.mode !== 'writable') throw new Error(store.mode.readOnly);
  const isThere = (await store.listReviews()).length > 0;
  const review = isThere ? await store.openReview(exampleReview.id) : await store.createReview(exampleReview);
  return (number) => review.append(exampleEdit(number));
}

/** A store as one would write it first: the whole review into its file after each edit. */
async function plain(): Promise<Save> {
  const path = join(folder, 'review.json');
  const load = async (): Promise<Review> => JSON.parse(await readFile(path, 'utf8'));
  let review = existsSync(path) ? await load() : exampleReview;
  let last: Promise<void> = Promise.resolve();
  return (number) => {
    review = applyEdit(review, exampleEdit(number));
    const state = JSON.stringify(review);
    last = last.then(() => writeFile(path, state));
    return last;
  };
}

async function work(): Promise<void> {
  const save = await (kind === 'plain' ? plain() : crossread());
  const underWay = new Set<Promise<void>>();
  for (let number = Number(first); ; number += 1) {
    say(`sent ${number}`);
    const saved = save(number).then(() => say(`saved ${number}`));
    underWay.add(saved);
    void saved.finally(() => underWay.delete(saved));
    if (underWay.size >= together) await Promise.race(underWay);
  }
}

await work();
