import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../../main/session/session.ts';
import { begun, type Desks, desks } from './desks.ts';

/** One good copy, and an open review that nothing of the following may touch. */
let at: Desks;
let ann: Session;
let good: Uint8Array = new Uint8Array();
beforeAll(async () => {
  at = await desks();
  ann = await at.desk('ann');
  await begun(ann);
  await ann.saveCopy(at.shared('good.crossread'));
  // Else it would be made by itself in the midst of what follows.
  await ann.backUp();
  good = await readFile(at.shared('good.crossread'));
});
afterAll(() => at.clear());

type Files = Record<string, Uint8Array>;

/** The good copy with other files in it; the manifest lists them all unless it is left alone. */
function remade(change: (files: Files) => void, isListed = true): Uint8Array {
  const files: Files = unzipSync(good);
  change(files);
  if (isListed) {
    changeManifest(files, (manifest) => ({
      ...manifest,
      files: Object.entries(files)
        .filter(([name]) => name !== 'manifest.json')
        .map(([name, content]) => ({ name, bytes: content.length, sha256: sha256(content) })),
    }));
  }
  return zipSync(files);
}

function changeManifest(files: Files, change: (manifest: Record<string, unknown>) => unknown): void {
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  files['manifest.json'] = strToU8(JSON.stringify(change(manifest)));
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The first file of a folder in the archive. */
function first(files: Files, folder: string): string {
  const name = Object.keys(files).find((each) => each.startsWith(folder));
  if (name === undefined) throw new Error(`nothing in ${folder}`);
  return name;
}

/** The archive with the unpacked size of an entry overwritten where archives list their contents. */
function claiming(zip: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + length) === name) bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
}

const zeros = (size: number): Uint8Array => new Uint8Array(size);
const twoGigabytes = 2 * 1024 * 1024 * 1024;

const bad: readonly (readonly [what: string, make: () => Uint8Array, reason: RegExp])[] = [
  ['an empty file', () => zeros(0), /no saved review, or only a part/],
  ['a text', () => strToU8('{"format":"crossread"}'), /no saved review, or only a part/],
  ['a ZIP of something else', () => zipSync({ 'word/document.xml': strToU8('<w/>') }), /no saved review has/],
  ['an empty ZIP', () => zipSync({}), /it is no saved review/],
  [
    'one without a manifest',
    () => remade((files) => delete files['manifest.json'], false),
    /no saved review/,
  ],
  [
    'one of a newer layout',
    () => remade((files) => changeManifest(files, (manifest) => ({ ...manifest, version: 2, mood: 'good' }))),
    /newer version of Crossread \(1\) saved it\. Install the newer version/,
  ],
  [
    'one with a newer review',
    () => remade((files) => changeManifest(files, (manifest) => ({ ...manifest, schemaVersion: 99 }))),
    /newer version/,
  ],
  [
    'one without an original',
    () => remade((files) => delete files[first(files, 'sources/')]),
    /original of Herald/,
  ],
  ['one without a text', () => remade((files) => delete files[first(files, 'texts/')]), /original of Herald/],
  [
    'one without a listed original',
    () => remade((files) => delete files[first(files, 'sources/')], false),
    /missing in it or has another length/,
  ],
  [
    'one with a changed original',
    () => remade((files) => files[first(files, 'sources/')]?.set([88]), false),
    /changed or damaged/,
  ],
  [
    'one with an original under the hash of another',
    () => {
      const name = `sources/${'0'.repeat(64)}`;
      return remade((files) => {
        files[name] = strToU8('x');
      }, false);
    },
    /is not listed/,
  ],
  [
    'a path that climbs out',
    () => remade((files) => (files['../../library/preferences.json'] = strToU8('{}'))),
    /list of contents is damaged|no saved review has/,
  ],
  [
    'an absolute path',
    () => remade((files) => (files['/tmp/x'] = strToU8('x'))),
    /damaged|no saved review has/,
  ],
  [
    'a path of Windows',
    () => remade((files) => (files['..\\x'] = strToU8('x'))),
    /damaged|no saved review has/,
  ],
  [
    'an id that is a path',
    () =>
      remade((files) =>
        changeManifest(files, ({ review, ...manifest }) => ({
          ...manifest,
          review: { ...(review as object), id: '../../x' },
        })),
      ),
    /what it says about itself is damaged/,
  ],
  [
    'a review of another shape',
    () => remade((files) => (files['review.json'] = strToU8('{"id":"review-1","title":7}'))),
    /wrong shape/,
  ],
  [
    'a history that was tampered with',
    () =>
      remade((files) => {
        const text = strFromU8(files['history.jsonl'] ?? new Uint8Array());
        files['history.jsonl'] = strToU8(text.replace('Bridge', 'Bribes'));
      }),
    /line 1 of its history is damaged/,
  ],
  [
    'two gigabytes of zeros, as it says itself',
    () =>
      claiming(
        remade((files) => (files['review.json'] = zeros(2 * 1024 * 1024))),
        'review.json',
        twoGigabytes,
      ),
    /unpacked it would be larger/,
  ],
  [
    'more zeros than it says',
    () =>
      claiming(
        remade((files) => (files['review.json'] = zeros(64 * 1024 * 1024))),
        'review.json',
        1000,
      ),
    /missing in it or has another length|cannot be unpacked/,
  ],
  [
    'fewer bytes than it says',
    () => {
      const listed = remade(
        (files) =>
          changeManifest(files, (manifest) => ({
            ...manifest,
            files: [{ name: 'review.json', bytes: 9e7, sha256: sha256(zeros(1)) }],
          })),
        false,
      );
      return claiming(listed, 'review.json', 9e7);
    },
    /cannot be unpacked/,
  ],
  [
    'thousands of entries',
    () => zipSync(Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`x${index}`, zeros(1)]))),
    /unpacked it would be larger/,
  ],
];

describe('a file that is no good is refused with a reason, and nothing is changed:', () => {
  test.each(bad)('%s', async (_what, make, reason) => {
    const path = at.shared('bad.crossread');
    await writeFile(path, make());
    await expectRefused(path, reason);
  });

  test('every beginning of a good one', async () => {
    const path = at.shared('torn.crossread');
    for (let length = 0; length < good.length; length += Math.ceil(good.length / 40)) {
      await writeFile(path, good.subarray(0, length));
      await expectRefused(path, /was not opened/);
    }
  });

  test('a good one in which any byte was changed, or it is the same as before', async () => {
    const path = at.shared('flipped.crossread');
    for (let byte = 0; byte < good.length; byte += Math.ceil(good.length / 60)) {
      const flipped = Uint8Array.from(good);
      flipped[byte] = (flipped[byte] ?? 0) ^ 0x41;
      await writeFile(path, flipped);
      const before = ann.snapshot().review;
      await ann.openCopies([path]).catch((error: Error) => expect(error.message).toMatch(/was not opened/));
      expect(ann.snapshot().review).toBe(before);
    }
  });

  test('a folder, and a file that is not there', async () => {
    await expectRefused(dirname(at.shared('x')), /it is not a file/);
    await expectRefused(at.shared('nothing.crossread'), /not there/);
  });
});

async function expectRefused(path: string, reason: RegExp): Promise<void> {
  const before = ann.snapshot();
  const folders = await readdir(at.folderOf('ann'), { recursive: true });
  const memory = process.memoryUsage().rss;
  const started = process.cpuUsage();
  await expect(ann.openCopies([path])).rejects.toThrow(reason);
  // Of the processor, as a busy machine makes every clock slow.
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(3_000);
  expect(process.memoryUsage().rss - memory).toBeLessThan(400 * 1024 * 1024);
  expect(ann.snapshot()).toBe(before);
  expect(await readdir(at.folderOf('ann'), { recursive: true })).toEqual(folders);
}
