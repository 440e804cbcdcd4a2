import type { Target } from '../../core/annotations.ts';
import type { Account, Finding } from '../../core/model.ts';
import { selectedPlace } from '../columns/places.ts';
import type { Focus } from '../model/reading.ts';
import { draftStore, pick, pickedStore, pickedTarget, startDraft, unpick } from '../state/draft.ts';
import { tell } from '../state/messages.ts';
import { showPanel } from '../state/panel.ts';
import { readingStore } from '../state/reading.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { noteFrom } from './finding-note.ts';

/**
 * Opens the note form on what is picked, else on the passage or the finding that has the keyboard, else on what is lit
 * in the columns. While a note is being written, what has the keyboard is added to it: so a note on several accounts is
 * written without a mouse.
 */
export function newNote(): void {
  const { author, accounts } = currentSnapshot();
  pickSelection(accounts);
  const { focus } = readingStore.get();
  const focused = focusedPassage();
  const picked = pickedStore.get();
  if (draftStore.get() !== null) {
    showPanel();
    const added = picked.length > 0 ? picked : passageTarget(focused);
    for (const target of added) pick(target, true);
    unpick();
    document.getSelection()?.removeAllRanges();
    return;
  }
  const finding = focused === null ? findingRead(focus) : undefined;
  if (picked.length === 0 && finding !== undefined) {
    noteOnFinding(finding);
    return;
  }
  const read = focused ?? (focus.type === 'passage' ? focus.id : null);
  const targets = picked.length > 0 ? picked : passageTarget(read);
  if (targets.length === 0) {
    tell('status', 'Select some text, a passage or a finding first, then write the note on it.');
    return;
  }
  showPanel();
  startDraft(author, { targets });
}

/** Opens the note form on all sides of a finding. */
export function noteOnFinding(finding: Finding): void {
  const { author, accounts } = currentSnapshot();
  showPanel();
  startDraft(author, noteFrom(finding, accounts));
}

/** The finding that has the keyboard, else the one that is lit in the columns. */
function findingRead(focus: Focus): Finding | undefined {
  const item = document.activeElement?.closest<HTMLElement>('[data-finding]');
  const lit = focus.type === 'spans' && focus.of === 'finding' ? focus.id : null;
  const id = item?.dataset['finding'] ?? lit;
  return currentSnapshot().analysis?.findings.find((candidate) => candidate.id === id);
}

/** The whole of a passage, if there is one, as the target of a note. */
function passageTarget(id: string | null): readonly Target[] {
  const { accounts, analysis } = currentSnapshot();
  const passage = analysis?.passages.find((candidate) => candidate.id === id);
  const account = accounts.find((candidate) => candidate.id === passage?.account);
  const target = passage && account ? pickedTarget(account, passage) : null;
  return target === null ? [] : [target];
}

/** What is selected at this very moment counts, also when it was not selected with the mouse. */
function pickSelection(accounts: readonly Account[]): void {
  const selected = selectedPlace();
  const account = accounts.find(({ id }) => id === selected?.account);
  if (selected === null || account === undefined) return;
  const target = pickedTarget(account, selected);
  const isPicked = pickedStore
    .get()
    .some(
      (other) =>
        other.account === target?.account && other.start === target.start && other.end === target.end,
    );
  if (target !== null && !isPicked) pick(target, false);
}

function focusedPassage(): string | null {
  const focused = document.activeElement;
  return focused instanceof HTMLElement ? (focused.dataset['passage'] ?? null) : null;
}
