import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { inTurn } from '../in-turn.ts';
import type { CheckpointFiles, Numbered } from './checkpoints.ts';
import { checkpointAdapter, surveyCheckpoints } from './checkpoints.ts';
import type { FileSystem } from './file-system.ts';
import type { Quarantine } from './quarantine.ts';
import { explained } from './store-error.ts';

const storedSchema = z.strictObject({ value: z.unknown() });
type Stored = z.infer<typeof storedSchema>;

/** Which value it is (`preferences`, `rules`), and how notices about it begin and go on. */
export type Kept = { readonly name: string; readonly called: string; readonly otherwise: string };

/** A value that belongs to no review, in one small file of the data folder. What it means is up to the caller. */
export type KeptValue = {
  /** Undefined when nothing was ever written, or when what was written was damaged. */
  readonly read: () => Promise<unknown>;
  /** Resolves when the value is on the disk. */
  readonly write: (value: unknown) => Promise<void>;
};

/**
 * Opens the file. Never throws: a damaged file is put aside, one that cannot be read or is of a newer version is left
 * alone, and `tell` is told. `quarantine` is null when nothing may be written.
 */
export async function openKeptValue(
  { name, called, otherwise }: Kept,
  fileSystem: FileSystem,
  folder: string,
  quarantine: Quarantine | null,
  tell: (notice: string) => void,
): Promise<KeptValue> {
  const fileName = `${name}.json`;
  const files: CheckpointFiles = {
    fileSystem,
    folder,
    format: `crossread-${name}`,
    schemaVersion: 1,
    nameOf: () => fileName,
    seqOf: (file) => (file === fileName ? 0 : null),
    keep: 1,
  };
  const adapter = checkpointAdapter<Stored>(files, [], (data) => storedSchema.parse(data));
  const model = new Low<Numbered<Stored>>(adapter, { seq: 0, data: { value: undefined } });
  let isUntouchable = quarantine === null;
  try {
    for (const { reading } of await surveyCheckpoints(files)) {
      if (reading.state === 'damaged') {
        tell(`${called} could not be read (${reading.reason}); ${otherwise}.`);
        await quarantine?.move(join(folder, fileName));
      }
      if (reading.state === 'newer') {
        isUntouchable = true;
        tell(`${called} are those of a newer version of Crossread. They are kept; changes to them are not.`);
      }
    }
    await model.read();
  } catch (error) {
    isUntouchable = true;
    tell(explained(error, `${called} could not be read and changes to them are not kept`).message);
  }
  const exclusively = inTurn();
  return {
    read: async () => model.data.data.value,
    write: (value) => {
      model.data = { seq: model.data.seq + 1, data: { value } };
      if (isUntouchable) return Promise.resolve();
      return exclusively(async () => {
        try {
          await model.write();
        } catch (error) {
          throw explained(error, `${called} could not be saved`);
        }
      });
    },
  };
}
