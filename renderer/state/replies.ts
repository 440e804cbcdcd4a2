import { createStore } from './store.ts';

/** Replies that have been begun and not sent yet, under the id of their note: nothing typed is lost. */
export const repliesStore = createStore<ReadonlyMap<string, string>>(new Map());

/** The words of a reply as far as they are typed; null takes the begun reply away. */
export function setReply(note: string, text: string | null): void {
  const replies = new Map(repliesStore.get());
  if (text === null) replies.delete(note);
  else replies.set(note, text);
  repliesStore.set(replies);
}

const shelf = (review: string): string => `replies begun in ${review}`;

/** Keeps begun replies where a closed window finds them again. Returns how to stop, which puts them out of sight. */
export function keepReplies(review: string): () => void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(shelf(review)) ?? '[]');
    if (Array.isArray(kept)) repliesStore.set(new Map(kept.filter(isReply)));
  } catch {
    // Damaged words are worth less than a window that opens.
    localStorage.removeItem(shelf(review));
  }
  const stop = repliesStore.subscribe(() => {
    const begun = [...repliesStore.get()].filter(([, text]) => text.trim() !== '');
    if (begun.length === 0) localStorage.removeItem(shelf(review));
    else localStorage.setItem(shelf(review), JSON.stringify(begun));
  });
  return () => {
    stop();
    repliesStore.set(new Map());
  };
}

function isReply(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
