import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { dialog, shell } from 'electron';
import type { ReportFormat } from '../preload/contract.ts';
import { readableEndings } from './import/format.ts';
import type { TestHooks } from './test-hooks.ts';

/** The system's file dialogs, and its window of a folder. */
export type Dialogs = {
  /** Paths of the chosen files; empty when cancelled. */
  readonly chooseAccounts: () => Promise<readonly string[]>;
  /** Path of the newer version of an account; null when cancelled. */
  readonly chooseVersion: () => Promise<string | null>;
  /** Where to write the report; null when cancelled. */
  readonly chooseReportPath: (proposedName: string, format: ReportFormat) => Promise<string | null>;
  /** Where to save a copy of a review; null when cancelled. */
  readonly chooseCopyPath: (proposedName: string) => Promise<string | null>;
  /** Saved reviews to open; empty when cancelled. */
  readonly chooseCopies: () => Promise<readonly string[]>;
  /** Where to write all reviews; null when cancelled. */
  readonly chooseEverythingPath: () => Promise<string | null>;
  /** A file of house rules to read; null when cancelled. */
  readonly chooseRules: () => Promise<string | null>;
  /** Where to write a file of house rules; null when cancelled. */
  readonly chooseRulesPath: (proposedName: string) => Promise<string | null>;
  /** Opens the folder of a file with the file selected. */
  readonly showInFolder: (path: string) => void;
};

const copyFilter = { name: 'Saved reviews', extensions: ['crossread'] };
const ruleFilter = { name: 'House rules', extensions: ['json'] };

const articleFilters = [
  { name: 'Articles', extensions: [...readableEndings] },
  { name: 'All files', extensions: ['*'] },
];

export function systemDialogs(window: BrowserWindow, hooks: TestHooks): Dialogs {
  const open = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const answered = hooks.nextDialogPaths();
    if (answered !== null) return answered;
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? [] : filePaths;
  };
  const openOne = async (options: OpenDialogOptions): Promise<string | null> =>
    (await open({ ...options, properties: ['openFile'] }))[0] ?? null;
  const openSeveral = (options: OpenDialogOptions): Promise<readonly string[]> =>
    open({ ...options, properties: ['openFile', 'multiSelections'] });
  const save = async (options: SaveDialogOptions): Promise<string | null> => {
    const answered = hooks.nextDialogPaths();
    if (answered !== null) return answered[0] ?? null;
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    return canceled || filePath === '' ? null : filePath;
  };
  return {
    chooseAccounts: () => openSeveral({ title: 'Add accounts', buttonLabel: 'Add', filters: articleFilters }),
    chooseVersion: () => openOne({ title: 'Update account', buttonLabel: 'Update', filters: articleFilters }),
    chooseReportPath: (proposedName, format) =>
      save({
        title: 'Export report',
        defaultPath: `${proposedName}.${format}`,
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
      }),
    chooseCopyPath: (proposedName) =>
      save({ title: 'Save a copy', defaultPath: `${proposedName}.crossread`, filters: [copyFilter] }),
    chooseCopies: () =>
      openSeveral({ title: 'Open saved reviews', buttonLabel: 'Open', filters: [copyFilter] }),
    chooseEverythingPath: () =>
      save({
        title: 'Export everything',
        defaultPath: 'Crossread reviews.zip',
        filters: [{ name: 'ZIP', extensions: ['zip'] }],
      }),
    chooseRules: () => openOne({ title: 'Import house rules', buttonLabel: 'Import', filters: [ruleFilter] }),
    chooseRulesPath: (proposedName) =>
      save({ title: 'Export house rules', defaultPath: `${proposedName}.json`, filters: [ruleFilter] }),
    showInFolder: (path) => shell.showItemInFolder(path),
  };
}
