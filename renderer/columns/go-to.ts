import type { Finding } from '../../core/model.ts';
import { beginningWith, nextInLine } from '../model/in-line.ts';
import type { Place } from '../model/place.ts';
import { showColumns } from '../state/columns.ts';
import { clearReading, look, readingStore, selectPassage } from '../state/reading.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { currentFindingStore, viewStore } from '../state/view.ts';

/** Shows a note's targets in the columns and the note in its list. */
export function goToNote(id: string): void {
  const note = currentSnapshot().review?.annotations.find((annotation) => annotation.id === id);
  if (note === undefined) return;
  viewStore.set('side-by-side');
  showColumns(note.targets.map(({ account }) => account));
  // The position of a lost target is one of a former version.
  const spans = note.targets.filter(({ anchor }) => anchor !== 'lost');
  look({ type: 'spans', of: 'note', id, spans, silent: note.silent });
}

/** Shows a finding's sides in the columns; of an account that has several, the one that is asked for is in line. */
export function goToFinding(finding: Finding, asked?: Place): void {
  currentFindingStore.set(finding.id);
  viewStore.set('side-by-side');
  showColumns(finding.sides.map(({ account }) => account));
  const spans = asked === undefined ? finding.sides : beginningWith(finding.sides, asked);
  look({ type: 'spans', of: 'finding', id: finding.id, spans, silent: finding.silent });
}

/**
 * Goes along to another finding where the columns show one, or they would say of it what is true of the former: who is
 * silent, and how many passages it has. Hidden columns stay hidden.
 */
export function followFinding(finding: Finding): void {
  if (shownFinding() === null) return;
  look({ type: 'spans', of: 'finding', id: finding.id, spans: finding.sides, silent: finding.silent });
}

/** Shows a finding's sides; asked again, brings the next one into line of accounts that have several. */
export function stepThroughFinding(finding: Finding): void {
  const shown = shownFinding();
  goToFinding(finding, shown?.id === finding.id ? nextInLine(shown.spans) : undefined);
}

/** The finding that the columns show; null when they show something else. */
function shownFinding(): { readonly id: string; readonly spans: readonly Place[] } | null {
  const { focus } = readingStore.get();
  const isShown = viewStore.get() === 'side-by-side' && focus.type === 'spans' && focus.of === 'finding';
  return isShown ? focus : null;
}

/** Shows a passage and its counterparts in the columns. */
export function goToPassage(id: string): void {
  viewStore.set('side-by-side');
  // The same passage again must still scroll into line.
  if (readingStore.get().focus.type === 'passage') clearReading();
  const account = currentSnapshot().analysis?.passages.find((passage) => passage.id === id)?.account;
  if (account !== undefined) showColumns([account]);
  selectPassage(id);
}

/** Shows words in any number of accounts, each account brought to the first of them. */
export function goToWords(spans: readonly Place[]): void {
  viewStore.set('side-by-side');
  showColumns(spans.map(({ account }) => account));
  const id = spans.map(({ account, start, end }) => `${account} ${start}-${end}`).join(' ');
  look({ type: 'spans', of: 'words', id, spans, silent: [] });
}
