import { useEffect, useRef } from 'react';
import type { Account } from '../../core/model.ts';
import type { Span } from '../../core/span.ts';
import { Words } from '../parts/Words.tsx';

type FormerTextProps = { readonly account: Account; readonly marked: Span | null };

/** A former version to be read; a stretch of it may be marked, and is then in sight. */
export function FormerText({ account, marked }: FormerTextProps) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (marked !== null) article.current?.querySelector('.noted')?.scrollIntoView({ block: 'center' });
  }, [marked]);
  return (
    <article className="former-text" lang={account.language} aria-label="Former version" ref={article}>
      {linesOf(account.text).map(({ start, text }) => {
        const from = Math.max(0, (marked?.start ?? 0) - start);
        const to = Math.min(text.length, (marked?.end ?? 0) - start);
        const noted = from < to ? [{ note: 'made', number: 1, start: from, end: to }] : [];
        return (
          <p key={start} dir="auto">
            <Words text={text} noted={noted} />
          </p>
        );
      })}
    </article>
  );
}

function linesOf(text: string): readonly { readonly start: number; readonly text: string }[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ index, 0: line }) => ({ start: index, text: line })).filter(
    (line) => line.text.trim() !== '',
  );
}
