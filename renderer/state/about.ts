import { createStore } from './store.ts';
import { dialogStore } from './view.ts';

/** What the editor wants to put right: what an account says about itself, or what one of its blocks is. */
export type About = {
  readonly account: string;
  /** Which of its blocks; null for the account itself. */
  readonly block: number | null;
};

export const aboutStore = createStore<About | null>(null);

/** Opens the dialog for it. */
export function putRight(about: About): void {
  aboutStore.set(about);
  dialogStore.set(about.block === null ? 'account' : 'block');
}
