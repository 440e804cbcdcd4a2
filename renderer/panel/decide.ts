import { useMemo } from 'react';
import { findingKey } from '../../core/findings/key.ts';
import type { Finding } from '../../core/model.ts';
import type { Decision } from '../../core/review.ts';
import { followFinding } from '../columns/go-to.ts';
import { decisionsOf, freshFindings } from '../model/known-findings.ts';
import { ask, done } from '../state/ask.ts';
import { newAnnotation } from '../state/draft.ts';
import { tell } from '../state/messages.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { createStore, useStore } from '../state/store.ts';
import { currentFindingStore } from '../state/view.ts';
import { type FindingFilter, filterStore, shownFindings } from './finding-filter.ts';
import { noteFrom, noteMadeFrom } from './finding-note.ts';

/** The finding whose dismissal may be given a reason now. With the keys J and X the keyboard stays on the list. */
export type ReasonAsked = { readonly finding: string; readonly takesFocus: boolean };

export const reasonAskedStore = createStore<ReasonAsked | null>(null);

/** A finding that a key has decided, and the filter under which it was done. */
type Held = { readonly finding: string; readonly filter: FindingFilter };

const heldStore = createStore<Held | null>(null);

/**
 * Findings that are listed whatever the filter says: the one a reason is typed for, and the one that the keyboard has
 * decided and is still on. So J goes to the next one under every filter, and the same key again takes the decision back.
 */
export function useStaying(): readonly string[] {
  const asked = useStore(reasonAskedStore, (state) => state?.finding ?? null);
  const held = useStore(heldStore, (state) => state);
  const filter = useStore(filterStore, (state) => state);
  const current = useStore(currentFindingStore, (state) => state);
  return useMemo(() => staying(asked, held, filter, current), [asked, held, filter, current]);
}

function staying(
  asked: string | null,
  held: Held | null,
  filter: FindingFilter,
  current: string | null,
): readonly string[] {
  const isHeld = held !== null && held.filter === filter && held.finding === current;
  return [...(asked === null ? [] : [asked]), ...(isHeld ? [held.finding] : [])];
}

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
  // Held before it is decided, or it would leave the list and take the keyboard with it.
  heldStore.set({ finding: finding.id, filter: filterStore.get() });
  void decide(finding, state, 'key');
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
  const [filter, current] = [filterStore.get(), currentFindingStore.get()];
  const stays = staying(reasonAskedStore.get()?.finding ?? null, heldStore.get(), filter, current);
  const shown = shownFindings(findings, review?.decisions ?? [], filter, fresh, stays);
  const at = shown.findIndex(({ id }) => id === current);
  const next = at < 0 ? (step === 1 ? shown[0] : shown.at(-1)) : shown[at + step];
  return next?.id ?? null;
}

function moveTo(id: string): void {
  currentFindingStore.set(id);
  const finding = currentSnapshot().analysis?.findings.find((candidate) => candidate.id === id);
  if (finding !== undefined) followFinding(finding);
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)?.focus();
  });
}
