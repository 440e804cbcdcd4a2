import { app } from 'electron';

/**
 * What the environment may change for tests only: the data folder and the answers of file dialogs. A packaged build
 * ignores both unless it was started with `--test-hooks`.
 */
export type TestHooks = {
  readonly userData: string | null;
  /** The next file dialog's answer: paths, an empty list for "cancelled", or null when a dialog must be shown. */
  readonly nextDialogPaths: () => readonly string[] | null;
};

export function testHooks(): TestHooks {
  const allowed = !app.isPackaged || app.commandLine.hasSwitch('test-hooks');
  const answers = allowed ? parsed(process.env['CROSSREAD_DIALOG_PATHS']) : [];
  return {
    userData: allowed ? (process.env['CROSSREAD_USER_DATA'] ?? null) : null,
    nextDialogPaths: () => answers.shift() ?? null,
  };
}

/** One entry a dialog: a path, several for a dialog in which several files are chosen, or null for "cancelled". */
function parsed(value: string | undefined): (readonly string[])[] {
  if (value === undefined || value === '') return [];
  const entries: unknown = JSON.parse(value);
  if (!Array.isArray(entries)) throw new Error('CROSSREAD_DIALOG_PATHS is not a JSON array');
  return entries.map((entry: unknown) => [entry ?? []].flat().map(String));
}
