import type { Review } from '../../core/review.ts';
import { type FileHashes, putFile, type StoredFile } from './content-files.ts';
import type { FileSystem } from './file-system.ts';
import { recordsOf } from './load-texts.ts';
import type { Quarantine } from './quarantine.ts';
import { explained } from './store-error.ts';

/** The texts of an open review's accounts; they grow with the files that are put beside them. */
export type ReviewTexts = {
  /** By `textSha256`. A text that was damaged or missing at opening is not in it. */
  readonly byHash: ReadonlyMap<string, string>;
  /** Whether an account may refer to this text: it is stored, or the review referred to it at opening already. */
  readonly isKnown: (textSha256: string) => boolean;
  /** Stores files under their hashes; resolves when they are on the disk. */
  readonly put: (files: readonly StoredFile[]) => Promise<readonly FileHashes[]>;
};

/** `loaded` are the texts that could be read, `folder` is the review's. */
export function reviewTexts(
  fileSystem: FileSystem,
  folder: string,
  quarantine: Quarantine,
  atOpening: Review,
  loaded: ReadonlyMap<string, string>,
): ReviewTexts {
  const byHash = new Map(loaded);
  const known = new Set(recordsOf(atOpening).map(({ textSha256 }) => textSha256));
  return {
    byHash,
    isKnown: (textSha256) => byHash.has(textSha256) || known.has(textSha256),
    put: async (files) => {
      const hashes: FileHashes[] = [];
      for (const file of files) {
        const stored = await putFile(fileSystem, quarantine, folder, file).catch((error: unknown) => {
          throw explained(error, 'The imported files could not be stored');
        });
        byHash.set(stored.textSha256, file.text);
        hashes.push(stored);
      }
      return hashes;
    },
  };
}
