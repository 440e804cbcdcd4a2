import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './protocol.ts';
import { rememberedPlace, rememberPlace } from './window-place.ts';

const paper = { light: '#fbfaf7', dark: '#17181a' };

/** A window that cannot draw is shown all the same, so that there is something to close. In milliseconds. */
const longestHidden = 5_000;

/**
 * The one window, where it stood last time, hidden until `showWindow`: what it shows first is drawn while the system's
 * graphics start, which a window that is seen would have to wait for. `folder` is the built app's.
 */
export function openWindow(folder: string): BrowserWindow {
  const place = rememberedPlace();
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    ...(place === null ? {} : { x: place.x, y: place.y, width: place.width, height: place.height }),
    minWidth: 900,
    minHeight: 600,
    useContentSize: true,
    show: false,
    paintWhenInitiallyHidden: false,
    title: 'Crossread',
    backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
    webPreferences: {
      preload: join(folder, 'preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  window.once('show', () => rememberPlace(window));
  setTimeout(() => showWindow(window), longestHidden);
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

/** Shows the window once there is something to see. Maximising waits until then too, as it would show the window. */
export function showWindow(window: BrowserWindow): void {
  if (window.isDestroyed() || window.isVisible()) return;
  if (rememberedPlace()?.isMaximized === true) window.maximize();
  window.show();
}
