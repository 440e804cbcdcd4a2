let drawn: () => void = () => undefined;

/**
 * Resolves when something to read has been painted. What is not needed for that waits for it: code that is loaded
 * and run earlier delays the first picture.
 */
export const firstPicture: Promise<void> = new Promise((resolve) => {
  drawn = resolve;
});

/** A window that lies behind others may not be painted at all: in milliseconds. */
const longestUnpainted = 1_000;

/** Called when the first thing to read has been put in the document: the window is shown with the next frame. */
export function firstPictureDrawn(): void {
  void window.crossread.drawn();
  new PerformanceObserver(drawn).observe({ type: 'paint', buffered: true });
  setTimeout(drawn, longestUnpainted);
}
