import type { ManualLink } from '../../core/review.ts';
import { type EditorsWords, editorsWords } from '../model/editors-words.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import type { LinksNow, StatementEdit } from '../model/statement-edits.ts';
import { done } from './ask.ts';
import { currentSnapshot, useSnapshot } from './snapshot.ts';
import { createStore } from './store.ts';

/** In which order statements are listed and which of them; kept while another view is looked at. */
export const statementChoiceStore = createStore<{ readonly order: string; readonly show: string }>({
  order: 'agreement',
  show: 'all',
});

/** Passages picked up to be linked elsewhere. */
export type Carried = {
  readonly passages: readonly string[];
  /** Whether they are a whole statement, to be merged with another one. */
  readonly isStatement: boolean;
};

export const nothingCarried: Carried = { passages: [], isStatement: false };
export const carriedStore = createStore<Carried>(nothingCarried);

/** What was done last with links and statements, to be read and read out. */
export const linkNewsStore = createStore('');

/** The most pairs linked in one step: more than anybody means to link. */
const mostChanges = 2_000;

/** Makes the edit, puts down what is carried, and says what was done. */
export async function editLinks({ name, changes }: StatementEdit, said: string): Promise<boolean> {
  if (changes.length > mostChanges) {
    linkNewsStore.set('These are too many passages to link in one step. Link fewer of them at a time.');
    return false;
  }
  carriedStore.set(nothingCarried);
  linkNewsStore.set(said);
  const kept = await done(window.crossread.setLinks(name, changes));
  // Why it was refused is shown above.
  if (!kept) linkNewsStore.set('');
  return kept;
}

/** What an edit of links is made from, as things stand now. */
export function linksNow(index: ReviewIndex): LinksNow {
  const { review, author } = currentSnapshot();
  const word = { author, decided: new Date().toISOString() };
  return { index, words: editorsWords(review?.links ?? []), word };
}

const none: readonly never[] = [];

/** The editor's words on pairs of passages; the same value as long as no link changes, whatever else is edited. */
export function useEditorsWords(): EditorsWords {
  return useSnapshot(({ review }) => steadyWords(review?.links ?? none));
}

let known = { signature: '', words: editorsWords(none) };

function steadyWords(links: readonly ManualLink[]): EditorsWords {
  const standing = links.map(({ a, b, state }) => [
    a.account,
    a.start,
    a.end,
    b.account,
    b.start,
    b.end,
    state,
  ]);
  const signature = standing.map((place) => place.join(' ')).join('\n');
  if (signature !== known.signature) known = { signature, words: editorsWords(links) };
  return known.words;
}
