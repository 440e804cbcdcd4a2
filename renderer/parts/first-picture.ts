let drawn: () => void = () => undefined;

/**
 * Resolves when something to read has been painted. What is not needed for that waits for it: code that is loaded
 * and run earlier delays the first picture.
 */
export const firstPicture: Promise<void> = new Promise((resolve) => {
  drawn = resolve;
});

/** Called when the first thing to read has been put in the document: the window is shown with the next frame. */
export function firstPictureDrawn(): void {
  void window.crossread.drawn();
  new PerformanceObserver(drawn).observe({ type: 'paint', buffered: true });
}
