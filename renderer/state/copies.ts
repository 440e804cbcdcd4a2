import { ask, tellWritten } from './ask.ts';
import { tell } from './messages.ts';

/** Saves the open review as a file; main asks where. */
export async function saveCopy(): Promise<void> {
  const saved = await ask(window.crossread.saveCopy());
  if (saved !== null) tellWritten('Copy saved to', saved.path);
}

/** Writes all reviews into one file, and says which could not be read. */
export async function exportEverything(): Promise<void> {
  const written = await ask(window.crossread.exportEverything());
  if (written === null) return;
  if (written.problems.length === 0) tellWritten('All reviews written to', written.path);
  else tell('alert', `Not all reviews could be written to ${written.path}.`, written.problems);
}
