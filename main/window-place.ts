import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, type Rectangle, screen } from 'electron';

/** Where the window stood when it was last seen: the corner of its frame and the size of its content. */
export type WindowPlace = Rectangle & { readonly isMaximized: boolean };

const settledAfter = 400;

/**
 * The place of last time, if it is one on a display that is there now; null on the first start. It stands in a file of
 * its own beside the library, because the window is made before the library has been opened.
 */
export function rememberedPlace(): WindowPlace | null {
  try {
    const stored: unknown = JSON.parse(readFileSync(file(), 'utf8'));
    if (!isPlace(stored)) return null;
    const { workArea } = screen.getDisplayMatching(stored);
    const isSeen =
      stored.x < workArea.x + workArea.width - 100 &&
      stored.x + stored.width > workArea.x + 100 &&
      stored.y >= workArea.y - 10 &&
      stored.y < workArea.y + workArea.height - 100;
    return isSeen ? stored : null;
  } catch {
    // None, or a damaged one: the window stands where it stands on a first start.
    return null;
  }
}

/** Writes down where the window is whenever it has been moved or resized. When that fails, only the place is lost. */
export function rememberPlace(window: BrowserWindow): void {
  let waiting: NodeJS.Timeout | null = null;
  const write = (): void => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    const isMaximized = window.isMaximized();
    const { x, y } = isMaximized ? window.getNormalBounds() : window.getBounds();
    const { width, height } = isMaximized ? window.getNormalBounds() : window.getContentBounds();
    const place: WindowPlace = { x, y, width, height, isMaximized };
    try {
      writeFileSync(file(), JSON.stringify(place));
    } catch (error) {
      console.error('the place of the window was not kept:', error);
    }
  };
  const changed = (): void => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(write, settledAfter);
  };
  window.on('resize', changed);
  window.on('move', changed);
  window.on('closed', () => {
    if (waiting !== null) clearTimeout(waiting);
  });
}

function file(): string {
  return join(app.getPath('userData'), 'window.json');
}

function isPlace(stored: unknown): stored is WindowPlace {
  if (typeof stored !== 'object' || stored === null) return false;
  const place: Partial<Record<keyof WindowPlace, unknown>> = stored;
  return (
    [place.x, place.y, place.width, place.height].every((one) => Number.isSafeInteger(one)) &&
    typeof place.isMaximized === 'boolean'
  );
}
