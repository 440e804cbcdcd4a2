import { type CommandId, commands } from '../../preload/commands.ts';
import type { Preferences } from '../../preload/preferences.ts';
import { stepDifference } from '../columns/step-difference.ts';
import { addAccounts } from '../state/add-accounts.ts';
import { ask } from '../state/ask.ts';
import { hiddenNow, showColumns } from '../state/columns.ts';
import { exportEverything, saveCopy } from '../state/copies.ts';
import { unpick } from '../state/draft.ts';
import { togglePanel } from '../state/panel.ts';
import { clearReading, referenceStore, setReference, stepReference } from '../state/reading.ts';
import { editRules } from '../state/rules.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { dialogStore, type OpenDialog, type View, viewStore } from '../state/view.ts';
import type { Act } from './act.ts';
import { findingActs } from './finding-acts.ts';
import { statementActs } from './statement-acts.ts';

/** Carries out a command; where something keeps it from being done, nothing happens. Returns whether it was done. */
export function runCommand(command: CommandId): boolean {
  if (hindrance(command) !== null) return false;
  acts[command].run();
  return true;
}

/** Why a command cannot be carried out now, in words; null when it can. */
export function hindrance(command: CommandId): string | null {
  if (currentSnapshot().review === null && commands[command].onDesk !== true) return 'open a review first';
  return acts[command].hindrance?.() ?? null;
}

const largestText = 24;
const smallestText = 13;

const acts: Readonly<Record<CommandId, Act>> = {
  ...findingActs,
  ...statementActs,
  'side-by-side': show('side-by-side'),
  statements: show('statements'),
  quotes: show('quotes'),
  facts: show('facts'),
  overview: show('overview'),
  report: show('report'),
  find: { run: () => document.querySelector<HTMLInputElement>('.search-input')?.select() },
  'next-difference': { run: () => stepDifference(1) },
  'previous-difference': { run: () => stepDifference(-1) },
  clear: {
    run: () => {
      unpick();
      clearReading();
    },
  },
  'next-reference': { run: () => stepReference(1) },
  'previous-reference': { run: () => stepReference(-1) },
  'no-reference': {
    run: () => setReference(null),
    hindrance: () => (referenceStore.get() === null ? 'no account is pinned' : null),
  },
  undo: {
    run: () => void ask(window.crossread.undo()),
    hindrance: () => (currentSnapshot().undo === null ? 'nothing to undo' : null),
  },
  redo: {
    run: () => void ask(window.crossread.redo()),
    hindrance: () => (currentSnapshot().redo === null ? 'nothing to redo' : null),
  },
  'add-accounts': { run: () => void addAccounts() },
  'paste-account': open('paste'),
  'export-report': {
    ...open('export'),
    hindrance: () => (currentSnapshot().accounts.length === 0 ? 'add accounts first' : null),
  },
  rules: { run: () => editRules() },
  history: open('history'),
  rename: open('rename'),
  'save-copy': { run: () => void saveCopy() },
  'open-copies': { run: () => void ask(window.crossread.openCopies()) },
  backups: open('backups'),
  'export-everything': { run: () => void exportEverything() },
  'new-review': open('new-review'),
  desk: { run: () => void ask(window.crossread.closeReview()) },
  'analyse-again': { run: () => void ask(window.crossread.analyseAgain()) },
  'toggle-panel': { run: togglePanel },
  'show-columns': {
    run: () => showColumns(hiddenNow()),
    hindrance: () => (hiddenNow().length === 0 ? 'no column is hidden' : null),
  },
  'larger-text': resizeText(1),
  'smaller-text': resizeText(-1),
  density: {
    run: () => prefer({ density: preferences().density === 'compact' ? 'comfortable' : 'compact' }),
  },
  'theme-system': { run: () => prefer({ theme: 'system' }) },
  'theme-light': { run: () => prefer({ theme: 'light' }) },
  'theme-dark': { run: () => prefer({ theme: 'dark' }) },
  commands: open('commands'),
  shortcuts: open('shortcuts'),
};

function show(view: View): Act {
  return { run: () => viewStore.set(view) };
}

function open(dialog: OpenDialog): Act {
  return { run: () => dialogStore.set(dialog) };
}

function resizeText(step: 1 | -1): Act {
  const next = (): number => preferences().textSize + step;
  return {
    run: () => prefer({ textSize: next() }),
    hindrance: () =>
      next() > largestText
        ? 'it is as large as it gets'
        : next() < smallestText
          ? 'it is as small as it gets'
          : null,
  };
}

function preferences(): Preferences {
  return currentSnapshot().preferences;
}

function prefer(change: Partial<Preferences>): void {
  void ask(window.crossread.setPreferences(change));
}
