import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { counted } from '../../core/render/labels.ts';
import { ask } from '../state/ask.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/** What a colleague's copy brought into the review that is here, and what both had changed. */
export function ArrivalDialog() {
  // Stays while it is being read, also when main has put it away.
  const [arrival] = useState(() => currentSnapshot().arrival);
  useEffect(() => () => void ask(window.crossread.dismissArrival()), []);
  if (arrival === null) return null;
  const { merged, changes, conflicts, title } = arrival;
  return (
    <Sheet title={`Merged ${merged ?? ''}`} wide>
      <p className="dialog-words">
        <bdi>{title}</bdi>:{' '}
        {changes.length === 0 ? 'everything in the copy was here already.' : `${changes.join(', ')}.`}{' '}
        {changes.length > 0 && 'Undo takes the whole merge back.'}
      </p>
      {conflicts.length > 0 && (
        <section className="conflicts" aria-label="Changed in both copies">
          <h3>{counted(conflicts.length, 'thing')} changed in both copies</h3>
          <ul>
            {conflicts.map(({ about, mine, theirs, kept }) => (
              <li key={`${about} ${mine} ${theirs}`}>
                <h4 dir="auto">{about}</h4>
                <dl>
                  <div>
                    <dt>Here</dt>
                    <dd dir="auto">{mine}</dd>
                  </div>
                  <div>
                    <dt>In the copy</dt>
                    <dd dir="auto">{theirs}</dd>
                  </div>
                  <div>
                    <dt>Now</dt>
                    <dd dir="auto">{kept}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="dialog-actions">
        <Button className="button primary" autoFocus onPress={closeDialog}>
          Done
        </Button>
      </div>
    </Sheet>
  );
}
