import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { panelWidths, setPanelWidth } from '../state/panel.ts';
import { FindingsPanel } from './FindingsPanel.tsx';
import { NotesPanel } from './NotesPanel.tsx';

/** Findings and notes on the right, both always there; its left edge can be dragged. */
export function Panel({ width }: { readonly width: number }) {
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = Math.min(panelWidths.most, Math.max(panelWidths.least, dragged ?? width));
  const moved = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setDragged(window.innerWidth - event.clientX);
  };
  const released = (event: PointerEvent): void => {
    event.currentTarget.releasePointerCapture(event.pointerId);
    if (dragged === null) return;
    setDragged(null);
    // A panel that is dragged far below its least width is meant to be hidden.
    setPanelWidth(dragged < panelWidths.least - 80 ? 0 : shown);
  };
  const keyed = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? 20 : event.key === 'ArrowRight' ? -20 : 0;
    if (step === 0) return;
    event.preventDefault();
    setPanelWidth(Math.min(panelWidths.most, Math.max(panelWidths.least, shown + step)));
  };
  const edge = (
    <div
      className="panel-edge"
      role="separator"
      aria-label="Width of the panel"
      aria-orientation="vertical"
      aria-valuemin={panelWidths.least}
      aria-valuemax={panelWidths.most}
      aria-valuenow={shown}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={moved}
      onPointerUp={released}
      onKeyDown={keyed}
    />
  );
  return (
    <div className="panel" style={{ width: shown }}>
      <FindingsPanel edge={edge} />
      <NotesPanel />
    </div>
  );
}
