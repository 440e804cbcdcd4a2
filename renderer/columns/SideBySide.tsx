import { Fragment, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { LinkNews } from '../parts/LinkNews.tsx';
import { setColumnWidths, shownAccounts, stepColumn, useColumnLayout } from '../state/columns.ts';
import { pick, pickedTarget, unpick } from '../state/draft.ts';
import { clearReading, readingStore, selectPassage } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { currentSnapshot, useShownSnapshot } from '../state/snapshot.ts';
import { putDown } from '../state/statement-actions.ts';
import { useStore } from '../state/store.ts';
import { alignColumns } from './align.ts';
import { Column } from './Column.tsx';
import { ColumnEdge } from './ColumnEdge.tsx';
import { useColumnDrag } from './column-drag.ts';
import { DifferenceNews } from './DifferenceNews.tsx';
import { linkBeside } from './link-beside.ts';
import { stepFrom } from './moves.ts';
import { NoteButton } from './NoteButton.tsx';
import { passageElement, selectedSpan } from './places.ts';
import { selectWords } from './select-words.ts';
import { setTabStop } from './tab-stops.ts';
import { useDrawn } from './use-drawn.ts';
import { useHighlights } from './use-highlights.ts';

const none: readonly never[] = [];

/** All accounts beside each other. A passage that is looked at has its counterparts lit and brought into line. */
export function SideBySide() {
  const index = useReview();
  const annotations = useShownSnapshot(({ review }) => review?.annotations ?? none);
  const reading = useStore(readingStore, (state) => state);
  const layout = useColumnLayout();
  const shown = useMemo(() => shownAccounts(index.accounts, layout), [index.accounts, layout]);
  const [dragged, setDragged] = useState<typeof layout.widths>({});
  const widths = { ...layout.widths, ...dragged };
  const drag = useColumnDrag();
  const drawn = useDrawn(index);
  const isWhole = drawn === Number.POSITIVE_INFINITY;
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isWhole || root.current === null || reading.leads.size === 0) return;
    const { focus } = reading;
    const anchor = focus.type === 'passage' ? (index.passageById.get(focus.id)?.account ?? null) : null;
    if (focus.type === 'passage' && anchor !== null) setTabStop(anchor, focus.id);
    const isShown = new Set(shown.map(({ id }) => id));
    const leads = new Map([...reading.leads].filter(([account]) => isShown.has(account)));
    alignColumns(root.current, leads, anchor);
  }, [reading, index, isWhole, shown]);
  useHighlights(root, reading);

  const resized = (next: typeof layout.widths, isDone: boolean): void => {
    setDragged(isDone ? {} : next);
    if (isDone) setColumnWidths(next);
  };
  const keyed = (event: KeyboardEvent<HTMLElement>): void => {
    if (movesColumn(event)) return;
    const id = passageOf(event.target);
    if (id === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      selectPassage(id);
    } else if (event.key === 'Escape') {
      unpick();
      putDown();
      clearReading();
    } else if (event.key.toLowerCase() === 'm') {
      linkBeside(index, id, event.shiftKey);
    } else if (!selectWords(event)) {
      const next = stepFrom(index, shown, id, event.key);
      if (next === undefined) return;
      if (next !== null) {
        // Words selected on the way stay behind, as they do at a click.
        document.getSelection()?.removeAllRanges();
        unpick();
        selectPassage(next);
        const element = root.current === null ? null : passageElement(root.current, next);
        element?.focus({ preventScroll: true });
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {/* The columns are no control themselves: clicks and keys are those of the passages in them. */}
      <div
        className="columns"
        ref={root}
        onClick={clicked}
        onMouseUp={released}
        onKeyDown={keyed}
        data-count={shown.length}
        style={{
          gridTemplateColumns: shown.map(({ id }) => `minmax(176px, ${widths[id] ?? 1}fr)`).join(' '),
        }}
        {...drag.handlers}
      >
        {shown.map((account, place) => {
          const next = shown[place + 1];
          return (
            <Fragment key={account.id}>
              <Column
                account={account}
                index={index}
                annotations={annotations}
                place={place}
                isDropped={drag.over === account.id}
                drawn={drawn}
              />
              {next !== undefined && (
                <div className="column-edge-place" style={{ gridColumn: place + 1 }}>
                  <ColumnEdge left={account} right={next} widths={widths} onResize={resized} />
                </div>
              )}
            </Fragment>
          );
        })}
        <NoteButton />
      </div>
      <DifferenceNews />
      <LinkNews />
    </>
  );
}

/** Alt+Shift with an arrow puts the column that has the keyboard one place further. */
function movesColumn(event: KeyboardEvent<HTMLElement>): boolean {
  const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
  if (step === null || !event.altKey || !event.shiftKey) return false;
  const column = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-account]') : null;
  const account = column?.dataset['account'];
  if (account === undefined) return false;
  stepColumn(account, step);
  event.preventDefault();
  event.stopPropagation();
  return true;
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
