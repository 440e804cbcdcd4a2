import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Answer, CrossreadApi, Snapshot } from './contract.ts';
import { eventNames, type RequestName, requestNames } from './contract.ts';

// The only door between the window and the main process: one method per request, and a way to listen.

const requests = Object.fromEntries(
  requestNames.map((name) => [
    name,
    (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(`crossread:${name}`, ...args),
  ]),
);

// The first snapshot is asked for before the window's code is loaded; changes that come until then are kept for it.
let first: Promise<Answer<Snapshot>> | null = ipcRenderer.invoke('crossread:snapshot');
let there: Answer<Snapshot> | null = null;
first.then(
  (answer) => {
    if (first !== null) there = answer;
  },
  // A failure reaches whoever asks for the snapshot.
  () => undefined,
);
const missed: unknown[][] = [];
const keepMissed = (_event: unknown, ...args: unknown[]): void => void missed.push(args);
ipcRenderer.on('crossread:changed', keepMissed);

const door: Omit<CrossreadApi, RequestName> = {
  listen: (name, listener) => {
    if (!eventNames.includes(name)) throw new TypeError(`no event is called ${name}`);
    // Main sends each event with the arguments that the contract names.
    const told = listener as (...values: unknown[]) => void;
    const forward = (_event: unknown, ...args: unknown[]): void => told(...args);
    ipcRenderer.on(`crossread:${name}`, forward);
    if (name === 'changed') {
      ipcRenderer.off('crossread:changed', keepMissed);
      for (const args of missed.splice(0)) told(...args);
    }
    return () => ipcRenderer.off(`crossread:${name}`, forward);
  },
  snapshotIfThere: () => {
    const answer = there;
    there = null;
    if (answer !== null) first = null;
    return answer;
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
};

contextBridge.exposeInMainWorld('crossread', {
  ...requests,
  snapshot: () => {
    const answer = first ?? requests['snapshot']?.();
    first = null;
    return answer;
  },
  ...door,
});
