import { basename } from 'node:path';
import { nameOfAccount } from '../../core/account/name.ts';
import type { AccountRecord, Review } from '../../core/review.ts';
import { messageOf } from '../message-of.ts';
import { sha256Of } from '../sha256-of.ts';
import type { ContentReading } from './content-files.ts';
import { putContent, readContent, sourcePath, textBytes, textPath } from './content-files.ts';
import type { FileSystem } from './file-system.ts';
import type { Quarantine } from './quarantine.ts';

/**
 * Makes an account's text again from its source bytes, as the importer did when it was new; null when that is not
 * possible. The store takes the answer only if its hash is the one the review remembers.
 */
export type RebuildText = (bytes: Uint8Array, account: AccountRecord) => Promise<string | null>;

export type LoadedTexts = {
  /** By `textSha256`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Ids of the accounts that have no text now. */
  readonly withoutText: readonly string[];
  readonly notices: readonly string[];
};

export type Loading = {
  readonly fileSystem: FileSystem;
  /** The review's folder. */
  readonly folder: string;
  /** Null when nothing may be written. */
  readonly quarantine: Quarantine | null;
  readonly rebuildText: RebuildText | null;
};

/** Reads and checks the files of every account; damaged ones are put aside, and what the editor must know is said. */
export async function loadTexts(loading: Loading, review: Review): Promise<LoadedTexts> {
  const texts = new Map<string, string>();
  const withoutText: string[] = [];
  const notices: string[] = [];
  for (const account of recordsOf(review)) {
    const source = await readChecked(
      loading,
      sourcePath(loading.folder, account.sha256),
      account.sha256,
      notices,
    );
    const path = textPath(loading.folder, account.textSha256);
    const stored = await readChecked(loading, path, account.textSha256, notices);
    const name = nameOfAccount(account);
    if (stored.state === 'verified') {
      texts.set(account.textSha256, Buffer.from(stored.bytes).toString('utf8'));
      if (source.state !== 'verified') {
        notices.push(
          `The original file of "${name}" (${account.file}) is ${source.state}; its text is complete.`,
        );
      }
      continue;
    }
    const rebuilt = source.state === 'verified' ? await rebuild(loading, source.bytes, account) : null;
    if (rebuilt !== null) {
      texts.set(account.textSha256, rebuilt);
      notices.push(`The text of "${name}" was ${stored.state}; it was made again from the original file.`);
      continue;
    }
    if (review.accounts.includes(account)) withoutText.push(account.id);
    notices.push(
      `The text of "${name}" is ${stored.state}. Its notes and decisions are all here; import ${account.file} again ` +
        'to read it.',
    );
  }
  return { texts, withoutText, notices };
}

/** Every account with each of its former states; texts that several of them share are read once each. */
export function recordsOf({ accounts, versions }: Review): readonly AccountRecord[] {
  return [...accounts, ...versions.map(({ record }) => record)];
}

async function readChecked(
  { fileSystem, quarantine }: Loading,
  path: string,
  sha256: string,
  notices: string[],
): Promise<ContentReading> {
  try {
    const reading = await readContent(fileSystem, path, sha256);
    if (reading.state === 'damaged' && quarantine !== null) {
      const name = await quarantine.move(path);
      notices.push(`A damaged file (${basename(path)}) was put aside in the folder quarantine, as ${name}.`);
    }
    return reading;
  } catch (error) {
    // One file that cannot be read must not keep the rest of the review closed.
    const reason = messageOf(error);
    notices.push(`The file ${basename(path)} could not be read or put aside (${reason}).`);
    return { state: 'damaged' };
  }
}

async function rebuild(
  { fileSystem, folder, quarantine, rebuildText }: Loading,
  bytes: Uint8Array,
  account: AccountRecord,
): Promise<string | null> {
  const text = (await rebuildText?.(bytes, account).catch(() => null)) ?? null;
  if (text === null || sha256Of(text) !== account.textSha256) return null;
  if (quarantine !== null) {
    // When this fails the text is still there for now, and is made again at the next opening.
    await putContent(fileSystem, quarantine, textPath(folder, account.textSha256), textBytes(text)).catch(
      () => undefined,
    );
  }
  return text;
}
