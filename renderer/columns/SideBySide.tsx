import { Fragment, useMemo, useRef, useState } from 'react';
import { LinkNews } from '../parts/LinkNews.tsx';
import { setColumnWidths, shownAccounts, useColumnLayout } from '../state/columns.ts';
import { readingStore } from '../state/reading.ts';
import { useReview } from '../state/review-context.ts';
import { annotationsIn, useShownSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { Column } from './Column.tsx';
import { ColumnEdge } from './ColumnEdge.tsx';
import { useColumnDrag } from './column-drag.ts';
import { onColumnKey } from './column-keys.ts';
import { DifferenceNews } from './DifferenceNews.tsx';
import { NoteButton } from './NoteButton.tsx';
import { pickSelected, selectClicked } from './pointer.ts';
import { useAlignment } from './use-alignment.ts';
import { useDrawn } from './use-drawn.ts';
import { useHighlights } from './use-highlights.ts';

/** All accounts beside each other. A passage that is looked at has its counterparts lit and brought into line. */
export function SideBySide() {
  const index = useReview();
  const annotations = useShownSnapshot(annotationsIn);
  const reading = useStore(readingStore, (state) => state);
  const layout = useColumnLayout();
  const shown = useMemo(() => shownAccounts(index.accounts, layout), [index.accounts, layout]);
  const [dragged, setDragged] = useState<typeof layout.widths>({});
  const widths = { ...layout.widths, ...dragged };
  const drag = useColumnDrag();
  const drawn = useDrawn(index);
  const root = useRef<HTMLDivElement>(null);
  useAlignment(root, reading, index, shown, drawn === Number.POSITIVE_INFINITY);
  useHighlights(root, reading);

  const resized = (next: typeof layout.widths, isDone: boolean): void => {
    setDragged(isDone ? {} : next);
    if (isDone) setColumnWidths(next);
  };
  return (
    <>
      {/* No control itself: it handles the clicks and keys of the passages in it. */}
      <div
        className="columns"
        ref={root}
        onClick={selectClicked}
        onMouseUp={pickSelected}
        onKeyDown={(event) => onColumnKey(event, index, shown)}
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
