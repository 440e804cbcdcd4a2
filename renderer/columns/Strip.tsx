import { type MouseEvent, memo } from 'react';
import type { Account, Finding, Passage } from '../../core/model.ts';
import { selectPassage } from '../state/reading.ts';
import type { AccountNote } from './account-notes.ts';

type StripProps = {
  readonly account: Account;
  readonly passages: readonly Passage[];
  readonly agreement: ReadonlyMap<string, number>;
  readonly accounts: number;
  readonly notes: readonly AccountNote[];
  readonly findings: readonly Finding[];
};

/** The whole account as a thin bar: passages by agreement, findings and notes as ticks. A click goes there. */
export const Strip = memo(function Strip(props: StripProps) {
  const { account, passages, agreement, accounts, notes, findings } = props;
  const length = Math.max(1, account.text.length);
  const y = (offset: number): number => (offset / length) * 1000;
  const sides = findings.flatMap((finding) => finding.sides.filter((side) => side.account === account.id));
  const go = (event: MouseEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const offset = ((event.clientY - box.top) / box.height) * length;
    const nearest = passages.findLast(({ start }) => start <= offset) ?? passages[0];
    if (nearest !== undefined) selectPassage(nearest.id);
  };
  // Hidden from readers of the screen: they have the passages themselves, with the same meaning in words.
  return (
    <svg
      className="strip"
      viewBox="0 0 12 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-strip={account.id}
      onClick={go}
    >
      <rect className="strip-window" x="0" y="0" width="12" height="0" />
      {passages.map(({ id, start, end, zone }) => (
        <rect
          key={id}
          className={zone === 'body' ? 'strip-passage' : 'strip-aside'}
          data-share={Math.round((4 * ((agreement.get(id) ?? 1) - 1)) / Math.max(1, accounts - 1))}
          x="1"
          width="5"
          y={y(start)}
          height={Math.max(2, y(end) - y(start) - 1.5)}
        />
      ))}
      {sides.map((side, at) => (
        <rect // biome-ignore lint: the sides have no name of their own
          key={`finding ${at}`}
          className="strip-finding"
          x="7"
          width="2"
          y={y(side.start)}
          height="4"
        />
      ))}
      {notes.map((note) => (
        <rect
          key={`${note.note} ${note.start}`}
          className="strip-note"
          x="9"
          width="3"
          y={y(note.start)}
          height="6"
        />
      ))}
    </svg>
  );
});
