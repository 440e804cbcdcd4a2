import { createStore } from './store.ts';

/** Something the editor is told. */
export type Message = {
  readonly id: number;
  /** `alert` needs something done and stays until it is put away, `status` only informs and goes by itself. */
  readonly tone: 'alert' | 'status';
  readonly title: string;
  /** One line for each file or matter; may be empty. */
  readonly lines: readonly string[];
};

export const messageStore = createStore<readonly Message[]>([]);

let lastId = 0;

export function tell(tone: Message['tone'], title: string, lines: readonly string[] = []): void {
  lastId += 1;
  const message = { id: lastId, tone, title, lines };
  // A notice that is there already is replaced: the same words twice say nothing new.
  const others = messageStore.get().filter((other) => other.title !== title || tone === 'alert');
  messageStore.set([...others, message].slice(-4));
}

export function putAway(id: number): void {
  messageStore.set(messageStore.get().filter((message) => message.id !== id));
}
