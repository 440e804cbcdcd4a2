import type { BrowserWindow } from 'electron';
import { dialog } from 'electron';
import type { ReportFormat } from '../preload/contract.ts';
import { readableEndings } from './import/format.ts';
import type { TestHooks } from './test-hooks.ts';

/** The system's file dialogs. */
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
};

const copyFilter = { name: 'Saved reviews', extensions: ['crossread'] };
const ruleFilter = { name: 'House rules', extensions: ['json'] };

const articleFilters = [
  { name: 'Articles', extensions: [...readableEndings] },
  { name: 'All files', extensions: ['*'] },
];

export function systemDialogs(window: BrowserWindow, hooks: TestHooks): Dialogs {
  return {
    chooseAccounts: async () => {
      const answered = hooks.nextDialogPaths();
      if (answered !== null) return answered;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Add accounts',
        buttonLabel: 'Add',
        properties: ['openFile', 'multiSelections'],
        filters: articleFilters,
      });
      return canceled ? [] : filePaths;
    },
    chooseVersion: async () => {
      const answered = hooks.nextDialogPaths();
      if (answered !== null) return answered[0] ?? null;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Update account',
        buttonLabel: 'Update',
        properties: ['openFile'],
        filters: articleFilters,
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseReportPath: async (proposedName, format) => {
      const answered = hooks.nextDialogPaths();
      if (answered !== null) return answered[0] ?? null;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Export report',
        defaultPath: `${proposedName}.${format}`,
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseCopyPath: async (proposedName) => {
      const answered = hooks.nextDialogPaths();
      if (answered !== null) return answered[0] ?? null;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Save a copy',
        defaultPath: `${proposedName}.crossread`,
        filters: [copyFilter],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseCopies: async () => {
      const answered = hooks.nextDialogPaths();
      if (answered !== null) return answered;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Open saved reviews',
        buttonLabel: 'Open',
        properties: ['openFile', 'multiSelections'],
        filters: [copyFilter],
      });
      return canceled ? [] : filePaths;
    },
    chooseEverythingPath: async () => {
      const answered = hooks.nextDialogPaths();
      if (answered !== null) return answered[0] ?? null;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Export everything',
        defaultPath: 'Crossread reviews.zip',
        filters: [{ name: 'ZIP', extensions: ['zip'] }],
      });
      return canceled || filePath === '' ? null : filePath;
    },
    chooseRules: async () => {
      const answered = hooks.nextDialogPaths();
      if (answered !== null) return answered[0] ?? null;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: 'Import house rules',
        buttonLabel: 'Import',
        properties: ['openFile'],
        filters: [ruleFilter],
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    chooseRulesPath: async (proposedName) => {
      const answered = hooks.nextDialogPaths();
      if (answered !== null) return answered[0] ?? null;
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Export house rules',
        defaultPath: `${proposedName}.json`,
        filters: [ruleFilter],
      });
      return canceled || filePath === '' ? null : filePath;
    },
  };
}
