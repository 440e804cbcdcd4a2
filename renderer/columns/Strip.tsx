import { type MouseEvent, memo } from 'react';
import { addTo } from '../../core/grouped.ts';
import type { Account, Finding, Passage } from '../../core/model.ts';
import { selectPassage } from '../state/reading.ts';
import { searchStore } from '../state/search.ts';
import { useStore } from '../state/store.ts';
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
  const { account, passages } = props;
  const length = Math.max(1, account.text.length);
  const classes = strokes(props);
  const go = (event: MouseEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const offset = ((event.clientY - box.top) / box.height) * length;
    const nearest = passages.findLast(({ start }) => start <= offset) ?? passages[0];
    if (nearest !== undefined) selectPassage(nearest.id);
  };
  // Hidden from screen readers: they have the passages themselves, with the same meaning in words.
  return (
    <svg
      className="strip"
      viewBox="0 0 12 1000"
      preserveAspectRatio="none"
      aria-hidden="true"
      data-strip={account.id}
      onClick={go}
    >
      {classes.map(({ name, share, path }) => (
        <path key={`${name} ${share}`} className={name} data-share={share} d={path} />
      ))}
      <SearchTicks account={account} />
    </svg>
  );
});

/** Where the words that are searched for stand. Drawn apart, for they change with every letter. */
function SearchTicks({ account }: { readonly account: Account }) {
  const hits = useStore(searchStore, (search) => search.hits);
  const y = heightIn(account);
  const own = hits.filter((hit) => hit.account === account.id);
  return <path className="strip-search" d={own.map(({ start }) => bar(0, 12, y(start), 3)).join('')} />;
}

type Strokes = { readonly name: string; readonly share: number | undefined; readonly path: string };

/** One path for all marks that look alike: thousands of elements of their own would slow down every scroll. */
function strokes({
  account,
  passages,
  agreement,
  accounts,
  notes,
  findings,
}: StripProps): readonly Strokes[] {
  const y = heightIn(account);
  const bars = new Map<number | 'aside', string[]>();
  for (const { id, start, end, zone } of passages) {
    const share = Math.round((4 * ((agreement.get(id) ?? 1) - 1)) / Math.max(1, accounts - 1));
    const key = zone === 'body' ? share : 'aside';
    addTo(bars, key, bar(1, 5, y(start), Math.max(2, y(end) - y(start) - 1.5)));
  }
  const sides = findings.flatMap((finding) => finding.sides.filter((side) => side.account === account.id));
  return [
    ...[...bars].map(([key, paths]) => ({
      name: key === 'aside' ? 'strip-aside' : 'strip-passage',
      share: key === 'aside' ? undefined : key,
      path: paths.join(''),
    })),
    {
      name: 'strip-finding',
      share: undefined,
      path: sides.map(({ start }) => bar(7, 2, y(start), 4)).join(''),
    },
    { name: 'strip-note', share: undefined, path: notes.map(({ start }) => bar(9, 3, y(start), 6)).join('') },
  ];
}

/** How far down the strip a place of the account is. */
function heightIn({ text }: Account): (offset: number) => number {
  const length = Math.max(1, text.length);
  return (offset) => Math.round((offset / length) * 10_000) / 10;
}

/** A filled rectangle. */
function bar(x: number, width: number, top: number, height: number): string {
  return `M${x} ${top}h${width}v${height}h${-width}z`;
}
