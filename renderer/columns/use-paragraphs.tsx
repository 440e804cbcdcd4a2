import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import type { Account } from '../../core/model.ts';
import type { Paragraph } from '../model/paragraphs.ts';
import type { ReviewIndex } from '../model/review-index.ts';
import { type AccountNote, notesIn } from './account-notes.ts';
import { ColumnParagraph } from './ColumnParagraph.tsx';

export type DrawnParagraph = { readonly start: number; readonly element: ReactNode };

/**
 * The paragraphs of an account as far as they are `drawn`, in characters. Beyond that stands what was drawn when less
 * was known, so that a new analysis of a long account takes the place of the old one piece by piece.
 */
export function useParagraphs(
  account: Account,
  index: ReviewIndex,
  paragraphs: readonly Paragraph[],
  notes: readonly AccountNote[],
  drawn: number,
): readonly DrawnParagraph[] {
  const inStatement = useCallback((id: string) => index.statementsOf.has(id), [index]);
  const notesOf = useMemo(
    () => new Map(paragraphs.map((paragraph) => [paragraph, notesIn(notes, paragraph)])),
    [paragraphs, notes],
  );
  const all = useMemo(() => {
    const headline = paragraphs.find(({ kind }) => kind === 'headline');
    const firstPassage = index.passagesOf.get(account.id)?.[0]?.id ?? null;
    const known = paragraphs.filter(({ start }) => start <= drawn);
    const fresh = known.map((paragraph, at) => ({
      start: paragraph.start,
      element: (
        <ColumnParagraph
          key={paragraph.start}
          account={account}
          paragraph={paragraph}
          isLabelled={paragraph.kind !== 'body' && paragraph.kind !== paragraphs[at - 1]?.kind}
          isRepeat={paragraph.kind === 'headline' && paragraph !== headline}
          accounts={index.accounts.length}
          agreement={index.agreement}
          inStatement={inStatement}
          notes={notesOf.get(paragraph) ?? none}
          firstPassage={firstPassage}
        />
      ),
    }));
    const end = paragraphs[known.length]?.start ?? Number.POSITIVE_INFINITY;
    const rest = standing.get(account) ?? none;
    return [...fresh, ...rest.filter(({ start }) => start >= end)];
  }, [account, index, paragraphs, notesOf, inStatement, drawn]);
  useEffect(() => {
    standing.set(account, all);
  }, [account, all]);
  useEffect(() => () => void standing.delete(account), [account]);
  return all;
}

/** What stands in the column of an account now. */
const standing = new WeakMap<Account, readonly DrawnParagraph[]>();

const none: readonly never[] = [];
