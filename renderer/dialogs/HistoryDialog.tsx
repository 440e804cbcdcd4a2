import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { counted } from '../../core/render/labels.ts';
import type { HistoryEntry } from '../../core/review/history.ts';
import { localTime } from '../model/words-for-people.ts';
import { ask } from '../state/ask.ts';
import { CloseAction, Sheet } from './Sheet.tsx';

/** Rows drawn at first: a long history would keep the dialog from opening at once. */
const firstRows = 200;

/** What was done to the review, by whom and when, the latest first. */
export function HistoryDialog() {
  const [history, setHistory] = useState<readonly HistoryEntry[] | null>(null);
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    void ask(window.crossread.history()).then((entries) => setHistory(entries?.toReversed() ?? []));
  }, []);
  const shown = isWhole ? history : (history?.slice(0, firstRows) ?? null);
  const left = (history?.length ?? 0) - (shown?.length ?? 0);
  return (
    <Sheet title="History" wide>
      {shown === null ? (
        <p className="dialog-words">Reading the history…</p>
      ) : (
        <>
          <p className="dialog-words">
            {counted(history?.length ?? 0, 'edit')}, the latest first. An exported report has them too.
          </p>
          <table className="history">
            <thead>
              <tr>
                <th scope="col">Time</th>
                <th scope="col">Editor</th>
                <th scope="col">Edit</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ number, time, author, what }) => (
                <tr key={number}>
                  <td>
                    <time dateTime={time}>{localTime(time)}</time>
                  </td>
                  <td>
                    <bdi>{author === '' ? '–' : author}</bdi>
                  </td>
                  <td dir="auto">{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {left > 0 && (
            <Button className="button quiet" onPress={() => setWhole(true)}>
              Show {counted(left, 'earlier edit')}
            </Button>
          )}
        </>
      )}
      <CloseAction />
    </Sheet>
  );
}
