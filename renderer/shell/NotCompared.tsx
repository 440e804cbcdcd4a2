import { useSnapshot } from '../state/snapshot.ts';
import { CompareButton } from './CompareButton.tsx';

/** In place of a view that shows what accounts have in common, while nothing is known of it. */
export function NotCompared() {
  const isRunning = useSnapshot(({ analysisProgress }) => analysisProgress.state === 'running');
  return (
    <div className="empty">
      <h2>{isRunning ? 'The accounts are being compared' : 'The accounts have not been compared'}</h2>
      <p>
        {isRunning
          ? 'This view fills as soon as that is done. Side by side, they can be read already.'
          : 'Side by side, they are all here and can be read and annotated.'}
      </p>
      {!isRunning && (
        <p className="empty-actions">
          <CompareButton isPrimary />
        </p>
      )}
    </div>
  );
}
