import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The review that ships with the app: five accounts of one diplomatic meeting. */
export type Sample = {
  readonly title: string;
  readonly accounts: readonly { readonly path: string; readonly outlet: string | null }[];
};

const sampleSchema = z.strictObject({
  title: z.string(),
  accounts: z.array(z.strictObject({ file: z.string(), outlet: z.string().nullable() })),
});

/** Reads `review.json` of the sample's folder. The outlets in it are what an editor knows of files that do not say. */
export async function readSample(folder: string): Promise<Sample> {
  const stored: unknown = JSON.parse(await readFile(join(folder, 'review.json'), 'utf8'));
  const { title, accounts } = sampleSchema.parse(stored);
  return { title, accounts: accounts.map(({ file, outlet }) => ({ path: join(folder, file), outlet })) };
}
