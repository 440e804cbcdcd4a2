import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSample } from '../../main/make-sample.ts';
import { readSample, writtenSample } from '../../main/sample.ts';

test('the sample is read as it was made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-sample-'));
  const made = await makeSample(join(import.meta.dirname, '../../data/sample'));
  const path = join(folder, 'sample.json');
  await writeFile(path, writtenSample(made));
  const read = await readSample(path);
  await rm(folder, { recursive: true });
  expect(read.accounts).toHaveLength(5);
  expect(read).toEqual({
    title: made.title,
    accounts: made.accounts.map(({ account, bytes }) => ({ account, bytes: Buffer.from(bytes) })),
  });
});

test('a sample of which an account cannot be read is no sample', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-sample-'));
  await writeFile(join(folder, 'blank.txt'), ' ');
  await writeFile(
    join(folder, 'review.json'),
    JSON.stringify({ title: 'Blank', accounts: [{ file: 'blank.txt', outlet: null }] }),
  );
  await expect(makeSample(folder)).rejects.toThrow('blank.txt is empty.');
  await rm(folder, { recursive: true });
});
