import { type ReactNode, useEffect, useState } from 'react';
import { webAddressesIn } from '../../core/account/web-address.ts';
import { ask, importing } from '../state/ask.ts';
import { beginReview } from '../state/begin-review.ts';
import { beginWithAddresses } from '../state/begun.ts';
import { tell } from '../state/messages.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { dialogStore } from '../state/view.ts';

/**
 * Takes files dropped anywhere in the window, and links, whose pages are fetched once the editor says so. Without an open
 * review they begin a new one.
 */
export function DropTarget({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      const types = event.dataTransfer?.types ?? [];
      if (!types.includes('Files') && (!types.includes('text/uri-list') || isField(event.target))) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      // text that is dragged into a field is the field's own
      const isOurs = files.length > 0 || !isField(event.target);
      if (isOurs) event.preventDefault();
      const links = webAddressesIn(event.dataTransfer?.getData('text/uri-list') ?? '');
      if (files.length > 0) void addFiles(files);
      else if (isOurs && links.length > 0) void askForPages(links);
    };
    const ended = new AbortController();
    window.addEventListener('dragover', over, ended);
    window.addEventListener('dragleave', left, ended);
    window.addEventListener('drop', dropped, ended);
    return () => ended.abort();
  }, []);
  return (
    <div className="window" data-dropping={isOver || undefined}>
      {children}
      {isOver && (
        <div className="drop-hint" aria-hidden="true">
          Drop to add accounts
        </div>
      )}
    </div>
  );
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'));

/**
 * Opens saved reviews and imports other files. Files on the disk are imported by their path, so that main reads their
 * bytes; the rest by the text they hold.
 */
async function addFiles(dropped: readonly File[]): Promise<void> {
  const copies = dropped.filter(isCopy).flatMap((file) => window.crossread.pathsOf([file]));
  if (copies.length > 0) await ask(window.crossread.openCopiesAt(copies));
  const files = dropped.filter((file) => !isCopy(file));
  if (files.length === 0) return;
  if (!(await hasReview())) return;
  const paths = files.flatMap((file) => window.crossread.pathsOf([file]));
  if (paths.length > 0) await importing(window.crossread.addFiles(paths));
  for (const file of files.filter((candidate) => window.crossread.pathsOf([candidate]).length === 0)) {
    await addText(file);
  }
}

const hasReview = async (): Promise<boolean> =>
  currentSnapshot().review !== null || (await beginReview('New review'));

/** Nothing is asked of the network by a drop alone: the dialog says whom it will ask, and asks when told to. */
async function askForPages(addresses: readonly string[]): Promise<void> {
  if (!(await hasReview())) return;
  beginWithAddresses(currentSnapshot().review?.id ?? '', addresses);
  dialogStore.set('paste');
}

function isCopy({ name }: File): boolean {
  return name.toLowerCase().endsWith('.crossread');
}

/** A file dragged out of another program has no path. Only plain text can be taken from it as it is. */
async function addText(file: File): Promise<void> {
  const text = file.size > largest ? null : await file.text().catch(() => null);
  if (text === null || /[\0\ufffd]/.test(text)) {
    tell('alert', 'One file could not be added.', [
      `${file.name}: its text could not be read from where it was dragged. Save it to a folder and drop it from there.`,
    ]);
    return;
  }
  await importing(window.crossread.pasteAccount({ name: null, text, file: file.name }));
}

const largest = 5_000_000;
