import { type DragEvent, type ReactNode, useState } from 'react';
import { importing } from '../state/ask.ts';
import { currentSnapshot } from '../state/snapshot.ts';

/** Takes files dropped anywhere in the window. Without an open review they begin a new one. */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setOver(true);
  };
  const left = (event: DragEvent): void => {
    if (event.relatedTarget === null) setOver(false);
  };
  const dropped = (event: DragEvent): void => {
    setOver(false);
    const files = [...event.dataTransfer.files];
    event.preventDefault();
    if (files.length > 0) void addFiles(files);
  };
  return (
    <div
      className="window"
      onDragOver={over}
      onDragLeave={left}
      onDrop={dropped}
      data-dropping={isOver || undefined}
    >
      {children}
      {isOver && (
        <div className="drop-hint" aria-hidden="true">
          Drop to add accounts
        </div>
      )}
    </div>
  );
}

async function addFiles(files: readonly File[]): Promise<void> {
  const paths = window.crossread.pathsOf(files);
  if (currentSnapshot().review === null) {
    const answer = await window.crossread.newReview('New review');
    if (!answer.ok) return;
  }
  await importing(window.crossread.addFiles(paths));
}
