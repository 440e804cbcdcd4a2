import { createStore } from './store.ts';

/** The note under the pointer or the keyboard, whose own words are lit apart from those of notes that overlap it. */
export const litNoteStore = createStore<string | null>(null);

/** What lights a note: to be spread on whatever stands for it. */
export function lights(note: string): {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} {
  const on = (): void => litNoteStore.set(note);
  const off = (): void => {
    if (litNoteStore.get() === note) litNoteStore.set(null);
  };
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
}
