import { memo, type UIEvent, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { nameOfAccount } from '../../core/account/name.ts';
import type { Annotation } from '../../core/annotations.ts';
import type { Account } from '../../core/model.ts';
import { type Paragraph, paragraphsOf } from '../model/paragraphs.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { notesOn } from './account-notes.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { ColumnParagraph } from './ColumnParagraph.tsx';
import { ColumnState } from './ColumnState.tsx';
import { Strip } from './Strip.tsx';

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

/** One account: its head, what it says to the passage looked at, its text, and the strip that shows it whole. */
export const Column = memo(function Column(props: ColumnProps) {
  const { account, index, annotations, place, drawn } = props;
  const passages = index.passagesOf.get(account.id) ?? noPassages;
  const paragraphs = useMemo(() => paragraphsOf(account, passages), [account, passages]);
  const shown = useMemo(() => drawnTo(paragraphs, drawn), [paragraphs, drawn]);
  const headline = paragraphs.find(({ kind }) => kind === 'headline');
  const notes = useMemo(() => notesOn(account.id, annotations), [account.id, annotations]);
  const inStatement = useCallback((id: string) => index.statementsOf.has(id), [index]);
  const count = index.accounts.length;
  const isWhole = drawn === Number.POSITIVE_INFINITY;
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => showWindow(body.current));
  useLayoutEffect(() => {
    const scroller = body.current?.querySelector<HTMLElement>('[data-scroller]');
    // A place further down than what is drawn would be forgotten.
    if (scroller == null || !isWhole) return undefined;
    scroller.scrollTop = readTo.get(account.id) ?? 0;
    const remember = (): void => void readTo.set(account.id, scroller.scrollTop);
    scroller.addEventListener('scroll', remember, { passive: true });
    return () => scroller.removeEventListener('scroll', remember);
    // A column that is put elsewhere begins at its head again.
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
            {shown.map((paragraph, at) => (
              <ColumnParagraph
                key={paragraph.start}
                account={account}
                paragraph={paragraph}
                isLabelled={paragraph.kind !== 'body' && paragraph.kind !== paragraphs[at - 1]?.kind}
                isRepeat={paragraph.kind === 'headline' && paragraph !== headline}
                accounts={count}
                agreement={index.agreement}
                inStatement={inStatement}
                notes={notes}
                firstPassage={passages[0]?.id ?? null}
              />
            ))}
          </article>
        </div>
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

/** The paragraphs that begin within the first characters of an account. */
function drawnTo(paragraphs: readonly Paragraph[], characters: number): readonly Paragraph[] {
  const end = paragraphs.findIndex(({ start }) => start > characters);
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

function scrolled(event: UIEvent<HTMLElement>): void {
  showWindow(event.currentTarget.parentElement);
}

/** Marks on the strip which part of the account is in view. Written past React: it changes with every scrolled pixel. */
function showWindow(body: HTMLElement | null): void {
  const scroller = body?.querySelector<HTMLElement>('[data-scroller]');
  const article = scroller?.querySelector('article');
  const shown = body?.querySelector('.strip-window');
  if (scroller == null || article == null || shown == null) return;
  const paddingBelow = Number.parseFloat(getComputedStyle(article).paddingBottom);
  const height = Math.max(1, article.offsetHeight - (Number.isNaN(paddingBelow) ? 0 : paddingBelow));
  shown.setAttribute('y', String((scroller.scrollTop / height) * 1000));
  shown.setAttribute('height', String(Math.min(1, scroller.clientHeight / height) * 1000));
}
