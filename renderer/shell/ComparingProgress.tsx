import { useDeferredValue } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { ask } from '../state/ask.ts';
import { snapshotStore } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';

const lastStage = { stage: 'showing what was found', share: 1 } as const;

/** How far comparing the accounts has come, until what was found is on the screen; it can be stopped. */
export function ComparingProgress() {
  const progress = useStore(snapshotStore, (snapshot) => snapshot?.analysisProgress);
  const analysis = useStore(snapshotStore, (snapshot) => snapshot?.analysis ?? null);
  // What was found is drawn in pieces, and the deferred value is the one that has been drawn.
  const isDrawn = useDeferredValue(analysis) === analysis;
  const isRunning = progress?.state === 'running';
  if (!isRunning && isDrawn) return null;
  const { stage, share } = isRunning ? progress : lastStage;
  // What was found before stays in place while the same texts are compared again.
  const isAgain = analysis !== null;
  return (
    <div className="progress" data-again={isAgain || undefined}>
      <ProgressBar className="progress-words" value={share * 100} aria-label="Comparing the accounts">
        <span className="progress-text">Comparing the accounts: {stage}</span>
        <progress className="progress-bar" max={1} value={share} aria-hidden="true" />
      </ProgressBar>
      {isRunning && (
        <Button className="button small" onPress={() => void ask(window.crossread.stopAnalysis())}>
          Stop comparing
        </Button>
      )}
    </div>
  );
}
