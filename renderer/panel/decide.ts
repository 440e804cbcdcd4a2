import { findingKey } from '../../core/findings/key.ts';
import type { Finding } from '../../core/model.ts';
import type { Decision } from '../../core/review.ts';
import { ask, done } from '../state/ask.ts';
import { newAnnotation } from '../state/draft.ts';
import { tell } from '../state/messages.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { createStore } from '../state/store.ts';
import { currentFindingStore } from '../state/view.ts';
import { filterStore, shownFindings } from './finding-filter.ts';
import { noteFrom, noteMadeFrom } from './finding-note.ts';
import { decisionsOf, freshFindings } from './known-findings.ts';

/** The finding whose dismissal may be given a reason now. With the keys J and X the keyboard stays on the list. */
export type ReasonAsked = { readonly finding: string; readonly takesFocus: boolean };

export const reasonAskedStore = createStore<ReasonAsked | null>(null);

/**
 * Confirms, dismisses or defers a finding; the same decision again takes it back. What is confirmed becomes a note, in
 * one step with the decision, unless its note is there already.
 */
export async function decide(
  finding: Finding,
  state: Decision['state'],
  from: 'button' | 'key',
): Promise<void> {
  const { review, accounts, author } = currentSnapshot();
  const standing = decisionOn(finding);
  const before = standing?.state;
  // A decision from before another account joined the finding is replaced under its own key, or there would be two.
  const key = standing?.finding ?? findingKey(finding);
  const kept = noteMadeFrom(finding, accounts, review?.annotations ?? []);
  const decision = before === state ? null : newDecision(finding, key, state, author);
  const contents = noteFrom(finding, accounts);
  const isNoted = decision?.state === 'confirmed' && kept === undefined && contents.targets.length > 0;
  const asked =
    decision?.state === 'dismissed' ? { finding: finding.id, takesFocus: from === 'button' } : null;
  const isKept = await done(
    window.crossread.decide(key, decision, isNoted ? newAnnotation(author, contents) : null),
  );
  if (!isKept) return;
  reasonAskedStore.set(asked);
  if (before === 'confirmed' && kept !== undefined)
    tell('status', 'The note made from this finding is kept.');
}

/** The editor's word on a finding, with what it was given on. */
function newDecision(finding: Finding, key: string, state: Decision['state'], author: string): Decision {
  const { kind } = finding;
  const sides = finding.sides.map(({ account, text }) => ({ account, text }));
  const decided = new Date().toISOString();
  return { finding: key, state, reason: '', author, decided, about: { kind, sides } };
}

/** What the editor decided about a finding of this analysis; undefined when nothing was. */
function decisionOn(finding: Finding): Decision | undefined {
  const { review, analysis } = currentSnapshot();
  return decisionsOf(analysis?.findings ?? [], review?.decisions ?? []).get(finding.id);
}

/** Adds the reason to a dismissal, if one was typed, and asks no more. */
export function giveReason(finding: Finding, typed: string): void {
  if (reasonAskedStore.get()?.finding !== finding.id) return;
  reasonAskedStore.set(null);
  const reason = typed.trim();
  const decision = decisionOn(finding);
  if (reason === '' || decision?.state !== 'dismissed') return;
  void ask(window.crossread.decide(decision.finding, { ...decision, reason }, null));
}

/** Decides the finding that the keyboard is on. False when there is none. */
export function decideOn(state: Decision['state']): boolean {
  const id = currentFindingStore.get();
  const finding = currentSnapshot().analysis?.findings.find((candidate) => candidate.id === id);
  if (finding === undefined) return false;
  // The next one must be found before this one leaves the list.
  const next = beside(1);
  void decide(finding, state, 'key');
  if (next !== null && filterStore.get().state === 'open') moveTo(next);
  return true;
}

/** Goes to the next or previous finding of the list as it is filtered. */
export function stepFinding(step: 1 | -1): void {
  const next = beside(step);
  reasonAskedStore.set(null);
  if (next !== null) moveTo(next);
}

function beside(step: 1 | -1): string | null {
  const { analysis, review } = currentSnapshot();
  const findings = analysis?.findings ?? [];
  const fresh = freshFindings(findings, review?.seen ?? null);
  const shown = shownFindings(findings, review?.decisions ?? [], filterStore.get(), fresh);
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
