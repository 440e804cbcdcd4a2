import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { ipcMain } from 'electron';
import type { z } from 'zod';
import type { Answer, Events, RequestName, Requests } from '../preload/contract.ts';
import { requestNames } from '../preload/contract.ts';
import { messageOf } from './message-of.ts';
import { appOrigin } from './protocol.ts';
import { UserError } from './user-error.ts';

/** One handler per request; a forgotten one does not compile. */
export type Handlers = {
  readonly [Name in RequestName]: (
    ...args: Parameters<Requests[Name]>
  ) => ReturnType<Requests[Name]> | Promise<ReturnType<Requests[Name]>>;
};

/** What the arguments of each request must look like; unknown keys are refused. */
export type RequestParsers = { readonly [Name in RequestName]: z.ZodType<Parameters<Requests[Name]>> };

/** Everything that answering requests takes. */
export type Answers = {
  readonly parsers: RequestParsers;
  readonly handlers: Handlers;
  /** Resolves when the review is open. Until then it can only be drawn; every other request waits. */
  readonly opened: Promise<unknown>;
};

const drawing: readonly RequestName[] = ['snapshot', 'drawn'];

/**
 * The only place that touches `ipcMain`: every call's sender is checked and its arguments are parsed before a handler
 * sees them. A request that comes before there are answers waits for them.
 */
export function answerRequests(window: BrowserWindow, starting: Promise<Answers>): void {
  for (const name of requestNames) {
    ipcMain.handle(`crossread:${name}`, async (event, ...args: unknown[]): Promise<Answer<unknown>> => {
      if (!comesFrom(window, event))
        return { ok: false, message: 'This request did not come from the window.' };
      try {
        const { parsers, handlers, opened } = await starting;
        if (!drawing.includes(name)) await opened;
        const parsed = parsers[name].safeParse(args);
        if (!parsed.success) {
          console.error(`request ${name} refused:`, parsed.error.message);
          return {
            ok: false,
            message: 'The window asked for something it may not ask for. Nothing was changed.',
          };
        }
        // The parser of a name yields the arguments of that name's handler.
        const handler = handlers[name] as (...parsedArgs: unknown[]) => unknown;
        return { ok: true, value: await handler(...parsed.data) };
      } catch (error) {
        if (error instanceof UserError) return { ok: false, message: error.message };
        console.error(`request ${name} failed:`, error);
        const reason = messageOf(error);
        return { ok: false, message: `That did not work: ${reason}` };
      }
    });
  }
}

/** Tells the window of an event. Does nothing when the window is gone. */
export function tell<Name extends keyof Events>(
  window: BrowserWindow,
  name: Name,
  ...args: Parameters<Events[Name]>
): void {
  if (!window.isDestroyed()) window.webContents.send(`crossread:${name}`, ...args);
}

/** Only the main frame of our own page may ask; the report's frame and anything else may not. */
function comesFrom(window: BrowserWindow, event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return (
    !window.isDestroyed() &&
    frame !== null &&
    frame === window.webContents.mainFrame &&
    frame.url.startsWith(`${appOrigin}/`)
  );
}
