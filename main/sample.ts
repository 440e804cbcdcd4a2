import { readFile } from 'node:fs/promises';
import type { NewAccount } from './session/additions.ts';

/** The review that ships with the app: five accounts of one diplomatic meeting. */
export type Sample = { readonly title: string; readonly accounts: readonly NewAccount[] };

/** The sample as it is written beside the built code, with its bytes in base 64. */
type WrittenSample = {
  readonly title: string;
  readonly accounts: readonly (Omit<NewAccount, 'bytes'> & { readonly bytes: string })[];
};

export function writtenSample({ title, accounts }: Sample): string {
  const written: WrittenSample = {
    title,
    accounts: accounts.map(({ account, bytes }) => ({
      account,
      bytes: Buffer.from(bytes).toString('base64'),
    })),
  };
  return JSON.stringify(written);
}

/**
 * Reads the sample that was written when the app was built. It is not checked: it is part of the app, like its code.
 */
export async function readSample(path: string): Promise<Sample> {
  const { title, accounts } = JSON.parse(await readFile(path, 'utf8')) as WrittenSample;
  return {
    title,
    accounts: accounts.map(({ account, bytes }) => ({ account, bytes: Buffer.from(bytes, 'base64') })),
  };
}
