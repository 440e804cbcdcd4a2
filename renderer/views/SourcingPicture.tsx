import { memo, useMemo, useState } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Source } from '../../core/model.ts';
import { counted, sourceKindNames, sourceName } from '../../core/render/labels.ts';
import { goToWords } from '../columns/go-to.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { type SourceRow, sourceRows } from '../model/sourcing.ts';
import { AccountGrid } from './AccountGrid.tsx';

const firstShown = 14;

/** Who cites whom: sources below each other, a dot where an account rests on one, the larger the more often. */
export const SourcingPicture = memo(function SourcingPicture({ index }: { readonly index: ReviewIndex }) {
  const rows = useMemo(() => sourceRows(index), [index]);
  const [isWhole, setWhole] = useState(false);
  const media = rows.filter(({ kind }) => kind === 'outlet').length;
  const shown = isWhole ? rows : rows.slice(0, firstShown);
  return (
    <section className="picture">
      <h2>Who cites whom</h2>
      <p className="picture-says">
        {media === 0
          ? 'No account names another medium as its source.'
          : `${counted(media, 'other medium', 'other media')} named as a source.`}
        {rows.length > 0 &&
          ' A full dot is a medium, a ring a post or a statement, a broken ring nobody by name; a dot leads to the words.'}
      </p>
      {rows.length > 0 && (
        <AccountGrid
          label="Sources by account"
          corner="Source"
          accounts={index.accounts}
          className="sourcing"
        >
          {shown.map((row, at) => (
            <SourceLine key={`${row.kind} ${row.name}`} row={row} at={at} index={index} />
          ))}
        </AccountGrid>
      )}
      {rows.length > firstShown && (
        <button type="button" className="more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'show fewer' : `and ${rows.length - firstShown} more`}
        </button>
      )}
    </section>
  );
});

type SourceLineProps = { readonly row: SourceRow; readonly at: number; readonly index: ReviewIndex };

function SourceLine({ row, at, index }: SourceLineProps) {
  const name = sourceName(row);
  const kind = sourceKindNames[row.kind];
  const accounts = row.cells.filter((cell) => cell.length > 0).length;
  return (
    <div role="row" className="similarity-row">
      <span role="rowheader" className="matrix-name source-name">
        <button
          type="button"
          data-row={at}
          data-column={-1}
          tabIndex={at === 0 ? 0 : -1}
          aria-label={`${name}, ${kind}: ${counted(accounts, 'account')}`}
          title={`${name}, ${kind}`}
          onClick={() => goToWords(row.mentions)}
        >
          <bdi>{name}</bdi>
        </button>
      </span>
      {row.cells.map((mentions, column) => {
        const account = index.accounts[column];
        return (
          <span role="gridcell" className="dot-cell" key={account?.id ?? column}>
            {mentions.length > 0 && account !== undefined && (
              <button
                type="button"
                className="dot-mark"
                data-row={at}
                data-column={column}
                tabIndex={-1}
                aria-label={`${nameOfAccount(account)} rests on ${name}, ${kind}: ${counted(mentions.length, 'place')}`}
                title={placesIn(index, mentions)}
                onClick={() => goToWords(mentions)}
              >
                <Dot count={mentions.length} kind={row.kind} />
              </button>
            )}
          </span>
        );
      })}
    </div>
  );
}

const size = 22;

/** Its area grows with the count, so that twice as often looks twice as much. */
function Dot({ count, kind }: { readonly count: number; readonly kind: Source['kind'] }) {
  const radius = Math.min(size / 2 - 1.5, 3.6 * Math.sqrt(count));
  return (
    <svg className="dot" data-kind={kind} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <circle cx={size / 2} cy={size / 2} r={radius} />
    </svg>
  );
}

/** The sentences that the words stand in, for the tooltip. */
function placesIn(index: ReviewIndex, mentions: readonly Source[]): string {
  return mentions
    .map(({ account, start, end }) => {
      const text = index.accountById.get(account)?.text ?? '';
      return `… ${text.slice(Math.max(0, start - 40), end + 40).replaceAll(/\s+/g, ' ')} …`;
    })
    .join('\n');
}
