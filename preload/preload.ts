import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { CrossreadApi } from './contract.ts';
import { eventNames, requestNames } from './contract.ts';

// The only door between the window and the main process: one method per request, and a way to listen.

const requests = Object.fromEntries(
  requestNames.map((name) => [
    name,
    (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(`crossread:${name}`, ...args),
  ]),
);

const door: Pick<CrossreadApi, 'listen' | 'pathsOf'> = {
  listen: (name, listener) => {
    if (!eventNames.includes(name)) throw new TypeError(`no event is called ${name}`);
    const forward = (_event: unknown, ...args: unknown[]): void => {
      // Main sends each event with the arguments that the contract names.
      (listener as (...values: unknown[]) => void)(...args);
    };
    ipcRenderer.on(`crossread:${name}`, forward);
    return () => ipcRenderer.off(`crossread:${name}`, forward);
  },
  pathsOf: (files) => files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== ''),
};

contextBridge.exposeInMainWorld('crossread', { ...requests, ...door });
