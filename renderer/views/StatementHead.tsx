import type { StatementRow } from '../model/statement-rows.ts';
import { agreementInWords } from '../model/words-for-people.ts';
import { OwnMark } from './OwnMark.tsx';

type StatementHeadProps = {
  readonly row: StatementRow;
  readonly begins: string | null;
  readonly isOwn: boolean;
};

/** The head of a row: how many accounts report the statement. By it the whole row is dragged and asked for its menu. */
export function StatementHead({ row, begins, isOwn }: StatementHeadProps) {
  const says = agreementInWords(row.agreement, row.cells.length);
  const name = `Statement: ${says}${isOwn ? ', linked by you' : ''}`;
  return (
    <span role="rowheader" className="statement-agreement">
      {begins !== null && <span className="statement-group">{begins}</span>}
      <button
        type="button"
        className="statement-head"
        aria-label={name}
        aria-haspopup="menu"
        title={`${says}. Drag it onto another row to merge them.`}
        draggable
        data-column={-1}
        tabIndex={-1}
      >
        {row.agreement === 1 ? (
          <i className="agreement-sample" data-agreement="1" aria-hidden="true" />
        ) : (
          row.agreement
        )}
      </button>
      {isOwn && <OwnMark />}
    </span>
  );
}
