import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Imported } from './import/import-account.ts';

/** The review that ships with the app: five accounts of one diplomatic meeting. */
export type Sample = {
  readonly title: string;
  /** Still being read: the review can be made meanwhile. */
  readonly accounts: Promise<readonly Imported[]>;
};

const sampleSchema = z.strictObject({
  title: z.string(),
  accounts: z.array(z.strictObject({ file: z.string(), outlet: z.string().nullable() })),
});

/**
 * Reads `review.json` of the sample's folder and the accounts it names. The outlets in it are what an editor knows of
 * files that do not say. These files came with the app, so they are read in this process: that is the sooner start.
 */
export async function readSample(folder: string): Promise<Sample> {
  const stored: unknown = JSON.parse(await readFile(join(folder, 'review.json'), 'utf8'));
  const { title, accounts } = sampleSchema.parse(stored);
  const read = accounts.map(async ({ file, outlet }): Promise<Imported> => {
    const { importAccount } = await import('./import/import-account.ts');
    const imported = await importAccount({ path: join(folder, file) });
    return 'account' in imported && outlet !== null
      ? { ...imported, account: { ...imported.account, outlet } }
      : imported;
  });
  return { title, accounts: Promise.all(read) };
}
