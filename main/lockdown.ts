import type { Session, WebContents } from 'electron';
import { app, session } from 'electron';
import { appOrigin } from './protocol.ts';

const ownSchemes = ['app:', 'data:', 'blob:', 'devtools:'];

/** Closes every way out of a window: no navigation, no new windows, no permissions, no connection to anywhere. */
export function lockDown(): void {
  lockSession(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

function lockSession(of: Session): void {
  of.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  of.setPermissionCheckHandler(() => false);
  of.setDevicePermissionHandler(() => false);
  of.setDisplayMediaRequestHandler((_request, callback) => callback({}));
  of.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !ownSchemes.includes(new URL(details.url).protocol) });
  });
  of.setSpellCheckerEnabled(false);
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // The report preview is the one frame, and it may be loaded again.
    if (event.isMainFrame || !event.url.startsWith(`${appOrigin}/report.html`)) event.preventDefault();
  });
}
