import type { Rule } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import type { Arrival } from '../../preload/contract.ts';
import type { BackupSummary } from '../../preload/desk.ts';
import { ruleSetFile } from '../house-rules.ts';
import { messageOf } from '../message-of.ts';
import { UserError } from '../user-error.ts';
import type { Backups } from './backups.ts';
import type { Copies, CopiesAround } from './copies.ts';
import { isCopyPath } from './copy-path.ts';
import type { SavedBy } from './write-copy.ts';

/** What the session lets the window do with whole reviews. */
export type Sharing = {
  readonly saveCopy: (path: string) => Promise<void>;
  readonly openCopies: (paths: readonly string[]) => Promise<void>;
  /** The same for files that the system hands over: a refusal becomes a notice. */
  readonly openGiven: (words: readonly string[]) => Promise<void>;
  readonly dismissArrival: () => void;
  readonly backups: () => Promise<readonly BackupSummary[]>;
  readonly restoreBackup: (id: string) => Promise<void>;
  /** Answers which reviews could not be read. */
  readonly exportEverything: (path: string) => Promise<readonly string[]>;
  /** Backs the open review up, unless there is nothing new to keep. */
  readonly backUp: () => Promise<void>;
};

export type SharingAround = Omit<CopiesAround, 'savedBy'> & {
  /** Null: no backups are made. */
  readonly backupsFolder: string | null;
  readonly author: string;
  readonly version: string;
  readonly now: () => Date;
  readonly show: (arrival: Arrival | null) => void;
  readonly tell: (notice: string) => void;
  readonly houseRules: () => readonly Rule[];
};

export function sharing(around: SharingAround): Sharing {
  const { backupsFolder, author, version, now, show, tell, open, houseRules } = around;
  const savedBy = (): SavedBy => ({
    author,
    saved: now().toISOString(),
    program: version,
    houseRules: houseRules(),
  });
  const told = new Set<string>();
  const tellOnce = (notice: string): void => {
    if (!told.has(notice)) tell(notice);
    told.add(notice);
  };
  // Loaded when they are first needed, as start-ups are many and copies are few.
  const copies = once<Promise<Copies>>(async () =>
    (await import('./copies.ts')).startCopies({ ...around, savedBy }),
  );
  const backups = once<Promise<Backups | null>>(async () =>
    backupsFolder === null
      ? null
      : (await import('./backups.ts')).backupsIn(backupsFolder, savedBy, tellOnce),
  );
  const openCopies = async (paths: readonly string[]): Promise<void> => {
    for (const path of paths) show(await (await copies()).openCopy(path));
  };
  return {
    saveCopy: async (path) => (await copies()).save(path),
    openCopies,
    openGiven: async (words) => {
      try {
        await openCopies(words.filter(isCopyPath));
      } catch (error) {
        tell(messageOf(error));
      }
    },
    dismissArrival: () => show(null),
    backups: async () => (await (await backups())?.list()) ?? [],
    restoreBackup: async (id) => {
      const path = (await backups())?.pathOf(id);
      if (path === undefined) throw new UserError('There are no backups.');
      await (await copies()).restore(path);
    },
    exportEverything: async (path) => {
      const rules = ruleSetFile({ name: 'House rules', rules: houseRules() });
      return (await copies()).exportAll(path, [{ name: 'house-rules.json', content: Buffer.from(rules) }]);
    },
    backUp: async () => {
      const stored = open();
      if (stored !== null && !stored.readOnly) await (await backups())?.keep(stored);
    },
  };
}
