import { findingKey } from '../../core/findings/key.ts';
import type { Finding } from '../../core/model.ts';
import type { Decision } from '../../core/review.ts';
import { ask } from '../state/ask.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { currentFindingStore } from '../state/view.ts';
import { filterStore, shownFindings } from './finding-filter.ts';

/** Confirms, dismisses or defers a finding; the same decision again takes it back. */
export function decide(finding: Finding, state: Decision['state'], reason = ''): void {
  const key = findingKey(finding);
  const before = currentSnapshot().review?.decisions.find((decision) => decision.finding === key);
  const decision =
    before?.state === state && before.reason === reason ? null : { finding: key, state, reason };
  void ask(window.crossread.decide(key, decision, null));
}

/** Decides the finding that the keyboard is on. False when there is none. */
export function decideOn(state: Decision['state']): boolean {
  const id = currentFindingStore.get();
  const finding = currentSnapshot().analysis?.findings.find((candidate) => candidate.id === id);
  if (finding === undefined) return false;
  // The next one must be found before this one leaves the list.
  const next = beside(1);
  decide(finding, state);
  if (next !== null && filterStore.get().state === 'open') moveTo(next);
  return true;
}

/** Goes to the next or previous finding of the list as it is filtered. */
export function stepFinding(step: 1 | -1): void {
  const next = beside(step);
  if (next !== null) moveTo(next);
}

function beside(step: 1 | -1): string | null {
  const { analysis, review } = currentSnapshot();
  const shown = shownFindings(analysis?.findings ?? [], review?.decisions ?? [], filterStore.get());
  const at = shown.findIndex(({ id }) => id === currentFindingStore.get());
  const next = at < 0 ? (step === 1 ? shown[0] : shown.at(-1)) : shown[at + step];
  return next?.id ?? null;
}

function moveTo(id: string): void {
  currentFindingStore.set(id);
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)?.focus();
  });
}
