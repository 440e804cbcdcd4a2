import { useEffect, useState } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import { counted } from '../../core/render/labels.ts';
import type { BackupSummary } from '../../preload/desk.ts';
import { localTime } from '../model/words-for-people.ts';
import { Names } from '../parts/Names.tsx';
import { ask, done } from '../state/ask.ts';
import { exportEverything } from '../state/copies.ts';
import { tell } from '../state/messages.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

/** The backups there are, what is in each, and the way back: always as a review of its own. */
export function BackupsDialog() {
  const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null);
  const [chosenId, setChosen] = useState<string | null>(null);
  const [isRestoring, setRestoring] = useState(false);
  useEffect(() => {
    void ask(window.crossread.backups()).then((found) => {
      setBackups(found ?? []);
      setChosen(found?.[0]?.id ?? null);
    });
  }, []);
  const chosen = backups?.find(({ id }) => id === chosenId);
  const restore = async (): Promise<void> => {
    if (chosen === undefined) return;
    setRestoring(true);
    const isOpen = await done(window.crossread.restoreBackup(chosen.id));
    setRestoring(false);
    if (!isOpen) return;
    closeDialog();
    tell('status', `Restored “${chosen.title}” as of ${localTime(chosen.saved)}, as a review of its own.`);
  };
  return (
    <Sheet title="Backups" wide>
      <p className="dialog-words">
        Every review you open is backed up once a day; the last 14 days with changes are kept. A backup is
        restored as a review of its own: the present one stays as it is.
      </p>
      {backups?.length === 0 && <p className="backups-empty">There are no backups yet.</p>}
      {backups !== null && backups.length > 0 && (
        <RadioGroup className="radios backups" aria-label="Backups" value={chosenId} onChange={setChosen}>
          {backups.map((backup) => (
            <Radio key={backup.id} value={backup.id} className="radio">
              <span className="radio-dot" aria-hidden="true" />
              <span className="backup-day">
                <time dateTime={backup.saved}>{localTime(backup.saved)}</time>
              </span>
              <span className="backup-what">
                <bdi>{backup.title}</bdi>
                <small>
                  {counted(backup.accounts.length, 'account')}, {counted(backup.notes, 'note')},{' '}
                  {counted(backup.decisions, 'decision')}
                </small>
                {backup.id === chosenId && (
                  <small>
                    <Names names={backup.accounts} between=" · " />
                  </small>
                )}
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div className="dialog-actions">
        <Button className="button quiet dialog-aside" onPress={() => void exportEverything()}>
          Export everything…
        </Button>
        <Button className="button quiet" onPress={closeDialog}>
          Close
        </Button>
        <Button
          className="button primary"
          isDisabled={chosen === undefined || isRestoring}
          onPress={() => void restore()}
        >
          Restore as a copy
        </Button>
      </div>
    </Sheet>
  );
}
