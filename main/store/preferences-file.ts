import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import type { CheckpointFiles, Numbered } from './checkpoints.ts';
import { checkpointAdapter, surveyCheckpoints } from './checkpoints.ts';
import type { FileSystem } from './file-system.ts';
import { inTurn } from './in-turn.ts';
import type { Quarantine } from './quarantine.ts';
import { explained } from './store-error.ts';

const fileName = 'preferences.json';

const storedSchema = z.strictObject({ value: z.unknown() });
type Stored = z.infer<typeof storedSchema>;

/** How the editor likes the window, in one small file of the data folder; what the value means is the caller's matter. */
export type PreferencesFile = {
  /** Undefined when nothing was ever written, or when what was written was damaged. */
  readonly read: () => Promise<unknown>;
  /** Resolves when the value is on the disk. */
  readonly write: (value: unknown) => Promise<void>;
};

/**
 * Opens the file. Never throws: a damaged file is put aside, one that cannot be read or is of a newer version is left
 * alone, and `tell` is told. `quarantine` is null when nothing may be written.
 */
export async function openPreferences(
  fileSystem: FileSystem,
  folder: string,
  quarantine: Quarantine | null,
  tell: (notice: string) => void,
): Promise<PreferencesFile> {
  const files: CheckpointFiles = {
    fileSystem,
    folder,
    format: 'crossread-preferences',
    schemaVersion: 1,
    nameOf: () => fileName,
    seqOf: (name) => (name === fileName ? 0 : null),
    keep: 1,
  };
  const adapter = checkpointAdapter<Stored>(files, [], (data) => storedSchema.parse(data));
  const model = new Low<Numbered<Stored>>(adapter, { seq: 0, data: { value: undefined } });
  let isUntouchable = quarantine === null;
  try {
    for (const { reading } of await surveyCheckpoints(files)) {
      if (reading.state === 'damaged') {
        tell(`Your preferences could not be read (${reading.reason}); Crossread starts with its own.`);
        await quarantine?.move(join(folder, fileName));
      }
      if (reading.state === 'newer') {
        isUntouchable = true;
        tell(
          'Your preferences are those of a newer version of Crossread. They are kept; changes to them are not.',
        );
      }
    }
    await model.read();
  } catch (error) {
    isUntouchable = true;
    tell(explained(error, 'Your preferences could not be read and changes to them are not kept').message);
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
          throw explained(error, 'Your preferences could not be saved');
        }
      });
    },
  };
}
