import { type Annotation, type Target, targetOf } from '../../core/annotations.ts';
import type { Account } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import { tell } from './messages.ts';
import { createStore } from './store.ts';

/** A note being written. It has the shape of a note; its id is already the one it will be saved under. */
export type Draft = { readonly annotation: Annotation; readonly isNew: boolean };

export const draftStore = createStore<Draft | null>(null);

/** Stretches of text picked for the next note, in any number of accounts. */
export const pickedStore = createStore<readonly Target[]>([]);

/** The target for a span of an account without blanks at its ends; null when nothing is left. */
export function pickedTarget(account: Account, of: Span): Target | null {
  const source = account.text.slice(of.start, of.end);
  const start = of.start + source.length - source.trimStart().length;
  const end = start + source.trim().length;
  return end > start ? targetOf(account.id, account.text, { start, end }) : null;
}

/** Picks a stretch of text; with `adding`, beside what is picked already. An open note gets it as a target. */
export function pick(target: Target, adding: boolean): void {
  const draft = draftStore.get();
  if (draft !== null && adding) {
    setDraftTargets(withTarget(draft.annotation.targets, target));
    return;
  }
  pickedStore.set(adding ? withTarget(pickedStore.get(), target) : [target]);
}

export function unpick(): void {
  if (pickedStore.get().length > 0) pickedStore.set([]);
}

export function setDraftTargets(targets: readonly Target[]): void {
  const draft = draftStore.get();
  if (draft === null) return;
  const { silent } = draft.annotation;
  // An account that is quoted is not silent.
  const stillSilent = silent.filter((id) => !targets.some(({ account }) => account === id));
  changeDraft({ ...draft.annotation, targets, silent: stillSilent });
}

type NoteContents = Pick<Annotation, 'targets'> &
  Partial<Pick<Annotation, 'kind' | 'severity' | 'silent' | 'text' | 'tags'>>;

/** A note of now, under an id of its own. */
export function newAnnotation(author: string, contents: NoteContents): Annotation {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID(),
    silent: [],
    kind: 'remark',
    severity: 'medium',
    status: 'open',
    text: '',
    tags: [],
    thread: [],
    author,
    created: now,
    updated: now,
    ...contents,
  };
}

/** A note on the given targets, open for writing. */
export function startDraft(author: string, contents: NoteContents): void {
  if (open({ isNew: true, annotation: newAnnotation(author, contents) })) unpick();
}

export function editNote(annotation: Annotation): void {
  open({ annotation, isNew: false });
}

/** The note as it was when its form was opened. */
let opened: Annotation | null = null;

/** Takes the place of a form that nothing has been changed in; one that has been begun stays, says so, and false is returned. */
function open(draft: Draft): boolean {
  const begun = draftStore.get();
  if (begun !== null && begun.annotation !== opened) {
    tell('status', 'Save or cancel the note that you are writing first.');
    return false;
  }
  opened = draft.annotation;
  draftStore.set(draft);
  return true;
}

export function changeDraft(annotation: Annotation): void {
  const draft = draftStore.get();
  if (draft !== null) draftStore.set({ ...draft, annotation });
}

export function closeDraft(): void {
  draftStore.set(null);
}

function withTarget(targets: readonly Target[], target: Target): readonly Target[] {
  const same = (other: Target): boolean =>
    other.account === target.account && other.start < target.end && target.start < other.end;
  return [...targets.filter((other) => !same(other)), target];
}

const shelf = (review: string): string => `draft of a note in ${review}`;

/** A draft that an earlier version kept lacks what notes have had since. */
function completed({ annotation, isNew }: Draft): Draft {
  const targets = annotation.targets.map((target) =>
    Object.assign({ anchor: 'exact', former: null }, target),
  );
  return { isNew, annotation: Object.assign({ tags: [], thread: [] }, annotation, { targets }) };
}

/** Keeps the note being written where a closed window finds it again. Returns how to stop. */
export function keepDrafts(review: string): () => void {
  try {
    const kept = localStorage.getItem(shelf(review));
    if (kept !== null && draftStore.get() === null) draftStore.set(completed(JSON.parse(kept) as Draft));
  } catch {
    // A damaged draft is worth less than a window that opens.
    localStorage.removeItem(shelf(review));
  }
  return draftStore.subscribe(() => {
    const draft = draftStore.get();
    if (draft === null) localStorage.removeItem(shelf(review));
    else localStorage.setItem(shelf(review), JSON.stringify(draft));
  });
}
