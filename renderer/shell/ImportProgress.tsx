import { Button, ProgressBar } from 'react-aria-components';
import { stopImport, waitingStore } from '../state/ask.ts';
import { useStore } from '../state/store.ts';

/** That files are being read, which can be cancelled. */
export function ImportProgress() {
  const waiting = useStore(waitingStore, (state) => state);
  if (waiting === null) return null;
  return (
    <div className="progress">
      <ProgressBar className="progress-words" isIndeterminate aria-label={waiting}>
        <span className="progress-text">{waiting}…</span>
        <span className="progress-moving" aria-hidden="true" />
      </ProgressBar>
      <Button className="button small" onPress={() => void stopImport()}>
        Cancel
      </Button>
    </div>
  );
}
