import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { importAccount } from './import/import-account.ts';
import type { Sample } from './sample.ts';
import type { NewAccount } from './session/additions.ts';

const sampleSchema = z.strictObject({
  title: z.string(),
  accounts: z.array(z.strictObject({ file: z.string(), outlet: z.string().nullable() })),
});

/**
 * Makes the sample review that the `review.json` of a folder describes. It names the outlets, which an editor would
 * know and the files do not say. This runs when the app is built, with the code that is built, so that a first start
 * need not read the accounts.
 */
export async function makeSample(folder: string): Promise<Sample> {
  const stored: unknown = JSON.parse(await readFile(join(folder, 'review.json'), 'utf8'));
  const { title, accounts } = sampleSchema.parse(stored);
  const read = accounts.map(async ({ file, outlet }): Promise<NewAccount> => {
    const imported = await importAccount({ path: join(folder, file) });
    if ('problem' in imported) throw new Error(`${file} ${imported.problem.reason}`);
    const { account, bytes } = imported;
    return { account: outlet === null ? account : { ...account, outlet }, bytes };
  });
  return { title, accounts: await Promise.all(read) };
}
