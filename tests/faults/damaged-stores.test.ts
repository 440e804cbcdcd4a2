import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Review } from '../../core/review.ts';
import { reviewSchemaVersion } from '../../main/store/migrations.ts';
import type { OpenReview, Store } from '../../main/store/store.ts';
import { openStore } from '../../main/store/store.ts';
import { accountWith, addNote, exampleReview } from '../main/store/example-edits.ts';

/**
 * A review with accounts a and b and the notes 0 to 6. Checkpoints: `review-4` (note 0), `review-7` (to note 3) and
 * `review-9` (to note 5); the journal has the edits 5 to 10, the last of which (note 6) stands only there.
 */
let folder = '';
let pristine = '';
const { account: a, file: fileA } = accountWith('a', 'The text of account a.');
const { account: b, file: fileB } = accountWith('b', 'The text of account b.');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-damaged-'));
  pristine = join(folder, 'pristine');
  const live = join(folder, 'live');
  const store = await openStore(live);
  const open = await store.createReview(exampleReview);
  await open.putFiles([fileA, fileB]);
  await open.append({ type: 'add-account', account: a, at: 0 });
  await open.append({ type: 'add-account', account: b, at: 1 });
  await open.append(addNote(0));
  await open.checkpoint();
  for (let number = 1; number <= 3; number += 1) await open.append(addNote(number));
  await open.checkpoint();
  for (let number = 4; number <= 5; number += 1) await open.append(addNote(number));
  await open.checkpoint();
  await open.append(addNote(6));
  await copyAsKilled(live, pristine);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** As a kill leaves it: no closing checkpoint, and a lock that is nobody's. */
async function copyAsKilled(live: string, to: string): Promise<void> {
  await cp(live, to, { recursive: true });
  await rm(join(to, 'lock'));
}

/** A copy of the good store, damaged by the test. Paths are those of the review's folder. */
async function damagedStore(damage: (review: string) => Promise<unknown>): Promise<string> {
  const data = await mkdtemp(join(folder, 'case-'));
  await cp(pristine, data, { recursive: true });
  await damage(join(data, 'reviews', exampleReview.id));
  return data;
}

async function opened(data: string): Promise<{ readonly store: Store; readonly open: OpenReview }> {
  const store = await openStore(data);
  return { store, open: await store.openReview(exampleReview.id) };
}

function notesOf({ annotations }: Review): readonly string[] {
  return annotations.map(({ id }) => id.replace('note-', '')).toReversed();
}

const upTo = (last: number): readonly string[] =>
  Array.from({ length: last + 1 }, (_, index) => String(index));

async function edited(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}

const newest = 'snapshots/review-9.json';
const journal = 'journal.jsonl';

type Case = {
  readonly name: string;
  readonly damage: (review: string) => Promise<unknown>;
  /** The last note that is still there. */
  readonly last: number;
  /** Something that the notices must say. */
  readonly says: RegExp;
  /** The damaged file's name in the quarantine; null: it is the kind of damage that leaves nothing to keep. */
  readonly kept: string | null;
};

const cases: readonly Case[] = [
  {
    name: 'the newest checkpoint is cut off',
    damage: (review) => truncate(join(review, newest), 300),
    last: 6,
    says: /review-9\.json.*breaks off/,
    kept: 'review-9.json',
  },
  {
    name: 'the newest checkpoint is empty',
    damage: (review) => truncate(join(review, newest), 0),
    last: 6,
    says: /review-9\.json.*empty/,
    kept: 'review-9.json',
  },
  {
    name: 'one bit of the newest checkpoint is flipped',
    damage: async (review) => {
      const bytes = await readFile(join(review, newest));
      const at = bytes.indexOf('Note 3') + 2;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      await writeFile(join(review, newest), bytes);
    },
    last: 6,
    says: /checksum/,
    kept: 'review-9.json',
  },
  {
    name: 'the number of the newest checkpoint is another one',
    damage: (review) => edited(join(review, newest), (text) => text.replace('"seq":9', '"seq":8')),
    last: 6,
    says: /checksum/,
    kept: 'review-9.json',
  },
  {
    name: 'the checksum of the newest checkpoint is another one',
    damage: (review) =>
      edited(join(review, newest), (text) =>
        text.replace(/"sha256":"./, (found) => `${found.slice(0, -1)}g`),
      ),
    last: 6,
    says: /review-9\.json/,
    kept: 'review-9.json',
  },
  ...['null', 'false', '0', '""', '[]', '{}', '"text"'].map(
    (content): Case => ({
      name: `the newest checkpoint is valid JSON of a wrong shape: ${content}`,
      damage: (review) => writeFile(join(review, newest), content),
      last: 6,
      says: /not a checkpoint of Crossread/,
      kept: 'review-9.json',
    }),
  ),
  {
    name: 'a checkpoint has the name of another one',
    damage: (review) => cp(join(review, 'snapshots/review-4.json'), join(review, newest)),
    last: 6,
    says: /name and its content do not agree/,
    kept: 'review-9.json',
  },
  {
    name: 'an older checkpoint is damaged',
    damage: (review) => truncate(join(review, 'snapshots/review-7.json'), 10),
    last: 6,
    says: /review-7\.json/,
    kept: 'review-7.json',
  },
  {
    name: 'the two newest checkpoints are damaged',
    damage: async (review) => {
      await truncate(join(review, newest), 10);
      await truncate(join(review, 'snapshots/review-7.json'), 10);
    },
    last: 6,
    says: /gave back 6 edits/,
    kept: 'review-7.json',
  },
  {
    name: 'the last line of the journal breaks off',
    damage: async (review) => {
      const { length } = await readFile(join(review, journal));
      await truncate(join(review, journal), length - 20);
    },
    last: 5,
    says: /last line of the journal breaks off/,
    kept: journal,
  },
  {
    name: 'a bit of the last line of the journal is flipped',
    damage: (review) => edited(join(review, journal), (text) => text.replace('Note 6', 'Note 7')),
    last: 5,
    says: /line 6: it does not match its checksum/,
    kept: journal,
  },
  {
    name: 'a line that the checkpoint has does not match its checksum',
    damage: (review) => edited(join(review, journal), (text) => text.replace('Note 2', 'Note 3')),
    last: 6,
    says: /line 2: it does not match its checksum/,
    kept: journal,
  },
  {
    name: 'the newest checkpoint is gone and a line in the middle is damaged',
    damage: async (review) => {
      await rm(join(review, newest));
      await edited(join(review, journal), (text) => text.replace('Note 4', 'Note 5'));
    },
    last: 3,
    says: /2 later edits in the journal could not be used/,
    kept: journal,
  },
  {
    name: 'a number stands twice in the journal, with different edits',
    damage: async (review) => {
      const lines = await readFile(join(review, journal), 'utf8');
      const other = await damagedStore(async () => undefined);
      const { store, open } = await opened(other);
      await open.append(addNote(77));
      const path = join(other, 'reviews', exampleReview.id, journal);
      const foreign = (await readFile(path, 'utf8')).trimEnd().split('\n').at(-1) ?? '';
      // Edit 11 of another copy after our own edit 11.
      const mine = await openedCopyWithNote(7);
      await store.close();
      await writeFile(join(review, journal), `${lines}${mine}\n${foreign}\n`);
    },
    last: 7,
    says: /number of another edit/,
    kept: journal,
  },
  {
    name: 'the journal is that of another review',
    damage: (review) => writeFile(join(review, journal), otherReviewsJournal),
    last: 5,
    says: /does not match its checksum/,
    kept: journal,
  },
  {
    name: 'the journal is empty',
    damage: (review) => truncate(join(review, journal), 0),
    last: 5,
    says: /journal of this review is empty/,
    kept: null,
  },
  {
    name: 'the journal is missing',
    damage: (review) => rm(join(review, journal)),
    last: 5,
    says: /journal of this review is missing/,
    kept: null,
  },
  {
    name: 'the journal is a picture',
    damage: (review) =>
      writeFile(join(review, journal), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0a, 0x00, 0xff, 0x0a])),
    last: 5,
    says: /journal of this review is damaged/,
    kept: journal,
  },
  {
    name: 'a file that is not of Crossread lies in the folder',
    damage: (review) => writeFile(join(review, 'snapshots', 'holiday.txt'), 'sun'),
    last: 6,
    says: /holiday\.txt/,
    kept: null,
  },
];

const otherReviewsJournal = [
  '{"seq":10,"time":"2025-11-30T12:00:00.000Z","edit":{"type":"set-title","title":"Stranger"},"crc":"00000000"}',
  '',
].join('\n');

async function openedCopyWithNote(number: number): Promise<string> {
  const data = await damagedStore(async () => undefined);
  const { store, open } = await opened(data);
  await open.append(addNote(number));
  const text = await readFile(join(data, 'reviews', exampleReview.id, journal), 'utf8');
  await store.close();
  return text.trimEnd().split('\n').at(-1) ?? '';
}

describe('a damaged store', () => {
  test('the good store opens without a word: the cases start from it', async () => {
    const { store, open } = await opened(await damagedStore(async () => undefined));
    expect(notesOf(open.review)).toEqual(upTo(6));
    expect([...store.notices, ...open.notices]).toEqual([]);
    await store.close();
  });

  test.each(cases)('$name', async ({ damage, last, says, kept }) => {
    const data = await damagedStore(damage);
    const review = join(data, 'reviews', exampleReview.id);
    const before = await contentsOf(review);
    const { store, open } = await opened(data);
    expect(notesOf(open.review)).toEqual(upTo(last));
    expect(open.notices.join('\n')).toMatch(says);
    expect(open.readOnly).toBe(false);
    expect(open.texts.size).toBe(2);
    if (kept !== null) {
      const [name] = (await readdir(join(review, 'quarantine'))).filter((one) => one.endsWith(kept));
      expect(name, 'kept in the quarantine').toBeDefined();
      expect(await readFile(join(review, 'quarantine', name ?? ''))).toEqual(before.get(kept));
    }
    // Work goes on, and the next opening has nothing left to complain of but strangers.
    await open.append(addNote(100));
    await store.close();
    const next = await opened(data);
    expect(notesOf(next.open.review)).toEqual([...upTo(last), '100']);
    expect(next.open.notices.filter((notice) => !notice.includes('were left alone'))).toEqual([]);
    await next.store.close();
  });
});

/** Bytes by file name, of a review's folder. */
async function contentsOf(review: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = (await readdir(review, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const contents = files.map(
    async ({ name, parentPath }) => [name, await readFile(join(parentPath, name))] as const,
  );
  return new Map(await Promise.all(contents));
}

const removeCheckpoints = (review: string): Promise<void> =>
  rm(join(review, 'snapshots'), { recursive: true });

describe('a store without its checkpoints', () => {
  test('is refused with its files untouched when the journal was cut', async () => {
    const data = await damagedStore(removeCheckpoints);
    const before = await contentsOf(join(data, 'reviews'));
    const store = await openStore(data);
    expect((await store.listReviews())[0]?.title).toMatch(/Cannot be read/);
    await expect(store.openReview(exampleReview.id)).rejects.toThrow(/cannot be read.*left as they are/);
    await store.close();
    expect(await contentsOf(join(data, 'reviews'))).toEqual(before);
  });

  test('is read from its journal while that has every edit', async () => {
    const data = join(folder, 'young');
    const store = await openStore(join(folder, 'young-live'));
    const made = await store.createReview(exampleReview);
    await made.append(addNote(0));
    await copyAsKilled(join(folder, 'young-live'), data);
    await store.close();
    await removeCheckpoints(join(data, 'reviews', exampleReview.id));
    const again = await opened(data);
    expect(again.open.review).toEqual(made.review);
    expect(again.open.notices.join(' ')).toMatch(/read from its journal alone/);
    await again.store.close();
  });
});

/** As a later version might write it, with a field that this one does not know, and its checksum left as it was. */
const withNewerVersion = (review: string): Promise<void> =>
  edited(join(review, newest), (text) =>
    JSON.stringify({ ...JSON.parse(text), schemaVersion: reviewSchemaVersion + 1 }).replace(
      '"title":',
      '"mood":1,"title":',
    ),
  );

/** The same in a layout that this version never wrote. */
async function inNewerLayout(review: string): Promise<void> {
  await withNewerVersion(review);
  await edited(join(review, newest), (text) => text.replace(/"sha256":"[0-9a-f]+",/, ''));
}

describe('a store of a newer version', () => {
  test('opens for reading only, says so, and is not touched', async () => {
    const data = await damagedStore(inNewerLayout);
    const before = await contentsOf(join(data, 'reviews'));
    const { store, open } = await opened(data);
    expect(open.readOnly).toBe(true);
    expect(open.notices.join(' ')).toMatch(/newer version of Crossread/);
    expect(notesOf(open.review)).toEqual(upTo(6));
    expect(() => open.append(addNote(9))).toThrow(/reading only/);
    await store.close();
    expect(await contentsOf(join(data, 'reviews'))).toEqual(before);
  });

  test('a checkpoint that only looks newer, by a flipped bit, is damaged', async () => {
    const data = await damagedStore(withNewerVersion);
    const { store, open } = await opened(data);
    expect(open.readOnly).toBe(false);
    expect(open.notices.join(' ')).toMatch(/checksum/);
    await store.close();
  });
});

const textOf = (review: string, sha256: string): string => join(review, 'texts', `${sha256}.txt`);

describe('damaged accounts', () => {
  test('a missing text: the review opens, names the account and stays usable', async () => {
    const data = await damagedStore((review) => rm(textOf(review, a.textSha256)));
    const { store, open } = await opened(data);
    expect(open.withoutText).toEqual(['a']);
    expect(open.notices.join(' ')).toMatch(/"Outlet a" is missing.*import a\.txt again/);
    expect(open.texts.get(b.textSha256)).toBe(fileB.text);
    await open.putFiles([fileA]);
    await store.close();
    const next = await opened(data);
    expect(next.open.notices).toEqual([]);
    await next.store.close();
  });

  test('a damaged text is put aside and made again from the original file', async () => {
    const data = await damagedStore((review) => edited(textOf(review, a.textSha256), (text) => `${text}!`));
    const store = await openStore(data, {
      rebuildText: async (bytes) => Buffer.from(bytes).toString().slice(9),
    });
    const open = await store.openReview(exampleReview.id);
    expect(open.withoutText).toEqual([]);
    expect(open.texts.get(a.textSha256)).toBe(fileA.text);
    expect(open.notices.join(' ')).toMatch(/put aside.*made again/);
    await store.close();
    expect(await readdir(join(data, 'reviews', exampleReview.id, 'quarantine'))).toHaveLength(1);
  });

  test('what is made again is not believed when it has another hash', async () => {
    const data = await damagedStore((review) => rm(textOf(review, a.textSha256)));
    const store = await openStore(data, { rebuildText: async () => 'something else' });
    const open = await store.openReview(exampleReview.id);
    expect(open.withoutText).toEqual(['a']);
    await store.close();
  });

  test('two texts that were swapped are not shown under each other’s names', async () => {
    const data = await damagedStore(async (review) => {
      await rename(textOf(review, a.textSha256), join(review, 'between'));
      await rename(textOf(review, b.textSha256), textOf(review, a.textSha256));
      await rename(join(review, 'between'), textOf(review, b.textSha256));
    });
    const { store, open } = await opened(data);
    expect(open.withoutText).toEqual(['a', 'b']);
    expect(await readdir(join(data, 'reviews', exampleReview.id, 'quarantine'))).toHaveLength(2);
    await store.close();
  });

  test('a missing original: its text is complete, and the editor is told', async () => {
    const data = await damagedStore((review) => rm(join(review, 'sources', a.sha256)));
    const { store, open } = await opened(data);
    expect(open.withoutText).toEqual([]);
    expect(open.notices.join(' ')).toMatch(/original file of "Outlet a" \(a\.txt\) is missing/);
    await store.close();
  });
});

describe('a damaged data folder', () => {
  test('preferences that are damaged are put aside', async () => {
    const data = await damagedStore(async (review) => {
      await writeFile(join(review, '../../preferences.json'), '{"value":');
    });
    const store = await openStore(data);
    expect(store.notices.join(' ')).toMatch(/preferences could not be read/);
    expect(await store.readPreferences()).toBeUndefined();
    await store.writePreferences({ theme: 'dark' });
    await store.close();
    expect((await readdir(join(data, 'quarantine')))[0]).toMatch(/preferences\.json$/);
  });

  test('reviews that are gone are missed', async () => {
    const data = await damagedStore((review) => rm(join(review, '..'), { recursive: true }));
    const store = await openStore(data);
    expect(store.isNew).toBe(false);
    expect(store.notices.join(' ')).toMatch(/folder with your reviews is missing/);
    await store.close();
  });

  test('files that an earlier run did not finish are removed, and nothing else', async () => {
    const data = await damagedStore(async (review) => {
      const unfinished = '.review-12.json.0b9f5d3c-0000-4000-8000-000000000000.tmp';
      await writeFile(join(review, 'snapshots', unfinished), 'half');
      await mkdir(join(review, '../.new-review-9'));
    });
    const { store, open } = await opened(data);
    expect(open.notices).toEqual([]);
    expect(await readdir(join(data, 'reviews'))).toEqual([exampleReview.id]);
    expect(await readdir(join(data, 'reviews', exampleReview.id, 'snapshots'))).toHaveLength(3);
    await store.close();
  });
});
