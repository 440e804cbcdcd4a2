import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import { expectContent, writeDurably } from './durable-file.ts';
import type { EnvelopeReading } from './envelope.ts';
import { encodeEnvelope, readEnvelope } from './envelope.ts';
import type { FileSystem } from './file-system.ts';
import { listIfThere, readIfThere } from './if-there.ts';
import { StoreError } from './store-error.ts';

/** What lowdb holds in memory: a state, and the number of the last edit in it. */
export type Numbered<Data> = { readonly seq: number; readonly data: Data };

/** A family of checkpoint files in one folder. */
export type CheckpointFiles = {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  readonly format: string;
  readonly schemaVersion: number;
  /** The name of the file for a number, and the number of a file by its name (null: it is not one of this family). */
  readonly nameOf: (seq: number) => string;
  readonly seqOf: (name: string) => number | null;
  /** How many of the newest files stay. */
  readonly keep: number;
};

export type CheckpointFile = { readonly name: string; readonly reading: EnvelopeReading };

/** Space that is left free after a checkpoint, so that the journal has room whatever happens. */
const spared = 1024 * 1024;

/** What is wrong when a checkpoint would fill the disk. */
export const diskAlmostFull = 'The disk is almost full, so no checkpoint was written.';

/** lowdb's door to the disk: reads the newest checkpoint that verifies, and writes the next one so that it lasts. */
export type CheckpointAdapter<Data> = Adapter<Numbered<Data>> & {
  /** The number of the oldest checkpoint that stands: edits after it must stay in the journal. */
  readonly oldest: () => number;
};

/**
 * `standing` are the numbers of checkpoints known to be whole. `parse` reads verified data of a version and throws when
 * its shape is wrong.
 */
export function checkpointAdapter<Data extends object>(
  files: CheckpointFiles,
  standing: readonly number[],
  parse: (data: unknown, schemaVersion: number) => Data,
): CheckpointAdapter<Data> {
  const { fileSystem, folder, format, schemaVersion, nameOf, keep } = files;
  let kept = standing.toSorted((a, b) => a - b);
  return {
    oldest: () => kept[0] ?? 0,
    read: async () => {
      for (const { reading } of await surveyCheckpoints(files)) {
        if (reading.state === 'verified') {
          return { seq: reading.seq, data: parse(reading.data, reading.schemaVersion) };
        }
      }
      return null;
    },
    write: async ({ seq, data }) => {
      const bytes = await encodeEnvelope({
        format,
        schemaVersion,
        seq,
        data: Object.fromEntries(Object.entries(data)),
      });
      if ((await fileSystem.freeBytes(folder)) < bytes.length + spared) {
        throw new StoreError(
          diskAlmostFull,
          'Every edit is safe in the journal. Free some space on the disk.',
        );
      }
      const path = join(folder, nameOf(seq));
      await writeDurably(fileSystem, path, bytes);
      await expectContent(fileSystem, path, bytes);
      const all = [...kept.filter((other) => other !== seq), seq].toSorted((a, b) => a - b);
      // The new one stands before an old one goes; one that cannot be removed does no harm.
      for (const old of all.slice(0, -keep)) {
        if (nameOf(old) !== nameOf(seq)) {
          await fileSystem.removeFile(join(folder, nameOf(old))).catch(() => undefined);
        }
      }
      kept = all.slice(-keep);
    },
  };
}

/** Reads all checkpoints of a family, newest first. A file is taken for what its name says only if its content agrees. */
export async function surveyCheckpoints(files: CheckpointFiles): Promise<readonly CheckpointFile[]> {
  const { fileSystem, folder, format, schemaVersion, seqOf } = files;
  const found: (CheckpointFile & { readonly seq: number })[] = [];
  for (const { name, isFolder } of await listIfThere(fileSystem, folder)) {
    const seq = isFolder ? null : seqOf(name);
    if (seq === null) continue;
    const bytes = await readIfThere(fileSystem, join(folder, name));
    if (bytes === null) continue;
    const reading = readEnvelope(bytes, format, schemaVersion);
    const isMisnamed = reading.state === 'verified' && files.nameOf(reading.seq) !== name;
    found.push({
      name,
      seq,
      reading: isMisnamed ? { state: 'damaged', reason: 'its name and its content do not agree' } : reading,
    });
  }
  return found.toSorted((a, b) => b.seq - a.seq);
}
