import { importing } from './ask.ts';

let isAsking = false;

/** Asks for files and adds them. While the system's dialog is open, asking again does nothing: there is one dialog. */
export async function addAccounts(): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  try {
    await importing(window.crossread.addAccounts());
  } finally {
    isAsking = false;
  }
}
