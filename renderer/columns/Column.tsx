import { memo, type UIEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Annotation } from '../../core/annotations.ts';
import type { Account } from '../../core/model.ts';
import { paragraphsOf } from '../model/paragraphs.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { later } from '../parts/later.tsx';
import { notesOn } from './account-notes.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { ColumnState } from './ColumnState.tsx';
import { Stretches } from './Stretches.tsx';
import { useParagraphs } from './use-paragraphs.tsx';

/** Loaded late, as there is nothing on the strip before the accounts are compared. */
const Strip = later(async () => (await import('../shell/tools.ts')).Strip);

type ColumnProps = {
  readonly account: Account;
  readonly index: ReviewIndex;
  readonly annotations: readonly Annotation[];
  /** Which of the columns on the screen it is, from 0. */
  readonly place: number;
  /** Whether a dragged column would take its place. */
  readonly isDropped: boolean;
  /** How far the text is drawn by now, in characters; Infinity when all of it is. */
  readonly drawn: number;
};

/** How far every account has been scrolled, so that a look at another view does not lose the place. */
const readTo = new Map<string, number>();

const noPassages: readonly never[] = [];

/** One account: its head, what it has on the selected passage, its text, and the strip that shows it whole. */
export const Column = memo(function Column(props: ColumnProps) {
  const { account, index, annotations, place, drawn } = props;
  const passages = index.passagesOf.get(account.id) ?? noPassages;
  const paragraphs = useMemo(() => paragraphsOf(account, passages), [account, passages]);
  const notes = useMemo(() => notesOn(account.id, annotations), [account.id, annotations]);
  const elements = useParagraphs(account, index, paragraphs, notes, drawn);
  const count = index.accounts.length;
  const isWhole = drawn === Number.POSITIVE_INFINITY;
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const column = body.current;
    const scroller = column?.querySelector('[data-scroller]');
    if (column == null || scroller?.firstElementChild == null) return undefined;
    // An observer is told of sizes after the layout of a frame; to ask for them after a drawing would force a layout.
    const sizes = new ResizeObserver(() => showWindow(column));
    sizes.observe(scroller);
    sizes.observe(scroller.firstElementChild);
    return () => sizes.disconnect();
  }, []);
  useLayoutEffect(() => {
    const scroller = body.current?.querySelector<HTMLElement>('[data-scroller]');
    if (scroller == null) return undefined;
    // Not before all of the text is drawn: a place below what is drawn would be lost.
    if (isWhole) scroller.scrollTop = readTo.get(account.id) ?? 0;
    const remember = (): void => void readTo.set(account.id, scroller.scrollTop);
    scroller.addEventListener('scroll', remember, { passive: true });
    return () => scroller.removeEventListener('scroll', remember);
    // `place` is not read here, but a column that is put elsewhere has been scrolled back to its head.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [account.id, isWhole, place]);
  return (
    <section
      className="column"
      aria-label={nameOfAccount(account)}
      data-account={account.id}
      data-dropped={props.isDropped || undefined}
      style={{ gridColumn: place + 1 }}
    >
      <ColumnHead account={account} />
      <ColumnState account={account} index={index} />
      <div className="column-body" ref={body}>
        <div className="column-scroller" data-scroller onScroll={scrolled}>
          <article lang={account.language}>
            <Stretches account={account} paragraphs={elements} />
          </article>
        </div>
        <div className="strip-window" aria-hidden="true" />
        <Strip
          account={account}
          passages={passages}
          agreement={index.agreement}
          accounts={count}
          notes={notes}
          findings={index.analysis.findings}
        />
      </div>
    </section>
  );
});

function scrolled(event: UIEvent<HTMLElement>): void {
  showWindow(event.currentTarget.parentElement);
}

/**
 * Marks on the strip which part of the account is in view. Not by way of React, as it changes with every scrolled
 * pixel.
 */
function showWindow(body: HTMLElement | null): void {
  // By position: a query would look through all of the account's text, which stands between scroller and mark.
  const [scroller, shown] = body?.children ?? [];
  const article = scroller?.firstElementChild;
  if (!(article instanceof HTMLElement) || !(shown instanceof HTMLElement) || scroller === undefined) return;
  const visible = scroller.clientHeight;
  // Below the text there is room to bring its end to any line; the style sheet has the same share.
  const height = Math.max(1, article.offsetHeight - 0.88 * window.innerHeight);
  const strip = visible - 16;
  const size = Math.min(1, visible / height) * strip;
  const top = Math.min(strip - 4, (scroller.scrollTop / height) * strip);
  // A transform does not have the text beside it laid out again.
  shown.style.transform = `translateY(${top}px) scaleY(${Math.min(size, strip - top) / 100})`;
}
