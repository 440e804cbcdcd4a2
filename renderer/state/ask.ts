import type { Answer, ImportOutcome, ImportProblem } from '../../preload/contract.ts';
import { tell } from './messages.ts';
import { snapshotStore } from './snapshot.ts';
import { createStore } from './store.ts';

/** What is being waited for, in words; null when nothing is. */
export const waitingStore = createStore<string | null>(null);

/** The value of a request, or null when it was refused; the refusal is shown. */
export async function ask<T>(request: Promise<Answer<T>>): Promise<T | null> {
  try {
    const answer = await request;
    if (answer.ok) return answer.value;
    tell('alert', answer.message);
  } catch (error) {
    tell('alert', `That could not be done: ${error instanceof Error ? error.message : String(error)}`);
  }
  return null;
}

/** Whether a request without a value was done; a refusal is shown. */
export async function done(request: Promise<Answer<void>>): Promise<boolean> {
  const wasDone = await ask<boolean>(
    request.then((answer) => (answer.ok ? { ok: true, value: true } : answer)),
  );
  return wasDone ?? false;
}

/** Tells where a file was written, and offers to show it there. */
export function tellWritten(what: string, path: string): void {
  const run = (): void => void done(window.crossread.showInFolder(path));
  tell('status', `${what} ${path}`, [], null, { name: 'Show in folder', run });
}

/** Ends the waiting for an import; nothing of it is added. */
export async function stopImport(): Promise<void> {
  if (await done(window.crossread.stopImport())) tell('status', 'Cancelled: nothing was added.');
}

/**
 * Waits for an import, shows that it runs, and says which files could not be used and what to do about each; who asks
 * from a dialog says that there.
 */
export async function importing(
  request: Promise<Answer<ImportOutcome>>,
  from: 'window' | 'dialog' = 'window',
): Promise<ImportOutcome | null> {
  waitingStore.set('Adding accounts');
  try {
    const outcome = await ask(request);
    if (outcome === null) return null;
    const { added, problems } = outcome;
    const review = snapshotStore.get()?.review?.id ?? null;
    if (problems.length > 0 && from === 'window') {
      const many = problems.length > 1 ? `${problems.length} files` : 'One file';
      const lines = problems.map(inWords);
      tell('alert', `${many} could not be added.`, [...new Set(lines)], review);
    }
    if (added.length > 0) {
      const what = added.length > 2 ? `${added.length} accounts` : added.join(' and ');
      tell('status', `Added ${what}.`, [], review);
    }
    return outcome;
  } finally {
    waitingStore.set(null);
  }
}

/** Why a file could not be added and what to do, as one line. */
export function inWords({ file, reason, advice }: ImportProblem): string {
  return `${file} ${reason} ${advice}`;
}
