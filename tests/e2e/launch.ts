import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { foundElectron } from '../../scripts/electron-runtime.mjs';
import { type Launch, launch, platformSwitches } from '../../scripts/launch.mjs';

export type LaunchOptions = {
  /** The folder the app keeps its data in; a fresh one that is removed on closing when left out. */
  readonly userData?: string;
  /** Answers of the next file dialogs, in order; null cancels one. */
  readonly dialogPaths?: readonly (string | readonly string[] | null)[];
  /** More arguments of the app. */
  readonly args?: readonly string[];
  /** More of its environment. */
  readonly env?: Readonly<Record<string, string>>;
};

export type LaunchedCrossread = {
  readonly app: ElectronApplication;
  /** The window, 1440x900, once its document has loaded. */
  readonly page: Page;
  readonly userData: string;
  /** Quits the app as an editor would, and removes a folder that was made here. */
  readonly close: () => Promise<void>;
};

/** Starts the app that the tests are about: the build of this checkout, or the installed one. */
export async function launchCrossread(options: LaunchOptions = {}): Promise<LaunchedCrossread> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'crossread-e2e-'));
  const start = howToStart();
  const app = await electron.launch({
    executablePath: start.executablePath,
    args: [...start.args, ...(options.args ?? [])],
    env: {
      ...inheritedEnvironment(),
      ...start.env,
      ...options.env,
      CROSSREAD_USER_DATA: userData,
      CROSSREAD_DIALOG_PATHS: JSON.stringify(options.dialogPaths ?? []),
    },
    // Playwright would switch the sandbox off; only root has to do without it.
    chromiumSandbox: process.getuid?.() !== 0,
    // Playwright would say that the system prefers light; the window, and what it frames, say what they are set to.
    colorScheme: null,
    timeout: 60_000,
  });
  const page = await firstWindow(app);
  const close = async (): Promise<void> => {
    await quit(app);
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  };
  return { app, page, userData, close };
}

/** An app whose window does not come is a fault to report, and no reason to leave it running. */
async function firstWindow(app: ElectronApplication): Promise<Page> {
  try {
    const page = await app.firstWindow({ timeout: 60_000 });
    await page.waitForLoadState('load');
    return page;
  } catch (error) {
    app.process().kill('SIGKILL');
    throw error;
  }
}

/** An app that does not quit is a fault to report, and no reason to leave it running. */
async function quit(app: ElectronApplication): Promise<void> {
  const started = app.process();
  const inTime = await Promise.race([app.close().then(() => true), wait(30_000, false, { ref: false })]);
  if (inTime) return;
  started.kill('SIGKILL');
  throw new Error('Crossread did not quit within 30 seconds.');
}

/** `CROSSREAD_E2E_EXECUTABLE` names an installed or packaged app, which hears test hooks only when told to. */
function howToStart(): Launch {
  const installed = process.env['CROSSREAD_E2E_EXECUTABLE'];
  if (installed) return { executablePath: installed, args: [...platformSwitches(), '--test-hooks'], env: {} };
  const found = foundElectron();
  if (found === null) throw new Error('There is no Electron yet: run the tests with `npm run e2e`.');
  return launch(found);
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
