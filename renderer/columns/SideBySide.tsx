import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { pick, pickedTarget, unpick } from '../state/draft.ts';
import { clearReading, readingStore, selectPassage } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { currentSnapshot, useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { alignColumns } from './align.ts';
import { Column } from './Column.tsx';
import { stepFrom } from './moves.ts';
import { NoteButton } from './NoteButton.tsx';
import { passageElement, selectedSpan } from './places.ts';
import { setTabStop } from './tab-stops.ts';
import { useDrawn } from './use-drawn.ts';
import { useHighlights } from './use-highlights.ts';

const none: readonly never[] = [];

/** All accounts beside each other. A passage that is looked at has its counterparts lit and brought into line. */
export function SideBySide() {
  const index = useReview();
  const annotations = useSnapshot(({ review }) => review?.annotations ?? none);
  const reading = useStore(readingStore, (state) => state);
  const drawn = useDrawn(index.accounts);
  const isWhole = drawn === Number.POSITIVE_INFINITY;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isWhole || root.current === null || reading.leads.size === 0) return;
    const { focus } = reading;
    const anchor = focus.type === 'passage' ? (index.passageById.get(focus.id)?.account ?? null) : null;
    if (focus.type === 'passage' && anchor !== null) setTabStop(anchor, focus.id);
    alignColumns(root.current, reading.leads, anchor);
  }, [reading, index, isWhole]);
  useHighlights(root, reading);

  const keyed = (event: KeyboardEvent<HTMLElement>): void => {
    const id = passageOf(event.target);
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      selectPassage(id);
    } else if (event.key === 'Escape') {
      unpick();
      clearReading();
    } else {
      const next = stepFrom(index, id, event.key);
      if (next === undefined) return;
      if (next !== null) {
        selectPassage(next);
        const element = root.current === null ? null : passageElement(root.current, next);
        element?.focus({ preventScroll: true });
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The columns are no control themselves: clicks and keys are those of the passages in them.
    <div
      className="columns"
      ref={root}
      onClick={clicked}
      onMouseUp={released}
      onKeyDown={keyed}
      data-count={index.accounts.length}
    >
      {index.accounts.map((account) => (
        <Column key={account.id} account={account} index={index} annotations={annotations} drawn={drawn} />
      ))}
      <NoteButton />
    </div>
  );
}

function clicked(event: MouseEvent<HTMLElement>): void {
  const passage = passageOf(event.target);
  if (passage === null || event.altKey || selectedSpan() !== null) return;
  unpick();
  selectPassage(passage);
}

function released(event: MouseEvent<HTMLElement>): void {
  const adding = event.altKey;
  const { target } = event;
  // The browser drops or keeps the selection only after this event.
  requestAnimationFrame(() => picked(target, adding));
}

function passageOf(target: EventTarget): string | null {
  if (!(target instanceof Element) || target.closest('button') !== null) return null;
  return target.closest<HTMLElement>('[data-passage]')?.dataset['passage'] ?? null;
}

/** What the mouse selected becomes a target; with Alt held, a mere click takes the whole passage. */
function picked(target: EventTarget, adding: boolean): void {
  const accounts = currentSnapshot().accounts;
  const id = passageOf(target);
  const element = id === null ? null : passageElement(document, id);
  const clicked = { start: Number(element?.dataset['start']), length: element?.textContent.length ?? 0 };
  const clickedIn = element?.closest<HTMLElement>('[data-account]')?.dataset['account'];
  const selected =
    selectedSpan() ??
    (adding && clickedIn !== undefined
      ? { account: clickedIn, start: clicked.start, end: clicked.start + clicked.length }
      : null);
  const account = accounts.find((candidate) => candidate.id === selected?.account);
  if (selected === null || account === undefined) return;
  const found = pickedTarget(account, selected);
  if (found !== null) pick(found, adding);
}
