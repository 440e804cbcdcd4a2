import { createStore } from './store.ts';

/** What can be done about a message with one press. */
export type MessageAction = { readonly name: string; readonly run: () => void };

/** Something the editor is told. */
export type Message = {
  readonly id: number;
  /** `alert` needs something done and stays until it is put away, `status` only informs and goes by itself. */
  readonly tone: 'alert' | 'status';
  readonly title: string;
  /** One line for each file or matter; may be empty. */
  readonly lines: readonly string[];
  /** The review whose accounts it is about; it goes when that is left. Null where it is true anywhere. */
  readonly review: string | null;
  readonly action: MessageAction | null;
};

export const messageStore = createStore<readonly Message[]>([]);

let lastId = 0;

export function tell(
  tone: Message['tone'],
  title: string,
  lines: readonly string[] = [],
  review: string | null = null,
  action: MessageAction | null = null,
): void {
  lastId += 1;
  const message = { id: lastId, tone, title, lines, review, action };
  // What was done last is said, and nobody waits for what was done before; what offers to do something stays.
  const others = messageStore
    .get()
    .filter(
      (other) =>
        tone === 'alert' || other.tone === 'alert' || (other.action !== null && other.title !== title),
    );
  messageStore.set([...others, message].slice(-4));
}

/** Puts away what was told about a review that is being left: of another one it would not be true. */
export function putAwayOf(review: string): void {
  messageStore.set(messageStore.get().filter((message) => message.review !== review));
}

export function putAway(id: number): void {
  messageStore.set(messageStore.get().filter((message) => message.id !== id));
}
