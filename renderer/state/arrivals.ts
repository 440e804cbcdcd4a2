import { useEffect } from 'react';
import { ask } from './ask.ts';
import { tell } from './messages.ts';
import { useSnapshot } from './snapshot.ts';
import { dialogStore } from './view.ts';

/** Says what came of a saved review that was opened: a sheet where work was merged, else one line. */
export function useArrivals(): void {
  const arrival = useSnapshot((snapshot) => snapshot.arrival);
  useEffect(() => {
    if (arrival === null) return;
    if (arrival.merged !== null) {
      dialogStore.set('arrival');
      return;
    }
    tell('status', `Opened “${arrival.title}”.`);
    void ask(window.crossread.dismissArrival());
  }, [arrival]);
}
